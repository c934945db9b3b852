import { Injectable } from '@nestjs/common';
import { farLasaArende } from '#diarium';
import { Forrad } from '#plattform';
import type { Initiativslag } from './domain/initiativ.js';
import { Initiativrad } from './initiativ.entity.js';
import type { Initiativ, NyttInitiativ } from './initiativ.typer.js';

export interface Vem {
  kontoId: string;
  idag: string;
}

export interface Initiativfalt extends Partial<NyttInitiativ> {
  anmalt?: string;
  anmalan?: string;
  avgjort?: string | null;
  utfall?: Initiativ['utfall'];
  avgjortParagraf?: string | null;
}

const HEMLIG = '(a.sekretess_lagrum is not null or a.sekretess_under_provning)';
const RAD = `select i.id, i.namnd_id as "namndId", i.arende_id as "arendeId", a.dnr, a.arendemening, i.slag,
    case when not ${HEMLIG} or ${farLasaArende('a.id', '$2', '$3')} then i.forslagsstallare end as forslagsstallare, i.namn_skyddat as "namnSkyddat",
    i.vackt, i.vackt_paragraf as "vacktParagraf", i.beslutar, i.narvaro, i.anmalt, i.anmalan, i.avgjort, i.utfall, i.avgjort_paragraf as "avgjortParagraf",
    ${HEMLIG} as sekretess, i.version
  from initiativ i join arende a on a.id = i.arende_id`;

@Injectable()
export class InitiativForrad extends Forrad {
  /** Ärendets initiativ, eller null. */
  async iArendet(namndId: string, arendeId: string, { kontoId, idag }: Vem): Promise<Initiativ | null> {
    const [rad] = await this.rader<Initiativ>(`${RAD} where i.namnd_id = $1 and i.arende_id = $4`, [
      namndId,
      kontoId,
      idag,
      arendeId,
    ]);
    return rad ?? null;
  }

  async en(namndId: string, id: string, { kontoId, idag }: Vem): Promise<Initiativ | null> {
    const [rad] = await this.rader<Initiativ>(`${RAD} where i.namnd_id = $1 and i.id = $4`, [
      namndId,
      kontoId,
      idag,
      id,
    ]);
    return rad ?? null;
  }

  /** Nämndens initiativ i ordning efter när de väcktes: de öppna dagen som sägs, eller de som avgjordes under tiden. */
  async alla(
    namndId: string,
    { kontoId, idag }: Vem,
    urval: { slag: readonly Initiativslag[] } & ({ oppna: string } | { avgjorda: { fran: string; till: string } }),
  ): Promise<Initiativ[]> {
    const [villkor, dagar] =
      'oppna' in urval
        ? ['i.vackt <= $5::date and (i.avgjort is null or i.avgjort > $5::date)', [urval.oppna]]
        : ['i.avgjort between $5::date and $6::date', [urval.avgjorda.fran, urval.avgjorda.till]];
    return await this.rader<Initiativ>(
      `${RAD} where i.namnd_id = $1 and i.slag = any ($4::text[]) and a.status <> 'makulerat' and ${villkor} order by i.vackt, a.dnr_norm collate dnr_ordning, i.id`,
      [namndId, kontoId, idag, urval.slag, ...dagar],
    );
  }

  /** Låser raden till transaktionens slut. */
  async lasRad(id: string): Promise<void> {
    await this.skriv.query('select 1 from initiativ where id = $1 for update', [id]);
  }

  /** @returns falskt när ärendet redan har ett */
  async lagg(id: string, rad: NyttInitiativ & { namndId: string; arendeId: string }): Promise<boolean> {
    const { slag, forslagsstallare, namnSkyddat, vackt, vacktParagraf, beslutar, narvaro, namndId, arendeId } = rad;
    const rader = await this.skriv.query<unknown[]>(
      `insert into initiativ (id, namnd_id, arende_id, slag, forslagsstallare, namn_skyddat, vackt, vackt_paragraf, beslutar, narvaro)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (arende_id) do nothing returning id`,
      [id, namndId, arendeId, slag, forslagsstallare, namnSkyddat, vackt, vacktParagraf, beslutar, narvaro],
    );
    return rader.length === 1;
  }

  /** @returns om raden fanns i den versionen */
  async andra(id: string, version: number, falt: Initiativfalt): Promise<boolean> {
    return (await this.skriv.update(Initiativrad, { id, version }, falt)).affected === 1;
  }
}
