import { html } from '../html/mall.js';
import { kort, valjAmne } from './amne.js';
import { dagManad, klockan, veckodagDagManad } from './datum.js';
import { faktarader, fylldKnapp, h1, p } from './delar.js';
import { fot } from './fot.js';
import { lankrad } from './lankrad.js';
import { rubrik, stycke, stycken, uppgifter } from './rader.js';
import { sida } from './sida.js';
import type { JusteraMejl, Mejl } from './underlag.js';

const DIGITALT =
  'Du loggar in med e-legitimation, läser protokollet och skriver under. Texten låses när den första skrivit under. Hittar du ett fel: lämna en invändning i stället för att skriva under, så rättas det först.';

/** "§ 27" eller "§§ 21–34", med tecknet fast vid talet. */
function medTecken(paragrafer: string): string {
  const text = paragrafer.replace(/(\d)\s*[-–]\s*(\d)/g, '$1–$2');
  return `${/^\d+$/.test(text) ? '§' : '§§'}\u00a0${text}`;
}

function papperet({ papper, digitalt }: JusteraMejl): string | undefined {
  if (papper === undefined) return undefined;
  const dag = veckodagDagManad(papper.datum);
  const var_ = `${klockan(papper.tid)}, ${papper.plats}`;
  return digitalt
    ? `Vill du hellre skriva under på papper? ${dag.charAt(0).toLocaleUpperCase('sv-SE')}${dag.slice(1)} ${var_}.`
    : `Du skriver under på papper ${dag} ${var_}. Hittar du ett fel: säg till sekreteraren innan du skriver under, så rättas det först.`;
}

/**
 * Dags att justera (KL 5:69). Länken leder till protokollet; mejlet kan aldrig i sig justera något.
 * @throws RangeError på ett datum, klockslag eller en länk som inte är det.
 */
export function justeraMejl(j: JusteraMejl): Mejl {
  const omfang = medTecken(j.paragrafer);
  const dag = dagManad(j.sammantradesdag);
  const amne = valjAmne(
    `Dags att justera: ${kort(j)} protokoll ${dag}, ${omfang}`,
    `Dags att justera: ${kort(j)} protokoll ${dag}`,
    `Dags att justera: protokoll ${dag}`,
  );
  const senast = veckodagDagManad(j.senast);
  const hur = j.digitalt ? ' Det tar några minuter och görs med e-legitimation.' : '';
  const forhandsrad = `Justera senast ${senast}.${hur}`;
  const huvudrubrik = `Protokollet från ${dag} är klart att justera`;
  const paragrafer = j.upplysning === undefined ? omfang : `${omfang} (${j.upplysning})`;
  const justerare = j.justerare.join(', ');
  const papper = papperet(j);
  const knapp = j.digitalt ? 'Läs och justera' : 'Läs protokollet';
  const foten = fot(j.kontakt, `Du får brevet för att ${j.anledning}.`);
  const stycket = (text: string | undefined, sist: boolean): ReturnType<typeof p> | undefined =>
    text === undefined ? undefined : p(text, sist);
  const kropp = html`${h1(huvudrubrik)}${faktarader([
    ['Paragrafer', paragrafer],
    ['Justera senast', html`<strong>${senast}</strong>`],
    ['Justerare', justerare],
  ])}${fylldKnapp(knapp, j.lank)}${stycket(j.digitalt ? DIGITALT : undefined, papper === undefined)}${stycket(papper, true)}`;
  return {
    amne,
    forhandsrad,
    text: stycken(
      `${stycke(j.kommun)}\n${stycke(j.organ)}`,
      rubrik(huvudrubrik),
      uppgifter([
        ['Paragrafer', paragrafer],
        ['Justera senast', senast],
        ['Justerare', justerare],
      ]),
      lankrad(`${knapp}:`, j.lank),
      j.digitalt ? stycke(DIGITALT) : undefined,
      papper === undefined ? undefined : stycke(papper),
      foten.text,
    ),
    html: sida({ amne, forhandsrad, kommun: j.kommun, organ: j.organ, kropp, fot: foten.html }),
  };
}
