import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, inaktuell, Klocka, nyttId, saknas, Sammanhang } from '#plattform';
import { isIsoDatum, isWithinKalender } from '#regelverk';
import { ArendeForrad } from '../arende/arende.repository.js';
import { BevakningForrad, type Bevakningsfalt, type NyAndring } from './bevakning.repository.js';
import type { Bevakning, NyBevakning, Vilkenbevakning } from './bevakning.typer.js';

/**
 * Bevakningar: dagar som någon ska minnas i ett ärende. Andra delar av Klubba lägger sina här, med en nyckel så att
 * samma sak bevakas en gång hur många gånger den än händer.
 */
@Injectable()
export class Bevakningar {
  constructor(
    private readonly forrad: BevakningForrad,
    private readonly arenden: ArendeForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  /**
   * @returns bevakningens id; den befintligas när nyckeln redan finns, också om den är avslutad
   * @throws DomanFel 404, 422 när dagen, orden eller den ansvariga inte går
   */
  @Transactional()
  async skapa(indata: NyBevakning): Promise<string> {
    const ny = await this.provad(indata);
    const id = nyttId();
    const skapad = { dag: this.klocka.idag(), tid: this.klocka.nu(), av: this.sammanhang.aktor().namn };
    if (!(await this.forrad.lagg(id, ny, skapad))) {
      const finns = ny.nyckel == null ? null : await this.forrad.hamta(ny.namndId, { nyckel: ny.nyckel });
      if (finns === null) throw saknas('Bevakningen');
      return finns.id;
    }
    await this.logga('bevakning.skapad', { namndId: ny.namndId, arendeId: ny.arendeId }, id, {
      forfallodag: ny.forfallodag,
      kalla: ny.kalla,
      ansvarigPersonId: ny.ansvarigPersonId ?? null,
    });
    return id;
  }

  /**
   * Avslutar: gjord, eller avbruten med skäl. Redan avslutad är ingen ändring.
   * @throws DomanFel 404, 412, 422 när skälet saknas
   */
  @Transactional()
  async avsluta(
    namndId: string,
    vilken: Vilkenbevakning,
    hur: { lage: 'klar' | 'avbruten'; skal?: string | null },
  ): Promise<void> {
    const skal = putsat(hur.skal);
    if (hur.lage === 'avbruten' && skal === null) throw utanSkal('avbryts');
    const b = await this.las(namndId, vilken);
    if (b.lage !== 'oppen') return;
    const { tid, av } = this.nu();
    await this.skriv(
      b,
      { lage: hur.lage, avslutadTid: tid, avslutadAv: av, avslutsskal: skal },
      { slag: hur.lage, skal },
    );
  }

  /**
   * Flyttar till en annan dag. Samma dag igen är ingen ändring.
   * @throws DomanFel 404, 412, BEVAKNING.AVSLUTAD, 422
   */
  @Transactional()
  async flytta(namndId: string, vilken: Vilkenbevakning, tillDag: string, skal?: string | null): Promise<void> {
    provaDag(tillDag);
    const b = await this.las(namndId, vilken);
    kravOppen(b);
    if (b.forfallodag === tillDag) return;
    await this.skriv(
      b,
      { forfallodag: tillDag },
      { slag: 'flyttad', franDag: b.forfallodag, tillDag, skal: putsat(skal) },
    );
  }

  /**
   * Lämnar över till en person, en enhet, eller till nämnden.
   * @throws DomanFel 404, 412, BEVAKNING.AVSLUTAD, 422 när personen inte har någon roll i nämnden
   */
  @Transactional()
  async lamnaOver(
    namndId: string,
    vilken: Vilkenbevakning,
    till: { personId: string | null; enhetId: string | null },
    skal?: string | null,
  ): Promise<void> {
    const b = await this.las(namndId, vilken);
    kravOppen(b);
    if (b.ansvarigPersonId === till.personId && b.enhetId === till.enhetId) return;
    if (till.personId !== null) await this.provaAnsvarig(namndId, till.personId);
    await this.skriv(
      b,
      { ansvarigPersonId: till.personId, enhetId: till.enhetId },
      {
        slag: 'overlamnad',
        franAnsvarig: await this.forrad.namnPa(b.ansvarigPersonId, b.enhetId),
        tillAnsvarig: await this.forrad.namnPa(till.personId, till.enhetId),
        skal: putsat(skal),
      },
    );
  }

  /** Följer med till ärendets nya handläggare, som redan är prövad. */
  @Transactional()
  async folj(namndId: string, id: string, personId: string): Promise<void> {
    const b = await this.las(namndId, { id });
    const namn = await this.forrad.namnPa(b.ansvarigPersonId, b.enhetId);
    const tillAnsvarig = await this.forrad.namnPa(personId, null);
    await this.skriv(
      b,
      { ansvarigPersonId: personId, enhetId: null },
      { slag: 'overlamnad', franAnsvarig: namn, tillAnsvarig, skal: 'Ärendet fick en ny handläggare' },
    );
  }

  /** Öppnar en avslutad igen. @throws DomanFel 404, 412 */
  @Transactional()
  async oppnaIgen(namndId: string, vilken: Vilkenbevakning): Promise<void> {
    const b = await this.las(namndId, vilken);
    if (b.lage === 'oppen') return;
    const falt: Bevakningsfalt = { lage: 'oppen', avslutadTid: null, avslutadAv: null, avslutsskal: null };
    await this.skriv(b, falt, { slag: 'oppnad' });
  }

  /** Ärendets öppna bevakningar, den närmaste dagen först. För andra delar av Klubba: rätten är redan prövad. */
  async oppna(arendeId: string): Promise<Bevakning[]> {
    return await this.forrad.oppna(arendeId);
  }

  /** Bevakningen med nyckeln i nämnden, eller null. */
  async medNyckel(namndId: string, nyckel: string): Promise<Bevakning | null> {
    return await this.forrad.hamta(namndId, { nyckel });
  }

  private async provad(indata: NyBevakning): Promise<NyBevakning> {
    const ny = { ...indata, vad: indata.vad.trim(), skal: putsat(indata.skal) };
    provaDag(ny.forfallodag);
    if (ny.vad === '') throw ogiltig('vad', 'Skriv vad som ska göras.');
    const arende = await this.arenden.hamta(ny.namndId, ny.arendeId);
    if (arende === null) throw saknas('Ärendet');
    // Den som läggs av Klubba självt behåller sin ansvariga: påminnelsen går till sekretariatet om rollen är borta.
    if (ny.ansvarigPersonId != null && ny.kalla === 'hand') await this.provaAnsvarig(ny.namndId, ny.ansvarigPersonId);
    return ny;
  }

  private async provaAnsvarig(namndId: string, personId: string): Promise<void> {
    if ((await this.forrad.ansvarig(namndId, personId, this.klocka.idag())) === null) {
      throw ogiltig('ansvarigPersonId', 'Välj någon som har en roll i nämnden eller förvaltningen.');
    }
  }

  private async las(namndId: string, vilken: Vilkenbevakning): Promise<Bevakning> {
    const b = await this.forrad.lasOchHamta(namndId, vilken);
    if (b === null) throw saknas('Bevakningen');
    if ('id' in vilken && vilken.version !== undefined && vilken.version !== b.version) throw inaktuell();
    return b;
  }

  private nu(): { tid: Date; av: string } {
    return { tid: this.klocka.nu(), av: this.sammanhang.aktor().namn };
  }

  private async skriv(b: Bevakning, falt: Bevakningsfalt, andring: Omit<NyAndring, 'av' | 'tid'>): Promise<void> {
    if (!(await this.forrad.andra(b.id, b.version, falt))) throw inaktuell();
    await this.forrad.laggAndring(b.id, { ...andring, ...this.nu() });
    const { forfallodag, ansvarigPersonId, enhetId, lage } = falt;
    const efter = { forfallodag, ansvarigPersonId, enhetId, lage };
    await this.logga(`bevakning.${andring.slag}`, b, b.id, efter, {
      forfallodag: b.forfallodag,
      ansvarigPersonId: b.ansvarigPersonId,
      lage: b.lage,
    });
  }

  // Orden står inte i loggen: bevakningen kan gälla ett ärende med sekretess.
  private async logga(
    typ: string,
    { namndId, arendeId }: { namndId: string; arendeId: string },
    objektId: string,
    efter: Record<string, unknown>,
    fore?: Record<string, unknown>,
  ): Promise<void> {
    await this.handelser.skriv({
      namndId,
      typ,
      objekt: 'bevakning',
      objektId,
      ...(fore === undefined ? {} : { fore }),
      efter: { arendeId, ...efter },
    });
  }
}

const putsat = (text: string | null | undefined): string | null => {
  const ren = text?.trim() ?? '';
  return ren === '' ? null : ren;
};

const ogiltig = (stig: string, text: string): DomanFel =>
  new DomanFel('BEVAKNING.OGILTIG', text, { status: 422, falt: [{ stig, text }] });

const utanSkal = (vad: string): DomanFel => ogiltig('skal', `Skriv varför bevakningen ${vad}.`);

function provaDag(dag: string): void {
  if (!isIsoDatum(dag) || !isWithinKalender(dag)) throw ogiltig('forfallodag', 'Ange en dag som finns.');
}

function kravOppen(b: Bevakning): void {
  if (b.lage !== 'oppen') {
    throw new DomanFel('BEVAKNING.AVSLUTAD', 'Bevakningen är avslutad. Öppna den igen först.');
  }
}
