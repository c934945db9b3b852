export const RELATIONSSLAG = ['rattelse_av', 'foljer_av', 'svar_pa', 'bereds_med', 'hor_ihop_med', 'del_av'] as const;
export type Relationsslag = (typeof RELATIONSSLAG)[number];

/** Hur relationen läses från det ärende som har den, och från det andra. */
export const RELATIONSORD: Readonly<Record<Relationsslag, { fran: string; till: string }>> = {
  rattelse_av: { fran: 'Rättelse av', till: 'Rättas av' },
  foljer_av: { fran: 'Följer av', till: 'Följs av' },
  svar_pa: { fran: 'Svar på', till: 'Besvaras av' },
  bereds_med: { fran: 'Bereds med', till: 'Bereds med' },
  hor_ihop_med: { fran: 'Hör ihop med', till: 'Hör ihop med' },
  del_av: { fran: 'Del av', till: 'Har delen' },
};
