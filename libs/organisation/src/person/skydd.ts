export const SKYDD = ['inget', 'kontakt', 'namn'] as const;
/** Vad som döljs: inget, kontaktuppgifter och bostad, eller därtill namnet. */
export type Skydd = (typeof SKYDD)[number];

/** Skyddet som de två märkena i databasen. */
export const somMarken = (skydd: Skydd): { skyddadePersonuppgifter: boolean; namnSkyddat: boolean } => ({
  skyddadePersonuppgifter: skydd !== 'inget',
  namnSkyddat: skydd === 'namn',
});
