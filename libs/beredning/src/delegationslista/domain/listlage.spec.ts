import {
  FORVALDA_LISTREGLER,
  type Delegationslista,
  type Listenhet,
  type Listregler,
} from '../delegationslista.typer.js';
import { fannsI, foregaendeManad, listlage, manaderna } from './listlage.js';
import { listpaminnelse } from './listpaminnelse.js';
import { manadsord, svenskTid } from './svensktid.js';

const ENHET: Listenhet = { enhetId: 'dv', namn: 'Daglig verksamhet', chefId: null, chef: null, fran: null, till: null };
const REGLER: Listregler = { ...FORVALDA_LISTREGLER, franManad: '2026-09' };
const lista = (val: Partial<Delegationslista> = {}): Delegationslista => ({
  id: 'l',
  namndId: 'n',
  enhetId: 'dv',
  enhet: 'Daglig verksamhet',
  manadFran: '2026-10',
  manad: '2026-10',
  lage: 'inlamnad',
  inget: false,
  omgang: 1,
  senast: '2026-11-02T12:00',
  forstaTid: new Date('2026-11-02T10:59:00Z'),
  inlamnadTid: new Date('2026-11-02T10:59:00Z'),
  inlamnadAvId: null,
  inlamnadAv: 'Elin Ek',
  rader: 1,
  beslut: 1,
  handlingId: null,
  framstalldOmgang: null,
  oppnadSkal: null,
  anmald: null,
  version: 1,
  ...val,
});

describe('läget för en enhets lista', () => {
  const grund = { regler: REGLER, listor: [] as Delegationslista[], nu: '2026-11-02T12:00', harRader: false };

  it.each<[string, string, Partial<typeof grund>, string | null]>([
    ['före nämndens första månad väntas ingen', '2026-08', {}, null],
    ['men har enheten rader visas den', '2026-08', { harRader: true }, 'saknas'],
    ['på minuten väntas den', '2026-10', {}, 'vantas'],
    ['minuten efter saknas den', '2026-10', { nu: '2026-11-02T12:01' }, 'saknas'],
    ['inlämnad i tid', '2026-10', { listor: [lista()] }, 'kommen'],
    [
      'inlämnad en minut för sent',
      '2026-10',
      { listor: [lista({ forstaTid: new Date('2026-11-02T11:01:00Z') })] },
      'sen',
    ],
    [
      'rättad efteråt är inte sen',
      '2026-10',
      { listor: [lista({ inlamnadTid: new Date('2026-11-09T10:00:00Z'), omgang: 2 })] },
      'kommen',
    ],
    ['öppnad för rättelse', '2026-10', { listor: [lista({ lage: 'oppnad', oppnadSkal: 'x' })] }, 'oppnad'],
    ['en lista för flera månader gäller dem alla', '2026-09', { listor: [lista({ manadFran: '2026-09' })] }, 'kommen'],
    ['utan första månad saknas ingen', '2026-10', { regler: FORVALDA_LISTREGLER, nu: '2027-01-01T00:00' }, null],
  ])('%s', (_vad, manad, val, status) => {
    expect(listlage(ENHET, manad, { ...grund, ...val })?.status ?? null).toBe(status);
  });

  it('en enhet som inte fanns väntas inte lämna', () => {
    expect(fannsI({ fran: '2026-10-31', till: null }, '2026-10')).toBe(true);
    expect(fannsI({ fran: '2026-11-01', till: null }, '2026-10')).toBe(false);
    expect(fannsI({ fran: null, till: '2026-09-30' }, '2026-10')).toBe(false);
    expect(listlage({ ...ENHET, till: '2026-09-30' }, '2026-10', grund)).toBeNull();
  });
});

describe('påminnelsen', () => {
  it.each([
    ['2026-10-29T23:59', null],
    ['2026-10-30T00:00', 'fore'],
    ['2026-11-02T12:00', 'fore'],
    ['2026-11-02T12:01', null],
    ['2026-11-03T00:00', 'efter'],
  ])('%s: %s', (nu, slag) => {
    expect(listpaminnelse('2026-11-02T12:00', { paminnFore: 3, paminnEfter: 1 }, nu)).toBe(slag);
  });

  it('går inte ut när den är avslagen', () => {
    expect(listpaminnelse('2026-11-02T12:00', { paminnFore: null, paminnEfter: null }, '2026-11-09T12:00')).toBeNull();
  });
});

it('månader och svensk tid', () => {
  expect(manaderna('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  expect([foregaendeManad('2026-01-15'), foregaendeManad('2026-11-02')]).toEqual(['2025-12', '2026-10']);
  expect([svenskTid(new Date('2026-07-01T22:30:00Z')), svenskTid(new Date('2026-12-31T23:30:00Z'))]).toEqual([
    '2026-07-02T00:30',
    '2027-01-01T00:30',
  ]);
  expect(manadsord('2026-10')).toBe('oktober 2026');
});
