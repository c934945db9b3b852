import { signering } from '#regelverk';
import type { Motesfakta, Paragraffakta } from '#sammantrade';
import { justerareVidParagraf } from '../protokoll/protokollunderlag.js';

/** De av de valda justerarna som kan justera §: de tjänstgjorde vid den, utan jäv, och ledde den inte (KL 5:69). */
export function kanJustera(p: Paragraffakta, mote: Motesfakta): readonly string[] {
  const { paragrafer } = signering({
    paragrafer: [
      {
        nr: p.nr,
        del: '',
        ordforande: p.ordforandeId,
        tjanstgjorde: p.tjanstgorande.map((t) => t.personId),
        javiga: p.jav,
      },
    ],
    justerare: justerareVidParagraf(p.nr, mote),
    ersattare: [],
  });
  return paragrafer.flatMap((signerad) => signerad.justerare);
}
