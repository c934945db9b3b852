/** A running embedded PostgreSQL. */
export interface Databasserver {
  /** Address of the database `klubba` for its owner role. */
  url: string;
  port: number;
  /** The folder of the cluster. */
  kluster: string;
  /** The process that guards the server; killing it does not kill the server. */
  pid: number;
  /** Resolves when the server has ended, whoever ended it. */
  slut: Promise<unknown>;
  namnApp(pid: number, kannetecken: string): void;
  stopp(): Promise<void>;
}

export function startaPostgres(val: { katalog: string; snabb?: boolean; port?: number }): Promise<Databasserver>;

/** In a folder of its own under the temporary folder, removed by `stopp()`. */
export function startaTillfalligPostgres(val?: { snabb?: boolean }): Promise<Databasserver & { katalog: string }>;
