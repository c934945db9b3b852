import type { INestApplicationContext } from '@nestjs/common';
import {
  RegistreraDelegationsbeslut,
  type Ordningspunkt,
  SkrivDelegationsordning,
  Delegationsenheter,
} from '#beredning';
import { Anstall, OppnaKonto, SkapaEnhet, SkapaPerson } from '#organisation';
import { addDays } from '#regelverk';
import { tjanst } from '../genomfor/appkontext.js';
import { DEMOLOSENORD, epost } from './manniskor.js';

/** Demon görs av Klubba självt. */
const SYSTEMET = { kontoId: '00000000-0000-0000-0000-000000000000', personId: null };
const ANTAGEN = { dag: '2023-01-19', paragraf: '§ 6' };
const GALLER = '2023-02-01';
const CHEFER = ['verksamhetschef', 'förvaltningschef'];

const punkt = (nr: string, avsnitt: string, vad: string, val: Partial<Ordningspunkt> = {}): Ordningspunkt => ({
  avsnitt,
  punkt: nr,
  vad,
  lagrum: null,
  delegatSlag: 'anstalld',
  delegatRoll: 'enhetschef',
  ersattare: CHEFER,
  vidaredelegation: false,
  bradskande: false,
  spar: 'anmals',
  provning: 'laglighetsprovning',
  dokumenttyp: null,
  forbud: [],
  undantagsskal: null,
  ...val,
});

const BRADSKANDE = {
  lagrum: 'KL 6:39',
  delegatSlag: 'ledamot',
  delegatRoll: 'ordförande',
  ersattare: ['1:e vice ordförande'],
  bradskande: true,
} as const;
const CHEFENS = { delegatRoll: 'förvaltningschef', ersattare: [], vidaredelegation: true };

const PUNKTER: readonly Ordningspunkt[] = [
  punkt('1.1', 'Allmänna ärenden', 'Brådskande ärenden där nämndens beslut inte kan avvaktas', {
    ...BRADSKANDE,
    ersattare: ['1:e vice ordförande'],
  }),
  punkt('1.4', 'Allmänna ärenden', 'Avslag på begäran att ta del av allmän handling', {
    ...CHEFENS,
    lagrum: 'OSL 6:3',
    provning: 'forvaltningsbesvar',
  }),
  punkt('1.7', 'Allmänna ärenden', 'Inköp inom budget, högst 100 tkr'),
  punkt('1.9', 'Allmänna ärenden', 'Avskrivning av inventarier, högst 50 tkr'),
  punkt('2.6', 'Avtal', 'Avtal om praktikplatser'),
  punkt('2.9', 'Avtal', 'Avgift för lokal', { spar: 'anmals_inte' }),
  punkt('3.1', 'Personal', 'Anställning av chefer', { ...CHEFENS, spar: 'anmals' }),
  punkt('3.2', 'Personal', 'Anställning av medarbetare'),
  punkt('3.9', 'Personal', 'Ledighet utan lön, längst 6 månader'),
  punkt('4.3', 'Daglig verksamhet', 'Deltagande i daglig verksamhet', {
    lagrum: 'LSS 9 §',
    provning: 'forvaltningsbesvar',
  }),
  punkt('4.6', 'Daglig verksamhet', 'Habiliteringsersättning'),
];

/** Enheterna, deras kod och chef; alla är påhittade. */
const ENHETER = [
  { namn: 'Daglig verksamhet', kod: 'DV', chef: 'Elin Sjödahl' },
  { namn: 'Vuxenutbildningen', kod: 'VUX', chef: 'Lars Ekman' },
  { namn: 'Arbetsmarknadsenheten', kod: 'AME', chef: 'Nadia Holm' },
] as const;

/** Raderna som i skissen: dag i månaden, punkt, beslut, antal, nummer, delegat. Rad 5, 7 och 9 har fel att rätta. */
const RADER: readonly (readonly [string, string, string, string, string, string])[] = [
  ['1', '4.3', 'Deltagande i daglig verksamhet, bifall', '6', '+', 'Elin Sjödahl'],
  ['2', '3.2', 'Anställning, handledare 75 %', '1', '+', 'Elin Sjödahl'],
  ['5', '1.7', 'Inköp av arbetsbänkar, 84 tkr', '1', '+', 'Elin Sjödahl'],
  ['7', '4.3', 'Deltagande i daglig verksamhet, avslag', '1', '+', 'Elin Sjödahl'],
  ['14', '3.2', 'Anställning, vikarie 2 månader', '1', '+', 'Karin Ståhl'],
  ['15', '4.6', 'Habiliteringsersättning, 1–15', '41', '', 'Elin Sjödahl'],
  ['0', '1.7', 'Inköp av transporttjänst, 52 tkr', '1', '+', 'Elin Sjödahl'],
  ['20', '1.9', 'Avskrivning av inventarier, 18 tkr', '1', '', 'Elin Sjödahl'],
  ['21', '2.6', 'Avtal om praktikplatser, Ekbacka handel', '1', '+', ''],
  ['22', '2.9', 'Avgift för lokal, föreningen Solrosen', '1', '+', 'Elin Sjödahl'],
  ['26', '4.3', 'Deltagande i daglig verksamhet, bifall', '3', '+', 'Elin Sjödahl'],
  ['27', '', 'Schema för julveckorna', '1', '', ''],
  ['28', '3.9', 'Ledighet utan lön, 3 månader', '1', '+', 'Elin Sjödahl'],
];

async function bemanna(app: INestApplicationContext, namndId: string, fore: string): Promise<Map<string, string>> {
  const enheter = new Map<string, string>();
  for (const { namn, chef } of ENHETER) {
    const personId = await tjanst(app, SkapaPerson).skapa({ namn: chef, epost: epost(chef) });
    const enhetId = await tjanst(app, SkapaEnhet).skapa(namndId, namn, { chefId: personId });
    await tjanst(app, Anstall).anstall({ namndId, personId, titel: 'enhetschef', fran: '2023-01-01', enhetId });
    enheter.set(namn, enhetId);
    if (namn !== 'Daglig verksamhet') continue;
    const konto = { inloggningsnamn: 'elin', namn: chef, losenord: DEMOLOSENORD, personId };
    await tjanst(app, OppnaKonto).oppna(namndId, konto, ['chef', 'handlaggare']);
    for (const [annan, titel, fran, till] of [
      ['Karin Ståhl', 'handledare', '2023-01-01', null],
      ['Tobias Lind', 'tf enhetschef', `${fore}-13`, `${fore}-14`],
    ] as const) {
      const id = await tjanst(app, SkapaPerson).skapa({ namn: annan, epost: epost(annan) });
      await tjanst(app, Anstall).anstall({ namndId, personId: id, titel, fran, till, enhetId });
    }
  }
  return enheter;
}

/** Delegationsordningen, enheterna och förra månadens rader, med tre fel att rätta. */
export async function delegera(app: INestApplicationContext, namndId: string, idag: string): Promise<void> {
  const sista = addDays(`${idag.slice(0, 7)}-01`, -1);
  const manad = sista.slice(0, 7);
  const skriv = tjanst(app, SkrivDelegationsordning);
  const id = await skriv.skapa(namndId, { namn: 'Delegationsordning', gallerFran: GALLER });
  await skriv.punkter(namndId, id, 1, PUNKTER);
  await skriv.anta(namndId, id, 2, ANTAGEN);
  const enheter = await bemanna(app, namndId, manad);
  for (const { namn, kod } of ENHETER) {
    await tjanst(app, Delegationsenheter).satt(
      namndId,
      enheter.get(namn) ?? '',
      0,
      { kod, autodnr: false, rapporterar: true },
      SYSTEMET,
    );
  }
  const fore = addDays(`${manad}-01`, -2);
  for (const [plats, [dag, nr, beslut, antal, dnr, delegat]] of RADER.entries()) {
    const datum = dag === '0' ? fore : `${manad}-${dag.padStart(2, '0')}`;
    const text = { datum, punkt: nr, beslut, antal, dnr, delegat, spar: nr === '' ? 'verkstallighet' : '' };
    const nyckel = `demo-${manad}-${String(plats)}`;
    const rad = { enhetId: enheter.get('Daglig verksamhet') ?? '', manad, nyckel, text };
    await tjanst(app, RegistreraDelegationsbeslut).registrera(namndId, rad, SYSTEMET);
  }
}
