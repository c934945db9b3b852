// A browser's EventSource as a test needs it: what came, in order, and whether the stream is open.
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Provapp } from './provapp.js';

export interface Flodeshandelse {
  typ: string;
  objekt?: string;
  objektId?: string;
  namndId?: string | null;
  version?: number;
  avMig?: boolean;
}

export class Flodeslasare {
  readonly handelser: Flodeshandelse[] = [];
  sistaId: string | null = null;
  stangd = false;
  private rest = '';
  private vantar: (() => void)[] = [];

  private constructor(readonly svar: IncomingMessage) {
    svar.setEncoding('utf8');
    svar.on('data', (text: string) => {
      this.las(text);
    });
    for (const slut of ['end', 'close', 'error']) {
      svar.on(slut, () => {
        this.stangd = true;
        this.vack();
      });
    }
  }

  static async oppna(adress: string, kaka: string, sistaId?: string): Promise<Flodeslasare> {
    const headers = { cookie: kaka, ...(sistaId === undefined ? {} : { 'last-event-id': sistaId }) };
    const svar = await new Promise<IncomingMessage>((klart, fel) => {
      get(`${adress}/api/flode`, { headers, agent: false }, klart).on('error', fel);
    });
    const lasare = new Flodeslasare(svar);
    // The greeting: from now on nothing is missed.
    if (svar.statusCode === 200) await lasare.tills(() => lasare.sistaId !== null);
    return lasare;
  }

  /** Waits until the nth event (from 1) has come. */
  async handelse(nr: number): Promise<Flodeshandelse> {
    await this.tills(() => this.handelser.length >= nr);
    return this.handelser[nr - 1]!;
  }

  async tillsStangd(): Promise<void> {
    await this.tills(() => this.stangd);
  }

  stang(): void {
    this.svar.destroy();
  }

  private async tills(klart: () => boolean): Promise<void> {
    while (!klart()) {
      if (this.stangd) throw new Error(`Strömmen stängdes; det som kom: ${JSON.stringify(this.handelser)}`);
      await new Promise<void>((vack) => this.vantar.push(vack));
    }
  }

  private las(text: string): void {
    this.rest += text;
    for (let slut = this.rest.indexOf('\n\n'); slut >= 0; slut = this.rest.indexOf('\n\n')) {
      for (const rad of this.rest.slice(0, slut).split('\n')) {
        if (rad.startsWith('id: ')) this.sistaId = rad.slice(4);
        if (rad.startsWith('data: ')) this.handelser.push(JSON.parse(rad.slice(6)) as Flodeshandelse);
      }
      this.rest = this.rest.slice(slut + 2);
    }
    this.vack();
  }

  private vack(): void {
    for (const vack of this.vantar.splice(0)) vack();
  }
}

/** The app's address, after it has begun to listen. */
export async function lyssna(prov: Provapp): Promise<string> {
  await prov.app.listen(0, '127.0.0.1');
  const { port } = prov.app.getHttpServer().address() as AddressInfo;
  return `http://127.0.0.1:${String(port)}`;
}
