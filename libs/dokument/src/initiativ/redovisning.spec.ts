import { byggInitiativredovisning, type InitiativredovisningUnderlag } from './redovisning.js';
import { renderaHtml } from '../html/dokument.js';

const underlag: InitiativredovisningUnderlag = {
  skapad: '2026-12-01T10:00:00.000Z',
  brevhuvud: { kommun: 'Ekbacka kommun', organ: 'Kommunstyrelsen' },
  ar: 2026,
  dag: '2026-12-01',
  oppna: [
    {
      slag: 'medborgarforslag',
      dnr: 'KS 2026/14',
      mening: 'Medborgarförslag om en gångbro',
      vem: '',
      vackt: '2026-02-05',
      lage: 'Ska avgöras senast 5 februari 2027.',
    },
  ],
  avgjorda: [
    {
      slag: 'motion',
      dnr: 'KS 2025/80',
      mening: 'Motion om solceller',
      vem: 'Per Alm (MP)',
      vackt: '2025-11-20',
      lage: '2026-10-22: avslag, KF § 112',
    },
  ],
};

const text = (u: InitiativredovisningUnderlag): string =>
  JSON.stringify(byggInitiativredovisning(u).block).replaceAll('\u00a0', ' ');

describe('redovisningen till fullmäktige', () => {
  it('säger hur många som inte är färdiga och hur många som avgjorts, med lagrum', () => {
    expect(text(underlag)).toContain(
      'Den 1 december 2026 återstod 1 medborgarförslag och inga motioner att bereda färdigt. Under året avgjordes inga medborgarförslag och 1 motion.',
    );
    expect(text(underlag)).toContain('5 kap. 35 § och 6 kap. 34 § kommunallagen');
  });

  it('har en tabell per slag i varje del, i ordning, och förslagsställaren bara när namnet skrivs ut', () => {
    const rubriker = [...text(underlag).matchAll(/"tabellrubrik":"([^"]+)"/gu)].map((traff) => traff[1]);
    expect(rubriker).toEqual([
      'Tabell 1. Medborgarförslag, inte färdigberedda',
      'Tabell 2. Motioner, avgjorda under året',
    ]);
    expect(text(underlag)).toContain('"Medborgarförslag om en gångbro"');
    expect(text(underlag)).toContain('"Motion om solceller (Per Alm (MP))"');
  });

  it('säger i ord när det inte finns något', () => {
    const tomt = text({ ...underlag, oppna: [], avgjorda: [] });
    expect(tomt).toContain('Alla är färdigberedda.');
    expect(tomt).toContain('Inga har avgjorts under året.');
    expect(tomt).not.toContain('tabellrubrik');
  });

  it('blir en sida med en rubrik på första nivån', () => {
    expect(renderaHtml(byggInitiativredovisning(underlag)).match(/<h1[ >]/gu)).toHaveLength(1);
  });
});
