// Ekbacka: a made-up kommun with two nämnder, a few people and accounts.
import {
  Anstall,
  AntaReglemente,
  OppnaKonto,
  SkapaAdministrator,
  SkapaKommun,
  SkapaOrgan,
  SkapaPerson,
  TillsattUppdrag,
  type Uppdragsroll,
} from '#organisation';
import type { Roll } from '#plattform';
import type { Provapp } from './provapp.js';

export const LOSENORD = 'blå cykel vid bron';

export interface Provkommun {
  kommunId: string;
  namndId: string;
  /** A nämnd that none of the accounts but the administrator belongs to. */
  annanNamndId: string;
  personer: Map<string, string>;
}

const UPPDRAG: readonly (readonly [string, Uppdragsroll, string | null, number | null, number | null])[] = [
  ['Amina Warsame', 'ordforande', 'S', 1, null],
  ['Håkan Lindqvist', 'forste_vice', 'M', 2, null],
  ['Yasmin Torabi', 'ledamot', 'M', 3, null],
  ['Örjan Ek', 'ledamot', 'V', 4, null],
  ['Åsa Nyberg', 'ledamot', 'S', 5, null],
  ['Bo Sand', 'ersattare', 'S', null, 1],
  ['Ida Holm', 'ersattare', 'M', null, 1],
  ['Per Ask', 'personalforetradare', null, null, null],
  ['Siv Berg', 'personalforetradarersattare', null, null, null],
];

async function skapaUppdrag(p: Provapp, namndId: string): Promise<Map<string, string>> {
  const personer = new Map<string, string>();
  for (const [namn, roll, parti, plats, turordning] of UPPDRAG) {
    const epost = `${namn.toLowerCase().replace(/[^a-z]/gu, '')}@ekbacka.example`;
    const skyddadePersonuppgifter = namn === 'Örjan Ek';
    const personId = await p.fa(SkapaPerson).skapa({ namn, epost, telefon: '08-465 004 20', skyddadePersonuppgifter });
    personer.set(namn, personId);
    await p.fa(TillsattUppdrag).tillsatt({ namndId, personId, roll, parti, plats, turordning, fran: '2023-01-01' });
  }
  return personer;
}

async function skapaSekreterare(p: Provapp, namndId: string, personer: Map<string, string>): Promise<void> {
  const sekreterare = await p.fa(SkapaPerson).skapa({ namn: 'Linnea Stråberg', epost: 'linnea@ekbacka.example' });
  personer.set('Linnea Stråberg', sekreterare);
  const tjanst = { namndId, personId: sekreterare, titel: 'nämndsekreterare', fran: '2023-01-01' };
  await p.fa(Anstall).anstall(tjanst);
}

async function skapaKonton(p: Provapp, namndId: string, personer: Map<string, string>): Promise<void> {
  const oppna = async (inloggningsnamn: string, namn: string, roller: Roll[]): Promise<void> => {
    const personId = personer.get(namn) ?? null;
    await p.fa(OppnaKonto).oppna(namndId, { inloggningsnamn, namn, losenord: LOSENORD, personId }, roller);
  };
  await oppna('linnea', 'Linnea Stråberg', ['namndsekreterare', 'registrator']);
  await oppna('karim', 'Karim Haddad', ['handlaggare']);
  await oppna('amina', 'Amina Warsame', []);
  await oppna('bo', 'Bo Sand', []);
  await p.fa(SkapaAdministrator).skapa('admin', 'Administratören', LOSENORD);
}

/** Lays up the kommun; accounts `linnea`, `karim`, `amina`, `bo` in the first nämnd, `admin` in all of it. */
export async function skapaProvkommun(
  p: Provapp,
  { namn = 'Ekbacka kommun', konton = true }: { namn?: string; konton?: boolean } = {},
): Promise<Provkommun> {
  return await p.som(async () => {
    const kommunId = await p.fa(SkapaKommun).skapa({ namn, sate: 'Ekbacka' });
    const namnd = { kommunId, slag: 'namnd' } as const;
    const namndId = await p.fa(SkapaOrgan).skapa({
      ...namnd,
      namn: 'Utbildnings- och arbetsmarknadsnämnden',
      diariekod: 'UAN',
    });
    const annanNamndId = await p.fa(SkapaOrgan).skapa({ ...namnd, namn: 'Byggnadsnämnden', diariekod: 'BN' });
    const inkallelseordning = { S: ['S', 'V'], V: ['V', 'S'], M: ['M'] };
    const regler = { platser: 5, antalErsattare: 5, inkallelseordning, forvaringsplats: 'Kommunhuset, Ekbacka' };
    for (const id of [namndId, annanNamndId]) {
      await p.fa(AntaReglemente).anta({ namndId: id, giltigFran: '2023-01-01', regler });
    }
    const personer = await skapaUppdrag(p, namndId);
    await skapaSekreterare(p, namndId, personer);
    if (konton) await skapaKonton(p, namndId, personer);
    return { kommunId, namndId, annanNamndId, personer };
  });
}
