import type { AnslagUnderlag } from '#dokument';
import { skrivOmfang, type Protokollfakta } from '../protokoll/protokollunderlag.js';
import type { Protokollsdel } from '../protokoll/protokoll.typer.js';

/** Anslagets underlag för en tillkännagiven del; null innan den är det. Bara det som KL 8:10–11 medger. */
export function anslagsunderlag(del: Protokollsdel, fakta: Protokollfakta): AnslagUnderlag | null {
  const t = del.tillkannagivanden.at(-1);
  if (t === undefined || del.justeringsdatum === null) return null;
  return {
    skapad: fakta.skapad,
    brevhuvud: fakta.brevhuvud,
    sammantradesdatum: fakta.mote.sammantrade.datum,
    paragrafer: skrivOmfang(del.paragrafer),
    justerat: del.justeringsdatum,
    anslagsdatum: t.anslagsdatum,
    sistaOverklagandedag: t.sistaOverklagandedag,
    tidigastNed: t.tidigastNed,
    forvaringsplats: t.forvaringsplats,
  };
}
