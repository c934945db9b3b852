// A browser without a window: it keeps its cookies and sits at an address of its own.
import type { Provapp, Provsvar } from './provapp.js';

type Metod = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export interface Problem {
  kod: string;
  detail: string;
  data?: Record<string, unknown>;
  falt?: { stig: string; text: string }[];
}

export class Provlasare {
  private readonly kakor = new Map<string, string>();

  constructor(
    private readonly prov: Provapp,
    private readonly adress = '192.0.2.10',
    private readonly agent = 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0',
  ) {}

  async fraga<T = Problem>(metod: Metod, stig: string, kropp?: unknown): Promise<Provsvar<T>> {
    const svar = await this.prov.app.inject({
      method: metod,
      url: stig,
      remoteAddress: this.adress,
      headers: { cookie: this.kaka, 'user-agent': this.agent },
      ...(kropp === undefined ? {} : { payload: kropp as object }),
    });
    for (const kaka of svar.cookies) {
      if (kaka.maxAge === 0) this.kakor.delete(kaka.name);
      else this.kakor.set(kaka.name, kaka.value);
    }
    const json = svar.body !== '' && /json/u.test(String(svar.headers['content-type']));
    return {
      status: svar.statusCode,
      huvuden: svar.headers as Record<string, string | undefined>,
      kropp: (json ? svar.json() : svar.body) as T,
    };
  }

  get kaka(): string {
    return [...this.kakor].map(([namn, varde]) => `${namn}=${varde}`).join('; ');
  }

  las(namn: string): string | undefined {
    return this.kakor.get(namn);
  }

  satt(namn: string, varde: string | undefined): void {
    if (varde === undefined) this.kakor.delete(namn);
    else this.kakor.set(namn, varde);
  }

  async loggaIn(inloggningsnamn: string, losenord: string): Promise<number> {
    return (await this.fraga('POST', '/api/inloggning', { inloggningsnamn, losenord })).status;
  }

  async steg(): Promise<string> {
    return (await this.fraga<{ steg: string }>('GET', '/api/inloggning/lage')).kropp.steg;
  }
}
