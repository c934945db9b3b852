import { Injectable } from '@nestjs/common';
import {
  Forrad,
  type Listfraga,
  ordning,
  sidgrans,
  Transactional,
  TransactionHost,
  type TransactionalAdapterTypeOrm,
} from '#plattform';
import { parseDnr } from '#regelverk';
import { SokForrad } from '../sok/sok.repository.js';
import { MEST_TRAFFAR } from '../sok/sok.typer.js';
import { ordenI } from '../sok/domain/sokfraga.js';
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
  /** Den närmaste öppna bevakningen. `vad` är null när orden inte får visas (sekretess). */
  frist: { dag: string; vad: string | null } | null;
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
  frist: `(select min(b.forfallodag) from bevakning b where b.arende_id = a.id and b.lage = 'oppen')`,
};

// I ett ärende eller en handling med sekretess kan orden säga vem det gäller: bara dagen visas.
const FRIST = `(select json_build_object('dag', b.forfallodag, 'vad',
    case when a.sekretess_lagrum is null and not a.sekretess_under_provning and not exists (select 1 from handling h
      where h.id = b.handling_id and (h.sekretess_lagrum is not null or h.sekretess_under_provning)) then b.vad end)
  from bevakning b where b.arende_id = a.id and b.lage = 'oppen' order by b.forfallodag, b.id limit 1)`;

const SIDA = `select a.id, a.dnr, a.arendemening, a.status, a.provningsform, a.handlaggare_id as "handlaggareId", p.visat_namn as "handlaggareNamn",
  a.sekretess_lagrum is not null or a.sekretess_under_provning as sekretess, a.registrerat_datum as "registreratDatum", ${FRIST} as frist, a.version`;

/** Fler än så räknas inte: listan bläddras inte längre än dit. */
const MEST_RAKNADE = 10_000;

@Injectable()
export class ArendelistaForrad extends Forrad {
  constructor(
    vard: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly sokning: SokForrad,
  ) {
    super(vard);
  }

  /** En sida ur nämndens diarium, nyast först när inget annat sägs, och hur många rader filtret träffar, högst 10 000. */
  async sida(namndId: string, filter: Arendefilter): Promise<{ rader: Arenderad[]; antal: number }> {
    const sok = filter.sok?.trim() ?? '';
    const ids = sok === '' ? null : await this.sokta(namndId, sok, filter);
    if (ids?.length === 0) return { rader: [], antal: 0 };
    const { villkor, varden } = villkorFor(namndId, filter, ids);
    const { limit, offset } = sidgrans(filter);
    const ordnad = ordningFor(filter);
    const rakna = `select count(*)::int as antal from (select 1 from arende a where ${villkor} limit ${String(MEST_RAKNADE)}) r`;
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

  /** Alla rader som filtret träffar, i samma ordning, högst så många som räknas. */
  async alla(namndId: string, filter: Arendefilter): Promise<{ rader: Arenderad[]; fler: boolean }> {
    const sok = filter.sok?.trim() ?? '';
    const ids = sok === '' ? null : await this.sokta(namndId, sok, filter);
    if (ids?.length === 0) return { rader: [], fler: false };
    const { villkor, varden } = villkorFor(namndId, filter, ids);
    const rader = await this.rader<Arenderad>(
      `${SIDA} from arende a left join person p on p.id = a.handlaggare_id where ${villkor} order by ${ordningFor(filter)} limit ${String(MEST_RAKNADE + 1)}`,
      varden,
    );
    return { rader: rader.slice(0, MEST_RAKNADE), fler: rader.length > MEST_RAKNADE };
  }

  /**
   * De ärenden som träffas, högst tusen och de nyaste: dnr i vilken stavning som helst eller dess början, eller ord i böjd form
   * i det som var och en i nämndens diarium får läsa.
   */
  @Transactional()
  protected async sokta(namndId: string, sok: string, { status, handlaggareId, ar }: Arendefilter): Promise<string[]> {
    const nummer = await this.sokning.medNummer(sok, parseDnr(sok) ?? null, [namndId]);
    const borjan = await this.sokning.medNummersBorjan(sok, namndId);
    const { uttryck, vidgat } = await this.sokning.oppetUttryck(ordenI(sok));
    const insyn = { namnder: [], par: [], arenden: [], handlingar: [] };
    const handlaggareIds = handlaggareId === undefined ? null : [handlaggareId];
    const filter = { ...(status === undefined ? {} : { status }), har: [], saknar: [] };
    const urval = { uttryck, vidgat, fraser: [], utanFraser: [], namnder: [namndId], insyn, filter, handlaggareIds };
    const ord = uttryck === '' ? [] : await this.sokning.kandidater(urval, MEST_TRAFFAR, '-datum');
    // Numrets år är oftast registreringens, men ett övertaget nummer kan vara äldre: båda söks.
    if (uttryck !== '' && ar !== undefined) {
      ord.push(...(await this.sokning.kandidater({ ...urval, filter: { ...filter, ar } }, MEST_TRAFFAR, '-datum')));
    }
    return [...new Set([...nummer, ...borjan, ...ord].map(({ id }) => id))];
  }
}

/** Alla fält är ifyllda i varje rad: utan ”nulls last” kan databasen läsa i indexets ordning. */
function ordningFor({ sortera }: Arendefilter): string {
  const fallande = sortera === undefined || sortera.startsWith('-');
  return ordning(sortera, SORTERING, '-registrerat', fallande ? 'a.id desc' : 'a.id asc').replace(' nulls last', '');
}

function villkorFor(
  namndId: string,
  filter: Arendefilter,
  ids: readonly string[] | null,
): { villkor: string; varden: unknown[] } {
  const varden: unknown[] = [namndId];
  const plats = (varde: unknown): string => `$${String(varden.push(varde))}`;
  const villkor = ['a.namnd_id = $1'];
  if (ids !== null) villkor.push(`a.id = any(${plats(ids)}::uuid[])`);
  if (filter.status !== undefined) villkor.push(`a.status = ${plats(filter.status)}`);
  if (filter.handlaggareId !== undefined) villkor.push(`a.handlaggare_id = ${plats(filter.handlaggareId)}`);
  if (filter.ar !== undefined) {
    villkor.push(`coalesce(a.ar, extract(year from a.registrerat_datum)::int) = ${plats(filter.ar)}`);
  }
  // Ordnat efter frist visas de som har en: de är få, och läses ur bevakningarnas index.
  if (filter.sortera === 'frist' || filter.sortera === '-frist') {
    villkor.push(`a.id in (select b.arende_id from bevakning b where b.namnd_id = $1 and b.lage = 'oppen')`);
  }
  return { villkor: villkor.join(' and '), varden };
}
