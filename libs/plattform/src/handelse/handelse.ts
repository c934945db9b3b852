/** Det som har hänt. `fore` och `efter` blir JSON och får inte bära sådant som ska kunna gallras ur. */
export interface Handelse {
  /** Nämndens id, eller null för det som inte hör till någon nämnd. */
  namndId: string | null;
  /** `arende.registrerat` */
  typ: string;
  /** `arende` */
  objekt: string;
  objektId: string;
  fore?: unknown;
  efter?: unknown;
  skal?: string;
}
