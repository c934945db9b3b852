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

/**
 * Påminnelse till en handläggare om de tjänsteskrivelser som ska vara klara.
 * @throws RangeError på ett datum, klockslag eller en länk som inte är det.
 */
export function paminnelseMejl(m: PaminnelseMejl): Mejl {
  const n = m.skrivelser.length;
  const vad = `${TAL[n] ?? String(n)} ${n === 1 ? 'tjänsteskrivelse' : 'tjänsteskrivelser'}`;
  const amne = valjAmne(
    `${kvar(m.dagarKvar)}: ${vad} till ${kort(m)} ${dagManad(m.sammantradesdag)}`,
    `${kvar(m.dagarKvar)}: ${vad} till ${dagManad(m.sammantradesdag)}`,
  );
  const tid = m.klart.tid === undefined ? '' : klockan(m.klart.tid);
  const nar = `${veckodagDagManad(m.klart.datum)} ${tid}`.trim();
  const forhandsrad = `Klart för granskning senast ${nar}.`;
  const huvudrubrik =
    m.dagarKvar > 0
      ? `${kvar(m.dagarKvar)} till ${nar}`
      : tid === ''
        ? 'Sista dagen i dag'
        : `Sista dagen i dag, ${tid}`;
  const dag = dagManad(m.sammantradesdag);
  const vadDa =
    m.halltid === undefined
      ? `Då stänger inlämningen till ordförandeberedningen inför sammanträdet ${dag}.`
      : `${m.halltid}: ${nar}, för sammanträdet ${dag}.`;
  const inledning = `${vadDa} Du är handläggare för:`;
  const knapptext = m.knapptext ?? 'Öppna mina ärenden';
  const rader = m.skrivelser.map((s, i) => ({
    nummer: String(i + 1),
    titel: lank(s.titel, s.lank),
    under: `${s.dnr} · ${s.lage}`,
  }));
  const paminnelser = `Påminnelser kommer ${dagarForeOrd(m.dagarFore ?? [10, 3, 1])}.`;
  const foten = fot(m.kontakt, paminnelser);
  const andra = m.installningar === undefined ? undefined : html` ${lank('Ändra påminnelser', m.installningar)}`;
  const kropp = html`${h1(huvudrubrik)}${p(inledning)}${lista(rader)}${fylldKnapp(knapptext, m.minaArenden)}${p(INTE, true)}`;
  const listaText = m.skrivelser.flatMap((s, i) => {
    const forst = `${String(i + 1)}. `;
    const sedan = ' '.repeat(forst.length);
    return [
      ...brytText(`${s.titel} (${s.dnr})`, forst),
      ...brytText(mening(s.lage), sedan),
      lankrad('', s.lank).trim(),
    ];
  });
  return {
    amne,
    forhandsrad,
    text: stycken(
      `${stycke(m.kommun)}\n${stycke(m.organ)}`,
      rubrik(huvudrubrik),
      stycke(inledning),
      listaText.join('\n'),
      lankrad(`${knapptext}:`, m.minaArenden),
      stycke(INTE),
      m.installningar === undefined ? foten.text : `${foten.text}\n${lankrad('Ändra påminnelser:', m.installningar)}`,
    ),
    html: sida({ amne, forhandsrad, kommun: m.kommun, organ: m.organ, kropp, fot: html`${foten.html}${andra}` }),
  };
}
