import type { INestApplicationContext } from '@nestjs/common';
import {
  Anstall,
  AntaReglemente,
  OppnaKonto,
  SkapaAdministrator,
  SkapaKommun,
  SkapaOrgan,
  SkapaPerson,
} from '#organisation';
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

async function oppnaKonton(app: INestApplicationContext, namnder: readonly Byggdnamnd[]): Promise<void> {
  const konto = (inloggningsnamn: string, namn: string, personId: string | null) =>
    ({ inloggningsnamn, namn, losenord: DEMOLOSENORD, personId }) as const;
  for (const { id } of namnder) {
    await tjanst(app, OppnaKonto).oppna(id, konto('sekreterare', 'Sekreterare Syntet', null), ['namndsekreterare']);
    await tjanst(app, OppnaKonto).oppna(id, konto('registrator', 'Registrator Syntet', null), ['registrator']);
    await tjanst(app, OppnaKonto).oppna(id, konto('handlaggare', 'Handläggare Syntet', null), ['handlaggare']);
  }
  const bygg = namnder.find(({ kod }) => kod === 'BN');
  if (bygg !== undefined) {
    await tjanst(app, OppnaKonto).oppna(bygg.id, konto('bygglov', 'Bygglov Syntet', bygg.handlaggare[0] ?? null), [
      'handlaggare',
    ]);
  }
  await tjanst(app, SkapaAdministrator).skapa('admin', 'Administratören', DEMOLOSENORD);
}
