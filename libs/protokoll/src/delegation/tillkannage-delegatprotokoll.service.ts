import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DelegatprotokollForrad, Delegatprotokollskrivning } from '#beredning';
import { Organisation } from '#organisation';
import { DomanFel, Handelselogg, Klocka, nyttId, saknas } from '#plattform';
import { frister } from '#regelverk';
import { type Delegationsanslag, DelegationsanslagForrad } from './delegationsanslag.repository.js';

export interface Delegationsanslagsuppgifter {
  anslagsdatum: string;
  /** Utelämnad: reglementets. */
  forvaringsplats?: string | undefined;
  /** Varför anslaget görs om, med ny full tid (KL 13:5). */
  skal?: string | undefined;
}

const fel = (kod: `ANSLAG.${string}`, stig: string, text: string): DomanFel =>
  new DomanFel(kod, text, { status: 422, falt: [{ stig, text }] });

/** Tillkännager en delegats justerade protokoll med egen tid (KL 6:40, 7:8, 8:10 p. 3). */
@Injectable()
export class TillkannageDelegatprotokoll {
  constructor(
    private readonly protokoll: DelegatprotokollForrad,
    private readonly skrivning: Delegatprotokollskrivning,
    private readonly anslag: DelegationsanslagForrad,
    private readonly organisation: Organisation,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  async forProtokoll(namndId: string, id: string): Promise<Delegationsanslag[]> {
    if ((await this.protokoll.hamta(namndId, id)) === null) throw saknas('Protokollet');
    return await this.anslag.forProtokoll(id);
  }

  /** @throws DomanFel 404, ANSLAG.INTE_JUSTERAD, ANSLAG.REDAN_UPPE, ANSLAG.I_FRAMTIDEN, ANSLAG.FORE_JUSTERING, ANSLAG.FORVARINGSPLATS */
  @Transactional()
  async tillkannage(namndId: string, id: string, uppgifter: Delegationsanslagsuppgifter): Promise<Delegationsanslag[]> {
    await this.protokoll.lasRad(id);
    const p = await this.protokoll.hamta(namndId, id);
    if (p === null) throw saknas('Protokollet');
    if (p.lage !== 'justerat' || p.justeratDag === null) {
      throw new DomanFel(
        'ANSLAG.INTE_JUSTERAD',
        'Protokollet är inte justerat. Det tillkännages när delegaten har skrivit under (KL 8:12).',
      );
    }
    const tidigare = await this.anslag.forProtokoll(id);
    const skal = uppgifter.skal?.trim() ?? '';
    if (tidigare.length > 0 && skal === '') {
      throw new DomanFel(
        'ANSLAG.REDAN_UPPE',
        'Protokollet är redan tillkännagivet. Skriv varför ett nytt tillkännagivande görs, med ny full tid (KL 13:5).',
      );
    }
    this.provaDag(uppgifter.anslagsdatum, p.justeratDag);
    const dagar = frister({ sammantrade: p.datum, justerat: p.justeratDag, tillkannagivet: uppgifter.anslagsdatum });
    if (dagar.sistaOverklagandedag === null || dagar.tidigastNed === null)
      throw new Error('Regelverket gav inga dagar för anslaget');
    const nytt = {
      id: nyttId(),
      delegatprotokollId: id,
      nr: tidigare.length + 1,
      anslagsdatum: uppgifter.anslagsdatum,
      sistaOverklagandedag: dagar.sistaOverklagandedag,
      tidigastNed: dagar.tidigastNed,
      forvaringsplats: await this.forvaringsplats(namndId, uppgifter),
      skal: skal === '' ? null : skal,
    };
    await this.anslag.lagg(namndId, nytt, this.klocka.nu());
    await this.skrivning.tillkannagivet(namndId, id, nytt.anslagsdatum, nytt.sistaOverklagandedag);
    await this.handelser.skriv({
      namndId,
      typ: 'delegatprotokoll.tillkannagivet',
      objekt: 'delegatprotokoll',
      objektId: id,
      efter: nytt,
      ...(skal === '' ? {} : { skal }),
    });
    return await this.anslag.forProtokoll(id);
  }

  private provaDag(anslagsdatum: string, justeratDag: string): void {
    if (anslagsdatum > this.klocka.idag()) {
      throw fel(
        'ANSLAG.I_FRAMTIDEN',
        'anslagsdatum',
        'Anslagsdagen ligger framåt i tiden. Ange dagen då anslaget kom upp.',
      );
    }
    if (anslagsdatum < justeratDag) {
      throw fel(
        'ANSLAG.FORE_JUSTERING',
        'anslagsdatum',
        `Anslaget kan inte ha kommit upp före justeringen ${justeratDag} (KL 8:12).`,
      );
    }
  }

  private async forvaringsplats(
    namndId: string,
    { anslagsdatum, forvaringsplats }: Delegationsanslagsuppgifter,
  ): Promise<string> {
    const plats =
      forvaringsplats?.trim() ?? (await this.organisation.reglementeDen(namndId, anslagsdatum)).forvaringsplats.trim();
    if (plats !== '') return plats;
    throw fel('ANSLAG.FORVARINGSPLATS', 'forvaringsplats', 'Ange var protokollet finns tillgängligt (KL 8:10).');
  }
}
