import { DomanFel, Handelselogg, Klocka, nyttId, saknas, Sammanhang, Transactional } from '#plattform';
import { addDays } from '#regelverk';
import { Injectable } from '@nestjs/common';
import type { Innehavare, Importomfattning } from '../import/import.typer.js';
import { VisaImport } from '../import/visa-import.service.js';
import { PersonForrad } from '../person/person.repository.js';
import type { Kvarlamnadsak } from './kvarlamnat.js';
import { Kvarlamnatregister } from './kvarlamnatregister.js';
import type { KvarlamnadDto, KvarlamnatDto, LosKvarlamnadDto } from './mandatskifte.dto.js';
import type { Mandatskifte } from './mandatskifte.entity.js';
import { type Losningsrad, MandatskifteForrad } from './mandatskifte.repository.js';
import { VisaMandatskifte } from './visa-mandatskifte.service.js';

interface Avgaende {
  personId: string;
  namn: string;
  parti: string | null;
}
type Sak = Kvarlamnadsak & { kalla: string; namndId: string; vem: Avgaende };

/** Det som hänger på dem som slutar: hämtat från varje del av Klubba, och löst sak för sak. */
@Injectable()
export class LosKvarlamnat {
  constructor(
    private readonly forrad: MandatskifteForrad,
    private readonly visa: VisaMandatskifte,
    private readonly importer: VisaImport,
    private readonly register: Kvarlamnatregister,
    private readonly personer: PersonForrad,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  async lista(omfattning: Importomfattning, skifteId: string): Promise<KvarlamnatDto> {
    const skifte = await this.visa.egen(omfattning, skifteId);
    const losningar = await this.forrad.losningar(skifteId);
    const losta = new Set(losningar.map((l) => l.nyckel));
    const saker = (await this.saker(omfattning, skifte)).filter((sak) => !losta.has(`${sak.kalla}:${sak.nyckel}`));
    const rader = [...saker.map(somOlost), ...losningar.map(somLost)];
    const ordning = (rad: KvarlamnadDto): string =>
      `${rad.lage === 'ingen' ? '0' : '1'}${rad.frist ?? '9999'}${rad.namn}${rad.vad}`;
    rader.sort((a, b) => (ordning(a) < ordning(b) ? -1 : 1));
    return { antal: rader.length, losta: rader.filter((rad) => rad.lage !== 'ingen').length, rader };
  }

  /** @throws DomanFel 404, MANDATSKIFTE.LOSNING och det som källan säger */
  @Transactional()
  async los(omfattning: Importomfattning, skifteId: string, dto: LosKvarlamnadDto): Promise<void> {
    const { tillPersonId, anteckning } = dto;
    if ((tillPersonId === undefined) === (anteckning === undefined)) {
      const text = 'Ange antingen vem som tar över, eller hur det är löst.';
      throw new DomanFel('MANDATSKIFTE.LOSNING', text, { status: 422, falt: [{ stig: 'tillPersonId', text }] });
    }
    if ((await this.forrad.lasForAndring(skifteId)) === null) throw saknas('Mandatskiftet');
    const skifte = await this.visa.egen(omfattning, skifteId);
    if ((await this.forrad.losningar(skifteId)).some((l) => l.nyckel === dto.nyckel)) return;
    const sak = (await this.saker(omfattning, skifte)).find((en) => `${en.kalla}:${en.nyckel}` === dto.nyckel);
    if (sak === undefined) throw saknas('Saken');
    if (tillPersonId !== undefined) await this.overlamna(omfattning, sak, tillPersonId, skifte.skiftesdag);
    await this.forrad.laggLosning({
      id: nyttId(),
      skifteId,
      nyckel: dto.nyckel,
      organId: sak.namndId,
      personId: sak.personId,
      vad: sak.vad,
      tillPersonId: tillPersonId ?? null,
      anteckning: anteckning?.trim() ?? null,
      av: this.sammanhang.aktor().namn,
      tid: this.klocka.nu(),
    });
    await this.handelser.skriv({
      namndId: sak.namndId,
      typ: 'kvarlamnat.lost',
      objekt: 'mandatskifte',
      objektId: skifteId,
      efter: { nyckel: dto.nyckel, personId: sak.personId, tillPersonId: tillPersonId ?? null },
      ...(anteckning === undefined ? {} : { skal: anteckning }),
    });
  }

  private async overlamna(
    omfattning: Importomfattning,
    sak: Sak,
    tillPersonId: string,
    skiftesdag: string,
  ): Promise<void> {
    // I en nämnd kan bara nämndens egna människor ta över: andra finns inte för den som frågar.
    const finns =
      omfattning.namndId === null
        ? await this.personer.medId(tillPersonId)
        : await this.personer.visad(omfattning.namndId, tillPersonId);
    if (finns === null || finns === undefined) throw saknas('Personen');
    if (tillPersonId === sak.personId) {
      throw new DomanFel('MANDATSKIFTE.SAMMA_PERSON', 'Det är den personen som slutar. Välj någon annan.', {
        status: 422,
      });
    }
    const kalla = this.register.alla().get(sak.kalla);
    if (kalla === undefined) throw saknas('Saken');
    const { namndId, nyckel, personId } = sak;
    await kalla.overlamna({ namndId, nyckel, personId, tillPersonId, skiftesdag });
  }

  private async saker(omfattning: Importomfattning, skifte: Mandatskifte): Promise<Sak[]> {
    const saker: Sak[] = [];
    for (const { id: namndId } of await this.forrad.namnder([skifte.id])) {
      const avgaende = new Map((await this.avgaende(omfattning, skifte, namndId)).map((vem) => [vem.personId, vem]));
      if (avgaende.size === 0) continue;
      const fraga = { namndId, personIder: [...avgaende.keys()], skiftesdag: skifte.skiftesdag };
      for (const [kalla, svarar] of this.register.alla()) {
        for (const sak of await svarar.lista(fraga)) {
          const vem = avgaende.get(sak.personId);
          if (vem !== undefined) saker.push({ ...sak, kalla, namndId, vem });
        }
      }
    }
    return saker;
  }

  /** Enligt filen så länge den inte är genomförd, därefter enligt uppdragen. Utan fil är det ingen som slutar. */
  private async avgaende(omfattning: Importomfattning, skifte: Mandatskifte, namndId: string): Promise<Avgaende[]> {
    if (skifte.tillstand === 'genomfort') {
      return await this.forrad.avgaende(namndId, addDays(skifte.skiftesdag, -1), skifte.skiftesdag);
    }
    if (skifte.tillstand !== 'utkast' || skifte.importId === null) return [];
    const { slutarHelt } = await this.importer.platser(omfattning, skifte.importId, namndId);
    return slutarHelt.flatMap((vem: Innehavare) => (vem.personId === null ? [] : [{ ...vem, personId: vem.personId }]));
  }
}

const somOlost = (sak: Sak): KvarlamnadDto => ({
  nyckel: `${sak.kalla}:${sak.nyckel}`,
  namndId: sak.namndId,
  vad: sak.vad,
  personId: sak.personId,
  namn: sak.vem.namn,
  parti: sak.vem.parti,
  frist: sak.frist,
  atgard: sak.loser ?? sak.atgard,
  kanOverlamnas: sak.kanOverlamnas,
  lage: sak.loser === null ? 'ingen' : 'lost',
  losning: null,
});

const somLost = (rad: Losningsrad): KvarlamnadDto => ({
  nyckel: rad.nyckel,
  namndId: rad.organId,
  vad: rad.vad,
  personId: rad.personId,
  namn: rad.namn,
  parti: null,
  frist: null,
  atgard: '',
  kanOverlamnas: false,
  lage: rad.tillPersonId === null ? 'klar' : 'overlamnad',
  losning: {
    text: rad.tillNamn === null ? (rad.anteckning ?? '') : `${rad.tillNamn} har tagit över`,
    av: rad.av,
    tid: rad.tid.toISOString(),
  },
});
