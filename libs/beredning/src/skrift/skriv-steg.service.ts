import { Injectable } from '@nestjs/common';
import { DomanFel, Klocka, Sammanhang, Transactional } from '#plattform';
import { stangtSteg } from '../skrivelse/skrivelse.tillstand.js';
import type { Skrivelse } from '../skrivelse/skrivelse.typer.js';
import { Skrivelseatkomst } from '../skrivelse/skrivelseatkomst.service.js';
import { somNod, tillampa } from './domain/steg.js';
import { SkriftForrad } from './skrift.repository.js';
import { type Mottagetsteg, PASS_MINUTER } from './skrift.typer.js';
import { type Nyasteg, skriftI, Skriftskrivare } from './skriftskrivare.service.js';

export interface Stegleverans {
  version: number;
  klient: string;
  /** Det första stegets löpnummer hos klienten; versionen när inget anges. */
  fran?: number;
  steg: readonly unknown[];
}

export type Stegsvar =
  | { slag: 'mottaget'; version: number; skrivelseversion: number }
  | { slag: 'bakom'; version: number; fler: boolean; steg: Mottagetsteg[] };

/** Så många steg lämnas ut åt gången. */
export const FLEST_UT = 500;

/** Tar emot steg ur en skrivyta. Den som först får skrivelsens rad skriver först; den andra får de steg den saknar. */
@Injectable()
export class SkrivSteg {
  constructor(
    private readonly atkomst: Skrivelseatkomst,
    private readonly forrad: SkriftForrad,
    private readonly skrivare: Skriftskrivare,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Samma steg från samma skrivyta två gånger gäller en gång, också när skrivelsen har låsts däremellan.
   * @throws DomanFel 404, BEREDNING.STEGET_STANGT, SKRIFT.OKAND_VERSION, SKRIFT.LOPNUMMER, SKRIFT.STAMMER_INTE 422
   */
  @Transactional()
  async ta(namndId: string, id: string, leverans: Stegleverans): Promise<Stegsvar> {
    const s = await this.atkomst.lasNu(namndId, id);
    const nu = skriftI(s);
    const klientnr = leverans.fran ?? leverans.version;
    const redan = await this.forrad.redan(id, leverans.klient, klientnr, leverans.steg.length);
    if (redan.length === leverans.steg.length) {
      return { slag: 'mottaget', version: redan.at(-1) ?? nu.version, skrivelseversion: s.version };
    }
    kravUtkast(s);
    if (leverans.version > nu.version) {
      throw new DomanFel('SKRIFT.OKAND_VERSION', 'Texten är äldre på servern än hos dig. Ladda om sidan.', {
        data: { version: nu.version },
      });
    }
    if (leverans.version < nu.version) return { slag: 'bakom', ...(await this.efter(id, leverans.version)) };
    if (redan.length > 0) {
      throw new DomanFel('SKRIFT.LOPNUMMER', 'En del av ändringen är redan mottagen. Ladda om sidan.');
    }
    const utfall = tillampa(somNod(nu.innehall), leverans.steg);
    if ('fel' in utfall) {
      const text = utfall.fel.map((ett) => ett.text).join(' ');
      throw new DomanFel('SKRIFT.STAMMER_INTE', text, { status: 422, falt: utfall.fel });
    }
    const skrivelseversion = await this.skriv(s, { ...utfall, klient: leverans.klient, klientnr, slag: 'skrivet' });
    return { slag: 'mottaget', version: nu.version + leverans.steg.length, skrivelseversion };
  }

  /** Stegen efter en version. */
  async efter(id: string, fran: number): Promise<{ version: number; fler: boolean; steg: Mottagetsteg[] }> {
    const rader = await this.forrad.steg(id, fran, FLEST_UT + 1);
    const steg = rader.slice(0, FLEST_UT);
    return { version: steg.at(-1)?.version ?? fran, fler: rader.length > FLEST_UT, steg };
  }

  /**
   * Skriver stegen i en låst skrivelse, med en händelse för varje skrivpass och inte för varje tangent.
   * @returns skrivelsens version efteråt
   */
  async skriv(s: Skrivelse, nya: Nyasteg): Promise<number> {
    const sedan = new Date(this.klocka.nu().getTime() - PASS_MINUTER * 60_000);
    const iPasset = await this.forrad.skrevSedan(s.id, this.sammanhang.aktor().kontoId, sedan);
    await this.atkomst.skriv(s, await this.skrivare.lagg(s, nya));
    if (!iPasset) await this.atkomst.anteckna(s, 'andrad', { falt: ['skrift'] });
    return s.version + 1;
  }
}

/** @throws DomanFel BEREDNING.STEGET_STANGT */
export function kravUtkast({ tillstand }: Pick<Skrivelse, 'tillstand'>): void {
  if (tillstand === 'utkast') return;
  const { kod, text } = stangtSteg(tillstand);
  throw new DomanFel(kod, text, { data: { lage: tillstand } });
}
