import { Redigerbar } from './fall/redigerbar.js';
import { normalisera } from './normalisera.js';
import type { Sammantradesfakta } from './typer.js';

const parse = (f: Redigerbar): Sammantradesfakta => JSON.parse(f.toString()) as Sammantradesfakta;

describe('normalisera', () => {
  it.each(['enkel.json', 'allt.json'] as const)('%s är redan normaliserad', (fil) => {
    const fakta = parse(Redigerbar.load(fil));
    expect(normalisera(fakta)).toEqual(fakta);
  });

  it('tomma listor, false och null i valfria fält utelämnas', () => {
    const f = Redigerbar.load('enkel.json')
      .set('/ordforandeskap', [])
      .set('/narvaro/franvarande', null)
      .set('/narvaro/beslutande/0/for', null)
      .set('/paragrafer/1/handlingar/0/datum', null)
      .set('/paragrafer/2/omedelbarJustering', false)
      .set('/paragrafer/2/tabeller', []);
    const vantat = parse(Redigerbar.load('enkel.json').remove('/paragrafer/1/handlingar/0/datum'));
    expect(normalisera(parse(f))).toStrictEqual(vantat);
  });

  it('obligatoriska fält, dnr null, noll och tom text står kvar', () => {
    const f = Redigerbar.load('enkel.json')
      .set('/narvaro/ersattare', [])
      .set('/paragrafer/1/beslut', [])
      .set('/paragrafer/1/sammanfattning', '')
      .set('/paragrafer/2/omrostningar', [{ sluten: true, roster: { ja: 0, beslut: 4 }, blanka: 0 }])
      .set('/paragrafer/1/omrostningar', [{ ja: [], nej: [], avstar: [], jaInnebar: '', nejInnebar: '' }]);
    const ut = normalisera(parse(f));
    expect(ut.narvaro.ersattare).toEqual([]);
    expect(ut.paragrafer[0]?.dnr).toBeNull();
    expect(ut.paragrafer[1]).toMatchObject({ beslut: [], sammanfattning: '' });
    expect(ut.paragrafer[1]?.omrostningar).toEqual([{ ja: [], nej: [], jaInnebar: '', nejInnebar: '' }]);
    expect(ut.paragrafer[2]?.omrostningar).toEqual([{ sluten: true, roster: { ja: 0, beslut: 4 }, blanka: 0 }]);
  });
});
