import type { Ansvarig, Bevakning } from './fragor.js';

/** Varifrån bevakningen kommer, som det sägs. */
export const KALLORD: Readonly<Record<Bevakning['kalla'], string>> = {
  hand: 'Egen',
  arendetyp: 'Ärendetyp',
  remiss_in: 'Remiss in',
  remiss_ut: 'Remiss ut',
  uppdrag: 'Uppdrag',
  bordlaggning: 'Bordlagt',
  aterremiss: 'Återremitterat',
  medborgarforslag: 'Medborgarförslag (KL 6:34)',
  motion: 'Motion (KL 5:35)',
  lofte: 'Lovat svar',
};

/** Orden, eller det som sägs när de inte får visas. */
export const vadOrd = (b: Pick<Bevakning, 'vad'>): string => b.vad ?? 'Bevakning i ett ärende med sekretess';

/** Vem som ansvarar: personen, enheten eller nämnden. */
export const ansvarOrd = (b: Pick<Bevakning, 'ansvarigNamn' | 'enhetNamn'>): string =>
  b.ansvarigNamn ?? b.enhetNamn ?? 'Nämndens sekretariat';

const SLAG = { person: 'person:', enhet: 'enhet:' } as const;

/** Den som ansvarar som värde i en vallista. */
export const ansvarVarde = (b: Pick<Bevakning, 'ansvarigPersonId' | 'enhetId'>): string =>
  b.ansvarigPersonId !== null
    ? `${SLAG.person}${b.ansvarigPersonId}`
    : b.enhetId !== null
      ? `${SLAG.enhet}${b.enhetId}`
      : '';

export const urAnsvar = (varde: string): { personId: string | null; enhetId: string | null } => ({
  personId: varde.startsWith(SLAG.person) ? varde.slice(SLAG.person.length) : null,
  enhetId: varde.startsWith(SLAG.enhet) ? varde.slice(SLAG.enhet.length) : null,
});

/** Personerna och enheterna som rader i en vallista. */
export const ansvarsval = (alla: readonly Ansvarig[]): { value: string; label: string }[] => [
  { value: '', label: 'Nämndens sekretariat' },
  ...alla.map((a) => ({
    value: `${SLAG[a.slag]}${a.id}`,
    label: a.slag === 'enhet' ? `${a.namn} (enhet)` : a.titel === null ? a.namn : `${a.namn}, ${a.titel}`,
  })),
];
