import { Injectable } from '@nestjs/common';
import {
  faltAvSkrift,
  provaSkrift,
  type Skriftfalt,
  skriftAvFalt,
  type Skriftforslag,
  type Skriftinnehall,
  skriftMedFalt,
} from '#dokument';
import { DomanFel, Klocka, nyttId, Sammanhang } from '#plattform';
import type { Node } from '@tiptap/pm/model';
import { Mapping, type Step } from '@tiptap/pm/transform';
import type { Forslagsnod } from '../skrivelse/domain/beslutsforslag.js';
import { type Skrivelsefalt, SkrivelseForrad } from '../skrivelse/skrivelse.repository.js';
import type { Skrivelse } from '../skrivelse/skrivelse.typer.js';
import { flyttad, somInnehall, somNod, stegMellan } from './domain/steg.js';
import { SkriftForrad } from './skrift.repository.js';
import type { Lagradskrift, Stegslag } from './skrift.typer.js';
import { SkriftkommentarForrad } from './skriftkommentar.repository.js';

/** Kolumnerna som säger vad skriften säger, för listor, kallelse och protokoll. */
export type Projektion = Pick<Skrivelsefalt, 'rubrik' | 'sammanfattning' | 'arendet' | 'avsnitt'>;

export interface Nyasteg {
  doc: Node;
  steg: readonly Step[];
  klient: string;
  klientnr: number;
  slag: Stegslag;
}

/** En hel lydelse sparas så här ofta, så att ingen äldre behöver fler steg än så för att räknas fram. */
const LYDELSE_VAR = 200;
const UTAN_RUBRIK = 'Utan rubrik';

/** Skriver skriften, dess historik, kommentarernas platser och fälten, i pågående transaktion med skrivelsens rad låst. */
@Injectable()
export class Skriftskrivare {
  constructor(
    private readonly forrad: SkriftForrad,
    private readonly kommentarer: SkriftkommentarForrad,
    private readonly skrivelser: SkrivelseForrad,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  /** Lägger skriften i ett nytt utkast. Fälten skrivs av den som anropar. */
  async borja(skrivelseId: string, innehall: Skriftinnehall): Promise<void> {
    provad(innehall);
    await this.forrad.lagg(skrivelseId, innehall, this.av());
  }

  /**
   * Byter fält i skriften och rör inget annat.
   * @returns kolumnerna som den som anropar skriver
   * @throws DomanFel SKRIFT.STAMMER_INTE 422
   */
  async skrivFalt(s: Skrivelse, falt: Partial<Skriftfalt>): Promise<Projektion> {
    const nu = skriftI(s);
    const ny = skriftMedFalt(nu.innehall, falt);
    provad(ny);
    const doc = somNod(ny);
    const steg = stegMellan(somNod(nu.innehall), doc);
    if (steg.length > 0) return await this.lagg(s, { doc, steg, klient: nyttId(), klientnr: 0, slag: 'falt' });
    return await this.projicera(s, nu.innehall);
  }

  /** Lägger stegen sist i skriften. @returns kolumnerna som den som anropar skriver */
  async lagg(s: Skrivelse, nya: Nyasteg): Promise<Projektion> {
    const nu = skriftI(s);
    const av = this.av();
    if (s.skrift === null) await this.forrad.lagg(s.id, nu.innehall, av);
    const efter = { version: nu.version + nya.steg.length, innehall: somInnehall(nya.doc) };
    const { klient, slag } = nya;
    await this.forrad.laggSteg(
      s.id,
      nya.steg.map((ett, nr) => ({
        version: nu.version + nr + 1,
        klientnr: nya.klientnr + nr,
        steg: ett.toJSON() as unknown,
      })),
      { ...av, klient, slag },
    );
    await this.forrad.andra(s.id, efter, av);
    if (Math.floor(efter.version / LYDELSE_VAR) > Math.floor(nu.version / LYDELSE_VAR)) {
      await this.forrad.laggLydelse(s.id, efter);
    }
    await this.flyttaKommentarer(s.id, nya.steg);
    return await this.projicera(s, efter.innehall);
  }

  private av(): { kontoId: string | null; tid: Date } {
    return { kontoId: this.sammanhang.aktor().kontoId, tid: this.klocka.nu() };
  }

  private async flyttaKommentarer(id: string, steg: readonly Step[]): Promise<void> {
    const karta = new Mapping(steg.map((ett) => ett.getMap()));
    const platser = await this.kommentarer.platser(id);
    await this.kommentarer.flytta(
      platser.flatMap((plats) => {
        const ny = flyttad(plats, karta) ?? { fran: null, till: null };
        return ny.fran === plats.fran && ny.till === plats.till ? [] : [{ id: plats.id, ...ny }];
      }),
    );
  }

  private async projicera(s: Skrivelse, innehall: Skriftinnehall): Promise<Projektion> {
    const { rubrik, forslag, sammanfattning, arendet, avsnitt } = faltAvSkrift(innehall);
    if (JSON.stringify(forslag) !== JSON.stringify(utanNummer(s.forslag))) {
      await this.skrivelser.skrivForslag(s.id, forslag);
    }
    return { rubrik: rubrik === '' ? UTAN_RUBRIK : rubrik, sammanfattning, arendet, avsnitt };
  }
}

const utanNummer = (trad: readonly Forslagsnod[]): Skriftforslag[] =>
  trad.map((nod) => ('under' in nod ? { instans: nod.instans, under: utanNummer(nod.under) } : { text: nod.text }));

/** Skriften i en skrivelse som är hämtad: den lagrade, eller den som fälten ger när ingen har skrivit i den än. */
export function skriftI(s: Skrivelse): Lagradskrift {
  if (s.skrift !== null) return { version: s.skriftversion, innehall: s.skrift };
  return { version: 0, innehall: skriftAvFalt({ ...s, forslag: utanNummer(s.forslag) }) };
}

/** @throws DomanFel SKRIFT.STAMMER_INTE 422 */
function provad(innehall: Skriftinnehall): void {
  const fel = provaSkrift(innehall);
  if (fel.length > 0) {
    throw new DomanFel('SKRIFT.STAMMER_INTE', fel.map((ett) => ett.text).join(' '), { status: 422, falt: fel });
  }
}
