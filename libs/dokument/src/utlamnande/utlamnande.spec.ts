import { stangPdf } from '../pdf/pool.js';
import { renderaPdf } from '../pdf/pdf.js';
import { BREVHUVUD } from '../prov/underlag.js';
import { klartext } from '../modell/text.js';
import { beslutspunkter, byggUtlamnandebeslut } from './beslut.js';
import { byggFoljebrev, byggTextutskrift } from './foljebrev.js';
import type { UtlamnandebeslutUnderlag, UtlamnandeHandling } from './underlag.js';

const HANDLINGAR: readonly UtlamnandeHandling[] = [
  { vad: 'Ansökan (UAN/2026:7, handling 1)', bedomning: 'lamnas_ut' },
  { vad: 'Utredning', bedomning: 'maskas', lagrum: 'OSL 23:2' },
  { vad: 'Avtal', bedomning: 'forbehall', lagrum: 'OSL 31:16', forbehall: 'uppgifterna får inte publiceras' },
  { vad: 'Journal', bedomning: 'lamnas_inte_ut', lagrum: 'OSL 25:1' },
];
const UNDERLAG: UtlamnandebeslutUnderlag = {
  skapad: '2026-03-02T09:00:00Z',
  brevhuvud: BREVHUVUD,
  beteckning: 'Begäran 2026:4',
  inkom: '2026-03-02',
  beslutsdatum: '2026-03-03',
  handlingar: HANDLINGAR,
  skal: 'Uppgifterna rör en enskilds hälsa.',
  delegation: 'Delegationsordningen punkt 1.7',
  beslutande: { namn: 'Linnea Stråberg', titel: 'nämndsekreterare' },
  kammarratt: 'Kammarrätten i Stockholm',
};

afterAll(stangPdf);

it('beslutet säger vad som avslås, med lagrum, och inget om det som lämnas ut helt', () => {
  const punkter = beslutspunkter(HANDLINGAR, BREVHUVUD.organ);
  expect(punkter).toHaveLength(3);
  expect(punkter.join(' ')).toMatch(/avslår .*Journal.*OSL 25:1/u);
  expect(punkter.join(' ')).toMatch(/maskade .*Utredning.*OSL 23:2.*2 kap. 15 § tryckfrihetsförordningen/u);
  expect(punkter.join(' ')).toMatch(/Avtal.*10 kap. 14 §.*får inte publiceras/u);
  expect(punkter.join(' ')).not.toContain('Ansökan');
});

it('beslutet säger hur, vart och inom vilken tid det överklagas', () => {
  const text = byggUtlamnandebeslut(UNDERLAG)
    .block.map((block) => (block.typ === 'stycke' ? klartext(block.text) : ''))
    .join(' ');
  for (const ord of ['Kammarrätten i Stockholm', '6 kap. 7 och 8 §§', '43 § förvaltningslagen', 'tre veckor', '44 §']) {
    expect(text).toContain(ord);
  }
});

it('beslut, följebrev och utskrift håller båda standarderna', async () => {
  const { skapad, brevhuvud, beteckning, inkom, handlingar } = UNDERLAG;
  const grund = { skapad, brevhuvud };
  const brev = {
    ...grund,
    beteckning,
    inkom,
    handlingar,
    datum: inkom,
    handlaggare: UNDERLAG.beslutande,
    avgift: '54 kr',
  };
  const dokument = [
    byggUtlamnandebeslut(UNDERLAG),
    byggFoljebrev(brev),
    byggTextutskrift({
      ...grund,
      filnamn: 'mejl.eml',
      datum: inkom,
      huvud: [{ etikett: 'Från', rader: ['a@ekbacka.example'] }],
      text: 'Hej\n- ett\n- två',
    }),
  ];
  for (const ett of dokument) {
    const { pdf } = await renderaPdf(ett, { standard: ['ua-1', 'a-2a'] });
    expect([pdf['ua-1'].length > 1000, pdf['a-2a'].length > 1000]).toEqual([true, true]);
  }
});
