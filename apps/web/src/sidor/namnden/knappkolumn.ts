/** Kolumnen längst ut, med radens knappar eller länkar. */
export const KNAPPKOLUMN = { namn: 'Gör', klass: '', dold: true } as const;
