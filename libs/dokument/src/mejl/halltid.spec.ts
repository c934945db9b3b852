import { halltidMejl } from './halltid.js';
import { dagarForeOrd, paminnelseMejl } from './paminnelse.js';
import { AVSANDARE, KLUBBA } from './prov/underlag.js';
import type { HalltidMejl } from './underlag.js';

const ELAK = `Åsa <b>"O'Neil"</b> & Co <script>alert(1)</script>`;
const MEJL: HalltidMejl = {
  ...AVSANDARE,
  dagarKvar: 2,
  halltid: 'Ordförandeberedning',
  nar: { datum: '2026-04-07', tid: '13:00' },
  sammantradesdag: '2026-04-16',
  ofardiga: [{ titel: ELAK, dnr: 'UAN/2026:35', lage: 'utkast · Håkan Brolin', lank: `${KLUBBA}/a/35` }],
  lank: `${KLUBBA}/mote`,
  dagarFore: [7, 2, 0],
};

describe('påminnelsen om en hålltid', () => {
  it('säger hur långt det är kvar, till vad och när, på högst 60 tecken i ämnet', () => {
    expect(halltidMejl(MEJL).amne).toBe('2 dagar kvar: Ordförandeberedning, UAN 16 april');
    expect(halltidMejl({ ...MEJL, dagarKvar: 0 }).amne).toBe('I dag: Ordförandeberedning, UAN 16 april');
    expect(halltidMejl({ ...MEJL, dagarKvar: 1 }).amne).toContain('1 dag kvar');
    const lang = halltidMejl({ ...MEJL, halltid: 'Deadline inför den andra ordförandeberedningen' });
    expect(lang.amne.length).toBeLessThanOrEqual(60);
    expect(halltidMejl(MEJL).text).toContain('Ordförandeberedning är tisdag 7 april kl. 13.00, för sammanträdet');
  });

  it('visar det ofärdiga för den som ska se till det, och inget av det för andra', () => {
    expect(halltidMejl(MEJL).text).toContain('Ett ärende är inte klart:');
    expect(halltidMejl({ ...MEJL, ofardiga: [] }).text).toContain('Alla ärenden på listan har en fastställd');
    const presidiet = halltidMejl({ ...MEJL, ofardiga: null });
    for (const del of [presidiet.text, presidiet.html]) expect(del).not.toMatch(/inte klar|Neil/u);
  });

  it('kodar allt som någon har skrivit, och bryter raderna vid 76 tecken', () => {
    const { html, text } = halltidMejl(MEJL);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script&gt;');
    for (const rad of text.split('\n')) if (!rad.startsWith('http')) expect(rad.length).toBeLessThanOrEqual(76);
  });

  it.each([
    [[10, 3, 1], '10, 3 och 1 dag före'],
    [[7, 2, 0], '7 och 2 dagar före och samma dag'],
    [[5], '5 dagar före'],
    [[0], 'samma dag'],
    [[1], '1 dag före'],
  ])('skriver dagarna %j som %s', (dagar, ord) => {
    expect(dagarForeOrd(dagar)).toBe(ord);
  });

  it('till handläggaren namnger hålltiden, också utan klockslag', () => {
    const mejl = paminnelseMejl({
      ...AVSANDARE,
      dagarKvar: 0,
      klart: { datum: '2026-04-08' },
      halltid: 'Deadline inför nämndsammanträde',
      dagarFore: [7, 2, 0],
      sammantradesdag: '2026-04-16',
      skrivelser: [{ titel: 'Internbudget', dnr: 'UAN/2026:35', lage: 'utkast', lank: `${KLUBBA}/a/35` }],
      minaArenden: `${KLUBBA}/mote`,
      knapptext: 'Öppna sammanträdet',
    });
    expect(mejl.amne).toBe('Sista dagen i dag: en tjänsteskrivelse till UAN 16 april');
    expect(mejl.text).toContain('Deadline inför nämndsammanträde: onsdag 8 april, för sammanträdet 16 april.');
    expect(mejl.text).toContain('Öppna sammanträdet:');
    expect(mejl.text).toContain('Påminnelser kommer 7 och 2 dagar före och samma dag.');
  });
});
