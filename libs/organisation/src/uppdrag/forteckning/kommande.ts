import { UPPDRAGSROLL_TEXT } from '../uppdrag.js';
import type { Kommande } from './forteckning.js';
import type { KommandeUppdrag } from './forteckning.repository.js';

function vem(u: KommandeUppdrag): string {
  return u.parti === null ? u.namn : `${u.namn} (${u.parti})`;
}

const vad = (u: KommandeUppdrag): string =>
  `${UPPDRAGSROLL_TEXT[u.roll]}${u.plats === null ? '' : `, plats ${String(u.plats)}`}`;

/** Det som ändras efter dagen, i datumordning och i ord. */
export function kommandeAndringar(
  datum: string,
  uppdrag: readonly KommandeUppdrag[],
  reglementen: readonly { fran: string; beslutad: string | null }[],
): Kommande[] {
  const ut: Kommande[] = [];
  for (const u of uppdrag) {
    const { uppdragId } = u;
    if (u.fran > datum) {
      ut.push({ datum: u.fran, slag: 'tilltrader', text: `${vem(u)} tillträder som ${vad(u)}.`, uppdragId });
    }
    if (u.till !== null && u.till >= datum) {
      ut.push({ datum: u.till, slag: 'lamnar', text: `${vem(u)} har sin sista dag som ${vad(u)}.`, uppdragId });
    }
  }
  for (const { fran, beslutad } of reglementen) {
    const text =
      beslutad === null ? 'Ett nytt reglemente börjar gälla.' : `Ett nytt reglemente börjar gälla (${beslutad}).`;
    ut.push({ datum: fran, slag: 'reglemente', text, uppdragId: null });
  }
  return ut.sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
}
