import { formatDatum, medborgarforslagsfrist } from '#regelverk';

export const INITIATIVSLAG = ['medborgarforslag', 'motion', 'ledamotsinitiativ'] as const;
/** Hur ärendet väcktes: av någon folkbokförd (KL 8:1), av en ledamot i fullmäktige (KL 5:22), eller av en ledamot i nämnden (KL 4:20). */
export type Initiativslag = (typeof INITIATIVSLAG)[number];

export const BESLUTAR = ['fullmaktige', 'namnd'] as const;
/** Vem som avgör: fullmäktige, eller nämnden när fullmäktige har överlåtit förslaget eller det väckts i nämnden. */
export type Beslutar = (typeof BESLUTAR)[number];

export const NARVARO = ['nej', 'narvara', 'yttra_sig'] as const;
/** Om förslagsställaren får vara med vid punkten, och yttra sig. */
export type Narvaro = (typeof NARVARO)[number];

export const UTFALL = ['bifall', 'delvis_bifall', 'avslag', 'besvarad', 'avskrivet', 'aterkallat'] as const;
export type Utfall = (typeof UTFALL)[number];

export const UTFALL_TEXT: Readonly<Record<Utfall, string>> = {
  bifall: 'bifall',
  delvis_bifall: 'delvis bifall',
  avslag: 'avslag',
  besvarad: 'besvarat',
  avskrivet: 'avskrivet från vidare handläggning',
  aterkallat: 'återkallat',
};

export interface Arets {
  slag: Initiativslag;
  beslutar: Beslutar;
  vackt: string;
  avgjort: string | null;
  anmalt: string | null;
  idag: string;
}

export interface Initiativfrist {
  /** Sista dagen: samma datum året efter. Null när lagen inte sätter någon. */
  senast: string | null;
  /** Dagar kvar; negativt när den har passerat. */
  dagarKvar: number | null;
  lage: 'ingen' | 'loper' | 'nara' | 'passerad' | 'anmald' | 'avgjord_i_tid' | 'avgjord_sent';
  /** En svensk mening om hur det står. */
  mening: string;
}

/** Så många dagar före sista dagen det som inte hinner bli klart ska anmälas. */
export const ANMAL_DAGAR = 42;

/** Lagrummet för året: fullmäktiges egna ärenden, eller det som nämnden fått att avgöra. */
export const lagrumFor = (beslutar: Beslutar): string => (beslutar === 'namnd' ? 'KL 6:34' : 'KL 5:35');

/**
 * Året för en motion eller ett medborgarförslag, från dagen det väcktes i fullmäktige (KL 5:35, 6:34). Det som en ledamot
 * väcker i nämnden har inget år (KL 4:20).
 */
export function initiativfrist(i: Arets): Initiativfrist {
  if (i.slag === 'ledamotsinitiativ') {
    return { senast: null, dagarKvar: null, lage: 'ingen', mening: 'Väckt av en ledamot i nämnden (KL 4:20).' };
  }
  const { senast, status, dagarKvar } = medborgarforslagsfrist({
    vackt: i.vackt,
    idag: i.idag,
    ...(i.avgjort === null ? {} : { avgjort: i.avgjort }),
  });
  const lag = lagrumFor(i.beslutar);
  const dag = (datum: string): string => formatDatum(datum);
  const frist = { senast, dagarKvar };
  if (i.avgjort !== null) {
    const iTid = status === 'avgjortITid';
    const nar = iTid ? 'inom ett år' : 'efter ett år';
    return {
      ...frist,
      lage: iTid ? 'avgjord_i_tid' : 'avgjord_sent',
      mening: `Avgjort ${dag(i.avgjort)}, ${nar} (${lag}).`,
    };
  }
  if (i.anmalt !== null) {
    return {
      ...frist,
      lage: 'anmald',
      mening: `Anmält ${dag(i.anmalt)} att beredningen inte är klar inom året (${lag}).`,
    };
  }
  if (dagarKvar < 0) {
    return {
      ...frist,
      lage: 'passerad',
      mening: `Skulle ha avgjorts senast ${dag(senast)}. Anmäl vad som har kommit fram i beredningen (${lag}).`,
    };
  }
  const mening = `Ska avgöras senast ${dag(senast)}, ett år efter att det väcktes i fullmäktige (${lag}).`;
  return { ...frist, lage: dagarKvar <= ANMAL_DAGAR ? 'nara' : 'loper', mening };
}

/**
 * Varför ärendet inte får avgöras på delegation, eller null. Ett medborgarförslag som nämnden fått att avgöra får inte
 * delegeras (KL 6:38 p. 4), och inte heller nämndens yttrande till fullmäktige över det som fullmäktige avgör (p. 2).
 */
export function delegationshinder(i: { slag: Initiativslag; beslutar: Beslutar }): string | null {
  if (i.slag === 'medborgarforslag' && i.beslutar === 'namnd') {
    return 'Ett medborgarförslag som fullmäktige har överlåtit avgörs av nämnden och får inte delegeras (KL 6:38 p. 4).';
  }
  if (i.beslutar === 'fullmaktige') {
    const vad = i.slag === 'motion' ? 'motionen' : 'medborgarförslaget';
    return `Nämndens yttrande till fullmäktige över ${vad} får inte beslutas på delegation (KL 6:38 p. 2).`;
  }
  return null;
}

export interface Initiativuppgifter {
  slag: Initiativslag;
  forslagsstallare: string;
  namnSkyddat: boolean;
  vackt: string;
  vacktParagraf: string | null;
  beslutar: Beslutar;
  narvaro: Narvaro;
}

/** Det som är fel i uppgifterna, med fält; tomt när de håller. */
export function initiativbrister(u: Initiativuppgifter, idag: string): { stig: string; text: string }[] {
  const brister: { stig: string; text: string }[] = [];
  if (u.forslagsstallare.trim() === '')
    brister.push({ stig: 'forslagsstallare', text: 'Skriv vem som har väckt ärendet.' });
  if (u.vackt > idag) brister.push({ stig: 'vackt', text: 'Ärendet kan inte ha väckts efter i dag.' });
  if (u.slag === 'motion' && u.beslutar === 'namnd') {
    brister.push({ stig: 'beslutar', text: 'En motion avgörs av fullmäktige (KL 5:22, 5:35).' });
  }
  if (u.slag === 'ledamotsinitiativ' && u.beslutar === 'fullmaktige') {
    brister.push({ stig: 'beslutar', text: 'Det som en ledamot väcker i nämnden avgörs av nämnden (KL 4:20).' });
  }
  return brister;
}
