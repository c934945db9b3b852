/** Filen går inte att läsa; meningen säger varför och vad man gör. */
export class Importlasfel extends Error {}
