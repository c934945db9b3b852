import { klartext } from '../modell/text.js';
import { kallelseUnderlag, tillaggUnderlag } from '../prov/kallelser.js';
import { anslagUnderlag, utdragUnderlag } from '../prov/underlag.js';
import { byggAnslag } from './anslag.js';
import { byggKallelse, byggTillagg } from './kallelse.js';
import { epostadress, telefonadress, webblank } from './lank.js';
import { byggUtdrag } from './utdrag.js';

describe('kallelse', () => {
  test('dag och tid störst, utskickets nummer i brevhuvudet', () => {
    const dokument = byggKallelse(kallelseUnderlag());
    expect(dokument.block[0]).toEqual({ typ: 'rubrik', niva: 1, text: 'Sammanträde torsdag 12 mars 2026 kl. 18.00' });
    expect(dokument.brevhuvud.hoger).toEqual(['2026-03-04', 'Utskick 1']);
    expect(dokument.egenskaper.titel).toBe(
      'Kallelse till sammanträde 2026-03-12, utbildnings- och arbetsmarknadsnämnden',
    );
  });

  test('ett stängt ärende säger varför och att handlingarna inte sänds', () => {
    const punkt = byggKallelse(kallelseUnderlag()).block.find((b) => b.typ === 'punkt' && b.nummer === '5');
    expect(punkt?.typ === 'punkt' && klartext(punkt.stangd ?? '')).toBe(
      'Stängt: sekretess, 23 kap. 5 § OSL. Handlingarna läses i inloggat läge och sänds aldrig med e-post.',
    );
  });

  test('förslaget står utan streck och utan egen rubrik', () => {
    const punkt = byggKallelse(kallelseUnderlag()).block.find((b) => b.typ === 'punkt' && b.nummer === '7');
    expect(punkt).toMatchObject({
      beslut: { tillstand: 'forslag', rubrikniva: null, streck: false },
      rad: 'kl.\u00a019.10 · Eva Ljungqvist Berg, förvaltningschef',
    });
  });

  test('namnen sist står aldrig ensamma', () => {
    expect(byggKallelse(kallelseUnderlag()).block.at(-1)).toMatchObject({
      typ: 'grupp',
      block: [{ typ: 'punkt', nummer: '10' }, { typ: 'underskrifter' }],
    });
  });

  test('ett utkast säger det i titeln', () => {
    expect(byggKallelse(kallelseUnderlag({ utkast: 'Version 3.' })).egenskaper.titel).toMatch(/^Utkast: Kallelse/);
  });
});

test('tillägget börjar med det som är ändrat, i ord', () => {
  const [, rubrik, fakta, tid] = byggTillagg(tillaggUnderlag()).block;
  expect(rubrik).toMatchObject({ text: 'Ändringar sedan utskick 1' });
  expect(fakta).toMatchObject({
    uppgifter: [
      { etikett: 'Nytt', rader: ['8. Yttrande över remiss av regional kompetensstrategi 2027–2032'] },
      { etikett: 'Ändrat', rader: ['6. Årsredovisning 2025: ny version av bilaga 2'] },
      { etikett: 'Utgår', rader: ['Motion om feriepraktik för alla sextonåringar (punkt 9 i utskick 1)'] },
      { etikett: 'Flyttat', rader: ['7. Utökad vuxenutbildning och hyra av lokaler i Norrängen: var punkt 8'] },
    ],
  });
  expect(tid).toMatchObject({ text: 'Tid och plats är oförändrade.' });
});

describe('utdrag', () => {
  test('paragrafen är dokumentets titel och rösterna en mening', () => {
    const { block, egenskaper } = byggUtdrag(utdragUnderlag());
    expect(block.filter((b) => b.typ === 'paragrafrubrik')).toMatchObject([{ niva: 1, nummer: '§ 27', linje: false }]);
    expect(JSON.stringify(block)).not.toContain('omrostningstabell');
    expect(JSON.stringify(block)).toContain(
      'Paragrafen är omedelbart justerad 2026-03-12 av Margareta Åkerlund (S) och Yasmin Torabi (M) och tillkännagiven 2026-03-13. Rätt utdraget intygar',
    );
    expect(egenskaper.dnr).toBe('UAN/2026:18');
  });

  test('före justeringen är det märkt ojusterat överallt', () => {
    const dokument = byggUtdrag(utdragUnderlag({ justering: { justerad: false } }));
    expect(dokument.egenskaper.titel).toContain('Ojusterat');
    expect(dokument.brevhuvud.dokumenttyp).toContain('Ojusterat');
    expect(dokument.lopandeHuvud.rad).toContain('Ojusterat');
    expect(JSON.stringify(dokument.block)).toContain('ännu inte justerad');
  });
});

test('anslaget säger organ, dag, paragrafer, justeringsdag, förvaring och sista dag', () => {
  const text = JSON.stringify(byggAnslag(anslagUnderlag()).block);
  for (const ord of [
    'Justerat protokoll från utbildnings- och arbetsmarknadsnämnden',
    '12\u00a0mars 2026',
    '§§\u00a021–26, 28–34',
    '19\u00a0mars 2026',
    'Fredag 10\u00a0april 2026',
    'Kommunhuset, Ekgatan 4, plan 3',
    'Förvaltningsrätten i Linköping',
  ])
    expect(text).toContain(ord);
  const { bevis: _bevis, ...utanBevis } = anslagUnderlag();
  expect(JSON.stringify(byggAnslag(utanBevis))).not.toContain('Bevis');
});

test('bara riktiga adresser blir länkar', () => {
  expect(webblank('https://ekbacka.example/a?b=1')).toEqual([
    { typ: 'lank', text: 'ekbacka.example/a?b=1', href: 'https://ekbacka.example/a?b=1' },
  ]);
  expect(webblank('javascript:alert(1)')).toBe('javascript:alert(1)');
  expect(telefonadress('08-465 004 12')).toBe('tel:+46846500412');
  expect(telefonadress('växeln')).toBeUndefined();
  expect(epostadress('uan@ekbacka.example')).toBe('mailto:uan@ekbacka.example');
  expect(epostadress('a@b?cc=x')).toBeUndefined();
});
