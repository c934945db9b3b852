import { kvorum, protokollskontroll, type Protokollsbrist, type Protokollsparagraf } from '#regelverk';
import type { Paragraffakta } from '#sammantrade';
import { kanJustera } from '../justering/signeringsratt.js';
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

/** Punkterna i KL 5:67: vad bristen heter, och om den kan godtas för att det inte gick till så. */
const PUNKTER: Readonly<Record<Protokollsbrist['punkt'], { kod: string; kanGodtas: boolean }>> = {
  1: { kod: 'YRKANDE_SAKNAS', kanGodtas: true },
  2: { kod: 'PROPOSITIONSORDNING_SAKNAS', kanGodtas: true },
  3: { kod: 'UTFALL_SAKNAS', kanGodtas: false },
  4: { kod: 'BESLUT_SAKNAS', kanGodtas: false },
  5: { kod: 'DELTAGANDE_SAKNAS', kanGodtas: false },
  6: { kod: 'RESERVATION_SAKNAS', kanGodtas: false },
};

/** De sex punkterna i KL 5:67, och beslutsförheten. */
function innehallsbrister(p: Paragraffakta, platser: number): Delbrist[] {
  const nr = String(p.nr);
  const brister = protokollskontroll([protokollsparagraf(p)]).map(({ punkt, vad }): Delbrist => ({
    paragraf: p.nr,
    vad,
    ...PUNKTER[punkt],
  }));
  const { beslutsfor } = kvorum({ platser, tjanstgorande: utanJav(p).length });
  if (!beslutsfor) {
    const vad = `§ ${nr} avgjordes utan att nämnden var beslutsför (KL 6:27). Anteckna det som en avvikelse och ta upp ärendet igen.`;
    brister.push(hindrar(p.nr, 'INTE_BESLUTSFOR', vad));
  }
  for (const m of p.meningar.filter((en) => en.slag !== 'protokollsanteckning' && en.text.trim() === '')) {
    const vilken = m.slag === 'reservation' ? 'en reservation' : 'ett särskilt yttrande';
    const vad = `§ ${nr} har ${vilken} utan text. Skriv texten, eller att den lämnades utan motivering (KL 4:27).`;
    brister.push({ paragraf: p.nr, kod: 'MENING_UTAN_TEXT', vad, kanGodtas: true });
  }
  return brister;
}

const utanJav = (p: Paragraffakta): string[] =>
  p.tjanstgorande.map((t) => t.personId).filter((personId) => !p.jav.includes(personId));

/** § så som protokollet återger den. En reservation antecknas när den anmäls, så den som är anmäld står där. */
function protokollsparagraf(p: Paragraffakta): Protokollsparagraf {
  const tjanstgor = utanJav(p);
  const reserverade = p.meningar
    .filter((m) => m.slag === 'reservation')
    .flatMap((m) => m.av.map((av) => av.personId ?? av.parti ?? ''));
  return {
    nr: p.nr,
    forslagTillBeslut: null,
    yrkanden: p.yrkanden.map(({ typ }) => ({ typ })),
    propositionsordning: p.propositionsordning,
    omrostningar: p.omrostningar.map((o) => ({
      sluten: o.sluten,
      utfall: o.utfall,
      rostberattigade: tjanstgor,
      rostade: o.sluten ? [] : [...o.ja, ...o.nej, ...o.avstar],
    })),
    beslut: p.tillstand === 'upptagen' ? [] : p.beslut,
    deltog: tjanstgor.filter((personId) => !p.deltarInte.includes(personId)),
    reservationer: { anmalda: reserverade, antecknade: reserverade },
  };
}

function justerarbrister(p: Paragraffakta, { mote }: Protokollfakta): Delbrist[] {
  const nr = String(p.nr);
  const valda = justerareVidParagraf(p.nr, mote);
  if (valda.length === 0) {
    const vad = `§ ${nr} har ingen justerare. Välj en som tjänstgjorde vid paragrafen (KL 5:69).`;
    return [hindrar(p.nr, 'JUSTERARE_SAKNAS', vad)];
  }
  const kan = kanJustera(p, mote);
  return valda.flatMap((personId) => {
    // En vald justerare som själv ledde §:n skriver under den som ordförande; då räcker det att en annan justerar.
    if (kan.includes(personId) || (kan.length > 0 && personId === p.ordforandeId)) return [];
    const varfor = personId === p.ordforandeId ? 'ledde paragrafen' : 'tjänstgjorde inte där, eller var jävig';
    const namn = mote.namn.get(personId) ?? 'Justeraren';
    const vad = `${namn} kan inte justera § ${nr}: ${varfor}. Låt den valda ersättaren justera den (KL 5:69).`;
    return [hindrar(p.nr, 'JUSTERARE_KAN_INTE', vad)];
  });
}
