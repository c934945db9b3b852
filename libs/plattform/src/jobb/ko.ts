import type { Konamn } from './dekoratorer.js';

/** Ett jobb som lämnas till kön. Raden i utkorgen bär allt annat. */
export interface Kojobb {
  id: string;
  namn: string;
  /**
   * Arbetaren som dog med jobbet, annars null. Då ligger det kvar i kön som pågående tills kön själv märker det, och läggs
   * därför en gång till under eget namn; den som kommer sist ser i utkorgen att det är taget.
   */
  omtag: number | null;
}

/** Ett jobb som kön ger tillbaka: en utkorgsrad att göra, eller ett schema vars klockslag är inne. */
export type Kouppdrag = { slag: 'utkorg'; id: string } | { slag: 'schema'; namn: string };

export interface Koschema {
  namn: string;
  cron: string;
}

/** Det Klubba behöver av en kö. Två sorter finns: BullMQ på PostgreSQL och på Redis. */
export abstract class Ko {
  /** Väntar in servern och öppnar köerna. @throws Error med en svensk mening när servern inte svarar */
  abstract oppna(): Promise<void>;
  /** Lämnar jobb till kön. Ett id som redan ligger där hoppas över. */
  abstract laggIn(ko: Konamn, jobb: readonly Kojobb[]): Promise<void>;
  /** Börjar ta jobb ur kön. */
  abstract starta(ko: Konamn, samtidiga: number, gor: (uppdrag: Kouppdrag) => Promise<void>): Promise<void>;
  /** Ser till att just dessa scheman ligger i kön. */
  abstract sattScheman(scheman: readonly Koschema[]): Promise<void>;
  /** Om alla scheman ligger kvar. */
  abstract harScheman(antal: number): Promise<boolean>;
  /** Tömmer alla köer, scheman med. Bara för prov och felsökning: utkorgen läggs i kön igen. */
  abstract tom(): Promise<void>;
  /** Tar inga fler jobb och väntar in dem som görs. */
  abstract slutaTa(): Promise<void>;
  abstract stang(): Promise<void>;
}
