export const SKANNINGAR = ['ej_skannad', 'vantar', 'ren', 'smittad', 'misslyckad'] as const;
/** `ej_skannad`: installationen har inget virusskydd. `misslyckad`: virusskyddet svarade inte. */
export type Skanning = (typeof SKANNINGAR)[number];

export const VISNINGAR = ['pdf', 'bild', 'text', 'mejl', 'ingen'] as const;
/** Hur en fil visas i webbläsaren. */
export type Visning = (typeof VISNINGAR)[number];

/** Något en läsare behöver veta om en fil; `text` är en mening. */
export interface Filvarning {
  kod: string;
  text: string;
}

/** Omdömet om ett innehåll. `slag` och `skal` är satta när det hålls tillbaka. */
export interface Filomdome {
  mediatyp: string;
  /** Utan punkt; null när innehållet inte har någon given ändelse. */
  andelse: string | null;
  varningar: Filvarning[];
  slag: string | null;
  skal: string | null;
}

/** Omdömet som det sparats. */
export interface Filkontroll extends Filomdome {
  sha256: string;
  skanning: Skanning;
  skannadTid: Date | null;
  fynd: string | null;
}
