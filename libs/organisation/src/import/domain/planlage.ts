import type { Reglementesregler } from '../../reglemente/reglemente.js';
import type { Bladslag, Faltandring, Radfel, Radlage } from '../import.typer.js';
import { rubrikFor } from './kolumner.js';
import { type Planid, type Plansteg, type Radplan, tomtSteg } from './plantyper.js';
import { kort, Radtolk } from './radtolk.js';
import { jamforbar, liknar } from './svenska.js';
import type { Lagradrad, Organlage, Underlag } from './underlag.js';

export interface Regelversion {
  /** null för en version som planen lägger in. */
  id: string | null;
  giltigFran: string;
  giltigTill: string | null;
  version: number;
  regler: Reglementesregler;
}

/** Det som planen bygger på och fyller på medan bladen gås igenom. */
export class Planlage {
  readonly steg: Plansteg = tomtSteg();
  readonly rader = new Map<string, Radplan>();
  readonly bladfel: Radfel[] = [];
  readonly organ: Map<Planid, Pick<Organlage, 'id' | 'namn' | 'slag'>>;
  readonly regler = new Map<Planid, Regelversion[]>();
  readonly namn = new Map<Planid, string>();
  private readonly tolkar: Radtolk[];
  private readonly organNamn = new Map<string, Planid>();
  private forslagKvar = 200;

  constructor(
    readonly underlag: Underlag,
    rader: readonly Lagradrad[],
  ) {
    this.tolkar = rader.filter((rad) => !rad.borttagen).map((rad) => new Radtolk(rad));
    for (const rad of rader.filter((en) => en.borttagen)) {
      this.rader.set(rad.id, {
        lage: 'borttagen',
        rubrik: kort(rad.falt['namn'] ?? rad.falt['namnd'] ?? ''),
        namndId: null,
        andringar: [],
      });
    }
    this.organ = new Map(underlag.organ.map((o) => [o.id, o]));
    for (const o of underlag.organ) this.organNamn.set(jamforbar(o.namn), o.id);
    for (const { id, giltigFran, giltigTill, version, namndId, ...regler } of underlag.reglementen) {
      const alla = this.regler.get(namndId) ?? [];
      alla.push({ id, giltigFran, giltigTill, version, regler });
      this.regler.set(namndId, alla);
    }
    for (const alla of this.regler.values()) alla.sort((a, b) => (a.giltigFran < b.giltigFran ? -1 : 1));
    for (const p of underlag.personer) this.namn.set(p.id, p.namn);
  }

  blad(slag: Bladslag): Radtolk[] {
    return this.tolkar.filter((tolk) => tolk.rad.blad === slag);
  }

  alla(): readonly Radtolk[] {
    return this.tolkar;
  }

  nyttOrgan(id: Planid, namn: string, slag: Organlage['slag']): void {
    this.organ.set(id, { id, namn, slag });
    this.organNamn.set(jamforbar(namn), id);
  }

  organMedNamn(namn: string): Planid | null {
    return this.organNamn.get(jamforbar(namn)) ?? null;
  }

  /** Nämnden som raden gäller; felet antecknas när den inte finns eller är en annan än den importen görs i. */
  radensOrgan(tolk: Radtolk): Planid | null {
    const namn = tolk.text('namnd');
    const { namndId } = this.underlag;
    if (namn === null) {
      if (namndId !== null) return namndId;
      return tolk.felI('namnd', 'nämnden saknas', 'Skriv nämndens namn: filen gäller hela kommunen.');
    }
    const id = this.organMedNamn(namn);
    if (namndId !== null) {
      if (id === namndId) return id;
      const egen = this.organ.get(namndId)?.namn ?? '';
      return tolk.felI(
        'namnd',
        `nämnden ”${kort(namn)}” är en annan än den här`,
        `Importen gäller ${egen}. Ta bort raden, eller importera den i sin nämnd.`,
        [
          { text: `Använd ${egen}`, falt: { namnd: egen } },
          { text: `Ta bort rad ${String(tolk.rad.rad)}`, borttagen: true },
        ],
      );
    }
    if (id !== null) return id;
    const nara = this.liknandeOrgan(namn);
    return tolk.felI(
      'namnd',
      `nämnden ”${kort(namn)}” finns inte`,
      'Skriv namnet som det står i Klubba, eller lägg upp nämnden på bladet Nämnder.',
      nara === null ? [] : [{ text: `Använd ${nara}`, falt: { namnd: nara } }],
    );
  }

  /** Förslag söks för de första felen: en fil full av skräp ska inte kosta mer än en med några stavfel. */
  private liknandeOrgan(namn: string): string | null {
    this.forslagKvar -= 1;
    return this.forslagKvar < 0
      ? null
      : liknar(
          namn,
          [...this.organ.values()].map((o) => o.namn),
        );
  }

  /** Reglerna den dagen, med det som planen ändrar. */
  reglerDen(organId: Planid, datum: string): Reglementesregler | null {
    const version = this.regler
      .get(organId)
      ?.find((v) => v.giltigFran <= datum && (v.giltigTill === null || v.giltigTill >= datum));
    return version?.regler ?? null;
  }

  satt(tolk: Radtolk, lage: Radlage, rubrik: string, organId: Planid | null, andringar: Faltandring[] = []): void {
    const finns = organId !== null && this.underlag.organ.some((o) => o.id === organId);
    this.rader.set(tolk.rad.id, { lage, rubrik: kort(rubrik), namndId: finns ? organId : null, andringar });
  }

  namnPa(personId: Planid): string {
    return this.namn.get(personId) ?? 'Personen';
  }

  felIBlad(blad: Bladslag, kolumn: string, text: string, atgard: string): void {
    const rubrik = rubrikFor(blad, kolumn);
    this.bladfel.push({ blad, rad: 1, radId: null, kolumn, rubrik, text: `Rad 1: ${text}.`, atgard, forslag: [] });
  }
}

/** Ett fälts ändring, om den är någon. En tom cell ändrar ingenting. */
export function andring(
  blad: Bladslag,
  falt: string,
  fran: string | number | boolean | null,
  till: string | number | boolean | null,
): Faltandring[] {
  if (till === null || till === fran) return [];
  const visa = (v: string | number | boolean | null): string | null =>
    v === null ? null : typeof v === 'boolean' ? (v ? 'ja' : 'nej') : String(v);
  return [{ falt, rubrik: rubrikFor(blad, falt), fran: visa(fran), till: visa(till) }];
}
