import { Injectable } from '@nestjs/common';
import { saknas } from '#plattform';
import { NarvaroForrad } from '../narvaro/narvaro.repository.js';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { MotesfaktaForrad } from './motesfakta.repository.js';
import type { Motesfakta, Paragraffakta } from './motesfakta.typer.js';

/** Läser allt om ett sammanträde ur databasen. */
@Injectable()
export class LasMotesfakta {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly narvaroforrad: NarvaroForrad,
    private readonly forrad: MotesfaktaForrad,
  ) {}

  /** @throws DomanFel 404 */
  async las(namndId: string, sammantradeId: string): Promise<Motesfakta> {
    const sammantrade = await this.sammantraden.hamta(namndId, sammantradeId);
    if (sammantrade === null) throw saknas('Sammanträdet');
    const narvaro = await this.narvaroforrad.lista(sammantradeId);
    const justerare = await this.narvaroforrad.justerare(sammantradeId);
    const ordforandeskap = await this.narvaroforrad.ordforandeskap(sammantradeId);
    const paragrafer = await this.forrad.paragrafer(sammantradeId);
    const namn = new Map(narvaro.map((rad) => [rad.personId, rad.namn]));
    const utanfor = [
      ...narvaro.map((rad) => rad.forPersonId),
      ...justerare.map((rad) => rad.personId),
      ...ordforandeskap.map((rad) => rad.personId),
      ...paragrafer.flatMap(namnda),
    ].filter((id): id is string => id !== null && !namn.has(id));
    for (const person of await this.forrad.personnamn([...new Set(utanfor)])) namn.set(person.id, person.namn);
    return { sammantrade, narvaro, justerare, ordforandeskap, paragrafer, namn };
  }
}

function namnda(p: Paragraffakta): (string | null)[] {
  return [
    p.ordforandeId,
    ...p.tjanstgorande.flatMap((t) => [t.personId, t.forPersonId]),
    ...p.jav,
    ...p.deltarInte,
    ...p.yrkanden.flatMap((y) => y.av),
    ...p.omrostningar.flatMap((o) => (o.sluten ? [] : [...o.ja, ...o.nej, ...o.avstar])),
    ...p.meningar.flatMap((m) => m.av.map((av) => av.personId)),
  ];
}
