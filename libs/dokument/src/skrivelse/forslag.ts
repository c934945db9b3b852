import type { Beslutsled, Beslutspunkt, Lista } from '../modell/block.js';
import type { Skriftnod } from '../skrift/index.js';
import { listan } from './listor.js';
import { barn, texten, tom } from './text.js';

function punkten(nod: Skriftnod): Beslutspunkt | undefined {
  const [stycke, lista] = barn(nod);
  const text = texten(stycke);
  if (lista === undefined) return tom(text) ? undefined : { text };
  const under: Lista | undefined = listan(lista);
  if (under === undefined) return tom(text) ? undefined : { text };
  const enkel = under.numrerad !== true && under.punkter.every((p) => p.under === undefined);
  return enkel ? { text, lista: under.punkter.map((p) => p.text) } : { text, underlista: under };
}

/** Punkter intill varandra är ett led; varje instans är ett led för sig. */
export function leden(noder: readonly Skriftnod[]): readonly Beslutsled[] {
  const ut: (Beslutsled & { punkter: Beslutspunkt[] })[] = [];
  let oppet = false;
  for (const nod of noder) {
    if (nod.type === 'punkt') {
      const punkt = punkten(nod);
      if (punkt === undefined) continue;
      const sista = ut.at(-1);
      if (oppet && sista !== undefined) sista.punkter.push(punkt);
      else ut.push({ punkter: [punkt] });
      oppet = true;
    } else if (nod.type === 'instans') {
      const led = instansen(nod);
      if (led !== undefined) ut.push(led);
      oppet = false;
    }
  }
  return ut;
}

/** Ledtexten och det under den; inget led när det inte finns någon punkt. Första ledets punkter hör till instansen själv. */
function instansen(nod: Skriftnod): (Beslutsled & { punkter: Beslutspunkt[] }) | undefined {
  const [ledtext, ...under] = barn(nod);
  const inre = leden(under);
  const [forst, ...resten] = inre;
  if (forst === undefined) return undefined;
  const text = texten(ledtext);
  const ingress = tom(text) ? {} : { ingress: text };
  const egna = forst.ingress === undefined;
  const led = egna ? resten : inre;
  return { ...ingress, punkter: egna ? [...forst.punkter] : [], ...(led.length === 0 ? {} : { led }) };
}
