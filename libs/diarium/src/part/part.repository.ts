import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Arendepart, Partsuppgifter } from './part.typer.js';

const FALT = `d.id, d.arende_id as "arendeId", d.roll, d.slag, d.namn, d.deras_dnr as "derasDnr", d.epost, d.telefon, d.adress,
  d.skyddade_personuppgifter as "skyddadePersonuppgifter", d.skyddad, d.borttagen, d.version`;

const KOLUMN: Readonly<Record<keyof Partsuppgifter | 'borttagen', string>> = {
  roll: 'roll',
  slag: 'slag',
  namn: 'namn',
  derasDnr: 'deras_dnr',
  epost: 'epost',
  telefon: 'telefon',
  adress: 'adress',
  skyddadePersonuppgifter: 'skyddade_personuppgifter',
  skyddad: 'skyddad',
  borttagen: 'borttagen',
};

@Injectable()
export class PartForrad extends Forrad {
  async lagg(rad: Partsuppgifter & { id: string; namndId: string; arendeId: string }, tid: Date): Promise<void> {
    await this.skriv.query(
      `insert into arendepart (id, namnd_id, arende_id, roll, slag, namn, deras_dnr, deras_dnr_norm, epost, telefon, adress, skyddade_personuppgifter, skyddad, skapad_tid)
       values ($1, $2, $3, $4, $5, $6, $7, nullif(dnr_normalisera($7), ''), $8, $9, $10, $11, $12, $13)`,
      [
        rad.id,
        rad.namndId,
        rad.arendeId,
        rad.roll,
        rad.slag,
        rad.namn,
        rad.derasDnr,
        rad.epost,
        rad.telefon,
        rad.adress,
        rad.skyddadePersonuppgifter,
        rad.skyddad,
        tid,
      ],
    );
  }

  /** Ärendets parter som gäller, i den ordning de lades in. */
  async iArendet(namndId: string, arendeId: string): Promise<Arendepart[]> {
    return await this.rader<Arendepart>(
      `select ${FALT} from arendepart d where d.namnd_id = $1 and d.arende_id = $2 and not d.borttagen order by d.skapad_tid, d.id`,
      [namndId, arendeId],
    );
  }

  async hamta(namndId: string, arendeId: string, id: string): Promise<Arendepart | null> {
    const [rad] = await this.rader<Arendepart>(
      `select ${FALT} from arendepart d where d.namnd_id = $1 and d.arende_id = $2 and d.id = $3 and not d.borttagen`,
      [namndId, arendeId, id],
    );
    return rad ?? null;
  }

  /** Ändrar när versionen stämmer; falskt när någon annan hann före. */
  async andra(
    id: string,
    version: number,
    andring: Partial<Partsuppgifter & { borttagen: boolean }>,
  ): Promise<boolean> {
    const nycklar = (Object.keys(andring) as (keyof typeof andring)[]).filter(
      (nyckel) => andring[nyckel] !== undefined,
    );
    const satser = nycklar.map((nyckel, plats) => `${KOLUMN[nyckel]} = $${String(plats + 3)}`);
    const norm = nycklar.indexOf('derasDnr');
    if (norm >= 0) satser.push(`deras_dnr_norm = nullif(dnr_normalisera($${String(norm + 3)}), '')`);
    const svar = await this.skriv.query<[unknown[], number]>(
      `update arendepart set ${[...satser, 'version = version + 1'].join(', ')} where id = $1 and version = $2`,
      [id, version, ...nycklar.map((nyckel) => andring[nyckel])],
    );
    return svar[1] === 1;
  }
}
