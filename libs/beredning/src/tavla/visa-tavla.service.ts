import { Injectable } from '@nestjs/common';
import { Skrivelsebrister } from '../granskning/skrivelsebrister.service.js';
import { SkrivelseForrad } from '../skrivelse/skrivelse.repository.js';
import { saknasI } from '../skrivelse/skrivelse.tillstand.js';
import { Skrivelseatkomst } from '../skrivelse/skrivelseatkomst.service.js';
import { motetFor, type Tidsfrist, tidsfrist } from '../tidsfrist/domain/tidsfrist.js';
import type { Fristmote } from '../tidsfrist/motesfrister.js';
import { Skrivelsefrister } from '../tidsfrist/skrivelsefrister.service.js';
import { FLEST_PA_TAVLAN, TavlaForrad, type Tavelperson, type Tavelunderlag } from './tavla.repository.js';

export const TAVELVYER = ['alla', 'mina', 'vantar'] as const;
export type Tavelvy = (typeof TAVELVYER)[number];

export interface Tavelrad extends Omit<Tavelunderlag, 'forSammantradeId' | 'vantarPa' | 'arendemening'> {
  /** De som har den nu: den som skriver, de som läser, eller de som godkänner. */
  hos: Tavelperson[];
  sammantradeId: string | null;
  frist: Tidsfrist | null;
  /** Fortsätter "Skrivelsen saknar …". */
  saknas: string[];
}

export interface Tavlan {
  moten: { sammantradeId: string; datum: string; start: string; frist: Tidsfrist; antal: number }[];
  /** Det sammanträde som tavlan gäller; null: alla. */
  sammantradeId: string | null;
  rader: Tavelrad[];
  /** Fler än tavlan rymmer finns. */
  fler: boolean;
}

export interface Tavelfraga {
  /** Ett sammanträde, `nasta` eller `alla`. */
  sammantrade: string;
  vy: Tavelvy;
  personId?: string;
  enhet?: string;
}

/** Alla skrivelser på väg till ett sammanträde: läget, hos vem, hur lång tid som är kvar och vad som saknas. */
@Injectable()
export class VisaTavla {
  constructor(
    private readonly forrad: TavlaForrad,
    private readonly frister: Skrivelsefrister,
    private readonly atkomst: Skrivelseatkomst,
    private readonly skrivelser: SkrivelseForrad,
    private readonly brister: Skrivelsebrister,
  ) {}

  async visa(namndId: string, fraga: Tavelfraga): Promise<Tavlan> {
    const insyn = this.atkomst.insyn();
    const moten = await this.frister.moten(namndId);
    const listade = moten.flatMap((mote) => mote.arendeIds);
    const underlag = await this.forrad.skrivelser(namndId, listade, insyn);
    const fler = underlag.length > FLEST_PA_TAVLAN;
    const alla = underlag
      .slice(0, FLEST_PA_TAVLAN)
      .map((rad) => radMed(rad, motetFor(moten, rad, insyn.datum), insyn.datum));
    const sammantradeId = valtMote(fraga.sammantrade, moten, alla);
    const rader = alla
      .filter((rad) => sammantradeId === null || rad.sammantradeId === sammantradeId)
      .filter((rad) => ivy(rad, fraga.vy))
      .filter(
        (rad) =>
          fraga.personId === undefined ||
          rad.hos.some((p) => p.personId === fraga.personId) ||
          rad.referens?.personId === fraga.personId,
      )
      .filter((rad) => fraga.enhet === undefined || rad.enhet === fraga.enhet)
      .sort((a, b) => dagen(a).localeCompare(dagen(b)) || a.rubrik.localeCompare(b.rubrik, 'sv'));
    return {
      moten: moten.map((mote) => ({
        sammantradeId: mote.id,
        datum: mote.datum,
        start: mote.start,
        frist: tidsfrist(mote, insyn.datum),
        antal: alla.filter((rad) => rad.sammantradeId === mote.id).length,
      })),
      sammantradeId,
      rader: await this.medBrister(namndId, rader),
      fler,
    };
  }

  private async medBrister(namndId: string, rader: readonly Tavelrad[]): Promise<Tavelrad[]> {
    const ider = rader.filter((rad) => rad.tillstand === 'utkast').map((rad) => rad.id);
    const utkast = ider.length === 0 ? [] : await this.skrivelser.hamtaAlla(namndId, ider);
    const brister = await this.brister.iAlla(utkast);
    const saknas = new Map(
      utkast.flatMap((skrivelse) => {
        const dess = brister.get(skrivelse.id);
        return dess === undefined ? [] : [[skrivelse.id, saknasI({ skrivelse, ...dess })] as const];
      }),
    );
    return rader.map((rad) => ({ ...rad, saknas: saknas.get(rad.id) ?? [] }));
  }
}

const dagen = (rad: Tavelrad): string => rad.frist?.dag ?? '9999';

const ivy = (rad: Tavelrad, vy: Tavelvy): boolean =>
  vy === 'alla' || (vy === 'mina' ? rad.min && rad.tillstand !== 'faststalld' : rad.vantarPaMig);

/** Det närmaste sammanträdet som någon skrivelse är på väg till, eller det närmaste alls. */
function valtMote(vilket: string, moten: readonly Fristmote[], rader: readonly Tavelrad[]): string | null {
  if (vilket === 'alla') return null;
  if (vilket !== 'nasta') return vilket;
  const med = moten.find((mote) =>
    rader.some((rad) => rad.sammantradeId === mote.id && rad.tillstand !== 'faststalld'),
  );
  return (med ?? moten[0])?.id ?? null;
}

function radMed(underlag: Tavelunderlag, mote: Fristmote | null, idag: string): Tavelrad {
  const { forSammantradeId: _, arendemening: __, vantarPa, ...rad } = underlag;
  const skriver = rad.referens === null ? [] : [rad.referens];
  return {
    ...rad,
    hos: rad.tillstand === 'granskning' ? vantarPa : rad.tillstand === 'faststalld' ? [] : skriver,
    sammantradeId: mote?.id ?? null,
    frist: mote === null || rad.tillstand === 'faststalld' ? null : tidsfrist(mote, idag),
    saknas: [],
  };
}
