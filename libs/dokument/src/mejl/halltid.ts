import { html } from '../html/mall.js';
import { kort, valjAmne } from './amne.js';
import { dagManad, klockan, veckodagDagManad } from './datum.js';
import { fylldKnapp, h1, lank, lista, p } from './delar.js';
import { fot } from './fot.js';
import { lankrad } from './lankrad.js';
import { dagarForeOrd, kvar } from './paminnelse.js';
import { brytText, rubrik, stycke, stycken } from './rader.js';
import { sida } from './sida.js';
import type { HalltidMejl, Mejl } from './underlag.js';

const KLART = 'Alla ärenden på listan har en fastställd tjänsteskrivelse.';

function ofardigt({ ofardiga }: HalltidMejl): string | undefined {
  if (ofardiga === null) return undefined;
  if (ofardiga.length === 0) return KLART;
  return ofardiga.length === 1 ? 'Ett ärende är inte klart:' : `${String(ofardiga.length)} ärenden är inte klara:`;
}

/**
 * Påminnelse till chefer och presidium om en hålltid i sammanträdesordningen.
 * @throws RangeError på ett datum, klockslag eller en länk som inte är det.
 */
export function halltidMejl(m: HalltidMejl): Mejl {
  const dag = dagManad(m.sammantradesdag);
  const nar = `${veckodagDagManad(m.nar.datum)} ${m.nar.tid === undefined ? '' : klockan(m.nar.tid)}`.trim();
  const hur = m.dagarKvar <= 0 ? 'I dag' : kvar(m.dagarKvar);
  const vad = `${hur}: ${m.halltid}`;
  const amne = valjAmne(`${vad}, ${kort(m)} ${dag}`, `${vad}, ${kort(m)}`, vad);
  const huvudrubrik = vad;
  const inledning = `${m.halltid} är ${nar}, för sammanträdet ${dag}.`;
  const lage = ofardigt(m);
  const ofardiga = m.ofardiga ?? [];
  const rader = ofardiga.map((en, i) => ({
    nummer: String(i + 1),
    titel: lank(en.titel, en.lank),
    under: `${en.dnr} · ${en.lage}`,
  }));
  const foten = fot(m.kontakt, `Påminnelser kommer ${dagarForeOrd(m.dagarFore)}.`);
  const kropp = html`${h1(huvudrubrik)}${p(inledning)}${lage === undefined ? undefined : p(lage)}${rader.length === 0 ? undefined : lista(rader)}${fylldKnapp('Öppna sammanträdet', m.lank)}`;
  const listaText = ofardiga.flatMap((en, i) => {
    const forst = `${String(i + 1)}. `;
    return [
      ...brytText(`${en.titel} (${en.dnr})`, forst),
      ...brytText(en.lage, ' '.repeat(forst.length)),
      lankrad('', en.lank).trim(),
    ];
  });
  return {
    amne,
    forhandsrad: inledning,
    text: stycken(
      `${stycke(m.kommun)}\n${stycke(m.organ)}`,
      rubrik(huvudrubrik),
      stycke(inledning),
      lage === undefined ? undefined : stycke(lage),
      listaText.join('\n'),
      lankrad('Öppna sammanträdet:', m.lank),
      foten.text,
    ),
    html: sida({ amne, forhandsrad: inledning, kommun: m.kommun, organ: m.organ, kropp, fot: foten.html }),
  };
}
