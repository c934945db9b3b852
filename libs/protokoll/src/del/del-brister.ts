import { kvorum } from '#regelverk';
import type { Paragraffakta } from '#sammantrade';
import { justerareVidParagraf, type Protokollfakta } from '../protokoll/protokollunderlag.js';
import type { Protokollsdel } from '../protokoll/protokoll.typer.js';

/** Det som saknas innan en del kan lämnas till justering. */
export interface Delbrist {
  paragraf: number | null;
  kod: string;
  vad: string;
  /** Protokollet får lämnas ändå, när skälet antecknas: det gick inte till så, eller uppgiften finns inte. */
  kanGodtas: boolean;
}

const hindrar = (paragraf: number | null, kod: string, vad: string): Delbrist => ({
  paragraf,
  kod,
  vad,
  kanGodtas: false,
});

/** Vad KL 5:66–69 kräver av protokollet, prövat för delens §§. Var brist säger vad som ska göras. */
export function delbrister(del: Protokollsdel, fakta: Protokollfakta, platser: number): Delbrist[] {
  const { mote } = fakta;
  const brister: Delbrist[] = [];
  if (mote.sammantrade.tillstand !== 'avslutat' && del.slag !== 'omedelbar') {
    const vad = 'Sammanträdet är inte avslutat. Avsluta det, så att tiden för slutet står i protokollet.';
    brister.push(hindrar(null, 'SAMMANTRADET_PAGAR', vad));
  }
  if (!mote.narvaro.some((rad) => rad.slag === 'beslutande')) {
    const vad = 'Uppropet saknas: anteckna vilka som var närvarande (KL 5:66).';
    brister.push(hindrar(null, 'NARVARO_SAKNAS', vad));
  }
  if (del.paragrafer.length === 0)
    brister.push(hindrar(null, 'PARAGRAFER_SAKNAS', 'Delen har inga paragrafer. Fördela dem först.'));
  const iDelen = mote.paragrafer.filter((p) => del.paragrafer.includes(p.nr));
  return [...brister, ...iDelen.flatMap((p) => [...innehallsbrister(p, platser), ...justerarbrister(p, fakta)])];
}

/** De sex punkterna i KL 5:67. */
function innehallsbrister(p: Paragraffakta, platser: number): Delbrist[] {
  const nr = String(p.nr);
  const brister: Delbrist[] = [];
  if (p.tillstand === 'upptagen' || p.beslut.length === 0)
    brister.push(hindrar(p.nr, 'BESLUT_SAKNAS', `§ ${nr} saknar beslut. Skriv vad nämnden beslutade (KL 5:67).`));
  const tjanstgor = p.tjanstgorande.filter((t) => !p.jav.includes(t.personId)).length;
  if (!kvorum({ platser, tjanstgorande: tjanstgor }).beslutsfor) {
    const vad = `§ ${nr} avgjordes utan att nämnden var beslutsför (KL 6:27). Anteckna det som en avvikelse och ta upp ärendet igen.`;
    brister.push(hindrar(p.nr, 'INTE_BESLUTSFOR', vad));
  }
  const oppen = p.omrostningar.some((o) => !o.sluten);
  const flera = new Set(p.yrkanden.map((y) => y.typ)).size >= 2;
  if ((oppen || flera) && (p.propositionsordning ?? '').trim() === '') {
    const vad = `§ ${nr} har ${oppen ? 'en omröstning' : 'yrkanden av olika slag'} men ingen propositionsordning. Skriv hur ordföranden ställde förslagen (KL 5:67).`;
    brister.push({ paragraf: p.nr, kod: 'PROPOSITIONSORDNING_SAKNAS', vad, kanGodtas: true });
  }
  if (oppen && p.yrkanden.length === 0) {
    const vad = `§ ${nr} har en omröstning men inget yrkande. Skriv vilka förslag som ställdes (KL 5:67).`;
    brister.push({ paragraf: p.nr, kod: 'YRKANDE_SAKNAS', vad, kanGodtas: true });
  }
  for (const m of p.meningar.filter((en) => en.slag !== 'protokollsanteckning' && en.text.trim() === '')) {
    const vilken = m.slag === 'reservation' ? 'en reservation' : 'ett särskilt yttrande';
    const vad = `§ ${nr} har ${vilken} utan text. Skriv texten, eller att den lämnades utan motivering (KL 4:27).`;
    brister.push({ paragraf: p.nr, kod: 'MENING_UTAN_TEXT', vad, kanGodtas: true });
  }
  return brister;
}

function justerarbrister(p: Paragraffakta, { mote }: Protokollfakta): Delbrist[] {
  const nr = String(p.nr);
  const justerare = justerareVidParagraf(p.nr, mote);
  if (justerare.length === 0) {
    const vad = `§ ${nr} har ingen justerare. Välj en som tjänstgjorde vid paragrafen (KL 5:69).`;
    return [hindrar(p.nr, 'JUSTERARE_SAKNAS', vad)];
  }
  const kan = (personId: string): boolean =>
    personId !== p.ordforandeId && p.tjanstgorande.some((t) => t.personId === personId) && !p.jav.includes(personId);
  const nagonKan = justerare.some(kan);
  return justerare.flatMap((personId) => {
    // En vald justerare som själv ledde §:n skriver under den som ordförande; då räcker det att en annan justerar.
    if (kan(personId) || (nagonKan && personId === p.ordforandeId)) return [];
    const varfor = personId === p.ordforandeId ? 'ledde paragrafen' : 'tjänstgjorde inte där, eller var jävig';
    const namn = mote.namn.get(personId) ?? 'Justeraren';
    const vad = `${namn} kan inte justera § ${nr}: ${varfor}. Låt den valda ersättaren justera den (KL 5:69).`;
    return [hindrar(p.nr, 'JUSTERARE_KAN_INTE', vad)];
  });
}
