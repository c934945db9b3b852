import { Injectable } from '@nestjs/common';
import { byggPlankalender, type Planhandelse } from '#dokument';
import { type Namnd, Organisation } from '#organisation';
import { DomanFel, Konfiguration } from '#plattform';
import { formatDatum } from '#regelverk';
import type { Insyn } from '../insyn/insyn.service.js';
import { motesdag } from './domain/plan.js';
import { OrdningsinnehallForrad } from './ordningsinnehall.repository.js';
import { SammantradesordningForrad } from './sammantradesordning.repository.js';
import type { Halltidskolumn, Motesrad, Radsammantrade, Sammantradesordning } from './sammantradesordning.typer.js';
import type { Krets } from './domain/krets.js';
import { VisaOrdning } from './visa-ordning.service.js';

/** En färdig kalenderfil. */
export interface Kalenderfil {
  filnamn: string;
  innehall: string;
}

/** Ger årets ordning som kalenderfil. Den som hämtar en ersatt version får den som gäller. */
@Injectable()
export class Ordningskalender {
  constructor(
    private readonly visa: VisaOrdning,
    private readonly forrad: SammantradesordningForrad,
    private readonly innehall: OrdningsinnehallForrad,
    private readonly organisation: Organisation,
    private readonly konfiguration: Konfiguration,
  ) {}

  /** @param krets bara det som rör den kretsen; utan den alla dagar @throws DomanFel ORDNING.INTE_ANTAGEN */
  async fil(namndId: string, id: string, krets: Krets | undefined, insyn: Pick<Insyn, 'utkast'>): Promise<Kalenderfil> {
    const ordning = await this.gallande(await this.visa.hel(namndId, id, insyn));
    const namnd = await this.organisation.namnd(namndId);
    const handelser = await this.dagarna(ordning, namnd, krets === undefined ? undefined : [krets]);
    const namn = `${namnd.namn}: sammanträdesordning ${String(ordning.ar)}`;
    const stampel = ordning.antagenTid?.toISOString() ?? '';
    return {
      filnamn: `sammantradesordning-${namnd.diariekod.toLowerCase()}-${String(ordning.ar)}.ics`,
      innehall: byggPlankalender({ namn, stampel, handelser }),
    };
  }

  /** Dagarna i en antagen ordning som rör någon av kretsarna. */
  async handelser(namndId: string, id: string, kretsar: readonly Krets[]): Promise<Planhandelse[]> {
    const ordning = await this.visa.hel(namndId, id, { utkast: false });
    return await this.dagarna(ordning, await this.organisation.namnd(namndId), kretsar);
  }

  private async dagarna(
    ordning: Sammantradesordning,
    namnd: Namnd,
    kretsar: readonly Krets[] | undefined,
  ): Promise<Planhandelse[]> {
    const sammantraden = new Map((await this.forrad.sammantraden(ordning.id)).map((m) => [m.id, m]));
    const kolumner = ordning.kolumner.filter(
      (kolumn) => kretsar === undefined || kolumn.krets.some((krets) => kretsar.includes(krets)),
    );
    return ordning.rader.flatMap((rad) => {
      const m = rad.sammantradeId === null ? undefined : sammantraden.get(rad.sammantradeId);
      return kolumner.map((kolumn) => this.handelse(ordning, namnd, rad, kolumn, m));
    });
  }

  private async gallande(ordning: Sammantradesordning): Promise<Sammantradesordning> {
    if (ordning.tillstand === 'utkast') {
      throw new DomanFel(
        'ORDNING.INTE_ANTAGEN',
        'Ordningen är ett utkast. Kalendern finns när nämnden har antagit den.',
      );
    }
    if (ordning.tillstand === 'antagen') return ordning;
    const huvud = await this.forrad.gallande(ordning.namndId, ordning.ar);
    return huvud === null ? ordning : { ...huvud, ...(await this.innehall.hamta(huvud.id)) };
  }

  private handelse(
    ordning: Sammantradesordning,
    namnd: Namnd,
    rad: Motesrad,
    kolumn: Halltidskolumn,
    m: Radsammantrade | undefined,
  ): Planhandelse {
    const doman = this.konfiguration.mejlFran.split('@')[1] ?? 'klubba.invalid';
    const grund = {
      uid: `${rad.nyckel}-${kolumn.nyckel}@${doman}`,
      sekvens: ordning.nr - 1,
      installt: m?.tillstand === 'installt',
    };
    if (kolumn.namn !== ordning.kolumner.at(-1)?.namn) {
      const till = formatDatum(m?.datum ?? motesdag(ordning, rad), ordning.ar);
      return {
        ...grund,
        titel: `${kolumn.namn} (${namnd.diariekod} ${till})`,
        datum: rad.datum[kolumn.namn] ?? '',
        ...(kolumn.klockslag === null ? {} : { start: kolumn.klockslag }),
        upptar: false,
      };
    }
    // Sammanträdet visas som det står nu: har det flyttats sedan ordningen antogs är det den dagen som gäller.
    return {
      ...grund,
      titel: `${namnd.namn}: sammanträde`,
      datum: m?.datum ?? motesdag(ordning, rad),
      start: m?.start ?? rad.start,
      ...(m?.slut == null ? {} : { slut: m.slut }),
      plats: m?.plats ?? rad.plats,
      upptar: true,
    };
  }
}
