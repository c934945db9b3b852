import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { byggPlankalender } from '#dokument';
import { Organisation } from '#organisation';
import { Behorighet, Handelselogg, Klocka, Konfiguration, rollerGer, saknas } from '#plattform';
import type { Krets } from '../sammantradesordning/domain/krets.js';
import { Ordningskalender } from '../sammantradesordning/ordningskalender.service.js';
import { ArsplanForrad } from './arsplan.repository.js';
import { kretsarFor } from './domain/krets.js';

const NYCKEL_BYTE = 32;

const hashAv = (nyckel: string): string => createHash('sha256').update(nyckel).digest('hex');

/** Länkens läge: när den gjordes, och vilkas dagar den ger just nu. */
interface Arsplanslanklage {
  skapadTid: Date | null;
  kretsar: Krets[];
}

/**
 * En persons kalender över nämndens hålltider, bakom en hemlig länk som går att ta tillbaka. Vad som står i den följer av
 * rollerna när den läses: den som har lämnat nämnden får inget. Inga ärenden står i den.
 */
@Injectable()
export class Arsplanslank {
  constructor(
    private readonly forrad: ArsplanForrad,
    private readonly kalender: Ordningskalender,
    private readonly behorighet: Behorighet,
    private readonly organisation: Organisation,
    private readonly handelser: Handelselogg,
    private readonly konfiguration: Konfiguration,
    private readonly klocka: Klocka,
  ) {}

  async lage(kontoId: string, namndId: string): Promise<Arsplanslanklage> {
    const lank = await this.forrad.lank(kontoId, namndId);
    return {
      skapadTid: lank?.skapadTid ?? null,
      kretsar: kretsarFor(await this.behorighet.roller(kontoId, namndId)),
    };
  }

  /** @returns den nya länken; bara hashen sparas, så den visas en gång */
  @Transactional()
  async ny(kontoId: string, namndId: string): Promise<string> {
    const nyckel = randomBytes(NYCKEL_BYTE).toString('base64url');
    await this.forrad.sattLank(kontoId, namndId, hashAv(nyckel), this.klocka.nu());
    await this.logga(kontoId, namndId, 'arsplanslank.ny');
    return `${this.konfiguration.adress}/api/arsplankalender/${nyckel}.ics`;
  }

  @Transactional()
  async taBort(kontoId: string, namndId: string): Promise<void> {
    await this.forrad.taBortLank(kontoId, namndId);
    await this.logga(kontoId, namndId, 'arsplanslank.borttagen');
  }

  /** @throws DomanFel 404, lika för en länk som aldrig har funnits och en som inte gäller */
  async hamta(fil: string): Promise<string> {
    const nyckel = /^([\w-]{43})\.ics$/u.exec(fil)?.[1];
    const agare = nyckel === undefined ? null : await this.forrad.lankensAgare(hashAv(nyckel));
    const roller = agare === null ? [] : await this.behorighet.roller(agare.kontoId, agare.namndId);
    if (agare === null || !rollerGer(roller, 'sammantrade.las')) throw saknas('Kalendern');
    const ar = Number(this.klocka.idag().slice(0, 4));
    const kretsar = kretsarFor(roller);
    const handelser = [];
    // Förra årets dagar ligger kvar: annars tas de bort ur kalendern vid nyår.
    for (const id of await this.forrad.antagna(agare.namndId, ar - 1)) {
      handelser.push(...(await this.kalender.handelser(agare.namndId, id, kretsar)));
    }
    const { namn } = await this.organisation.namnd(agare.namndId);
    return byggPlankalender({
      namn: `${namn}: sammanträden och hålltider`,
      stampel: this.klocka.nu().toISOString(),
      handelser,
    });
  }

  private async logga(kontoId: string, namndId: string, typ: string): Promise<void> {
    await this.handelser.skriv({ namndId, typ, objekt: 'konto', objektId: kontoId });
  }
}
