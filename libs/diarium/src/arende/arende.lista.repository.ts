import { Injectable } from '@nestjs/common';
import { Forrad, type Listfraga, ordning, sidgrans } from '#plattform';
import { parseDnr } from '#regelverk';
import { STORSTA_LOPNR } from './dnr-monster.js';
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
  dnr: 'a.dnr_norm collate dnr_ordning',
  registrerat: 'a.registrerat_tid',
  status: 'a.status',
  arendemening: 'a.arendemening collate "sv-x-icu"',
};

const SIDA = `select a.id, a.dnr, a.arendemening, a.status, a.provningsform, a.handlaggare_id as "handlaggareId", p.visat_namn as "handlaggareNamn",
  a.sekretess_lagrum is not null or a.sekretess_under_provning as sekretess, a.registrerat_datum as "registreratDatum", a.version`;

@Injectable()
export class ArendelistaForrad extends Forrad {
  /** En sida ur nämndens diarium, nyast först när inget annat sägs, och hur många rader filtret träffar. */
  async sida(namndId: string, filter: Arendefilter): Promise<{ rader: Arenderad[]; antal: number }> {
    const { villkor, varden } = villkorFor(namndId, filter);
    const { limit, offset } = sidgrans(filter);
    const ordnad = ordning(filter.sortera, SORTERING, '-registrerat', 'a.id desc');
    const rakna = `select count(*)::int as antal from arende a where ${villkor}`;
    // Sidan och antalet i en fråga: databasen räknar medan svaret ändå är på väg.
    const rader = await this.rader<Arenderad & { antal?: number }>(
      `${SIDA}, (${rakna}) as antal from arende a left join person p on p.id = a.handlaggare_id where ${villkor} order by ${ordnad} limit ${String(limit)} offset ${String(offset)}`,
      varden,
    );
    const antal =
      rader[0]?.antal ?? (offset === 0 ? 0 : (await this.rader<{ antal: number }>(rakna, varden))[0]?.antal);
    for (const rad of rader) delete rad.antal;
    return { rader, antal: antal ?? 0 };
  }
}

function villkorFor(namndId: string, filter: Arendefilter): { villkor: string; varden: unknown[] } {
  const varden: unknown[] = [namndId];
  const plats = (varde: unknown): string => `$${String(varden.push(varde))}`;
  const villkor = ['a.namnd_id = $1'];
  if (filter.status !== undefined) villkor.push(`a.status = ${plats(filter.status)}`);
  if (filter.handlaggareId !== undefined) villkor.push(`a.handlaggare_id = ${plats(filter.handlaggareId)}`);
  if (filter.ar !== undefined) {
    villkor.push(`coalesce(a.ar, extract(year from a.registrerat_datum)::int) = ${plats(filter.ar)}`);
  }
  const sok = filter.sok?.trim() ?? '';
  if (sok !== '') villkor.push(`(${sokvillkor(sok, plats).join(' or ')})`);
  return { villkor: villkor.join(' and '), varden };
}

/** Dnr i vilken stavning som helst, eller dess början; annars ord i böjd form, i ärendemeningen eller en handlings rubrik. */
function sokvillkor(sok: string, plats: (varde: unknown) => string): string[] {
  const text = `${plats(sok)}::text`;
  const villkor = [
    `a.dnr_norm = dnr_normalisera(${text})`,
    `(dnr_normalisera(${text}) <> '' and a.dnr_norm like dnr_normalisera(${text}) || ' %')`,
    `a.sokvektor @@ sok_fraga(${text})`,
    `a.id in (select h.arende_id from handling h where h.namnd_id = $1 and sok_vektor(h.titel) @@ sok_fraga(${text}))`,
  ];
  const dnr = parseDnr(sok);
  if (dnr !== undefined && dnr.lopnr <= STORSTA_LOPNR) {
    const nummer = `a.ar = ${plats(dnr.ar)} and a.lopnr = ${plats(dnr.lopnr)}`;
    villkor.push(
      dnr.kod === null
        ? `(${nummer})`
        : `(${nummer} and replace(a.dnr_norm, ' ', '') like ${plats(dnr.kod)}::text || '%')`,
    );
  }
  return villkor;
}
