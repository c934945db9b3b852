import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Handelse, Handelselogg, Handelselyssnare, Klocka, Sammanhang } from '#plattform';
import { SkrivelseForrad } from '../skrivelse/skrivelse.repository.js';
import { granskningstext, texthash } from './domain/texthash.js';
import { GranskningForrad } from './granskning.repository.js';

/**
 * En bilaga får en ny version eller makuleras medan skrivelsen granskas: det som skulle godkännas är ett annat. Då börjar
 * en ny omgång, och var och en ser vad som är nytt sedan hon läste sist. Det gäller inte den fastställda, som är låst.
 */
@Injectable()
export class BilagaAndrad implements OnModuleInit {
  constructor(
    private readonly lyssnare: Handelselyssnare,
    private readonly skrivelser: SkrivelseForrad,
    private readonly forrad: GranskningForrad,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  onModuleInit(): void {
    this.lyssnare.lyssna('handling.ny_version', (handelse) => this.andrad(handelse));
    this.lyssnare.lyssna('handling.makulerad', (handelse) => this.andrad(handelse));
  }

  private async andrad({ objektId: handlingId }: Handelse): Promise<void> {
    for (const { id, namndId } of await this.forrad.granskadeMedBilaga(handlingId)) {
      await this.skrivelser.lasRad(namndId, id);
      await this.omIgen(namndId, id, handlingId);
    }
  }

  private async omIgen(namndId: string, id: string, handlingId: string): Promise<void> {
    const s = await this.skrivelser.hamta(namndId, id);
    if (s === null || (s.tillstand !== 'granskning' && s.tillstand !== 'godkand')) return;
    const hash = texthash(s);
    const foll = s.undertecknare.filter((u) => u.godkandTid !== null).map((u) => u.personId);
    await this.forrad.fallGodkannanden(id);
    await this.forrad.laggOmgang({
      skrivelseId: id,
      texthash: hash,
      innehall: granskningstext(s),
      tid: this.klocka.nu(),
      avId: this.sammanhang.aktor().personId,
    });
    await this.skrivelser.andra(id, s.version, { tillstand: 'granskning' });
    await this.handelser.skriv({
      namndId,
      typ: 'skrivelse.bilaga_andrad',
      objekt: 'tjansteskrivelse',
      objektId: id,
      efter: { handlingId, texthash: hash, galler_inte_langre: foll },
    });
  }
}
