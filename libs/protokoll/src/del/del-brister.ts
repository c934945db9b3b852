import { kvorum } from '#regelverk';
import { justerareVidParagraf, type Protokollfakta } from '../protokoll/protokollunderlag.js';
import type { Protokollsdel } from '../protokoll/protokoll.typer.js';

/** Det som saknas innan en del kan lämnas till justering. */
export interface Delbrist {
  paragraf: number | null;
  kod: string;
  vad: string;
}

/** Vad KL 5:67 kräver av protokollet, prövat för delens §§. Var brist säger vad som ska göras. */
export function delbrister(del: Protokollsdel, fakta: Protokollfakta, platser: number): Delbrist[] {
  const { mote } = fakta;
  const brister: Delbrist[] = [];
  if (mote.sammantrade.tillstand !== 'avslutat' && del.slag !== 'omedelbar') {
    brister.push({
      paragraf: null,
      kod: 'SAMMANTRADET_PAGAR',
      vad: 'Sammanträdet är inte avslutat. Avsluta det, så att tiden för slutet står i protokollet.',
    });
  }
  if (!mote.narvaro.some((rad) => rad.slag === 'beslutande')) {
    brister.push({
      paragraf: null,
      kod: 'NARVARO_SAKNAS',
      vad: 'Uppropet saknas: anteckna vilka som var närvarande (KL 5:66).',
    });
  }
  for (const p of mote.paragrafer.filter((en) => del.paragrafer.includes(en.nr))) {
    const nr = p.nr;
    if (p.tillstand === 'upptagen' || p.beslut.length === 0) {
      brister.push({
        paragraf: nr,
        kod: 'BESLUT_SAKNAS',
        vad: `§ ${String(nr)} saknar beslut. Skriv vad nämnden beslutade (KL 5:67).`,
      });
    }
    if (
      !kvorum({ platser, tjanstgorande: p.tjanstgorande.filter((t) => !p.jav.includes(t.personId)).length }).beslutsfor
    ) {
      brister.push({
        paragraf: nr,
        kod: 'INTE_BESLUTSFOR',
        vad: `§ ${String(nr)} avgjordes utan att nämnden var beslutsför (KL 6:27). Anteckna det som en avvikelse och ta upp ärendet igen.`,
      });
    }
    const justerare = justerareVidParagraf(nr, mote);
    if (justerare.length === 0) {
      brister.push({
        paragraf: nr,
        kod: 'JUSTERARE_SAKNAS',
        vad: `§ ${String(nr)} har ingen justerare. Välj en som tjänstgjorde vid paragrafen (KL 5:69).`,
      });
    }
    for (const personId of justerare) {
      const varDar = p.tjanstgorande.some((t) => t.personId === personId) && !p.jav.includes(personId);
      if (!varDar || personId === p.ordforandeId) {
        brister.push({
          paragraf: nr,
          kod: 'JUSTERARE_KAN_INTE',
          vad: `${mote.namn.get(personId) ?? 'Justeraren'} kan inte justera § ${String(nr)}: ${personId === p.ordforandeId ? 'hen ledde paragrafen' : 'hen tjänstgjorde inte där eller var jävig'}. Låt den valda ersättaren justera den (KL 5:69).`,
        });
      }
    }
  }
  return brister;
}
