export const SKIFTESTILLSTAND = ['utkast', 'genomfort', 'angrat', 'avbrutet'] as const;
export type Skiftestillstand = (typeof SKIFTESTILLSTAND)[number];

/** De punkter som den nya nämndens första möte kan ha; samma slag som på en föredragningslista. */
export const STANDARDPUNKTTYPER = ['beslut', 'information', 'anmalan', 'formalia', 'val'] as const;
export type Standardpunkttyp = (typeof STANDARDPUNKTTYPER)[number];

/** En stående punkt: det som föreslås på en lista utan att något ärende finns. */
export interface Standardpunkt {
  titel: string;
  typ: Standardpunkttyp;
  /** Det som står under rubriken i listan. */
  sammanfattning: string | null;
}

export const KVARLAGEN = ['ingen', 'lost', 'overlamnad', 'klar'] as const;
/** `lost`: löser sig självt, och texten säger hur. `overlamnad`: någon annan har tagit över. `klar`: någon har noterat varför. */
export type Kvarlage = (typeof KVARLAGEN)[number];
