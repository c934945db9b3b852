import { vidArbete } from './aktivitet.js';
import { horFlikarna, sagTillFlikarna } from './kanal.js';
import { hamtat, klient } from './klient.js';
import { lager, useLager } from './lager.js';
import { serverns } from './servertid.js';
import { arInne } from './sessionslage.js';

/** När inloggningen tar slut: om inget görs, och hur flitigt den än används. ISO 8601. */
interface Sessionstider {
  vilaSlut: string;
  sistaSlut: string;
}

const FORLANG_MS = 60_000;

const tider = lager<Sessionstider | null>(null);
let forlangd = 0;

/** Tiderna som servern sade, i den här fliken och i de andra. */
export function sattTider(nya: Sessionstider): void {
  const { vilaSlut, sistaSlut } = nya;
  forlangd = performance.now();
  tider.satt({ vilaSlut, sistaSlut });
}

horFlikarna((bud) => {
  if (bud.slag === 'tider') sattTider(bud.tider);
});

/** Förlänger inloggningen nu. */
export async function forlang(): Promise<void> {
  forlangd = performance.now();
  const nya = await hamtat(klient.POST('/api/jag/har'));
  sattTider(nya);
  sagTillFlikarna({ slag: 'tider', tider: { vilaSlut: nya.vilaSlut, sistaSlut: nya.sistaSlut } });
}

/** Den som skriver länge utan att spara är ändå här: högst en gång i minuten får servern veta det. */
vidArbete(() => {
  if (!arInne() || tider.las() === null || performance.now() - forlangd < FORLANG_MS) return;
  forlang().catch(() => undefined);
});

/** Det som tar slut först, och hur många millisekunder som är kvar. */
export function kvar(t: Sessionstider): { ms: number; sista: boolean } {
  const vila = Date.parse(t.vilaSlut) - serverns();
  const sista = Date.parse(t.sistaSlut) - serverns();
  return vila <= sista ? { ms: vila, sista: false } : { ms: sista, sista: true };
}

export const useSessionstider = (): Sessionstider | null => useLager(tider);
