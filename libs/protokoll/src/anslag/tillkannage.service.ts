import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Organisation } from '#organisation';
import { DomanFel, Handelselogg, Klocka, nyttId, saknas, Utkorg } from '#plattform';
import { frister } from '#regelverk';
import { type Sammantrade, SammantradeForrad } from '#sammantrade';
import { FRAMSTALL_PROTOKOLL } from '../justering/registrera-justering.service.js';
import { ProtokollForrad } from '../protokoll/protokoll.repository.js';
import type { Protokollsdel } from '../protokoll/protokoll.typer.js';
import { TillkannagivandeForrad } from './tillkannagivande.repository.js';

export interface Anslagsuppgifter {
  anslagsdatum: string;
  /** Utelämnad: reglementets. */
  forvaringsplats?: string;
  /** Vad ett pappersanslag sade. Återges, men är aldrig ett datum att räkna med. */
  nedtasEnligtPapper?: string | null;
  paragraferText?: string | null;
}

/** Tillkännager en justerad del på anslagstavlan. Dagarna räknas av regelverket (KL 8:10–12, 13:5, lag 1930:173). */
@Injectable()
export class Tillkannage {
  constructor(
    private readonly forrad: ProtokollForrad,
    private readonly anslag: TillkannagivandeForrad,
    private readonly sammantraden: SammantradeForrad,
    private readonly organisation: Organisation,
    private readonly utkorg: Utkorg,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel ANSLAG.INTE_JUSTERAD, ANSLAG.REDAN_UPPE, ANSLAG.I_FRAMTIDEN, ANSLAG.FORE_JUSTERING, ANSLAG.FORVARINGSPLATS */
  @Transactional()
  async tillkannage(namndId: string, delId: string, uppgifter: Anslagsuppgifter): Promise<string> {
    const del = await this.forrad.lasDel(namndId, delId);
    if (del === null) throw saknas('Protokollsdelen');
    const sammantrade = await this.sammantraden.hamta(namndId, del.sammantradeId);
    const { sammantradesdag, justerad } = this.prova(del, sammantrade, uppgifter.anslagsdatum);
    const forvaringsplats = await this.forvaringsplats(namndId, sammantradesdag, uppgifter);
    const { sistaOverklagandedag, tidigastNed } = frister({
      sammantrade: sammantradesdag,
      justerat: justerad,
      tillkannagivet: uppgifter.anslagsdatum,
    });
    if (sistaOverklagandedag === null || tidigastNed === null)
      throw new Error('Regelverket gav inga dagar för anslaget');
    const id = nyttId();
    await this.anslag.lagg({
      id,
      delId,
      nr: 1,
      anslagsdatum: uppgifter.anslagsdatum,
      sistaOverklagandedag,
      tidigastNed,
      nedtasEnligtPapper: uppgifter.nedtasEnligtPapper ?? null,
      paragraferText: uppgifter.paragraferText ?? null,
      forvaringsplats,
      tid: this.klocka.nu(),
    });
    await this.handelser.skriv({
      namndId,
      typ: 'protokollsdel.tillkannagiven',
      objekt: 'protokollsdel',
      objektId: delId,
      efter: { id, ...uppgifter, forvaringsplats, sistaOverklagandedag, tidigastNed },
    });
    await this.utkorg.lagg(
      FRAMSTALL_PROTOKOLL,
      { namndId, sammantradeId: del.sammantradeId },
      { namndId, nyckel: `protokoll:tillkannagiven:${delId}` },
    );
    return id;
  }

  private prova(
    del: Protokollsdel,
    sammantrade: Sammantrade | null,
    anslagsdatum: string,
  ): { sammantradesdag: string; justerad: string } {
    if (del.tillstand !== 'justerad' || del.justeringsdatum === null || sammantrade === null) {
      throw new DomanFel('ANSLAG.INTE_JUSTERAD', 'Delen är inte justerad. Den tillkännages när den är det (KL 8:12).');
    }
    if (del.tillkannagivanden.length > 0)
      throw new DomanFel('ANSLAG.REDAN_UPPE', 'Delen är redan tillkännagiven. Dagarna räknas från det anslaget.');
    if (anslagsdatum > this.klocka.idag()) {
      throw new DomanFel('ANSLAG.I_FRAMTIDEN', 'Anslagsdagen ligger framåt i tiden. Ange dagen då anslaget kom upp.', {
        status: 422,
        falt: [{ stig: 'anslagsdatum', text: 'Ange dagen då anslaget kom upp.' }],
      });
    }
    if (anslagsdatum < del.justeringsdatum) {
      throw new DomanFel(
        'ANSLAG.FORE_JUSTERING',
        `Anslaget kan inte ha kommit upp före justeringen ${del.justeringsdatum} (KL 8:12).`,
        { status: 422, falt: [{ stig: 'anslagsdatum', text: `Tidigast ${del.justeringsdatum}.` }] },
      );
    }
    return { sammantradesdag: sammantrade.datum, justerad: del.justeringsdatum };
  }

  /** Anslaget säger var protokollet finns (KL 8:10). */
  private async forvaringsplats(
    namndId: string,
    datum: string,
    { forvaringsplats }: Anslagsuppgifter,
  ): Promise<string> {
    const plats =
      forvaringsplats?.trim() ?? (await this.organisation.reglementeDen(namndId, datum)).forvaringsplats.trim();
    if (plats !== '') return plats;
    const text = 'Ange var protokollet finns tillgängligt (KL 8:10).';
    throw new DomanFel('ANSLAG.FORVARINGSPLATS', text, { status: 422, falt: [{ stig: 'forvaringsplats', text }] });
  }
}
