import { diffWordsWithSpace } from 'diff';
import { faltAvSkrift, SKRIFTAVSNITT, type Skriftforslag } from '#dokument';
import type { Skrivelsebilaga } from '../../skrivelse/skrivelse.typer.js';
import type { Granskningstext } from './texthash.js';

export interface Ord {
  slag: 'lika' | 'borta' | 'nytt';
  text: string;
}

/** En del av skrivelsen som är annorlunda, ord för ord. */
export interface Styckeskillnad {
  var: string;
  ord: Ord[];
}

const forslagsrader = (forslag: readonly Skriftforslag[], indrag = ''): string[] =>
  forslag.flatMap((nod, nr) =>
    'instans' in nod
      ? [`${indrag}${nod.instans}:`, ...forslagsrader(nod.under, `${indrag}  `)]
      : [`${indrag}${String(nr + 1)}. ${nod.text}`],
  );

const bilagerad = ({ titel, versionsnr }: Skrivelsebilaga, plats: number): string =>
  `${String(plats + 1)}. ${titel}${versionsnr > 1 ? ` (version ${String(versionsnr)})` : ''}`;

/** Skrivelsen som delar med namn, i den ordning de står på sidan. Två avsnitt med samma rubrik skiljs åt. */
function delar(t: Granskningstext): Map<string, string> {
  const falt = faltAvSkrift(t.skrift);
  const ut = new Map<string, string>([
    ['Rubrik', falt.rubrik],
    ['Datum', t.datum],
    ['Förvaltning', t.forvaltning ?? ''],
    ['Referens', t.referens ?? ''],
    ['Mottagare', t.mottagare ?? ''],
    ['Förslag till beslut', forslagsrader(falt.forslag).join('\n')],
    [SKRIFTAVSNITT.sammanfattning, falt.sammanfattning ?? ''],
    [SKRIFTAVSNITT.arendet, falt.arendet ?? ''],
  ]);
  for (const { rubrik, text } of falt.avsnitt) {
    let namn = rubrik;
    for (let nr = 2; ut.has(namn); nr += 1) namn = `${rubrik} (${String(nr)})`;
    ut.set(namn, text);
  }
  ut.set('Bilagor', (t.bilagor ?? []).map(bilagerad).join('\n'));
  ut.set('Expedieras till', t.expedieras.join('\n'));
  return ut;
}

const ordskillnad = (fore: string, efter: string): Ord[] =>
  diffWordsWithSpace(fore, efter).map(({ value, added, removed }) => ({
    slag: added ? 'nytt' : removed ? 'borta' : 'lika',
    text: value,
  }));

/** Det som skiljer två texter, del för del och ord för ord. Tomt när orden är desamma. */
export function textskillnad(fore: Granskningstext, efter: Granskningstext): Styckeskillnad[] {
  const [a, b] = [delar(fore), delar(efter)];
  return [...new Set([...b.keys(), ...a.keys()])].flatMap((namn) => {
    const [innan, nu] = [a.get(namn) ?? '', b.get(namn) ?? ''];
    return innan === nu ? [] : [{ var: namn, ord: ordskillnad(innan, nu) }];
  });
}
