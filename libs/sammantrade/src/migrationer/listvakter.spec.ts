import { DataSource } from 'typeorm';
import { nyttId } from '#plattform';
import { type Provapp, provapp } from '../../../../test/stod/provapp.js';
import { skapaProvkommun } from '../../../../test/stod/provkommun.js';
import {
  KALLELSEDAG,
  KEDJAN,
  kallatMote,
  korJobben,
  planeratMote,
  type Provmote,
  tid,
} from '../../../../test/stod/provmote.js';
import { type Sats, vagran } from '../../../../test/stod/vagran.js';
import { FrislappLista } from '../frislappning/frislapp-lista.service.js';
import { ListaForrad } from '../lista/lista.repository.js';
import { SkrivLista } from '../lista/skriv-lista.service.js';

let p: Provapp;
/** Version 1 is sent and locked; version 2 is open, with the same punkter. */
let m: Provmote;
let last: string;
let oppen: string;
let lastPunkt: string;
let oppenPunkt: string;

beforeAll(async () => {
  p = await provapp(KEDJAN);
  const k = await skapaProvkommun(p);
  m = await kallatMote(p, k);
  await korJobben(p);
  await p.som(() => p.fa(SkrivLista).nyVersion(m.namndId, m.id));
  const forrad = p.fa(ListaForrad);
  const [ett, tva] = [await forrad.hamta(m.id, 1), await forrad.hamta(m.id, 2)];
  last = ett?.id ?? '';
  oppen = tva?.id ?? '';
  lastPunkt = ett?.punkter[0]?.id ?? '';
  oppenPunkt = tva?.punkter[0]?.id ?? '';
});
afterAll(async () => {
  await p.bort();
});

const TID = tid(KALLELSEDAG, '10:00');
const frislapp = (lista: string, version: number): Sats => [
  `insert into frislappning (id, lista_id, person_id, i_egenskap_av, lista_version, tid) values ($1, $2, $3, 'ordforande', $4, $5)`,
  [nyttId(), lista, m.person('Amina Warsame'), version, TID],
];
const kallelse = (over: Record<string, unknown> = {}): Sats => {
  const rad = { lista: oppen, slag: 'tillagg', senast: '2026-03-16', dag: KALLELSEDAG, tid: TID, skal: null, ...over };
  return [
    `insert into kallelse (id, sammantrade_id, lista_id, slag, nr, senast, tillkom_tid, tillkom_datum, sen_skal)
     values ($1, $2, $3, $4, 2, $5, $6, $7, $8)`,
    [nyttId(), m.id, rad.lista, rad.slag, rad.senast, rad.tid, rad.dag, rad.skal],
  ];
};
const frys: () => Sats = () => ['update foredragningslista set frusen_tid = $2 where id = $1', [oppen, TID]];
const svar = (namn: string): Sats => [
  `insert into kallelsesvar (id, kallelse_id, person_id, svar, satt, tid)
   values ($1, (select id from kallelse where sammantrade_id = $2), $3, 'kommer', 'lank', $4)`,
  [nyttId(), m.id, m.person(namn), TID],
];

type Fall = readonly [vad: string, satser: () => readonly Sats[], svar: RegExp | null];

const LISTAN: readonly Fall[] = [
  ['den öppna versionen ändras', () => [[`update punkt set titel = 'Ny rubrik' where id = $1`, [oppenPunkt]]], null],
  [
    'en punkt i den utskickade ändras',
    () => [[`update punkt set titel = 'Ny' where id = $1`, [lastPunkt]]],
    /utskickad och låst/,
  ],
  [
    'en punkt i den utskickade tas bort',
    () => [['delete from punkt where id = $1', [lastPunkt]]],
    /utskickad och låst/,
  ],
  [
    'en punkt flyttas ur den utskickade',
    () => [['update punkt set lista_id = $2, ordning = 99, nyckel = $3 where id = $1', [lastPunkt, oppen, nyttId()]]],
    /utskickad och låst/,
  ],
  [
    'en punkt flyttas in i den utskickade',
    () => [['update punkt set lista_id = $2, ordning = 99, nyckel = $3 where id = $1', [oppenPunkt, last, nyttId()]]],
    /utskickad och låst/,
  ],
  [
    'den utskickade öppnas',
    () => [['update foredragningslista set frusen_tid = null where id = $1', [last]]],
    /utskickad och låst/,
  ],
  [
    'lydelsen räknas ned',
    () => [['update foredragningslista set version = 0 where id = $1', [oppen]]],
    /behåller sitt sammanträde/,
  ],
  [
    'en frisläppt lista ändras utan ny lydelse',
    () => [frislapp(oppen, 1), [`update punkt set titel = 'Ny' where id = $1`, [oppenPunkt]]],
    /frisläppt i den här lydelsen/,
  ],
  [
    'en frisläppt lista ändras som en ny lydelse',
    () => [
      frislapp(oppen, 1),
      ['update foredragningslista set version = 2 where id = $1', [oppen]],
      [`update punkt set titel = 'Ny' where id = $1`, [oppenPunkt]],
    ],
    null,
  ],
];

const FRISLAPPNING: readonly Fall[] = [
  ['två gäller på en gång', () => [frislapp(oppen, 1), frislapp(oppen, 1)], /uq_frislappning_gallande/],
  [
    'den ändras i efterhand',
    () => [frislapp(oppen, 1), ['update frislappning set lista_version = 2 where lista_id = $1', [oppen]]],
    /En frisläppning ändras inte/,
  ],
  [
    'den tas bort',
    () => [frislapp(oppen, 1), ['delete from frislappning where lista_id = $1', [oppen]]],
    /En frisläppning ändras inte/,
  ],
  [
    'den återkallas',
    () => [frislapp(oppen, 1), ['update frislappning set aterkallad_tid = $2 where lista_id = $1', [oppen, TID]]],
    null,
  ],
  [
    'den återkallas när kallelsen har gått',
    () => [['update frislappning set aterkallad_tid = $2 where lista_id = $1', [last, TID]]],
    /kan inte hållas inne/,
  ],
];

const KALLELSEN: readonly Fall[] = [
  ['ett frisläppt tillägg i tid', () => [frislapp(oppen, 1), kallelse(), frys()], null],
  ['utan frisläppning', () => [kallelse(), frys()], /inte frisläppt i sin nuvarande lydelse/],
  [
    'frisläppt i en äldre lydelse',
    () => [
      frislapp(oppen, 1),
      ['update foredragningslista set version = 2 where id = $1', [oppen]],
      kallelse(),
      frys(),
    ],
    /inte frisläppt i sin nuvarande lydelse/,
  ],
  ['listan lämnas öppen', () => [frislapp(oppen, 1), kallelse()], /ska vara låst/],
  [
    'samma lista två gånger',
    () => [['alter table kallelse disable trigger tr_kallelse_vakt'], kallelse({ lista: last })],
    /uq_kallelse_en_per_lista/,
  ],
  [
    'efter sista dagen utan skäl',
    () => [frislapp(oppen, 1), kallelse({ dag: '2026-03-17', tid: tid('2026-03-17', '09:00') }), frys()],
    /ck_kallelse_sen/,
  ],
  [
    'efter sista dagen med skäl',
    () => [
      frislapp(oppen, 1),
      kallelse({ dag: '2026-03-17', tid: tid('2026-03-17', '09:00'), skal: 'Yttrandet kom sent.' }),
      frys(),
    ],
    null,
  ],
  [
    'med en sista dag som ingen räknat',
    () => [frislapp(oppen, 1), kallelse({ senast: '2026-03-18' }), frys()],
    /räknades när sammanträdet planerades/,
  ],
  [
    'med en annan dag än den gick',
    () => [frislapp(oppen, 1), kallelse({ tid: tid('2026-03-17', '09:00') }), frys()],
    /den svenska dag då den gick/,
  ],
  [
    'en utskickad kallelse ändras',
    () => [[`update kallelse set sen_skal = 'Efteråt' where sammantrade_id = $1`, [m.id]]],
    /har gått ut ändras inte/,
  ],
  [
    'en utskickad kallelse tas bort',
    () => [['delete from kallelse where sammantrade_id = $1', [m.id]]],
    /har gått ut ändras inte/,
  ],
];

const SVAREN: readonly Fall[] = [
  ['den som fått kallelsen svarar', () => [svar('Bo Sand')], null],
  ['den som inte fått den svarar', () => [svar('Siv Berg')], /Bara den som fått kallelsen/],
  [
    'ett svar ändras',
    () => [svar('Bo Sand'), [`update kallelsesvar set svar = 'forhinder'`]],
    /ändras eller tas aldrig bort/,
  ],
];

describe.each([
  ['föredragningslistan', LISTAN],
  ['frisläppningen', FRISLAPPNING],
  ['kallelsen', KALLELSEN],
  ['svaren', SVAREN],
] as const)('databasen håller %s', (_namn, fall) => {
  it.each(fall)('%s', async (_vad, satser, ord) => {
    const sagt = await vagran(p.fa(DataSource), satser());
    if (ord === null) expect(sagt).toBeNull();
    else expect(sagt).toMatch(ord);
  });
});

describe('tjänsterna kring listan', () => {
  it('släpper, håller inne och släpper igen i ny lydelse', async () => {
    const forrad = p.fa(ListaForrad);
    const slapp = p.fa(FrislappLista);
    const amina = m.person('Amina Warsame');
    await p.som(() => slapp.frislapp(m.namndId, m.id, amina));
    await p.som(() => slapp.frislapp(m.namndId, m.id, amina));
    expect((await forrad.hamta(m.id))?.frislappt).toBe(true);
    await p.som(() => p.fa(SkrivLista).taBortPunkt(m.namndId, m.id, oppenPunkt, 1));
    const efter = await forrad.hamta(m.id);
    expect(efter?.frislappt).toBe(false);
    expect(efter?.punkter.find((punkt) => punkt.id === oppenPunkt)?.utgar).toBe(true);
    await p.som(() => slapp.frislapp(m.namndId, m.id, amina));
    await p.som(() => slapp.aterkalla(m.namndId, m.id));
    expect((await forrad.hamta(m.id))?.frislappt).toBe(false);
  });

  it.each([
    ['Bo Sand', 'KALLELSE.INTE_DIN_ATT_FRISLAPPA'],
    ['Linnea Stråberg', 'KALLELSE.INTE_DIN_ATT_FRISLAPPA'],
  ])('%s får inte släppa listan', async (namn, kod) => {
    const forsok = p.som(() => p.fa(FrislappLista).frislapp(m.namndId, m.id, m.person(namn)));
    await expect(forsok).rejects.toMatchObject({ kod, status: 403 });
  });

  it('vägrar en annan nämnds ärende och handling som om de inte fanns', async () => {
    const skriv = p.fa(SkrivLista);
    const ny = { titel: 'Främmande', typ: 'beslut' as const };
    await expect(p.som(() => skriv.laggPunkt(m.namndId, m.id, { ...ny, arendeId: nyttId() }))).rejects.toMatchObject({
      status: 404,
    });
    const handlingar = [{ versionId: nyttId() }];
    await expect(
      p.som(() => skriv.laggPunkt(m.namndId, m.id, { ...ny, arendeId: null, handlingar })),
    ).rejects.toMatchObject({ status: 404 });
  });
});

it('ett ärende som lyfts från listan bereds vidare', async () => {
  const annan = await provapp(KEDJAN);
  try {
    const mote = await planeratMote(annan, await skapaProvkommun(annan), 1);
    const ds = annan.fa(DataSource);
    const status = async (): Promise<unknown> => await ds.query('select status from arende');
    expect(await status()).toEqual([{ status: 'pa_lista' }]);
    const lista = await annan.fa(ListaForrad).hamta(mote.id);
    await annan.som(() =>
      annan.fa(SkrivLista).taBortPunkt(mote.namndId, mote.id, mote.punkter[1]!, lista?.version ?? 0),
    );
    expect(await status()).toEqual([{ status: 'bereds' }]);
  } finally {
    await annan.bort();
  }
});
