import type { Block } from '../modell/block.js';
import { klartext } from '../modell/text.js';
import { byggMissiv } from './missiv.js';
import { byggSammanstallning, sammanstallningstext, svarsmening } from './sammanstallning.js';
import type { MissivUnderlag, SammanstallningUnderlag } from './underlag.js';

const GRUND = {
  skapad: '2026-03-02T08:00:00Z',
  brevhuvud: { kommun: 'Ekbacka kommun', organ: 'Skolnämnden' },
  dnr: 'SN 2026/12',
  datum: '2026-03-02',
  rubrik: 'Riktlinjer för stöd',
  sistaDag: '2026-04-03',
  fl26: false,
};
const MISSIV: MissivUnderlag = {
  ...GRUND,
  fraga: 'Vad anser ni?\n\nSvara kort.',
  avsnitt: ['Syfte', 'Ansvar'],
  mottagare: ['Rådet', 'Förbundet'],
  bilagor: ['Förslag'],
  handlaggare: { namn: 'Hanna Berg', titel: 'utredare', epost: 'hanna.berg@ekbacka.example' },
  svarslank: false,
};
const SAMMANSTALLNING: SammanstallningUnderlag = {
  ...GRUND,
  skickad: '2026-03-02',
  antal: { tillfragade: 3, svar: 1, avstar: 1, saknas: 1 },
  slutsats: null,
  avsnitt: [{ rubrik: 'Syfte', tillstyrker: 1, andring: 0, avstyrker: 0, kommentar: 'Ändras inte.' }],
  instanser: [
    {
      namn: 'Rådet',
      lage: 'Svar 24 mars',
      hallning: 'Tillstyrker',
      innehall: 'Vill se en uppföljning',
      text: 'Rådet tillstyrker.\n\nFölj upp.',
      avsnitt: [{ rubrik: 'Syfte', hallning: 'tillstyrker', text: null }],
    },
    { namn: 'Förbundet', lage: 'Avstår', hallning: null, innehall: null, text: null, avsnitt: [] },
    { namn: 'Föreningen', lage: 'Svar ej inkommet', hallning: null, innehall: null, text: null, avsnitt: [] },
  ],
};

/** Allt som står i blocken, i ordning. */
const ord = (block: readonly Block[]): string => JSON.stringify(block);
const rubriker = (block: readonly Block[]): string[] =>
  block.flatMap((en) => (en.typ === 'rubrik' ? [klartext(en.text)] : []));

describe('missivet', () => {
  it('säger vad som frågas, till vem, till vilken dag och hur man svarar', () => {
    const { block, egenskaper } = byggMissiv(MISSIV);
    expect(egenskaper.titel).toBe('Remiss: Riktlinjer för stöd, skolnämnden');
    expect(egenskaper.beskrivning).toMatch(/^Remiss i ärende SN 2026\/12, svar senast 3\sapril\s2026$/u);
    expect(rubriker(block)).toEqual(['Riktlinjer för stöd', 'Ta ställning till', 'Så svarar du']);
    for (const text of ['Rådet', 'Förbundet', '3 april 2026', 'Hanna Berg, utredare', 'Syfte', 'Bilaga 1: Förslag']) {
      expect(ord(block).replace(/\s/gu, ' ')).toContain(text);
    }
    expect(block.filter((en) => en.typ === 'stycke').map((en) => en.text)).toEqual(
      expect.arrayContaining(['Vad anser ni?', 'Svara kort.', 'Svaret blir en allmän handling hos nämnden.']),
    );
  });

  it('lovar en länk bara när någon har en, och nämner förvaltningslagen bara när den gäller', () => {
    expect(ord(byggMissiv(MISSIV).block)).not.toMatch(/länken|förvaltningslagen/u);
    const alla = ord(byggMissiv({ ...MISSIV, svarslank: true, fl26: true }).block);
    expect(alla).toContain('Svara genom länken i brevet');
    expect(alla).toContain('26 § förvaltningslagen (2017:900)');
  });

  it('flyttar många mottagare till en sändlista, och klarar sig utan handläggare, delar och bilagor', () => {
    const mottagare = ['A', 'B', 'C', 'D', 'Nämnden för allt'];
    const { block } = byggMissiv({ ...MISSIV, mottagare, handlaggare: null, avsnitt: [], bilagor: [] });
    expect(ord(block)).toContain('Se sändlistan');
    expect(block.at(-1)).toMatchObject({ typ: 'expedieras', rubrik: 'Sändlista', till: mottagare });
    expect(rubriker(block)).not.toContain('Ta ställning till');
    expect(block.some((en) => en.typ === 'underskrifter' || en.typ === 'bilagor')).toBe(false);
  });
});

describe('sammanställningen', () => {
  it('räknar svaren i en mening, med rätt numerus', () => {
    expect(svarsmening(SAMMANSTALLNING)).toBe(
      '3 instanser är tillfrågade: 1 har svarat, 1 avstår och 1 har inte svarat.',
    );
    expect(svarsmening({ antal: { tillfragade: 1, svar: 1, avstar: 0, saknas: 0 } })).toBe(
      '1 instans är tillfrågad: 1 har svarat.',
    );
  });

  it('har alla i tabellen men bara dem som svarat för sig', () => {
    const { block } = byggSammanstallning(SAMMANSTALLNING);
    expect(rubriker(block)).toEqual([
      'Remissvar: Riktlinjer för stöd',
      'Svaren i korthet',
      'Svaren per del',
      'Vad instanserna svarar',
      'Rådet',
    ]);
    expect(block.find((en) => en.typ === 'tabell')).toMatchObject({
      rader: [
        { celler: ['Rådet', 'Svar 24 mars', 'Vill se en uppföljning'] },
        { celler: ['Förbundet', 'Avstår', ''] },
        { celler: ['Föreningen', 'Svar ej inkommet', ''] },
      ],
    });
    expect(ord(block)).toContain('Rådet tillstyrker.');
    expect(ord(block)).toContain('Syfte: tillstyrker');
  });

  it('säger att sista dagen var, när den har gått', () => {
    expect(ord(byggSammanstallning(SAMMANSTALLNING).block)).toContain('Sista dag att svara är');
    expect(ord(byggSammanstallning({ ...SAMMANSTALLNING, datum: '2026-04-04' }).block)).toContain(
      'Sista dag att svara var',
    );
  });

  it('är samma sak som text till skrivelsen', () => {
    expect(
      sammanstallningstext({ ...SAMMANSTALLNING, fl26: true, slutsats: 'Förslaget står kvar.' }).split('\n\n'),
    ).toEqual([
      '3 instanser är tillfrågade: 1 har svarat, 1 avstår och 1 har inte svarat. Yttrandena har hämtats in enligt 26 § förvaltningslagen (2017:900).',
      'Förslaget står kvar.',
      'Syfte: 1 tillstyrker, 0 vill ha ändring, 0 avstyrker. Ändras inte.',
      'Rådet: Svar 24 mars. Vill se en uppföljning.',
      'Förbundet: Avstår.',
      'Föreningen: Svar ej inkommet.',
    ]);
  });
});
