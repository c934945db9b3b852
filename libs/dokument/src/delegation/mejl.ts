import { html } from '../html/mall.js';
import { valjAmne } from '../mejl/amne.js';
import { helDag, klockan, manadAr } from '../mejl/datum.js';
import { faktarader, fylldKnapp, h1, p } from '../mejl/delar.js';
import { fot } from '../mejl/fot.js';
import { lankrad } from '../mejl/lankrad.js';
import { rubrik, stycke, stycken, uppgifter } from '../mejl/rader.js';
import { sida } from '../mejl/sida.js';
import type { Mejl, MejlAvsandare } from '../mejl/underlag.js';

/** Påminnelsen till den som lämnar in en enhets lista. Radernas ord är aldrig med. */
export interface DelegationslistaMejl extends MejlAvsandare {
  /** `fore` innan tiden är ute, `efter` när den är det, `begard` när någon bad om det. */
  readonly slag: 'fore' | 'efter' | 'begard';
  readonly enhet: string;
  /** "2026-10" */
  readonly manad: string;
  /** Sista tiden i svensk tid, "2026-11-02T12:00". */
  readonly senast: string;
  readonly forsenad: boolean;
  /** Rader som är registrerade i listan. */
  readonly rader: number;
  readonly lank: string;
}

/**
 * Brevet om en lista som inte har kommit.
 * @throws RangeError på ett datum eller en länk som inte är det
 */
export function delegationslistaMejl(m: DelegationslistaMejl): Mejl {
  const manad = manadAr(m.manad);
  const dag = `${helDag(m.senast.slice(0, 10))} ${klockan(m.senast.slice(11, 16))}`;
  const amne = m.forsenad
    ? valjAmne(`Delegationslistan för ${manad} saknas: ${m.enhet}`, `Delegationslistan för ${manad} saknas`)
    : valjAmne(`Delegationslistan för ${manad} ska in ${dag}`, `Delegationslistan för ${manad}`);
  const huvudrubrik = m.forsenad ? `Listan för ${manad} har inte kommit` : `Listan för ${manad} ska in ${dag}`;
  const inledning = m.forsenad
    ? `${m.enhet} skulle ha lämnat in listan över delegationsbeslut ${dag}. Lämna in den så snart det går: det som inte anmäls får inte laga kraft.`
    : `${m.enhet} har inte lämnat in listan över delegationsbeslut för ${manad}.`;
  const inget = 'Har enheten inte fattat något beslut på delegation svarar du ”Inget att anmäla”.';
  const fakta: [string, string][] = [
    ['Enhet', m.enhet],
    ['Senast', dag],
    ['Registrerat', m.rader === 1 ? '1 rad' : `${String(m.rader)} rader`],
  ];
  const foten = fot(m.kontakt, 'Du får brevet för att du lämnar in enhetens lista.');
  return {
    amne,
    forhandsrad: inledning,
    text: stycken(
      `${stycke(m.kommun)}\n${stycke(m.organ)}`,
      rubrik(huvudrubrik),
      stycke(inledning),
      uppgifter(fakta),
      lankrad('Öppna listan:', m.lank),
      stycke(inget),
      foten.text,
    ),
    html: sida({
      amne,
      forhandsrad: inledning,
      kommun: m.kommun,
      organ: m.organ,
      kropp: html`${h1(huvudrubrik)}${p(inledning)}${faktarader(fakta)}${fylldKnapp('Öppna listan', m.lank)}${p(inget, true)}`,
      fot: foten.html,
    }),
  };
}
