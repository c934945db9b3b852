import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Handelselogg, Handelselyssnare, Klocka, Sammanhang, Transactional } from '#plattform';
import { FormuleringForrad } from '../formulering/formulering.repository.js';
import type { Dokumenttyp } from './domain/mallinnehall.js';
import { MallForrad } from './mall.repository.js';
import type { Mall } from './mall.typer.js';

/** Varje nämnd börjar med de förvalda mallarna och formuleringarna, och kan få tillbaka dem som den saknar. */
@Injectable()
export class ForvaldaMallar implements OnModuleInit {
  constructor(
    private readonly lyssnare: Handelselyssnare,
    private readonly mallar: MallForrad,
    private readonly formuleringar: FormuleringForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  onModuleInit(): void {
    this.lyssnare.lyssna('organ.skapat', async ({ objektId, efter }) => {
      const slag = (efter as { slag?: string } | undefined)?.slag;
      // Utskott och beredningar skriver med sin nämnds mallar.
      if (slag !== 'utskott' && slag !== 'beredning') await this.laggIn(objektId);
    });
  }

  /** Lägger in det som saknas; det som finns lämnas som det är. @returns hur många mallar och formuleringar som lades in */
  @Transactional()
  async lagg(namndId: string): Promise<number> {
    return await this.antecknad(namndId, await this.laggIn(namndId));
  }

  /** Lägger in de förvalda mallarna av de slagen, och inget annat: det som nämnden har gjort om får vara i fred. */
  @Transactional()
  async laggSlag(namndId: string, slag: readonly Dokumenttyp[]): Promise<number> {
    const av = this.sammanhang.aktor().namn;
    return await this.antecknad(namndId, await this.mallar.laggForvalda(namndId, this.klocka.nu(), av, slag));
  }

  /** Den förvalda mallen av slaget; en nämnd som saknar mallar får de förvalda. I pågående transaktion. */
  async forSlag(namndId: string, dokumenttyp: Dokumenttyp): Promise<Mall> {
    const forvald = await this.mallar.forvald(namndId, dokumenttyp);
    if (forvald !== null) return forvald;
    await this.laggSlag(namndId, [dokumenttyp]);
    const nu = await this.mallar.forvald(namndId, dokumenttyp);
    if (nu === null) throw new Error(`Nämnden ${namndId} har ingen förvald mall för ${dokumenttyp}`);
    return nu;
  }

  private async antecknad(namndId: string, antal: number): Promise<number> {
    if (antal > 0) {
      await this.handelser.skriv({
        namndId,
        typ: 'mall.forvalda_inlagda',
        objekt: 'organ',
        objektId: namndId,
        efter: { antal },
      });
    }
    return antal;
  }

  private async laggIn(namndId: string): Promise<number> {
    const mallar = await this.mallar.laggForvalda(namndId, this.klocka.nu(), this.sammanhang.aktor().namn);
    return mallar + (await this.formuleringar.laggForvalda(namndId));
  }
}
