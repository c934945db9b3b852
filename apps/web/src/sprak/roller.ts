const ROLLORD: Readonly<Record<string, string>> = {
  namndsekreterare: 'nämndsekreterare',
  handlaggare: 'handläggare',
  ordforande: 'ordförande',
  vice_ordforande: 'vice ordförande',
  ersattare: 'ersättare',
  forvaltningschef: 'förvaltningschef',
  administrator: 'administratör',
};

/** Rollens namn som det sägs. */
export const rollord = (roll: string): string => ROLLORD[roll] ?? roll;
