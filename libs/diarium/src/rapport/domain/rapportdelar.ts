import type { RapportdelUnderlag } from '#dokument';
import type { Personrapport } from '../visa-rapport.service.js';
import type { Antalsrad, Beslutstidsrapport, Diarierapport, Tidsrad } from '../rapport.typer.js';
import { MINSTA_UNDERLAG } from './sma-tal.js';

const ANTALSKOLUMNER = ['Registrerade', 'Avslutade', 'Öppna', 'Försenade'];
const tal = (varde: number | null): string => (varde === null ? '' : String(varde).replace('.', ','));
const antalsceller = (rad: Antalsrad): string[] => [rad.registrerade, rad.avslutade, rad.oppna, rad.forsenade].map(tal);
const tidsceller = (rad: Tidsrad): string[] => [tal(rad.antal), tal(rad.kvartil1), tal(rad.median), tal(rad.kvartil3)];

/** Per enhet, per typ, och det som väntar. */
export function diariedelar(r: Diarierapport): RapportdelUnderlag[] {
  const del = (rubrik: string, forsta: string, utan: string, rader: readonly Antalsrad[]): RapportdelUnderlag => ({
    rubrik,
    text: 'Registrerade och avslutade under perioden, öppna vid periodens slut, försenade i dag (öppna vars bevakning har passerat). Makulerade räknas inte.',
    kolumner: [forsta, ...ANTALSKOLUMNER],
    rader: rader.map((rad) => [rad.namn ?? utan, ...antalsceller(rad)]),
    summa: ['Summa', ...antalsceller(r.summa)],
  });
  return [
    del('Ärenden per enhet', 'Enhet', 'Ingen enhet', r.enheter),
    del('Ärenden per typ', 'Ärendetyp', 'Ingen typ', r.typer),
    {
      rubrik: 'Det som väntar',
      kolumner: ['Vad', 'Antal'],
      rader: [
        ['Ärenden där sekretess prövas', tal(r.underProvning.antal)],
        ['Därav längre än en arbetsdag', tal(r.underProvning.overEnArbetsdag)],
        ...(r.attRegistrera === null ? [] : [['Att registrera', tal(r.attRegistrera)]]),
      ],
    },
  ];
}

export function beslutstidsdelar(r: Beslutstidsrapport): RapportdelUnderlag[] {
  return [
    {
      rubrik: 'Dagar från registrering till beslut',
      text: `Ärenden vars första beslut fattades under perioden. Tiden visas inte för färre än ${String(MINSTA_UNDERLAG)} ärenden, eller när en enda person handlagt dem.`,
      kolumner: ['Ärendetyp', 'Ärenden', 'Undre kvartil', 'Median', 'Övre kvartil'],
      rader: r.typer.map((rad) => [rad.namn ?? 'Ingen typ', ...tidsceller(rad)]),
      summa: ['Summa', ...tidsceller(r.summa)],
    },
  ];
}

export function persondelar(r: Personrapport): RapportdelUnderlag[] {
  return [
    {
      rubrik: 'Ärenden per handläggare',
      text: 'Bara du, och den som är chef för din enhet, ser dina siffror.',
      kolumner: ['Handläggare', 'Öppna', 'Försenade', 'Avslutade', 'Beslutade', 'Median, dagar'],
      rader: r.personer.map((rad) => [
        rad.namn,
        ...[rad.oppna, rad.forsenade, rad.avslutade, rad.beslutade, rad.median].map(tal),
      ]),
    },
  ];
}
