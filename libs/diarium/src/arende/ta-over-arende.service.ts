import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { parseDnr } from '#regelverk';
import { DomanFel, Handelselogg, Klocka, nyttId } from '#plattform';
import { ArendeForrad, type OvertagetNummer } from './arende.repository.js';
import type { NyttArende } from './arende.typer.js';
import { lasEfterMonster, STORSTA_LOPNR } from './dnr-monster.js';
import { nyArenderad } from './registrera-arende.service.js';

/** Tar över ett ärende som redan har ett diarienummer, som det skrevs. */
@Injectable()
export class TaOverArende {
  constructor(
    private readonly forrad: ArendeForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Samma dnr två gånger är samma ärende: då lämnas det som det är.
   * @returns ärendets id, och om det skapades nu
   * @throws DomanFel DIARIUM.REGLEMENTE_SAKNAS
   */
  @Transactional()
  async taOver(nytt: NyttArende & { dnr: string }): Promise<{ id: string; nytt: boolean }> {
    const { dnr } = nytt;
    const befintligt = await this.forrad.medDnr(nytt.namndId, dnr);
    if (befintligt !== null) return { id: befintligt.id, nytt: false };
    const rad = nyArenderad(nytt, nyttId(), this.klocka);
    const lagt = await this.forrad.taOver(rad, await this.nummer(nytt.namndId, dnr, rad.registreratDatum));
    if (!lagt) {
      // Någon annan tog över samma nummer samtidigt.
      const andras = await this.forrad.medDnr(nytt.namndId, dnr);
      if (andras !== null) return { id: andras.id, nytt: false };
    }
    await this.handelser.skriv({
      namndId: nytt.namndId,
      typ: 'arende.overtaget',
      objekt: 'arende',
      objektId: rad.id,
      efter: { dnr },
    });
    return { id: rad.id, nytt: true };
  }

  /** Ett nummer som nämnden kunde ha gett flyttar dess räknare; ett annat är bara ett sökbart nummer. */
  private async nummer(namndId: string, dnr: string, datum: string): Promise<OvertagetNummer> {
    const regler = await this.forrad.nummerregler(namndId, datum);
    if (regler === null) {
      throw new DomanFel(
        'DIARIUM.REGLEMENTE_SAKNAS',
        'Nämnden har inget reglemente som gäller den dagen. Lägg in det under Nämnden.',
      );
    }
    const eget = lasEfterMonster(regler.monster, regler.kod, dnr);
    if (eget !== null) {
      const nummer = { omfattningId: regler.omfattningId, kod: regler.serie, ar: eget.ar, lopnr: eget.lopnr };
      if (await this.forrad.taNummer(nummer)) return { dnr, ...nummer };
    }
    const last = parseDnr(dnr);
    const rymt = last !== undefined && last.lopnr <= STORSTA_LOPNR ? last : null;
    return { dnr, omfattningId: null, kod: null, ar: rymt?.ar ?? null, lopnr: rymt?.lopnr ?? null };
  }
}
