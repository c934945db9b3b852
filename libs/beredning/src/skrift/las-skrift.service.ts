import { Injectable } from '@nestjs/common';
import { ordskillnad, skriftbrister, type Skriftfel, type Skriftinnehall, type Skillnadsrad } from '#dokument';
import { Behorighet, inaktuell, Klocka, type Rattighet, saknas, Sammanhang, Transactional } from '#plattform';
import { stangtSteg } from '../skrivelse/skrivelse.tillstand.js';
import type { Skrivelse } from '../skrivelse/skrivelse.typer.js';
import { Skrivelseatkomst } from '../skrivelse/skrivelseatkomst.service.js';
import { somInnehall, somNod, stegMellan, tillampa } from './domain/steg.js';
import { SkriftForrad } from './skrift.repository.js';
import type { Lagradskrift, Markor, Mottagetsteg, Narvarande, Skriftkommentar, Skrivpass } from './skrift.typer.js';
import { SkriftkommentarForrad } from './skriftkommentar.repository.js';
import { skriftI } from './skriftskrivare.service.js';
import { kravUtkast, SkrivSteg } from './skriv-steg.service.js';

export interface Visadskrift extends Lagradskrift {
  skrivelseId: string;
  skrivelseversion: number;
  skrivbar: boolean;
  kommenterbar: boolean;
  skalTillLast: string | null;
  kommentarer: Skriftkommentar[];
  ofardigt: Skriftfel[];
}

export interface Visadskillnad {
  fran: number | null;
  till: number;
  antal: number;
  rader: Skillnadsrad[];
}

/** En skrivyta som inte sagt till på så länge är stängd. */
const NARVARO_MS = 60_000;
const ALLA = 1_000_000;

/** Läser skriften, dess historik och vad som skiljer två lydelser, för den som får se skrivelsen. */
@Injectable()
export class LasSkrift {
  constructor(
    private readonly atkomst: Skrivelseatkomst,
    private readonly forrad: SkriftForrad,
    private readonly kommentarer: SkriftkommentarForrad,
    private readonly steg: SkrivSteg,
    private readonly behorighet: Behorighet,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404 */
  @Transactional()
  async las(namndId: string, id: string): Promise<Visadskrift> {
    const { s, kommentarer } = await this.iTakt(namndId, id);
    await this.atkomst.antecknaLasning(s);
    const nu = skriftI(s);
    const far = await this.far(namndId, 'skrivelse.skriv');
    return {
      skrivelseId: id,
      ...nu,
      skrivelseversion: s.version,
      skrivbar: far && s.tillstand === 'utkast',
      kommenterbar: s.tillstand !== 'faststalld' && (await this.far(namndId, 'skrivelse.kommentera')),
      skalTillLast: skal(s, far),
      kommentarer,
      ofardigt: skriftbrister(nu.innehall),
    };
  }

  /** @throws DomanFel 404 */
  async stegen(
    namndId: string,
    id: string,
    fran: number,
  ): Promise<{ version: number; fler: boolean; steg: Mottagetsteg[] }> {
    await this.atkomst.hamta(namndId, id);
    return await this.steg.efter(id, fran);
  }

  /** @throws DomanFel 404 */
  async kommentarerna(namndId: string, id: string): Promise<{ version: number; kommentarer: Skriftkommentar[] }> {
    const { s, kommentarer } = await this.iTakt(namndId, id);
    return { version: skriftI(s).version, kommentarer };
  }

  /** @throws DomanFel 404 */
  async historik(namndId: string, id: string): Promise<{ version: number; pass: Skrivpass[] }> {
    const s = await this.atkomst.hamta(namndId, id);
    return { version: skriftI(s).version, pass: await this.forrad.pass(id) };
  }

  /** Skriften som den var vid en version. @throws DomanFel 404 */
  async lydelse(namndId: string, id: string, version: number): Promise<Lagradskrift> {
    const s = await this.atkomst.hamta(namndId, id);
    await this.atkomst.antecknaLasning(s);
    return await this.vid(s, version);
  }

  /** Vad som skiljer två lydelser, eller lydelsen från den förra versionen av skrivelsen. @throws DomanFel 404 */
  async skillnad(
    namndId: string,
    id: string,
    val: { fran?: number; till?: number; mot?: 'foregaende' },
  ): Promise<Visadskillnad> {
    const s = await this.atkomst.hamta(namndId, id);
    await this.atkomst.antecknaLasning(s);
    const till = await this.vid(s, val.till ?? skriftI(s).version);
    const fore = val.mot === undefined ? await this.vid(s, val.fran ?? 0) : await this.foregaende(namndId, s);
    const rader = ordskillnad(fore.innehall, till.innehall);
    return {
      fran: val.mot === undefined ? fore.version : null,
      till: till.version,
      antal: rader.filter((rad) => rad.andring !== 'lika').length,
      rader,
    };
  }

  /**
   * Gör en äldre lydelse till den som gäller, som ett nytt steg: historiken står kvar.
   * @throws DomanFel 404, 412, BEREDNING.STEGET_STANGT
   */
  @Transactional()
  async aterga(namndId: string, id: string, val: { till: number; version: number }): Promise<void> {
    const s = await this.atkomst.lasNu(namndId, id);
    kravUtkast(s);
    const nu = skriftI(s);
    if (nu.version !== val.version) throw inaktuell();
    const doc = somNod((await this.vid(s, val.till)).innehall);
    const steg = stegMellan(somNod(nu.innehall), doc);
    if (steg.length === 0) return;
    await this.steg.skriv(s, {
      doc,
      steg,
      klient: `aterga-${String(nu.version)}`,
      klientnr: nu.version,
      slag: 'aterstallt',
    });
    await this.atkomst.anteckna(s, 'aterstalld', { till: val.till, fran: nu.version });
  }

  /** Säger att en skrivyta är öppen. @returns alla som är öppna nu @throws DomanFel 404 */
  @Transactional()
  async narvaro(namndId: string, id: string, klient: string, markor: Markor | null = null): Promise<Narvarande[]> {
    await this.atkomst.hamta(namndId, id);
    const { kontoId } = this.sammanhang.aktor();
    const nu = this.klocka.nu();
    const sedan = new Date(nu.getTime() - NARVARO_MS);
    if (kontoId !== null) await this.forrad.narvarar(id, { klient, kontoId, tid: nu, markor }, sedan);
    return await this.forrad.narvarande(id, sedan);
  }

  /** Skrivytan är stängd. @throws DomanFel 404 */
  @Transactional()
  async gar(namndId: string, id: string, klient: string): Promise<void> {
    await this.atkomst.hamta(namndId, id);
    const { kontoId } = this.sammanhang.aktor();
    if (kontoId !== null) await this.forrad.gar(id, klient, kontoId);
  }

  /** Skriften och kommentarerna vid samma version: skriver någon emellan stämmer inte platserna, och då läses de om. */
  private async iTakt(namndId: string, id: string): Promise<{ s: Skrivelse; kommentarer: Skriftkommentar[] }> {
    for (;;) {
      const s = await this.atkomst.hamta(namndId, id);
      const kommentarer = await this.kommentarer.alla(id);
      if ((await this.forrad.version(id)) === s.skriftversion) return { s, kommentarer };
    }
  }

  private async foregaende(namndId: string, s: Skrivelse): Promise<Lagradskrift> {
    if (s.foregaendeId === null) throw saknas('Den förra versionen');
    return skriftI(await this.atkomst.hamta(namndId, s.foregaendeId));
  }

  private async vid(s: Skrivelse, version: number): Promise<Lagradskrift> {
    const nu = skriftI(s);
    if (version === nu.version) return nu;
    const bas = version > nu.version ? null : await this.forrad.lydelse(s.id, version);
    if (bas === null) throw saknas('Versionen');
    if (bas.version === version) return bas;
    const steg = await this.forrad.steg(s.id, bas.version, Math.min(ALLA, version - bas.version));
    const utfall = tillampa(
      somNod(bas.innehall),
      steg.map((ett) => ett.steg),
    );
    if ('fel' in utfall) throw new Error(`Skriften ${s.id} går inte att räkna fram till version ${String(version)}`);
    return { version, innehall: somInnehall(utfall.doc) satisfies Skriftinnehall };
  }

  private async far(namndId: string, ratt: Rattighet): Promise<boolean> {
    const { kontoId, system } = this.sammanhang.aktor();
    return system || (kontoId !== null && (await this.behorighet.harRatt(kontoId, namndId, ratt)));
  }
}

function skal(s: Skrivelse, far: boolean): string | null {
  if (s.tillstand !== 'utkast') return stangtSteg(s.tillstand).text;
  return far ? null : 'Du får läsa skrivelsen men inte skriva i den.';
}
