import { html } from '../html/mall.js';
import { kort, valjAmne } from './amne.js';
import { dagManad, klockan, veckodagDagManad } from './datum.js';
import { fylldKnapp, h1, lank, lista, p } from './delar.js';
import { fot } from './fot.js';
import { lankrad } from './lankrad.js';
import { brytText, rubrik, stycke, stycken } from './rader.js';
import { sida } from './sida.js';
import type { Mejl, PaminnelseMejl } from './underlag.js';

const TAL = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'] as const;
const INTE = 'Hinner du inte? Skriv det i ärendet, så ser nämndsekreteraren det i planeringen.';
const SAG_TILL = 'Hinner du inte? Hör av dig till nämndsekreteraren i god tid.';

/** "10, 3 och 1 dag före"; på dagen själv sägs det i ord. */
export function dagarForeOrd(dagar: readonly number[]): string {
  const fore = dagar.filter((dag) => dag > 0).sort((a, b) => b - a);
  const sist = fore.at(-1);
  const rad = fore.length < 2 ? String(sist ?? '') : `${fore.slice(0, -1).join(', ')} och ${String(sist)}`;
  const enhet = sist === undefined ? '' : `${rad} ${sist === 1 ? 'dag' : 'dagar'} före`;
  const samma = dagar.includes(0) ? 'samma dag' : '';
  return [enhet, samma].filter((del) => del !== '').join(' och ');
}

/** "3 dagar kvar". */
export function kvar(dagar: number): string {
  if (dagar <= 0) return 'Sista dagen i dag';
  return `${String(dagar)} ${dagar === 1 ? 'dag' : 'dagar'} kvar`;
}

/** Versal först, resten som det är. */
function mening(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv-SE') + text.slice(1);
}

/** När det ska vara klart, och hur det sägs i rubriken. */
function nar(m: PaminnelseMejl): { readonly dag: string; readonly rubrik: string } {
  const tid = m.klart.tid === undefined ? '' : klockan(m.klart.tid);
  const dag = `${veckodagDagManad(m.klart.datum)} ${tid}`.trim();
  if (m.dagarKvar > 0) return { dag, rubrik: `${kvar(m.dagarKvar)} till ${dag}` };
  return { dag, rubrik: tid === '' ? 'Sista dagen i dag' : `Sista dagen i dag, ${tid}` };
}

function amnesrad(m: PaminnelseMejl): string {
  const n = m.skrivelser.length;
  const vad = `${TAL[n] ?? String(n)} ${n === 1 ? 'tjänsteskrivelse' : 'tjänsteskrivelser'}`;
  const dag = dagManad(m.sammantradesdag);
  return valjAmne(`${kvar(m.dagarKvar)}: ${vad} till ${kort(m)} ${dag}`, `${kvar(m.dagarKvar)}: ${vad} till ${dag}`);
}

function skrivelsetext({ skrivelser }: PaminnelseMejl): string {
  const rader = skrivelser.flatMap((s, i) => {
    const forst = `${String(i + 1)}. `;
    const sedan = ' '.repeat(forst.length);
    return [
      ...brytText(`${s.titel} (${s.dnr})`, forst),
      ...brytText(mening(s.lage), sedan),
      lankrad('', s.lank).trim(),
    ];
  });
  return rader.join('\n');
}

/**
 * Påminnelse till en handläggare om de tjänsteskrivelser som ska vara klara.
 * @throws RangeError på ett datum, klockslag eller en länk som inte är det.
 */
export function paminnelseMejl(m: PaminnelseMejl): Mejl {
  const amne = amnesrad(m);
  const klart = nar(m);
  const forhandsrad = `Klart för granskning senast ${klart.dag}.`;
  const dag = dagManad(m.sammantradesdag);
  const vad =
    m.halltid === undefined
      ? `Då stänger inlämningen till ordförandeberedningen inför sammanträdet ${dag}.`
      : `${m.halltid}: ${klart.dag}, för sammanträdet ${dag}.`;
  const inledning = `${vad} ${m.vad ?? 'Du är handläggare för'}:`;
  const inte = m.halltid === undefined ? INTE : SAG_TILL;
  const knapptext = m.knapptext ?? 'Öppna mina ärenden';
  const rader = m.skrivelser.map((s, i) => ({
    nummer: String(i + 1),
    titel: lank(s.titel, s.lank),
    under: `${s.dnr} · ${s.lage}`,
  }));
  const foten = fot(m.kontakt, `Påminnelser kommer ${dagarForeOrd(m.dagarFore ?? [10, 3, 1])}.`);
  const andra = m.installningar === undefined ? undefined : html` ${lank('Ändra påminnelser', m.installningar)}`;
  const kropp = html`${h1(klart.rubrik)}${p(inledning)}${lista(rader)}${fylldKnapp(knapptext, m.minaArenden)}${p(inte, true)}`;
  return {
    amne,
    forhandsrad,
    text: stycken(
      `${stycke(m.kommun)}\n${stycke(m.organ)}`,
      rubrik(klart.rubrik),
      stycke(inledning),
      skrivelsetext(m),
      lankrad(`${knapptext}:`, m.minaArenden),
      stycke(inte),
      m.installningar === undefined ? foten.text : `${foten.text}\n${lankrad('Ändra påminnelser:', m.installningar)}`,
    ),
    html: sida({ amne, forhandsrad, kommun: m.kommun, organ: m.organ, kropp, fot: html`${foten.html}${andra}` }),
  };
}
