// An ärende over HTTP: a few people with roles, and the questions asked again and again.
import { DataSource } from 'typeorm';
import { OppnaKonto, SkapaPerson } from '#organisation';
import type { Provsvar } from '../../../../test/stod/provapp.js';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { type Diarieprov, diarieprov } from './diarieprov.js';

export type Rad = Record<string, unknown>;
export interface Sida {
  rader: Rad[];
  antal: number;
}
export interface Id {
  id: string;
  dnr: string;
  ifyllt: { falt: string; text: string }[];
  kod: string;
  version: number;
}
type Metod = 'GET' | 'POST' | 'PATCH' | 'DELETE';

export class Arendeprov {
  readonly kakor = new Map<string, string>();
  readonly person = new Map<string, string>();
  private diarium: Diarieprov | null = null;

  get app(): Diarieprov['app'] {
    return this.igang.app;
  }

  get kommun(): Diarieprov['kommun'] {
    return this.igang.kommun;
  }

  async start(): Promise<void> {
    this.diarium = await diarieprov();
    await this.app.som(async () => {
      const { namndId, annanNamndId } = this.kommun;
      for (const [vem, namn, namnd, roll] of [
        ['hanna', 'Hanna Lund', namndId, 'handlaggare'],
        ['reg', 'Reg Istrator', namndId, 'registrator'],
        ['grete', 'Grete Granne', annanNamndId, 'handlaggare'],
        ['gunnar', 'Gunnar Granne', annanNamndId, 'namndsekreterare'],
      ] as const) {
        const personId = await this.app.fa(SkapaPerson).skapa({ namn });
        this.person.set(vem, personId);
        await this.app
          .fa(OppnaKonto)
          .oppna(namnd, { inloggningsnamn: vem, namn, losenord: LOSENORD, personId }, [roll]);
      }
    });
    for (const vem of ['linnea', 'karim', 'hanna', 'reg', 'gunnar'])
      this.kakor.set(vem, await this.app.loggaIn(vem, LOSENORD));
  }

  readonly fraga = async <T = Rad>(
    metod: Metod,
    rest: string,
    kropp?: unknown,
    { vem = 'linnea', version = 1 } = {},
  ): Promise<Provsvar<T>> =>
    await this.app.fraga<T>(metod, `/api/namnder/${this.kommun.namndId}${rest}`, {
      kaka: this.kakor.get(vem) ?? '',
      huvuden: { 'if-match': `"${String(version)}"` },
      ...(kropp === undefined ? {} : { kropp }),
    });
  readonly nytt = async (kropp: Rad, vem = 'linnea'): Promise<Id> => {
    const svar = await this.fraga<Id>('POST', '/arenden', kropp, { vem });
    expect([svar.status, svar.kropp]).toEqual([201, expect.anything()]);
    return svar.kropp;
  };
  readonly hamta = async <T = Rad>(rest: string, vem = 'linnea'): Promise<T> => {
    const svar = await this.fraga<T>('GET', rest, undefined, { vem });
    expect([rest, svar.status]).toEqual([rest, 200]);
    return svar.kropp;
  };
  readonly handling = async (arendeId: string, uppgifter: Rad): Promise<{ id: string; nr: number }> => {
    const grans = 'xXx';
    const kropp = `--${grans}\r\nContent-Disposition: form-data; name="uppgifter"\r\n\r\n${JSON.stringify(uppgifter)}\r\n--${grans}--\r\n`;
    const svar = await this.app.app.inject({
      method: 'POST',
      url: `/api/namnder/${this.kommun.namndId}/arenden/${arendeId}/handlingar`,
      headers: { cookie: this.kakor.get('linnea') ?? '', 'content-type': `multipart/form-data; boundary=${grans}` },
      payload: kropp,
    });
    expect(svar.statusCode).toBe(201);
    return svar.json();
  };
  readonly sql = async <T>(text: string, varden: unknown[] = []): Promise<T[]> =>
    await this.app.fa(DataSource).query<T[]>(text, varden);

  private get igang(): Diarieprov {
    if (this.diarium === null) throw new Error('Provet är inte startat');
    return this.diarium;
  }
}
