import type { ServerResponse } from 'node:http';

/** Så mycket får vänta på en läsare som inte hinner med; därefter stängs strömmen, och läsaren ansluter igen. */
const MEST_VANTANDE = 256 * 1024;
const OMTAG_MS = 3_000;

export interface Stromagare {
  kontoId: string;
  personId: string | null;
  /** Sessionens hash, hexadecimalt. */
  tokenHash: string;
}

/** En öppen ström till en webbläsare. */
export class Flodesstrom {
  /** Ändringar till och med detta nummer har läsaren redan, eller hämtar själv. */
  fran = 0;
  private stangd = false;

  constructor(
    readonly agare: Stromagare,
    private readonly svar: ServerResponse,
    vidStangning: (strom: Flodesstrom) => void,
  ) {
    svar.on('close', () => {
      this.stangd = true;
      vidStangning(this);
    });
    svar.on('error', () => undefined);
  }

  /** Skickar huvudena. Proxyer får varken samla, komprimera eller spara. */
  borja(huvuden: Record<string, string | string[] | number | undefined>): void {
    const { 'content-length': _langd, ...ovriga } = huvuden;
    this.svar.writeHead(200, {
      ...ovriga,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'private, no-store, no-transform',
      'x-accel-buffering': 'no',
      connection: 'keep-alive',
    });
    this.svar.flushHeaders();
  }

  halsa(id: string): void {
    this.skriv(`retry: ${String(OMTAG_MS)}\nid: ${id}\n: öppen\n\n`);
  }

  /** Håller strömmen öppen genom proxyer, och flyttar läsarens märke framåt utan att något visas. */
  puls(id: string): void {
    this.skriv(`id: ${id}\n:\n\n`);
  }

  sand(id: string | null, data: object): void {
    this.skriv(`${id === null ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`);
  }

  /** Stänger strömmen; det som redan skrivits går fram. */
  stang(): void {
    if (this.stangd) return;
    this.stangd = true;
    this.svar.end();
  }

  private skriv(text: string): void {
    if (this.stangd) return;
    if (this.svar.writableLength > MEST_VANTANDE) {
      this.stangd = true;
      this.svar.destroy();
      return;
    }
    this.svar.write(text);
  }
}
