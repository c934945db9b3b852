import { Injectable } from '@nestjs/common';
import { type InloggadPerson, Klocka, type Rattighet } from '#plattform';
import { daysBetween, type IsoDatum } from '#regelverk';
import type { ArendedelDto, SkrivelsedelDto } from './handlaggarstart.dto.js';
import { type Frist, HandlaggarstartForrad, type MinSkrivelse } from './handlaggarstart.repository.js';
import { Startkrets } from './startkrets.service.js';

/** Handläggarens och chefens Start: egna skrivelser och ärenden, och det som väntar på ens godkännande. */
@Injectable()
export class Handlaggarstart {
  constructor(
    private readonly krets: Startkrets,
    private readonly forrad: HandlaggarstartForrad,
    private readonly klocka: Klocka,
  ) {}

  async skrivelser(jag: InloggadPerson, namndId?: string): Promise<SkrivelsedelDto> {
    return await this.skrivelserMed(jag, 'skrivelse.skriv', namndId, (namnder, personId) =>
      this.forrad.mina(namnder, personId),
    );
  }

  async godkannande(jag: InloggadPerson, namndId?: string): Promise<SkrivelsedelDto> {
    // Den som ska godkänna kommer till läsningen, där det som är nytt sedan sist står.
    return await this.skrivelserMed(
      jag,
      'skrivelse.las',
      namndId,
      (namnder, personId) => this.forrad.attGodkanna(namnder, personId, this.klocka.idag()),
      '/las',
    );
  }

  async arenden(jag: InloggadPerson, namndId?: string): Promise<ArendedelDto> {
    const namn = await this.namn(jag, 'arende.las', namndId);
    if (jag.personId === null) return { antal: 0, rader: [] };
    const { rader, antal } = await this.forrad.arenden([...namn.keys()], jag.personId);
    const idag = this.klocka.idag();
    return {
      antal,
      rader: rader.map((rad) => ({
        ...rad,
        namnd: namn.get(rad.namndId) ?? '',
        lank: `/namnder/${rad.namndId}/arenden/${rad.arendeId}`,
        frist: medDagar(rad.frist, idag),
      })),
    };
  }

  private async skrivelserMed(
    jag: InloggadPerson,
    ratt: Rattighet,
    namndId: string | undefined,
    las: (namnder: string[], personId: string) => Promise<MinSkrivelse[]>,
    sida = '',
  ): Promise<SkrivelsedelDto> {
    const namn = await this.namn(jag, ratt, namndId);
    const rader = jag.personId === null ? [] : await las([...namn.keys()], jag.personId);
    const idag = this.klocka.idag();
    return {
      rader: rader.map((rad) => ({
        ...rad,
        namnd: namn.get(rad.namndId) ?? '',
        lank: `/namnder/${rad.namndId}/skrivelser/${rad.skrivelseId}${sida}`,
        frist: medDagar(rad.frist, idag),
      })),
    };
  }

  private async namn(jag: InloggadPerson, ratt: Rattighet, namndId?: string): Promise<Map<string, string>> {
    return new Map((await this.krets.namnder(jag, ratt, namndId)).map((namnd) => [namnd.namndId, namnd.namn]));
  }
}

const medDagar = (frist: Frist | null, idag: IsoDatum): (Frist & { dagarKvar: number }) | null =>
  frist === null ? null : { ...frist, dagarKvar: daysBetween(idag, frist.dag) };
