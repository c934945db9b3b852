import { html } from '../html/mall.js';
import { amneMedTid, kort, lokal } from './amne.js';
import { dagManad, klockan, veckodagDagManad } from './datum.js';
import { h1, p, ruta } from './delar.js';
import { anledning, fot } from './fot.js';
import { rubrik, stycke, stycken } from './rader.js';
import { sida } from './sida.js';
import { FARG } from './stil.js';
import type { InstalltMejl, Mejl, MejlMottagare } from './underlag.js';

const KALENDER = 'Mötet tas bort ur din kalender av den bifogade kalenderfilen. Du behöver inte svara.';

function skalet({ skal, nasta }: InstalltMejl): string {
  if (nasta === undefined) return skal ?? '';
  const ny =
    nasta.kallelseSenast === undefined ? '' : `; en ny kallelse skickas senast den ${dagManad(nasta.kallelseSenast)}`;
  return `${skal === undefined ? '' : `${skal} `}Samtliga ärenden tas upp den ${dagManad(nasta.datum)}${ny}.`;
}

/**
 * Sammanträdet är inställt. Frågar efter inget svar och har därför inga knappar och inga personliga länkar.
 * @throws RangeError på ett datum eller klockslag som inte är det.
 */
export function installtMejl(i: InstalltMejl): (till: Pick<MejlMottagare, 'slag'>) => Mejl {
  const { sammantrade: s, nasta } = i;
  const amne = amneMedTid('INSTÄLLT', kort(i), s, false);
  const huvudrubrik = `Sammanträdet ${veckodagDagManad(s.datum)} är inställt`;
  const tid = nasta === undefined ? undefined : `${veckodagDagManad(nasta.datum)} ${klockan(nasta.start)}`;
  const forhandsrad = `Sammanträdet är inställt.${tid === undefined ? '' : ` Ärendena tas upp ${tid}.`}`;
  const komInte = `Kom inte till ${lokal(s)} den ${dagManad(s.datum)}.`;
  const nastaHtml =
    nasta === undefined || tid === undefined
      ? undefined
      : html` Nästa sammanträde är <strong>${tid.replaceAll(' ', '\u00a0')}</strong>, ${lokal(nasta)}.`;
  const skal = skalet(i);
  const kropp = html`${h1(huvudrubrik)}${ruta(html`${komInte}${nastaHtml}`, FARG.fara)}${skal === '' ? undefined : p(skal)}${p(KALENDER)}${p(
    i.undertecknare.map((rad, n) => html`${n === 0 ? '' : html`<br />`}${rad}`),
    true,
  )}`;
  return (till) => {
    const foten = fot(i.kontakt, anledning(i.organ, till));
    const nastaText =
      nasta === undefined || tid === undefined ? '' : `\n${stycke(`Nästa sammanträde: ${tid}, ${lokal(nasta)}.`)}`;
    return {
      amne,
      forhandsrad,
      text: stycken(
        `${stycke(i.kommun)}\n${stycke(i.organ)}`,
        rubrik(huvudrubrik),
        stycke(komInte) + nastaText,
        stycke(skal),
        stycke(KALENDER),
        i.undertecknare.map(stycke).join('\n'),
        foten.text,
      ),
      html: sida({ amne, forhandsrad, kommun: i.kommun, organ: i.organ, kropp, fot: foten.html }),
    };
  };
}
