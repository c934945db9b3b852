// A nämnd with a year to plan, and meetings that decide §§ to adopt it by.
import { DataSource } from 'typeorm';
import { type Provapp, provapp } from '../../../../../test/stod/provapp.js';
import { type Provkommun, skapaProvkommun } from '../../../../../test/stod/provkommun.js';
import { KEDJAN, uppropet } from '../../../../../test/stod/provmote.js';
import { FrislappLista } from '../../frislappning/frislapp-lista.service.js';
import { Kalla } from '../../kallelse/kalla.service.js';
import { ListaForrad } from '../../lista/lista.repository.js';
import { SkrivLista } from '../../lista/skriv-lista.service.js';
import { AntecknaNarvaro } from '../../narvaro/anteckna-narvaro.service.js';
import { Besluta } from '../../paragraf/besluta.service.js';
import type { Utfall } from '../../paragraf/paragraf.typer.js';
import { TaUppParagraf } from '../../paragraf/ta-upp-paragraf.service.js';
import { HallSammantrade } from '../../sammantrade/hall-sammantrade.service.js';
import { PlaneraSammantrade } from '../../sammantrade/planera-sammantrade.service.js';
import type { Monsterunderlag } from '../domain/monsterunderlag.js';

export interface Ordningsprov {
  p: Provapp;
  k: Provkommun;
  namndId: string;
  person: (namn: string) => string;
  sql: <T>(fraga: string, varden?: unknown[]) => Promise<T[]>;
  /** Sets the clock to a Swedish day at noon. */
  idag: (datum: string) => void;
}

export async function ordningsprov(nu = '2026-10-01'): Promise<Ordningsprov> {
  const p = await provapp({ ...KEDJAN, nu: new Date(`${nu}T10:00:00Z`) });
  const k = await skapaProvkommun(p);
  const ds = p.fa(DataSource);
  return {
    p,
    k,
    namndId: k.namndId,
    person: (namn) => k.personer.get(namn) ?? '',
    sql: async (fraga, varden = []) => await ds.query(fraga, varden),
    idag: (datum) => p.klocka.satt(new Date(`${datum}T10:00:00Z`)),
  };
}

/** Holds a meeting on the day with one § per outcome; leaves the clock there. @returns the ids of the §§ */
export async function beslutadeParagrafer(
  o: Ordningsprov,
  datum: string,
  utfall: readonly Utfall[] = ['enligt_forslag'],
  namndId = o.namndId,
): Promise<string[]> {
  const { p } = o;
  const fore = p.klocka.nu();
  const nara = new Date(`${datum}T08:00:00Z`);
  nara.setUTCDate(nara.getUTCDate() - 8);
  if (nara > fore) p.klocka.satt(nara);
  return await p.som(async () => {
    const { id } = await p.fa(PlaneraSammantrade).planera({ namndId, datum, start: '09:00', plats: 'Kommunhuset' });
    const rubriker = utfall.map((_, nr) => `Sammanträdesordning ${String(nr + 1)}`);
    for (const titel of rubriker)
      await p.fa(SkrivLista).laggPunkt(namndId, id, { titel, typ: 'beslut', arendeId: null });
    await p.fa(FrislappLista).frislapp(namndId, id, o.person('Amina Warsame'));
    await p.fa(Kalla).kalla(namndId, id, 'Provet håller sammanträdet tätt inpå.');
    o.idag(datum);
    await p.fa(HallSammantrade).oppna(namndId, id);
    const upprop = uppropet({ namndId, id, arenden: [], punkter: [], person: o.person });
    await p.fa(AntecknaNarvaro).satt(namndId, id, upprop);
    const punkter = (await p.fa(ListaForrad).hamta(id))?.punkter ?? [];
    const ut: string[] = [];
    for (const [nr, ett] of utfall.entries()) {
      const { id: paragrafId } = await p.fa(TaUppParagraf).taUpp(namndId, {
        sammantradeId: id,
        punktId: punkter[nr]?.id ?? null,
        titel: rubriker[nr] ?? '',
        typ: 'beslut',
        arendeId: null,
        tjanstgorande: upprop.filter((en) => en.slag === 'beslutande').map(({ personId }) => ({ personId })),
        jav: [],
        ordforandeId: o.person('Amina Warsame'),
      });
      await p.fa(Besluta).besluta(namndId, paragrafId, { punkter: ['Nämnden antar ordningen.'], utfall: ett });
      ut.push(paragrafId);
    }
    await p.fa(HallSammantrade).avsluta(namndId, id, '11:00');
    return ut;
  });
}

/** Third Thursday of the month, not in July; deadlines by weeks before. */
export const MONSTER: Monsterunderlag = {
  halltider: [
    {
      namn: 'Deadline inför ordförandeberedning',
      veckodag: 'måndag',
      avstand: { slag: 'veckor', antal: 3 },
      klockslag: '12:00',
    },
    {
      namn: 'Ordförandeberedning',
      veckodag: 'måndag',
      avstand: { slag: 'veckor', antal: 2 },
      klockslag: '13:00',
      krets: ['presidium', 'chef'],
    },
    {
      namn: 'Deadline inför nämndsammanträde',
      veckodag: 'onsdag',
      handlingar: true,
      avstand: { slag: 'veckor', antal: 2 },
      krets: ['handlaggare', 'chef'],
    },
  ],
  sammantrade: { namn: 'Nämndsammanträde', veckodag: 'torsdag', monster: { slag: 'manad', vilka: [3] } },
  manaderUtan: [7],
  flyttning: 'fore',
};

export const NY = { ar: 2027, start: '18:30', plats: 'Stora salen, Ekbacka', monster: MONSTER };
