import { Injectable } from '@nestjs/common';
import { marktText, olikaOrd, type Textdel, utdragUr } from './domain/utdrag.js';
import type { Traffrad } from './sok.repository.js';
import { type OppenHandling, SokutdragForrad } from './sokutdrag.repository.js';

export interface Sokutdrag {
  handlingId: string;
  nr: number;
  falt: 'titel' | 'avsandare' | 'text';
  titel: string;
  delar: Textdel[];
}

export interface Utdragen {
  mening: Textdel[];
  utdrag: Sokutdrag[];
}

const PER_ARENDE = 2;

const jamn = (ord: string): string => (ord.normalize('NFD')[0] ?? '').toLowerCase();

/** Var orden står i sidans ärenden. Bara ur det som var och en som läser nämndens diarium får se: aldrig ur något med sekretess. */
@Injectable()
export class Sokutdragen {
  constructor(private readonly forrad: SokutdragForrad) {}

  /** @param nagot något av orden, i någon böjning, som tsquery; tom när inget ord söks */
  async for(rader: readonly Traffrad[], ord: readonly string[], nagot: string): Promise<Map<string, Utdragen>> {
    if (rader.length === 0) return new Map();
    const tomt = nagot === '';
    const handlingar = tomt
      ? []
      : await this.forrad.handlingar(
          rader.map((rad) => rad.arendeId),
          nagot,
        );
    const texter = await this.texterna(handlingar);
    const sokta = tomt ? new Set<string>() : await this.sokta(rader, handlingar, texter, ord, nagot);
    const per = new Map<string, OppenHandling[]>();
    for (const en of handlingar) per.set(en.arendeId, [...(per.get(en.arendeId) ?? []), en]);
    return new Map(
      rader.map((rad) => [
        rad.arendeId,
        {
          mening: marktText(rad.arendemening, sokta),
          utdrag: (per.get(rad.arendeId) ?? []).flatMap((h) => ettUtdrag(h, texter, sokta) ?? []).slice(0, PER_ARENDE),
        },
      ]),
    );
  }

  private async texterna(handlingar: readonly OppenHandling[]): Promise<Map<string, string>> {
    const antal = new Map<string, number>();
    const behovs = handlingar.filter(({ arendeId, sha256 }) => {
      if (sha256 === null) return false;
      const hittills = (antal.get(arendeId) ?? 0) + 1;
      antal.set(arendeId, hittills);
      return hittills <= PER_ARENDE;
    });
    return behovs.length === 0
      ? new Map()
      : await this.forrad.texter([...new Set(behovs.flatMap(({ sha256 }) => sha256 ?? []))]);
  }

  /** Orden som ska märkas: bara de som börjar som ett sökt ord prövas. Böcker börjar som bok. */
  private async sokta(
    rader: readonly Traffrad[],
    handlingar: readonly OppenHandling[],
    texter: ReadonlyMap<string, string>,
    ord: readonly string[],
    nagot: string,
  ): Promise<Set<string>> {
    const borjar = new Set(ord.map(jamn));
    const allt = new Set<string>();
    const samla = (text: string): void => {
      for (const ett of olikaOrd(text)) if (borjar.has(jamn(ett))) allt.add(ett);
    };
    for (const rad of rader) samla(rad.arendemening);
    for (const { titel, avsandare } of handlingar) samla(`${titel} ${avsandare ?? ''}`);
    for (const text of texter.values()) samla(text);
    return await this.forrad.traffade([...allt], nagot);
  }
}

function ettUtdrag(
  { id, nr, titel, avsandare, sha256 }: OppenHandling,
  texter: ReadonlyMap<string, string>,
  sokta: ReadonlySet<string>,
): Sokutdrag | null {
  const text = sha256 === null ? undefined : texter.get(sha256);
  for (const [falt, innehall] of [
    ['titel', titel],
    ['text', text],
    ['avsandare', avsandare],
  ] as const) {
    const delar = innehall === undefined || innehall === null ? null : utdragUr(innehall, sokta);
    if (delar !== null) return { handlingId: id, nr, falt, titel, delar };
  }
  return null;
}
