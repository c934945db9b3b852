import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';
import type { Bedomning } from './utlamnande.typer.js';

/** En handling som beslutet gäller, som den prövades. */
export interface Beslutadhandling {
  handlingId: string;
  vad: string;
  bedomning: Bedomning;
  lagrum: string | null;
  forbehall: string | null;
}

export interface Utlamnandebeslut {
  id: string;
  utlamnandeId: string;
  nr: number;
  lage: 'utkast' | 'beslutat';
  skal: string;
  delegation: string;
  titel: string;
  kammarratt: string;
  handlingar: Beslutadhandling[];
  beslutatAv: string | null;
  beslutatNamn: string | null;
  beslutatDatum: string | null;
  beslutatTid: Date | null;
  version: number;
}

export type Beslutstext = Pick<Utlamnandebeslut, 'skal' | 'delegation' | 'titel' | 'kammarratt'>;

const FALT = `id, utlamnande_id as "utlamnandeId", nr, lage, skal, delegation, titel, kammarratt, handlingar, beslutat_av as "beslutatAv",
  beslutat_namn as "beslutatNamn", beslutat_datum as "beslutatDatum", beslutat_tid as "beslutatTid", version`;

@Injectable()
export class BeslutForrad extends Forrad {
  async lista(utlamnandeId: string): Promise<Utlamnandebeslut[]> {
    return await this.rader<Utlamnandebeslut>(
      `select ${FALT} from utlamnandebeslut where utlamnande_id = $1 order by nr desc`,
      [utlamnandeId],
    );
  }

  async fattade(utlamnandeId: string): Promise<Utlamnandebeslut[]> {
    return (await this.lista(utlamnandeId)).filter((en) => en.lage === 'beslutat');
  }

  async en(id: string): Promise<Utlamnandebeslut | null> {
    const [rad] = await this.rader<Utlamnandebeslut>(`select ${FALT} from utlamnandebeslut where id = $1`, [id]);
    return rad ?? null;
  }

  async lagg(utlamnandeId: string, text: Beslutstext): Promise<string> {
    const id = nyttId();
    await this.skriv.query(
      `insert into utlamnandebeslut (id, utlamnande_id, nr, lage, skal, delegation, titel, kammarratt, handlingar)
       values ($1, $2, (select coalesce(max(nr), 0) + 1 from utlamnandebeslut where utlamnande_id = $2), 'utkast', $3, $4, $5, $6, '[]')`,
      [id, utlamnandeId, text.skal, text.delegation, text.titel, text.kammarratt],
    );
    return id;
  }

  async andra(id: string, version: number, text: Beslutstext): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      `update utlamnandebeslut set skal = $3, delegation = $4, titel = $5, kammarratt = $6, version = version + 1 where id = $1 and version = $2 and lage = 'utkast'`,
      [id, version, text.skal, text.delegation, text.titel, text.kammarratt],
    );
    return antal === 1;
  }

  async fatta(
    id: string,
    version: number,
    av: { kontoId: string; namn: string; datum: string; tid: Date; handlingar: readonly Beslutadhandling[] },
  ): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      `update utlamnandebeslut set lage = 'beslutat', handlingar = $3, beslutat_av = $4, beslutat_namn = $5, beslutat_datum = $6, beslutat_tid = $7, version = version + 1
        where id = $1 and version = $2 and lage = 'utkast'`,
      [id, version, JSON.stringify(av.handlingar), av.kontoId, av.namn, av.datum, av.tid],
    );
    return antal === 1;
  }
}
