import type { IsoDatum } from '#regelverk';
import { klockan, langDag, mittI, narSagt } from './dagord.js';
import { arSlut, delfrister, type Startmote } from './startmote.js';

export const STARTSTEG = ['kallelse', 'sammantrade', 'protokoll', 'justering', 'anslag', 'ned'] as const;
export type Startstegsnamn = (typeof STARTSTEG)[number];

/** Det som ska ske härnäst med ett sammanträde, och senast när. */
export interface Startsteg {
  steg: Startstegsnamn;
  dag: IsoDatum;
  text: string;
}

interface Vad {
  idag: IsoDatum;
  /** Nämndens namn ska sägas: läsaren har flera. */
  flera: boolean;
}

const medNamn = (vad: string, led: string, mote: Startmote, flera: boolean): string =>
  flera ? `${vad} ${led} ${mittI(mote.namnd)}` : vad;

function kallelsen(mote: Startmote, { idag, flera }: Vad): Startsteg {
  const vad = medNamn('Kallelsen', 'till', mote, flera);
  const { kallelsedag, senastKallelse } = mote;
  if (idag <= kallelsedag)
    return { steg: 'kallelse', dag: kallelsedag, text: `${vad} ska ut ${narSagt(kallelsedag, idag)}` };
  if (idag <= senastKallelse) {
    return { steg: 'kallelse', dag: senastKallelse, text: `${vad} ska ut senast ${narSagt(senastKallelse, idag)}` };
  }
  const skulle = `skulle ha gått ut ${langDag(senastKallelse, idag)}`;
  return { steg: 'kallelse', dag: senastKallelse, text: `${vad} ${skulle}` };
}

function sammantradet(mote: Startmote, { idag, flera }: Vad): Startsteg {
  const vad = medNamn('Sammanträdet', 'i', mote, flera);
  const { datum } = mote;
  if (mote.tillstand === 'pagar') return { steg: 'sammantrade', dag: datum, text: `${vad} pågår` };
  if (mote.tillstand === 'ajournerat') return { steg: 'sammantrade', dag: datum, text: `${vad} är ajournerat` };
  if (idag > datum) return { steg: 'sammantrade', dag: datum, text: `${vad} ${langDag(datum, idag)} har inte öppnats` };
  return { steg: 'sammantrade', dag: datum, text: `${vad} är ${narSagt(datum, idag)} kl. ${klockan(mote.start)}` };
}

function efterat(mote: Startmote, { idag, flera }: Vad): Startsteg | null {
  const protokollet = medNamn('Protokollet', 'från', mote, flera);
  const anslaget = medNamn('Anslaget', 'för', mote, flera);
  if (mote.delar.length === 0) {
    const dag = delfrister(mote, null).justeras;
    return { steg: 'protokoll', dag, text: `${protokollet} ska vara justerat senast ${langDag(dag, idag)}` };
  }
  const steg = mote.delar.flatMap((del): Startsteg[] => {
    const { justeras, anslas } = delfrister(mote, del);
    const senast = `senast ${langDag(justeras, idag)}`;
    if (del.tillstand === 'skrivs' || del.tillstand === 'klart_for_justering') {
      return [{ steg: 'protokoll', dag: justeras, text: `${protokollet} ska vara justerat ${senast}` }];
    }
    if (del.tillstand === 'hos_justerare') {
      return [{ steg: 'justering', dag: justeras, text: `${protokollet} väntar på underskrift, ${senast}` }];
    }
    if (del.anslag === null) {
      const dag = anslas ?? justeras;
      const text = idag > dag ? `skulle ha satts upp ${langDag(dag, idag)}` : `ska upp senast ${narSagt(dag, idag)}`;
      return [{ steg: 'anslag', dag, text: `${anslaget} ${text}` }];
    }
    if (del.anslag.nedtaget !== null) return [];
    const { tidigastNed } = del.anslag;
    const text = idag >= tidigastNed ? 'får tas ned' : `får tas ned tidigast ${langDag(tidigastNed, idag)}`;
    return [{ steg: 'ned', dag: tidigastNed, text: `${anslaget} ${text}` }];
  });
  return steg.sort((a, b) => ordning(a) - ordning(b) || (a.dag < b.dag ? -1 : 1))[0] ?? null;
}

// Ett anslag som bara hänger uppe väntar på tiden, inte på någon.
const ordning = (steg: Startsteg): number => (steg.steg === 'ned' ? 1 : 0);

/** Sammanträdets nästa steg; null när allt är gjort eller det är inställt. */
export function nastaSteg(mote: Startmote, vad: Vad): Startsteg | null {
  if (arSlut(mote)) return null;
  switch (mote.tillstand) {
    case 'planerat':
      return kallelsen(mote, vad);
    case 'kallat':
    case 'pagar':
    case 'ajournerat':
      return sammantradet(mote, vad);
    case 'avslutat':
      return efterat(mote, vad);
    case 'installt':
      return null;
  }
}
