import { Injectable } from '@nestjs/common';
import { Behorighet, type InloggadPerson, Klocka, type Rattighet, type Roll, saknas } from '#plattform';
import { addDays, type IsoDatum, VECKODAGAR, veckodagOf, daysBetween } from '#regelverk';
import type { StartsidaDto } from './start.dto.js';
import { type Startdel, STARTDELAR } from './startdelar.js';

const VALDA: readonly Roll[] = ['ordforande', 'vice_ordforande', 'ledamot', 'ersattare', 'insynsplats'];

/** Vad som krävs för att delen ska finnas: en rätt, eller att man är vald. */
const KRAV: Readonly<Record<Startdel, Rattighet | 'vald'>> = {
  hinder: 'sammantrade.skriv',
  inkorg: 'inkorg.las',
  utlamnanden: 'utlamnande.skriv',
  sammantraden: 'utkast.las',
  kallelser: 'vald',
  justera: 'vald',
  godkannande: 'skrivelse.godkann',
  skrivelser: 'skrivelse.skriv',
  arenden: 'arende.skriv',
  bevakningar: 'bevakning.las',
  protokoll: 'protokoll.skriv',
  anslag: 'anslag.skriv',
  utskick: 'utskick.skriv',
  halltider: 'sammantrade.las',
  nytt: 'vald',
  drift: 'konto.las',
};

/** Veckans nummer enligt ISO 8601, som veckorna räknas i Sverige. */
export function veckaFor(datum: IsoDatum): number {
  const torsdag = addDays(datum, 3 - VECKODAGAR.indexOf(veckodagOf(datum)));
  return Math.floor(daysBetween(`${torsdag.slice(0, 4)}-01-01`, torsdag) / 7) + 1;
}

/** Vilka delar Start har för den inloggade, i den ordning de visas. */
@Injectable()
export class Startsida {
  constructor(
    private readonly behorighet: Behorighet,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404 för en nämnd som kontot inte hör till */
  async visa(jag: InloggadPerson, namndId?: string): Promise<StartsidaDto> {
    const mina = await this.behorighet.mina(jag.kontoId);
    const namnder = namndId === undefined ? mina : mina.filter((namnd) => namnd.namndId === namndId);
    if (namndId !== undefined && namnder.length === 0) throw saknas('Nämnden');
    const rattigheter = new Set(namnder.flatMap((namnd) => namnd.rattigheter));
    const vald = namnder.some(({ roller }) => roller.some((roll) => VALDA.includes(roll)));
    const idag = this.klocka.idag();
    return {
      idag,
      vecka: veckaFor(idag),
      namnder: namnder.map(({ namndId: id, namn }) => ({ namndId: id, namn })),
      delar: STARTDELAR.filter((del) => {
        const krav = KRAV[del];
        return krav === 'vald' ? vald : rattigheter.has(krav);
      }),
    };
  }
}
