import { idag } from '../../../klient/servertid.js';
import { langDag } from '../../../sprak/datum.js';

const DATUM = /^\d{4}-\d{2}-\d{2}$/u;

/** `1–14 juli 2027`, `28 juni–3 juli 2027` */
export function period(fran: string, till: string): string {
  const utanVeckodag = (datum: string): string[] => langDag(datum).split(' ').slice(1);
  const [d1 = '', m1 = '', a1 = ''] = utanVeckodag(fran);
  const [d2 = '', m2 = '', a2 = ''] = utanVeckodag(till);
  if (fran === till) return `${d1} ${m1} ${a1}`;
  if (a1 !== a2) return `${d1} ${m1} ${a1}–${d2} ${m2} ${a2}`;
  return m1 === m2 ? `${d1}–${d2} ${m1} ${a1}` : `${d1} ${m1}–${d2} ${m2} ${a2}`;
}

/** Felen i ett från och till, med fältens namn. */
export function granskaTid(v: { fran: string; till: string }): { fran?: string; till?: string } {
  return {
    ...(DATUM.test(v.fran) ? {} : { fran: 'Ange den första dagen' }),
    ...(DATUM.test(v.till)
      ? v.till < v.fran
        ? { till: 'Sista dagen kan inte ligga före den första' }
        : {}
      : { till: 'Ange den sista dagen' }),
  };
}

/** Var en tid står: kommer, gäller eller är slut. */
export const tidslage = (rad: {
  fran: string;
  till: string | null;
  aterkallad?: boolean;
}): 'slut' | 'kommer' | 'galler' => {
  const nu = idag();
  if (rad.aterkallad === true || (rad.till !== null && rad.till < nu)) return 'slut';
  return rad.fran > nu ? 'kommer' : 'galler';
};
