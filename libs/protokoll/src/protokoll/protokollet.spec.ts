import { DataSource } from 'typeorm';
import { RegistreraArende } from '#diarium';
import { AntecknaMening, Besluta, HallSammantrade, type Insyn } from '#sammantrade';
import { type Provapp, provapp } from '../../../../test/stod/provapp.js';
import { type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';
import {
  beslut,
  halletMote,
  KEDJAN,
  korJobben,
  MOTESDAG,
  oppnatMote,
  type Provmote,
  taUpp,
  tid,
} from '../../../../test/stod/provmote.js';
import { TaNedAnslag } from '../anslag/ta-ned-anslag.schema.js';
import { Tillkannage } from '../anslag/tillkannage.service.js';
import { FordelaDelar } from '../del/fordela-delar.service.js';
import { LamnaTillJustering } from '../del/lamna-till-justering.service.js';
import { VisaDokument } from '../dokument/visa-dokument.service.js';
import { ExpedieringForrad } from '../expediering/expediering.repository.js';
import { ForberedExpediering } from '../expediering/forbered-expediering.service.js';
import { MarkeraExpedierad } from '../expediering/markera-expedierad.service.js';
import { RegistreraJustering } from '../justering/registrera-justering.service.js';
import { ProtokollForrad } from './protokoll.repository.js';
import { LasProtokollfakta } from './las-protokollfakta.service.js';
import { protokollunderlag } from './protokollunderlag.js';
import { SkrivProtokoll } from './skriv-protokoll.service.js';
import { VisaProtokoll } from './visa-protokoll.service.js';

let p: Provapp;
let k: Provkommun;

beforeEach(async () => {
  p = await provapp(KEDJAN);
  k = await skapaProvkommun(p);
});
afterEach(async () => {
  await p.bort();
});

const vagras = async (gor: () => Promise<unknown>, kod: string): Promise<void> => {
  await expect(p.som(gor)).rejects.toMatchObject({ kod });
};
const oppna = async (m: Provmote): Promise<void> => {
  await p.som(() => p.fa(SkrivProtokoll).oppna(m.namndId, m.id, { namn: 'Linnea Stråberg', personId: null }));
};
const fordela = async (m: Provmote): Promise<string[]> =>
  await p.som(() => p.fa(FordelaDelar).fordela(m.namndId, m.id));
const lamna = (m: Provmote, del: string) => () => p.fa(LamnaTillJustering).lamna(m.namndId, del);
const papper = (m: Provmote, over: { datum?: string; justerare?: string } = {}) => ({
  datum: over.datum ?? '2026-03-20',
  plats: 'Kommunhuset',
  underskrifter: [
    { personId: m.person('Amina Warsame'), roll: 'ordforande' as const },
    { personId: m.person(over.justerare ?? 'Håkan Lindqvist'), roll: 'justerare' as const },
  ],
});
const justera =
  (m: Provmote, del: string, over: { datum?: string; justerare?: string } = {}) =>
  () =>
    p.fa(RegistreraJustering).registrera(m.namndId, del, papper(m, over));
const ansla =
  (m: Provmote, del: string, anslagsdatum = '2026-03-20') =>
  () =>
    p.fa(Tillkannage).tillkannage(m.namndId, del, { anslagsdatum });
const insyn = (over: Partial<Insyn> = {}): Insyn => ({
  personId: null,
  utkast: false,
  sekretess: false,
  arenden: new Set(),
  ...over,
});

async function justeratMote(): Promise<Provmote & { del: string }> {
  const m = await halletMote(p, k);
  p.klocka.satt(tid('2026-03-20', '09:00'));
  await oppna(m);
  const [del = ''] = await fordela(m);
  await p.som(lamna(m, del));
  await p.som(justera(m, del));
  return { ...m, del };
}

it('omedelbart justerade §§ justeras medan sammanträdet pågår, och resten får sin egen del efteråt', async () => {
  const m = await oppnatMote(p, k, 3);
  const forst = await taUpp(p, m, 1);
  await p.som(() => p.fa(Besluta).besluta(m.namndId, forst, { ...beslut(), omedelbarJustering: true }));
  await oppna(m);
  const [omedelbar = ''] = await fordela(m);
  await p.som(lamna(m, omedelbar));
  await p.som(justera(m, omedelbar, { datum: MOTESDAG }));
  for (const plats of [2, 3]) {
    const paragraf = await taUpp(p, m, plats);
    await p.som(() => p.fa(Besluta).besluta(m.namndId, paragraf, beslut()));
  }
  await p.som(() => p.fa(HallSammantrade).avsluta(m.namndId, m.id, '20:30'));
  const [kvar, ordinarie = ''] = await fordela(m);
  expect(kvar).toBe(omedelbar);
  const flyttad = [{ slag: 'ordinarie' as const, paragrafer: [1, 2, 3] }];
  await vagras(() => p.fa(FordelaDelar).fordela(m.namndId, m.id, flyttad), 'PROTOKOLL.DEL_LAST');
  expect(await p.fa(ProtokollForrad).hamtaDel(m.namndId, ordinarie)).toMatchObject({
    slag: 'ordinarie',
    paragrafer: [2, 3],
  });
  await p.som(lamna(m, ordinarie));
  expect((await p.fa(ProtokollForrad).hamtaDel(m.namndId, omedelbar))?.tillstand).toBe('justerad');
});

it('delas bara så att varje § ligger i exakt en del', async () => {
  const m = await halletMote(p, k);
  await oppna(m);
  const dela =
    (...delar: number[][]) =>
    () =>
      p.fa(FordelaDelar).fordela(
        m.namndId,
        m.id,
        delar.map((paragrafer) => ({ slag: 'ordinarie' as const, paragrafer })),
      );
  await vagras(dela([1, 2], [2, 3]), 'PROTOKOLL.PARAGRAF_I_TVA_DELAR');
  await vagras(dela([1, 2]), 'PROTOKOLL.PARAGRAF_UTAN_DEL');
  await vagras(dela([1, 2, 3, 4]), 'PROTOKOLL.PARAGRAF_SAKNAS');
  const svar = await Promise.allSettled(
    [1, 2].map(() => p.som(() => p.fa(FordelaDelar).fordela(m.namndId, m.id, undefined, 1))),
  );
  expect(svar.map((en) => en.status).sort()).toEqual(['fulfilled', 'rejected']);
});

it('lämnas när inget saknas; det som kan godtas antecknas som avvikelse', async () => {
  const m = await oppnatMote(p, k, 1);
  const paragraf = await taUpp(p, m, 1);
  await p.som(() => p.fa(Besluta).besluta(m.namndId, paragraf, beslut()));
  const reservation = { slag: 'reservation' as const, text: '', av: [{ personId: m.person('Örjan Ek') }] };
  await p.som(() => p.fa(AntecknaMening).anteckna(m.namndId, paragraf, reservation));
  await oppna(m);
  const [del = ''] = await fordela(m);
  expect((await p.fa(LamnaTillJustering).brister(m.namndId, del)).map((b) => b.kod)).toEqual([
    'SAMMANTRADET_PAGAR',
    'MENING_UTAN_TEXT',
  ]);
  await p.som(() => p.fa(HallSammantrade).avsluta(m.namndId, m.id, '20:30'));
  await vagras(lamna(m, del), 'PROTOKOLL.INTE_KLART');
  const trots = () => p.fa(LamnaTillJustering).lamna(m.namndId, del, 'Reservationen lämnades utan motivering.');
  const svar = await Promise.allSettled([p.som(trots), p.som(trots)]);
  expect(svar.some((en) => en.status === 'fulfilled')).toBe(true);
  await vagras(trots, 'PROTOKOLL.DEL_LAST');
  const avvikelser = await p.fa(DataSource).query<{ kommentar: string }[]>('select kommentar from avvikelse');
  expect(avvikelser).toEqual([{ kommentar: 'Reservationen lämnades utan motivering.' }]);
});

it('justeras av dem som ska, en gång, tidigast på mötesdagen', async () => {
  const m = await halletMote(p, k);
  p.klocka.satt(tid('2026-03-20', '09:00'));
  await oppna(m);
  const [del = ''] = await fordela(m);
  await vagras(justera(m, del), 'PROTOKOLL.INTE_HOS_JUSTERARE');
  await p.som(lamna(m, del));
  await vagras(justera(m, del, { datum: '2026-03-21' }), 'PROTOKOLL.JUSTERING_I_FRAMTIDEN');
  await vagras(justera(m, del, { datum: '2026-03-18' }), 'PROTOKOLL.JUSTERING_FORE_MOTET');
  await vagras(justera(m, del, { justerare: 'Yasmin Torabi' }), 'PROTOKOLL.UNDERSKRIFT_FEL');
  await vagras(justera(m, del, { justerare: 'Amina Warsame' }), 'PROTOKOLL.UNDERSKRIFT_FEL');
  const ensam = { ...papper(m), underskrifter: papper(m).underskrifter.slice(0, 1) };
  await vagras(() => p.fa(RegistreraJustering).registrera(m.namndId, del, ensam), 'PROTOKOLL.UNDERSKRIFT_SAKNAS');
  await vagras(ansla(m, del), 'ANSLAG.INTE_JUSTERAD');
  await vagras(() => p.fa(ForberedExpediering).forbered(m.namndId, del), 'EXPEDIERING.INTE_JUSTERAD');
  const svar = await Promise.allSettled([p.som(justera(m, del)), p.som(justera(m, del))]);
  expect(svar.map((en) => en.status).sort()).toEqual(['fulfilled', 'rejected']);
  await vagras(justera(m, del), 'PROTOKOLL.INTE_HOS_JUSTERARE');
  await vagras(() => p.fa(RegistreraJustering).registrera(k.annanNamndId, del, papper(m)), 'KLUBBA.SAKNAS');
});

it('anslås en gång, med dagar ur lagen, och tas ned av sig självt dagen efter den sista', async () => {
  const { del, ...m } = await justeratMote();
  await vagras(ansla(m, del, '2026-03-21'), 'ANSLAG.I_FRAMTIDEN');
  await vagras(ansla(m, del, '2026-03-19'), 'ANSLAG.FORE_JUSTERING');
  await vagras(
    () => p.fa(Tillkannage).tillkannage(m.namndId, del, { anslagsdatum: '2026-03-20', forvaringsplats: ' ' }),
    'ANSLAG.FORVARINGSPLATS',
  );
  const svar = await Promise.allSettled([p.som(ansla(m, del)), p.som(ansla(m, del))]);
  expect(svar.map((en) => en.status).sort()).toEqual(['fulfilled', 'rejected']);
  const anslaget = async () => (await p.fa(ProtokollForrad).hamtaDel(m.namndId, del))?.tillkannagivanden;
  expect(await anslaget()).toMatchObject([
    { sistaOverklagandedag: '2026-04-10', tidigastNed: '2026-04-11', forvaringsplats: 'Kommunhuset, Ekbacka' },
  ]);
  p.klocka.satt(new Date('2026-04-10T23:50:00+02:00'));
  await p.som(() => p.fa(TaNedAnslag).kor());
  expect(await anslaget()).toMatchObject([{ nedtagetDatum: null }]);
  p.klocka.satt(new Date('2026-04-11T00:15:00+02:00'));
  await p.som(() => p.fa(TaNedAnslag).kor());
  await p.som(() => p.fa(TaNedAnslag).kor());
  expect(await anslaget()).toMatchObject([{ nedtagetDatum: '2026-04-11' }]);
});

it('expedieras när utdraget finns, och det med sekretess bara på ett säkert sätt', async () => {
  const m = await oppnatMote(p, k, 1);
  const sekretess = { lagrum: 'OSL 26:1', underProvning: false };
  const arende = await p.som(() =>
    p.fa(RegistreraArende).registrera({ namndId: m.namndId, arendemening: 'Enskilt ärende', sekretess }),
  );
  const oppen = await taUpp(p, m, 1);
  const hemlig = await taUpp(p, m, 0, {
    punktId: null,
    arendeId: arende.id,
    titel: 'Enskilt ärende',
    typ: 'beslut',
    oppen: false,
    extraSkal: 'Alla är överens.',
  });
  for (const id of [oppen, hemlig])
    await p.som(() => p.fa(Besluta).besluta(m.namndId, id, { ...beslut(), expedieras: ['Den berörda'] }));
  await p.som(() => p.fa(HallSammantrade).avsluta(m.namndId, m.id, '20:30'));
  p.klocka.satt(tid('2026-03-20', '09:00'));
  await oppna(m);
  const delar = await fordela(m);
  expect(delar).toHaveLength(2);
  for (const del of delar) {
    await p.som(lamna(m, del));
    await p.som(justera(m, del));
    await p.som(() => p.fa(ForberedExpediering).forbered(m.namndId, del));
    await p.som(() => p.fa(ForberedExpediering).forbered(m.namndId, del));
  }
  const [a, b] = await p.fa(ExpedieringForrad).forParagrafer([oppen, hemlig]);
  expect([a?.tillstand, b?.tillstand]).toEqual(['klar_att_skickas', 'stoppad']);
  const markera = (id: string | undefined, sakert?: boolean) => () =>
    p.fa(MarkeraExpedierad).markera(m.namndId, id ?? '', 'brev', sakert);
  await vagras(markera(a?.id), 'EXPEDIERING.UTDRAGET_GORS');
  await korJobben(p);
  await p.som(markera(a?.id));
  await p.som(markera(a?.id));
  await vagras(markera(b?.id), 'EXPEDIERING.STOPPAD');
  await p.som(markera(b?.id, true));
  const efter = await p.fa(ExpedieringForrad).forParagrafer([oppen, hemlig]);
  expect(efter.map((rad) => [rad.tillstand, rad.stoppadSkal])).toEqual([
    ['skickad', null],
    ['skickad', null],
  ]);
  const slag = async (vem: Insyn): Promise<string[]> => [
    ...new Set((await p.fa(VisaDokument).lista(m.namndId, m.id, vem)).map((d) => `${d.slag}:${String(d.paragraf)}`)),
  ];
  expect(await slag(insyn())).toEqual(['kallelse:null', 'protokollsdel:null', 'utdrag:1']);
  expect(await slag(insyn({ utkast: true, sekretess: true }))).toEqual([
    'kallelse:null',
    'protokoll:null',
    'protokollsdel:null',
    'utdrag:1',
    'utdrag:2',
  ]);
});

it('som expedieras till en nämnd i Klubba ligger genast i dess Att registrera, en gång, och först när det är justerat', async () => {
  const m = await oppnatMote(p, k, 1);
  const id = await taUpp(p, m, 1);
  const till = { ...beslut(), expedieras: ['Byggnadsnämnden', 'Den berörda'] };
  await p.som(() => p.fa(Besluta).besluta(m.namndId, id, till));
  await p.som(() => p.fa(HallSammantrade).avsluta(m.namndId, m.id, '20:30'));
  p.klocka.satt(tid('2026-03-20', '09:00'));
  await oppna(m);
  const inkommet = async (): Promise<unknown[]> =>
    await p
      .fa(DataSource)
      .query(
        `select namnd_id as "namndId", fran_organ_id as "fran", slag, lada, original_mediatyp as typ, inkom_datum::text as dag from inkorgpost`,
      );
  const [del = ''] = await fordela(m);
  await p.som(lamna(m, del));
  expect(await inkommet()).toEqual([]);
  await p.som(justera(m, del));
  await p.som(() => p.fa(ForberedExpediering).forbered(m.namndId, del));
  await korJobben(p);
  expect(await inkommet()).toEqual([]);
  const rader = await p.fa(ExpedieringForrad).forParagrafer([id]);
  expect(rader.map((rad) => rad.mottagare).sort()).toEqual(['Byggnadsnämnden', 'Den berörda']);
  for (const rad of [...rader, ...rader]) await p.som(() => p.fa(MarkeraExpedierad).markera(m.namndId, rad.id, 'brev'));
  expect(await inkommet()).toEqual([
    {
      namndId: k.annanNamndId,
      fran: m.namndId,
      slag: 'namnd',
      lada: 'inkommet',
      typ: 'application/pdf',
      dag: '2026-03-20',
    },
  ]);
});

it('ses av förtroendevalda när det är justerat, och av den som ska justera när det är låst', async () => {
  const m = await halletMote(p, k);
  p.klocka.satt(tid('2026-03-20', '09:00'));
  await oppna(m);
  const [del = ''] = await fordela(m);
  const ser = async (vem: Insyn): Promise<number | null> =>
    (await p.fa(VisaProtokoll).omDetFinns(m.namndId, m.id, vem))?.delar.length ?? null;
  const justeraren = insyn({ personId: m.person('Håkan Lindqvist') });
  const annan = insyn({ personId: m.person('Åsa Nyberg') });
  expect([await ser(justeraren), await ser(annan), await ser(insyn({ utkast: true }))]).toEqual([null, null, 1]);
  await p.som(lamna(m, del));
  expect([await ser(justeraren), await ser(annan)]).toEqual([1, null]);
  const dokument = await p.fa(VisaDokument).lista(m.namndId, m.id, justeraren);
  const hemligt = dokument.find((d) => d.slag === 'protokollsdel');
  await vagras(() => p.fa(VisaDokument).hamta(m.namndId, hemligt?.id ?? '', annan), 'KLUBBA.SAKNAS');
  await p.som(justera(m, del));
  expect([await ser(justeraren), await ser(annan)]).toEqual([1, 1]);
});

it('dokumentet är inaktuellt när fakta har ändrats', async () => {
  const { del, ...m } = await justeratMote();
  await korJobben(p);
  const alla = insyn({ utkast: true, sekretess: true });
  const inaktuella = async (): Promise<string[]> =>
    (await p.fa(VisaDokument).lista(m.namndId, m.id, alla))
      .filter((d) => d.inaktuell)
      .map((d) => `${d.slag}.${d.format}`);
  expect(await inaktuella()).toEqual([]);
  await p.som(ansla(m, del));
  expect(await inaktuella()).toEqual(['protokoll.docx', 'protokoll.pdf', 'protokoll.pdf-a']);
  await korJobben(p);
  expect(await inaktuella()).toEqual([]);
});

it('den låsta texten är densamma vad som än ändras runt den', async () => {
  const { del, ...m } = await justeratMote();
  await korJobben(p);
  const fakta = async () => protokollunderlag(await p.fa(LasProtokollfakta).las(m.namndId, m.id));
  const fore = await fakta();
  const sql = p.fa(DataSource);
  await sql.query(`update organ set namn = 'Lärandenämnden' where id = $1`, [m.namndId]);
  await sql.query(`update person set namn = 'Någon Annan'`);
  await sql.query(`update arende set sekretess_lagrum = 'OSL 26:1', version = version + 1`);
  const efter = await fakta();
  expect(efter.paragrafer).toEqual(fore.paragrafer);
  expect(efter.brevhuvud.organ).toBe('Utbildnings- och arbetsmarknadsnämnden');
  expect(efter.narvaro).toEqual(fore.narvaro);
  expect((await p.fa(ProtokollForrad).hamtaDel(m.namndId, del))?.lastUnderlag?.paragrafer.map((en) => en.nr)).toEqual([
    1, 2, 3,
  ]);
});
