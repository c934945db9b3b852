import type { Client, Connection } from 'pg';

const UNDKOM: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
/** Så mycket text i taget går till databasen. */
const BUFFERT = 1 << 18;

export type Kolumnvarde = string | number | boolean | null;

/** En rad i COPY:s textformat. */
export const kopierad = (rad: readonly Kolumnvarde[]): string =>
  `${rad.map((varde) => (varde === null ? '\\N' : String(varde).replace(/[\\\t\n\r]/gu, (tecken) => UNDKOM[tecken] ?? tecken))).join('\t')}\n`;

// Det som @types/pg inte nämner men varje förbindelse har.
type Kopieforbindelse = Connection & {
  query(text: string): void;
  sendCopyFromChunk(bit: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(skal: string): void;
};

/** En COPY in i en tabell: pg lämnar förbindelsen hit medan raderna går över. */
class Kopiering {
  callback: ((fel: Error | null) => void) | null = null;
  private fel: Error | null = null;

  constructor(
    private readonly sql: string,
    private readonly rader: Iterable<readonly Kolumnvarde[]>,
    private readonly klar: (fel: Error | null) => void,
  ) {}

  submit(forbindelse: Connection): void {
    (forbindelse as Kopieforbindelse).query(this.sql);
  }

  handleCopyInResponse(forbindelse: Kopieforbindelse): void {
    try {
      let bit = '';
      for (const rad of this.rader) {
        bit += kopierad(rad);
        if (bit.length < BUFFERT) continue;
        forbindelse.sendCopyFromChunk(Buffer.from(bit));
        bit = '';
      }
      if (bit !== '') forbindelse.sendCopyFromChunk(Buffer.from(bit));
      forbindelse.endCopyFrom();
    } catch (fel) {
      this.fel = fel instanceof Error ? fel : new Error(String(fel));
      forbindelse.sendCopyFail(this.fel.message);
    }
  }

  handleError(fel: Error): void {
    this.fel ??= fel;
    this.avsluta();
  }

  handleReadyForQuery(): void {
    this.avsluta();
  }

  handleCommandComplete(): void {
    // Klart först när databasen är redo för nästa fråga.
  }

  handleRowDescription(): void {
    this.fel = new Error('COPY svarade med rader');
  }

  handleDataRow(): void {
    this.fel = new Error('COPY svarade med rader');
  }

  private avsluta(): void {
    const { fel } = this;
    this.callback?.(fel);
    this.klar(fel);
  }
}

/** Lägger raderna i tabellen med COPY. Anropas med lagom många i taget: de hålls i minnet tills databasen tagit dem. */
export async function kopiera(
  klient: Client,
  tabell: string,
  kolumner: readonly string[],
  rader: Iterable<readonly Kolumnvarde[]>,
): Promise<void> {
  await new Promise<void>((lyckas, brister) => {
    let besvarad = false;
    const kopiering = new Kopiering(`copy ${tabell} (${kolumner.join(', ')}) from stdin`, rader, (fel) => {
      if (besvarad) return;
      besvarad = true;
      if (fel === null) lyckas();
      else brister(fel);
    });
    klient.query(kopiering);
  });
}
