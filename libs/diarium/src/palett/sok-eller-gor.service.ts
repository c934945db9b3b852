import { Injectable } from '@nestjs/common';
import { Behorighet, type InloggadPerson, Klocka, saknas } from '#plattform';
import { markera, type Palettfraga, tolkaPalett } from './domain/tolka.js';
import { PALETTSLAG, Palettregister, type Palettslag, type Paletttraff } from './palettkalla.js';
import type { PalettDto, PalettgruppDto } from './palett.dto.js';

const MEST = 12;

const RUBRIK: Readonly<Record<Palettslag, string>> = {
  arende: 'Ärenden',
  paragraf: 'Paragrafer',
  sammantrade: 'Sammanträden',
  handling: 'Handlingar',
  skrivelse: 'Tjänsteskrivelser',
  person: 'Personer',
};

type Slagtraff = Paletttraff & { slag: Palettslag };

/** Söker ärenden, §§, sammanträden, handlingar, skrivelser och personer på en gång: det bästa först, och bara det som läsaren får se. */
@Injectable()
export class SokEllerGor {
  constructor(
    private readonly register: Palettregister,
    private readonly behorighet: Behorighet,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404 för en nämnd som kontot inte hör till */
  async sok(jag: InloggadPerson, q: string, namndId?: string): Promise<PalettDto> {
    const mina = await this.behorighet.mina(jag.kontoId);
    const namnder = namndId === undefined ? mina : mina.filter((namnd) => namnd.namndId === namndId);
    if (namndId !== undefined && namnder.length === 0) throw saknas('Nämnden');
    const idag = this.klocka.idag();
    const fraga = tolkaPalett(q, idag);
    if (fraga === null) return { q, grupper: [] };
    const svar = await Promise.all(
      this.register
        .alla()
        .map(async (kalla) =>
          (await kalla.sok({ fraga, namnder, idag })).map((traff) => ({ ...traff, slag: kalla.slag })),
        ),
    );
    const namn = new Map(namnder.map((namnd) => [namnd.namndId, namnd.namn]));
    return { q, grupper: grupper(svar.flat(), fraga, namn) };
  }
}

function grupper(traffar: Slagtraff[], fraga: Palettfraga, namn: ReadonlyMap<string, string>): PalettgruppDto[] {
  const bast = traffar.sort((a, b) => b.poang - a.poang || ordning(a.slag) - ordning(b.slag)).slice(0, MEST);
  const slagen = [...new Set(bast.map(({ slag }) => slag))];
  return slagen.map((slag) => ({
    slag,
    rubrik: RUBRIK[slag],
    traffar: bast
      .filter((traff) => traff.slag === slag)
      .map(({ poang: _, ...traff }) => ({
        ...traff,
        namnd: namn.get(traff.namndId) ?? '',
        markerat: markera(traff.titel, fraga.ord),
      })),
  }));
}

const ordning = (slag: Palettslag): number => PALETTSLAG.indexOf(slag);
