import { Injectable } from '@nestjs/common';
import { GRUND_TEXT, Sekretessprovning } from '#diarium';
import { DomanFel, Handelselogg, inaktuell, Klocka, Laslogg, saknas, Sammanhang } from '#plattform';
import { Skrivelsebrister } from '../granskning/skrivelsebrister.service.js';
import { type Insyn, SkrivelselistaForrad } from './skrivelse.lista.repository.js';
import { type Skrivelsefalt, SkrivelseForrad } from './skrivelse.repository.js';
import { type Skrivelselage, type Skrivelsesteg, skrivelsetabell, stangtSteg } from './skrivelse.tillstand.js';
import type { Skrivelse, Skrivelsetillstand } from './skrivelse.typer.js';

/** Vägen till en skrivelse för den som handlar: rätt att se den, rätt version, rätt läge. */
@Injectable()
export class Skrivelseatkomst {
  constructor(
    private readonly forrad: SkrivelseForrad,
    private readonly lista: SkrivelselistaForrad,
    private readonly klocka: Klocka,
    private readonly sekretess: Sekretessprovning,
    private readonly laslogg: Laslogg,
    private readonly sammanhang: Sammanhang,
    private readonly handelser: Handelselogg,
    private readonly brister: Skrivelsebrister,
  ) {}

  /** Personen bakom den som handlar, eller null. */
  personId(): string | null {
    return this.sammanhang.aktor().personId;
  }

  /** Vem som handlar, som listan och frågan om en skrivelse behöver det. */
  insyn(): Insyn {
    const { kontoId, personId, system } = this.sammanhang.aktor();
    return { allt: system, kontoId, personId, datum: this.klocka.idag() };
  }

  /** @throws DomanFel 404, lika för det som inte finns och det som inte får ses */
  async hamta(namndId: string, id: string): Promise<Skrivelse> {
    const synlig = await this.lista.synlig(namndId, id, this.insyn());
    const skrivelse = synlig ? await this.forrad.hamta(namndId, id) : null;
    if (skrivelse === null) throw saknas('Skrivelsen');
    return skrivelse;
  }

  /** Skrivelsen, den som handlar, och de vars ställe hon träder i när de är borta. */
  async lage(skrivelse: Skrivelse): Promise<Skrivelselage> {
    const personId = this.personId();
    const ersatter =
      personId === null ? [] : await this.forrad.ersatter(skrivelse.namndId, personId, this.klocka.idag());
    return { skrivelse, personId, ersatter, ...(await this.brister.i(skrivelse)) };
  }

  /** En läsning av en skrivelse i ett ärende med sekretess skrivs i läsloggen (DOMAN 11). */
  async antecknaLasning({ id, namndId, arendeId }: Skrivelse): Promise<void> {
    const { allt, kontoId, personId } = this.insyn();
    if (allt || kontoId === null || arendeId === null || !(await this.lista.hemlig(id))) return;
    const grund = await this.sekretess.arendegrund(arendeId, { kontoId, personId });
    await this.laslogg.anteckna({
      namndId,
      slag: 'sekretess',
      grund: grund === null ? 'har del i skrivelsen' : GRUND_TEXT[grund],
      objekt: 'tjansteskrivelse',
      objektId: id,
    });
  }

  /**
   * Skrivelsen, låst till transaktionens slut.
   * @throws DomanFel 404, 412
   */
  async las(namndId: string, id: string, version: number): Promise<Skrivelse> {
    const skrivelse = await this.lasNu(namndId, id);
    if (skrivelse.version !== version) throw inaktuell();
    return skrivelse;
  }

  /** Skrivelsen som den är, låst till transaktionens slut. @throws DomanFel 404 */
  async lasNu(namndId: string, id: string): Promise<Skrivelse> {
    if (!(await this.forrad.lasRad(namndId, id))) throw saknas('Skrivelsen');
    return await this.hamta(namndId, id);
  }

  /**
   * Läget efter steget, för den som handlar.
   * @throws DomanFel med det som hindrar
   */
  async prova(steg: Skrivelsesteg, skrivelse: Skrivelse): Promise<Skrivelsetillstand> {
    const lage = await this.lage(skrivelse);
    if (!skrivelsetabell.oppnaSteg(skrivelse.tillstand, lage).some((ett) => ett.namn === steg)) {
      const { kod, text } = stangtSteg(skrivelse.tillstand);
      throw new DomanFel(kod, text, { data: { steg, lage: skrivelse.tillstand } });
    }
    return skrivelsetabell.ta(steg, skrivelse.tillstand, lage);
  }

  /** Skriver fälten mot den version som lästes. @throws DomanFel 412 */
  async skriv(skrivelse: Skrivelse, falt: Skrivelsefalt): Promise<void> {
    if (!(await this.forrad.andra(skrivelse.id, skrivelse.version, falt))) throw inaktuell();
  }

  /** Skriver i loggen vad som hände med skrivelsen. Texten i ett utkast är arbetsmaterial och står inte där. */
  async anteckna(
    { id, namndId }: Pick<Skrivelse, 'id' | 'namndId'>,
    typ: string,
    efter: Record<string, unknown>,
    skal?: string,
  ): Promise<void> {
    await this.handelser.skriv({
      namndId,
      typ: `skrivelse.${typ}`,
      objekt: 'tjansteskrivelse',
      objektId: id,
      efter,
      ...(skal === undefined ? {} : { skal }),
    });
  }
}
