import type { INestApplicationContext } from '@nestjs/common';
import {
  Anstall,
  AntaReglemente,
  OppnaKonto,
  SkapaAdministrator,
  SkapaKommun,
  SkapaOrgan,
  SkapaPerson,
  TilldelaRoll,
} from '#organisation';
import { Klocka } from '#plattform';
import { tjanst } from '../genomfor/appkontext.js';
import { DEMOLOSENORD } from '../demo/manniskor.js';
import { NAMNDER, type Syntetnamnd } from './arendeslag.js';
import type { Slump } from './slump.js';
import { EFTERNAMN, FORNAMN } from './vokabular.js';

const HANDLAGGARE_PER_NAMND = 14;

/** En nämnd som den finns i databasen. */
export interface Byggdnamnd extends Syntetnamnd {
  id: string;
  /** Personer, den som har flest ärenden först. */
  handlaggare: string[];
}

export const SYNTETINLOGGNINGAR = ['sekreterare', 'registrator', 'handlaggare', 'bygglov', 'admin'] as const;

/** Kommunen, nämnderna, handläggarna och några inloggningar, genom samma tjänster som annars. */
export async function byggOrganisation(
  app: INestApplicationContext,
  slump: Slump,
  fran: string,
): Promise<Byggdnamnd[]> {
  const kommunId = await tjanst(app, SkapaKommun).skapa({ namn: 'Ekbacka kommun', sate: 'Ekbacka' });
  const namnder: Byggdnamnd[] = [];
  for (const en of NAMNDER) {
    const slag = en.kod === 'KS' ? 'kommunstyrelse' : 'namnd';
    const id = await tjanst(app, SkapaOrgan).skapa({ kommunId, slag, namn: en.namn, diariekod: en.kod });
    const regler = { platser: 11, inkallelseordning: {}, forvaringsplats: 'Kommunhuset, Ekbacka' };
    await tjanst(app, AntaReglemente).anta({ namndId: id, giltigFran: fran, regler });
    const handlaggare: string[] = [];
    for (let nr = 0; nr < HANDLAGGARE_PER_NAMND; nr++) {
      const namn = `${slump.ur(FORNAMN)} ${slump.ur(EFTERNAMN)}`;
      const personId = await tjanst(app, SkapaPerson).skapa({
        namn,
        epost: `${en.kod.toLowerCase()}${String(nr)}@ekbacka.example`,
      });
      await tjanst(app, Anstall).anstall({ namndId: id, personId, titel: 'handläggare', fran });
      handlaggare.push(personId);
    }
    namnder.push({ ...en, id, handlaggare });
  }
  await oppnaKonton(app, namnder);
  return namnder;
}

/** En sekreterare, en registrator och en handläggare i alla nämnder, och en som bara handlägger bygglov. */
async function oppnaKonton(app: INestApplicationContext, namnder: readonly Byggdnamnd[]): Promise<void> {
  const oppna = tjanst(app, OppnaKonto);
  const konto = (inloggningsnamn: string, namn: string, personId: string | null = null) =>
    ({ inloggningsnamn, namn, losenord: DEMOLOSENORD, personId }) as const;
  const [forsta, ...ovriga] = namnder;
  if (forsta === undefined) return;
  for (const [inloggningsnamn, namn, roll] of [
    ['sekreterare', 'Sekreterare Syntet', 'namndsekreterare'],
    ['registrator', 'Registrator Syntet', 'registrator'],
    ['handlaggare', 'Handläggare Syntet', 'handlaggare'],
  ] as const) {
    const kontoId = await oppna.oppna(forsta.id, konto(inloggningsnamn, namn), [roll]);
    const fran = tjanst(app, Klocka).idag();
    for (const { id } of ovriga) await tjanst(app, TilldelaRoll).tilldela({ kontoId, namndId: id, roll, fran });
  }
  const bygg = namnder.find(({ kod }) => kod === 'BN') ?? forsta;
  await oppna.oppna(bygg.id, konto('bygglov', 'Bygglov Syntet', bygg.handlaggare[0] ?? null), ['handlaggare']);
  await tjanst(app, SkapaAdministrator).skapa('admin', 'Administratören', DEMOLOSENORD);
}
