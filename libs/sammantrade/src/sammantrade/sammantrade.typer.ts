export const SAMMANTRADESTILLSTAND = ['planerat', 'kallat', 'pagar', 'ajournerat', 'avslutat', 'installt'] as const;
export type Sammantradestillstand = (typeof SAMMANTRADESTILLSTAND)[number];

/** Ett sammanträde. Datum som `YYYY-MM-DD`, klockslag som `HH:MM`. */
export interface Sammantrade {
  id: string;
  namndId: string;
  datum: string;
  start: string;
  slut: string | null;
  plats: string;
  tillstand: Sammantradestillstand;
  installtSkal: string | null;
  /** Den som för protokollet och svarar på frågor om kallelsen. */
  sekreterareId: string | null;
  /** Dagen då kallelsen går ut av sig själv, när listan är frisläppt. */
  kallelsedag: string;
  senastKallelse: string;
  senastTillagg: string;
  version: number;
}

export interface NyttSammantrade {
  namndId: string;
  datum: string;
  start: string;
  plats: string;
  sekreterareId?: string | null;
  /** Utan val: den sista vardagen på eller före sista dagen för kallelse. */
  kallelsedag?: string;
}
