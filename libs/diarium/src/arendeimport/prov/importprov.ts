import { Client } from 'pg';
import type { Provsvar } from '../../../../../test/stod/provapp.js';
import { LOSENORD } from '../../../../../test/stod/provkommun.js';
import { type Diarieprov, diarieprov } from '../../prov/diarieprov.js';
import type { ArendeimportDto } from '../arendeimport.dto.js';
import { ArendeimportJobb } from '../arendeimport.jobb.js';

type Rad = Record<string, unknown>;
export interface Fil {
  filnamn: string;
  innehall: string | Buffer;
}

const GRANS = 'provgrans';
const huvud = (namn: string, filnamn?: string): string =>
  `--${GRANS}\r\nContent-Disposition: form-data; name="${namn}"${filnamn === undefined ? '' : `; filename="${filnamn}"`}\r\n` +
  `${filnamn === undefined ? '' : 'Content-Type: application/octet-stream\r\n'}\r\n`;

/** En uppladdning: systemet, och filerna. */
export const formular = (kalla: string, filer: readonly Fil[]): Buffer =>
  Buffer.concat([
    Buffer.from(`${huvud('kalla')}${kalla}\r\n`),
    ...filer.flatMap(({ filnamn, innehall }) => [
      Buffer.from(huvud('fil', filnamn)),
      Buffer.from(innehall),
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${GRANS}--\r\n`),
  ]);

/** Importen över HTTP, med bakgrundens steg körda på en gång. */
export class Importprov {
  private constructor(
    readonly p: Diarieprov,
    readonly db: Client,
    readonly linnea: string,
    readonly karim: string,
  ) {}

  static async borja(): Promise<Importprov> {
    const p = await diarieprov();
    const db = new Client(p.app.databasUrl);
    await db.connect();
    return new Importprov(p, db, await p.app.loggaIn('linnea', LOSENORD), await p.app.loggaIn('karim', LOSENORD));
  }

  async bort(): Promise<void> {
    await this.db.end();
    await this.p.app.bort();
  }

  get bas(): string {
    return `/api/namnder/${this.p.kommun.namndId}`;
  }

  async fraga<T = Rad>(
    metod: 'GET' | 'POST' | 'PUT',
    stig: string,
    val: { kropp?: unknown; huvuden?: Record<string, string>; kaka?: string } = {},
  ): Promise<Provsvar<T>> {
    return await this.p.app.fraga<T>(metod, `${this.bas}${stig}`, { kaka: this.linnea, ...val });
  }

  /** Lämnar filerna och läser dem. */
  async lamna(filer: readonly Fil[], kalla = 'Gamla diariet'): Promise<ArendeimportDto> {
    const svar = await this.fraga<ArendeimportDto>('POST', '/arendeimporter', {
      kropp: formular(kalla, filer),
      huvuden: { 'content-type': `multipart/form-data; boundary=${GRANS}` },
    });
    if (svar.status !== 202) throw new Error(JSON.stringify(svar.kropp));
    await this.steg(svar.kropp.id, 'las');
    return await this.en(svar.kropp.id);
  }

  async steg(importId: string, steg: 'las' | 'prova' | 'genomfor' | 'angra', forsok = 1): Promise<void> {
    await this.p.app.som(() => this.p.app.fa(ArendeimportJobb).utfor({ importId, steg }, { forsok }));
  }

  async en(importId: string): Promise<ArendeimportDto> {
    return (await this.fraga<ArendeimportDto>('GET', `/arendeimporter/${importId}`)).kropp;
  }

  /** Väljer de gissade kolumnerna, och de värden som sägs, och prövar raderna. */
  async mappa(importId: string, varden: Record<string, Record<string, string>> = {}, spara?: string): Promise<void> {
    const { version } = await this.en(importId);
    const { rader } = (
      await this.fraga<{
        rader: {
          nr: number;
          slag: string | null;
          datumordning: string;
          kolumner: { nr: number; falt: string | null }[];
        }[];
      }>('GET', `/arendeimporter/${importId}/blad`)
    ).kropp;
    const blad = rader.map(({ nr, slag, datumordning, kolumner }) => ({
      nr,
      slag,
      datumordning,
      kolumner: Object.fromEntries(kolumner.flatMap((k) => (k.falt === null ? [] : [[String(k.nr), k.falt]]))),
    }));
    const svar = await this.fraga('PUT', `/arendeimporter/${importId}/mappning`, {
      kropp: { blad, varden, ...(spara === undefined ? {} : { spara }) },
      huvuden: { 'if-match': `"${String(version)}"` },
    });
    if (svar.status !== 200) throw new Error(JSON.stringify(svar.kropp));
    await this.steg(importId, 'prova');
  }

  async genomfor(importId: string): Promise<ArendeimportDto> {
    const svar = await this.fraga('POST', `/arendeimporter/${importId}/genomforande`);
    if (svar.status !== 202) throw new Error(JSON.stringify(svar.kropp));
    await this.steg(importId, 'genomfor');
    return await this.en(importId);
  }

  /** Från fil till införda ärenden. */
  async alltihop(filer: readonly Fil[], kalla?: string): Promise<ArendeimportDto> {
    const { id } = await this.lamna(filer, kalla);
    await this.mappa(id);
    return await this.genomfor(id);
  }

  async rader<T = Rad>(sql: string, varden: unknown[] = []): Promise<T[]> {
    return (await this.db.query(sql, varden)).rows as T[];
  }
}
