import { html, type Html } from '../html/mall.js';
import { amneMedTid, kort } from './amne.js';
import { klockan, veckodagDagManad } from './datum.js';
import { faktarader, fylldKnapp, h1, h2, lista, not, p, svarsknappar } from './delar.js';
import { anledning, fot } from './fot.js';
import { lankrad } from './lankrad.js';
import { brytText, rubrik, stycke, stycken, uppgifter } from './rader.js';
import { sida } from './sida.js';
import type { KallelseMejl, Mejl, MejlMottagare, MejlPunkt, Svarslankar } from './underlag.js';

const BILAGOR =
  'Föredragningslistan är bifogad som pdf. Kalenderfilen lägger in mötet i din kalender och följer med om tid eller plats ändras.';

function underrad({ dnr, tid, slag, upplysning }: MejlPunkt): string {
  if (upplysning !== undefined) return upplysning;
  return [dnr, tid === undefined ? slag : klockan(tid)].filter((del) => del !== undefined).join(' · ');
}

function punktText({ nummer, titel, dnr, tid, slag, upplysning }: MejlPunkt, bredd: number): string[] {
  const led = tid === undefined ? slag : klockan(tid);
  const text =
    upplysning === undefined
      ? `${titel}${dnr === undefined ? '' : ` (${dnr})`}${led === undefined ? '' : `, ${led}`}`
      : `${titel}. ${upplysning}${/[.!?]$/.test(upplysning) ? '' : '.'}`;
  return brytText(text, `${nummer}.`.padStart(bredd + 1) + ' ');
}

function fakta(
  { sammantrade, distansMedges, gruppmoten, svaraSenast }: KallelseMejl,
  skaSvara: boolean,
): [string, string][] {
  const rader: [string, string][] = [
    ['Plats', distansMedges ? `${sammantrade.plats}, eller på distans` : sammantrade.plats],
  ];
  if (gruppmoten !== undefined) rader.push(['Gruppmöten', gruppmoten]);
  if (skaSvara && svaraSenast !== undefined) rader.push(['Svara senast', veckodagDagManad(svaraSenast)]);
  return rader;
}

/** De val som står öppna: distans bara där reglementet medger det. */
function valbara(svar: Svarslankar, distansMedges: boolean): { text: string; adress: string }[] {
  const distans = distansMedges && svar.distans !== undefined ? [{ text: 'På distans', adress: svar.distans }] : [];
  return [{ text: 'Kommer', adress: svar.kommer }, ...distans, { text: 'Förhinder', adress: svar.forhinder }];
}

function omForhinder({ slag }: MejlMottagare): string {
  const vem =
    slag === 'ledamot'
      ? 'Vid förhinder kallas din ersättare. '
      : slag === 'ersattare'
        ? 'Vid förhinder kallas nästa ersättare. '
        : '';
  return `${vem}Du kan ändra ditt svar fram till sammanträdet.`;
}

function forhandsrad({ punkter, svaraSenast, distansMedges }: KallelseMejl, skaSvara: boolean): string {
  const antal = `${String(punkter.length)} ${punkter.length === 1 ? 'ärende' : 'ärenden'}.`;
  if (!skaSvara) return antal;
  const val = distansMedges ? 'kommer, på distans eller förhinder' : 'kommer eller förhinder';
  const nar = svaraSenast === undefined ? 'Svara' : `Svara senast ${veckodagDagManad(svaraSenast)}`;
  return `${antal} ${nar}: ${val}.`;
}

interface Gemensamt {
  readonly amne: string;
  readonly rubrik: string;
  readonly listaHtml: Html;
  readonly listaText: string;
}

function gemensamt(k: KallelseMejl): Gemensamt {
  const { sammantrade: s, punkter } = k;
  const bredd = Math.max(0, ...punkter.map(({ nummer }) => nummer.length));
  return {
    amne: amneMedTid('Kallelse', kort(k), s, true),
    rubrik: `Sammanträde ${veckodagDagManad(s.datum)} ${klockan(s.start)}`,
    listaHtml: lista(punkter.map((punkt) => ({ nummer: punkt.nummer, titel: punkt.titel, under: underrad(punkt) }))),
    listaText: punkter.flatMap((punkt) => punktText(punkt, bredd)).join('\n'),
  };
}

function kallelseText(k: KallelseMejl, till: MejlMottagare, g: Gemensamt, fottext: string): string {
  const fraga = k.distansMedges ? 'Svara (kommer, på distans eller förhinder):' : 'Svara (kommer eller förhinder):';
  return stycken(
    `${stycke(k.kommun)}\n${stycke(k.organ)}`,
    rubrik(`Kallelse: ${g.rubrik}`),
    uppgifter(fakta(k, till.svar !== undefined)),
    till.svar === undefined ? undefined : lankrad(fraga, till.svar.sida),
    till.svar === undefined ? undefined : stycke(omForhinder(till)),
    rubrik('Föredragningslista'),
    g.listaText,
    lankrad('Läs handlingarna:', k.handlingar),
    stycke(BILAGOR),
    k.undertecknare.map(stycke).join('\n'),
    fottext,
  );
}

/**
 * Kallelsen med föredragningslista. Det som är lika för alla görs en gång; funktionen som ges tillbaka gör en mottagares
 * brev. Utan `svar` hos mottagaren finns inga svarsknappar; "På distans" finns bara när `distansMedges`.
 * @throws RangeError på ett datum, klockslag eller en länk som inte är det.
 */
export function kallelseMejl(k: KallelseMejl): (till: MejlMottagare) => Mejl {
  const g = gemensamt(k);
  return (till) => {
    const { svar } = till;
    const foten = fot(k.kontakt, anledning(k.organ, till), svar === undefined ? undefined : till);
    const knappar =
      svar === undefined ? undefined : html`${svarsknappar(valbara(svar, k.distansMedges))}${not(omForhinder(till))}`;
    const under = k.undertecknare.map((rad, i) => html`${i === 0 ? '' : html`<br />`}${rad}`);
    const kropp = html`${h1(g.rubrik)}${faktarader(fakta(k, svar !== undefined))}${knappar}${h2('Föredragningslista')}${g.listaHtml}${fylldKnapp('Läs handlingarna', k.handlingar)}${p(BILAGOR)}${p(under, true)}`;
    const rad = forhandsrad(k, svar !== undefined);
    return {
      amne: g.amne,
      forhandsrad: rad,
      text: kallelseText(k, till, g, foten.text),
      html: sida({ amne: g.amne, forhandsrad: rad, kommun: k.kommun, organ: k.organ, kropp, fot: foten.html }),
    };
  };
}
