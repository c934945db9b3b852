import type { Foredragningslista, Punkt } from '../../lista/lista.typer.js';
import { kontrolleraKallelse, type Kontrollunderlag } from './kallelsekontroll.js';
import { personnummerI } from './personnummer.js';

const punkt = (over: Partial<Punkt> = {}): Punkt => ({
  id: 'p',
  nyckel: 'n',
  ordning: 1,
  titel: 'Budget',
  arendeId: 'a1',
  dnr: 'UAN/2026:1',
  typ: 'beslut',
  oppen: true,
  sekretess: false,
  foredragande: null,
  tidFran: null,
  tidTill: null,
  sammanfattning: null,
  beslutsforslag: [{ punkter: ['Budgeten antas.'] }],
  utgar: false,
  handlingar: [
    {
      handlingId: 'h',
      versionId: 'v',
      versionNr: 1,
      typ: 'tjansteskrivelse',
      titel: 'Tjänsteskrivelse',
      datum: null,
      sekretess: false,
      utelamnad: false,
      filer: [],
    },
  ],
  ...over,
});
const lista = (...punkter: Punkt[]): Foredragningslista => ({
  id: 'l',
  sammantradeId: 's',
  nr: 1,
  fryst: false,
  frislappt: true,
  version: 1,
  punkter,
});
const UNDERLAG: Kontrollunderlag = {
  slag: 'kallelse',
  idag: '2026-10-06',
  sammantrade: { datum: '2026-10-15', start: '18:30', plats: 'Sessionssalen', kallelsedag: '2026-10-08' },
  senast: '2026-10-08',
  dagar: 7,
  iVardagar: false,
  lista: lista(punkt()),
  slapptAv: 'Ordföranden Amina Warsame',
  ofardiga: [],
  mottagare: [{ namn: 'Bo Sand', parti: 'S', epost: 'bo@ekbacka.example', skyddad: false }],
  bradskande: 0,
};
const koder = (u: Partial<Kontrollunderlag>, lage: 'hinder' | 'varning'): string[] =>
  kontrolleraKallelse({ ...UNDERLAG, ...u })
    .filter((k) => k.lage === lage)
    .map((k) => k.kod);

describe('kontrollen före utskick', () => {
  it('är klar när allt är klart, med sista dagen i ord och lagrum', () => {
    const alla = kontrolleraKallelse(UNDERLAG);
    expect(alla.every((k) => k.lage === 'klar')).toBe(true);
    expect(alla).toContainEqual(
      expect.objectContaining({
        text: 'Sista dagen är torsdag 8 oktober, 7 dagar före sammanträdet',
        lagrum: 'KL 6:17, reglementet',
      }),
    );
  });

  it.each<[string, Partial<Kontrollunderlag>, string[]]>([
    ['listan inte är frisläppt', { slapptAv: null }, ['INTE_FRISLAPPT']],
    ['listan är tom', { lista: lista() }, ['LISTAN_TOM']],
    ['alla punkter utgår', { lista: lista(punkt({ utgar: true })) }, ['LISTAN_TOM']],
    ['dagen har passerat', { idag: '2026-10-16' }, ['DAGEN_PASSERAD']],
    ['ingen finns att kalla', { mottagare: [] }, ['MOTTAGARE_SAKNAS']],
    ['ett brådskande beslut saknas', { bradskande: 1 }, ['BRADSKANDE_BESLUT']],
    ['en rubrik har personnummer', { lista: lista(punkt({ titel: 'Avtal 19811218-9876' })) }, ['PERSONNUMMER']],
    [
      'ett inre beslutsled har personnummer',
      { lista: lista(punkt({ beslutsforslag: [{ punkter: [], led: [{ punkter: ['Bifall 811218-9876.'] }] }] })) },
      ['PERSONNUMMER'],
    ],
  ])('hindrar när %s', (_nar, u, vantat) => {
    expect(koder(u, 'hinder')).toEqual(vantat);
  });

  it.each<[string, Partial<Kontrollunderlag>, string[]]>([
    ['sista dagen har gått', { idag: '2026-10-09' }, ['SISTA_DAGEN']],
    ['förslag saknas', { lista: lista(punkt({ beslutsforslag: [] })) }, ['FORSLAG_SAKNAS']],
    ['handlingar saknas', { lista: lista(punkt({ handlingar: [] })) }, ['HANDLINGAR_SAKNAS']],
    [
      'skrivelsen inte är fastställd',
      { ofardiga: [{ arendeId: 'a1', skrivelse: 'utkast', hos: 'Håkan Brolin' }] },
      ['SKRIVELSE_OFARDIG'],
    ],
    [
      'en öppen punkt hör till ett ärende med sekretess',
      { lista: lista(punkt({ sekretess: true })) },
      ['SEKRETESS_RUBRIK'],
    ],
    [
      'någon saknar adress',
      { mottagare: [{ namn: 'Stig Åkesson', parti: 'S', epost: null, skyddad: false }] },
      ['ADRESS_SAKNAS'],
    ],
  ])('varnar men hindrar inte när %s', (_nar, u, vantat) => {
    expect(koder(u, 'varning')).toEqual(vantat);
    expect(koder(u, 'hinder')).toEqual([]);
  });

  it('röjer aldrig en skyddad rubrik, och räknar det som bara läses inloggad', () => {
    const hemlig = punkt({ titel: 'Avsked av rektorn', sekretess: true, oppen: false, beslutsforslag: [] });
    const text = JSON.stringify(kontrolleraKallelse({ ...UNDERLAG, lista: lista(hemlig) }));
    expect(text).not.toContain('rektorn');
    expect(text).toContain('en punkt visas utan rubrik');
  });

  it('säger hindren först', () => {
    const lagen = kontrolleraKallelse({ ...UNDERLAG, slapptAv: null, lista: lista(punkt({ beslutsforslag: [] })) });
    expect(lagen.map((k) => k.lage).filter((lage, plats, alla) => lage !== alla[plats - 1])).toEqual([
      'hinder',
      'varning',
      'klar',
    ]);
  });
});

it.each([
  ['811218-9876', true],
  ['198112189876', true],
  ['samordning 811278-9873', true],
  ['811218-9875', false],
  ['1 234 567 kr', false],
  ['UAN/2026:1', false],
  ['2026-10-15 18.30', false],
])('ser personnummer i %s: %s', (text, vantat) => {
  expect(personnummerI(text)).toBe(vantat);
});
