import { Injectable } from '@nestjs/common';
import { Forrad, type Listfraga, ordning, sidgrans } from '#plattform';
import { normaliseraDnr } from './dnr-monster.js';
import type { Arendestatus, Provningsform } from './arende.typer.js';

/** Ett ärende i listan. Den skyddade ordalydelsen är aldrig med här. */
export interface Arenderad {
  id: string;
  dnr: string;
  arendemening: string;
  status: Arendestatus;
  provningsform: Provningsform;
  handlaggareId: string | null;
  handlaggareNamn: string | null;
  sekretess: boolean;
  registreratDatum: string;
  version: number;
}

export interface Arendefilter extends Listfraga {
  sok?: string;
  status?: Arendestatus;
  handlaggareId?: string;
  ar?: number;
}

const SORTERING = {
  dnr: 'a.dnr_norm',
  registrerat: 'a.registrerat_tid',
  status: 'a.status',
  arendemening: 'a.arendemening collate "sv-x-icu"',
};

const SIDA = `select a.id, a.dnr, a.arendemening, a.status, a.provningsform, a.handlaggare_id as "handlaggareId", p.namn as "handlaggareNamn",
  a.sekretess_lagrum is not null or a.sekretess_under_provning as sekretess, a.registrerat_datum as "registreratDatum", a.version`;

@Injectable()
export class ArendelistaForrad extends Forrad {
  /** En sida ur nämndens diarium, nyast först när inget annat sägs, och hur många rader filtret träffar. */
  async sida(namndId: string, filter: Arendefilter): Promise<{ rader: Arenderad[]; antal: number }> {
    const { villkor, varden } = villkorFor(namndId, filter);
    const { limit, offset } = sidgrans(filter);
    const ordnad = ordning(filter.sortera, SORTERING, '-registrerat', 'a.id desc');
    const rader = await this.rader<Arenderad>(
      `${SIDA} from arende a left join person p on p.id = a.handlaggare_id where ${villkor} order by ${ordnad} limit ${String(limit)} offset ${String(offset)}`,
      varden,
    );
    const forstaSidanRacker = offset === 0 && rader.length < limit;
    if (forstaSidanRacker) return { rader, antal: rader.length };
    const [rakning] = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from arende a where ${villkor}`,
      varden,
    );
    return { rader, antal: rakning?.antal ?? 0 };
  }
}

function villkorFor(namndId: string, filter: Arendefilter): { villkor: string; varden: unknown[] } {
  const varden: unknown[] = [namndId];
  const villkor = ['a.namnd_id = $1'];
  const lagg = (uttryck: (plats: string) => string, varde: unknown): void => {
    varden.push(varde);
    villkor.push(uttryck(`$${String(varden.length)}`));
  };
  if (filter.status !== undefined) lagg((plats) => `a.status = ${plats}`, filter.status);
  if (filter.handlaggareId !== undefined) lagg((plats) => `a.handlaggare_id = ${plats}`, filter.handlaggareId);
  if (filter.ar !== undefined) lagg((plats) => `extract(year from a.registrerat_datum) = ${plats}`, filter.ar);
  const sok = filter.sok?.trim() ?? '';
  if (sok !== '') {
    // Dnr hittas i vilken stavning som helst, annat som ord i böjd form.
    varden.push(normaliseraDnr(sok), sok);
    const [dnr, ord] = [`$${String(varden.length - 1)}`, `$${String(varden.length)}`];
    villkor.push(
      `(a.dnr_norm = ${dnr} or a.dnr_norm like ${dnr} || ' %' or a.sokvektor @@ websearch_to_tsquery('swedish', ${ord}))`,
    );
  }
  return { villkor: villkor.join(' and '), varden };
}
