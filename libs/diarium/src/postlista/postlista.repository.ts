import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Vyarende, Vyhandling, Vypart } from '../vy/domain/vy.typer.js';
import type { Handlingstyp } from '../handling/handling.typer.js';
import type { Postfilter, Postlistevy, Postriktning } from './postlista.typer.js';

/** En handling med det ur ärendet som avgör vad som får stå om den. */
export interface Postpost extends Omit<Vyhandling, 'riktning' | 'filnamn'> {
  id: string;
  typ: Handlingstyp;
  riktning: Postriktning;
  arendeId: string | null;
  arende:
    | (Pick<Vyarende, 'dnr' | 'arendemening' | 'arendemeningSkyddad' | 'enhet' | 'sekretess'> & {
        arendetyp: string | null;
        parter: Vypart[];
      })
    | null;
}

const HEMLIG = `(h.sekretess_lagrum is not null or h.sekretess_under_provning
  or coalesce(a.sekretess_lagrum is not null or a.sekretess_under_provning, false))`;

// Arbetsmaterial, och det som är fastställt men ännu inte upprättat, är inga allmänna handlingar (TF 2:10, 2:12).
const ALLMAN = `h.riktning <> 'intern'
  and not exists (select 1 from handling_upprattande u where u.handling_id = h.id and u.upprattad_tid is null)`;

const SKILDA = (falt: string): string =>
  `select distinct a.${falt} as namn from arende a where a.namnd_id = $1 and a.${falt} is not null order by 1`;

@Injectable()
export class PostlistaForrad extends Forrad {
  /** En sida ur postlistan, dag för dag: inkomna, utgående, upprättade, i diarienummerordning. */
  async sida(
    namndId: string,
    filter: Postfilter,
    vy: Postlistevy,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<{ rader: Postpost[]; antal: number }> {
    const { villkor, varden } = villkorFor(namndId, filter, vy);
    const fran = `from handling h left join arende a on a.id = h.arende_id where ${villkor}`;
    const rader = await this.rader<Postpost>(
      `${FALT} ${fran} order by h.registrerad_datum, array_position(array['inkommen', 'utgaende', 'upprattad'], h.riktning),
         a.dnr_norm collate dnr_ordning nulls last, h.nr nulls last, h.id limit ${String(limit)} offset ${String(offset)}`,
      varden,
    );
    const [rakning] = await this.rader<{ antal: number }>(`select count(*)::int as antal ${fran}`, varden);
    return { rader, antal: rakning?.antal ?? 0 };
  }

  /** Närmaste dagarna före och efter som har någon handling. */
  async dagar(namndId: string, dag: string): Promise<{ fore: string | null; efter: string | null }> {
    const narmast = (jamforelse: string, ordning: string): string =>
      `(select h.registrerad_datum from handling h where h.namnd_id = $1 and h.registrerad_datum ${jamforelse} $2::date and ${ALLMAN}
         order by h.registrerad_datum ${ordning} limit 1)`;
    const [rad] = await this.rader<{ fore: string | null; efter: string | null }>(
      `select ${narmast('<', 'desc')} as fore, ${narmast('>', 'asc')} as efter`,
      [namndId, dag],
    );
    return rad ?? { fore: null, efter: null };
  }

  async enheter(namndId: string): Promise<string[]> {
    return (await this.rader<{ namn: string }>(SKILDA('enhet'), [namndId])).map((rad) => rad.namn);
  }

  async arendetyper(namndId: string): Promise<string[]> {
    return (await this.rader<{ namn: string }>(SKILDA('arendetyp'), [namndId])).map((rad) => rad.namn);
  }
}

const FALT = `select h.id, h.nr, h.typ, h.titel, h.titel_skyddad as "titelSkyddad", h.riktning, h.datum, h.registrerad_datum as "registreradDatum",
  h.avsandare, h.avsandare_slag as "avsandareSlag", h.mottagare, h.mottagare_slag as "mottagareSlag", h.makulering_skal as "makuleringSkal",
  json_build_object('lagrum', h.sekretess_lagrum, 'underProvning', h.sekretess_under_provning) as sekretess, h.arende_id as "arendeId",
  case when a.id is null then null else json_build_object('dnr', a.dnr, 'arendemening', a.arendemening,
    'arendemeningSkyddad', a.arendemening_skyddad, 'enhet', a.enhet, 'arendetyp', a.arendetyp,
    'sekretess', json_build_object('lagrum', a.sekretess_lagrum, 'underProvning', a.sekretess_under_provning), 'parter', coalesce((select json_agg(json_build_object('slag', p.slag, 'namn', p.namn, 'derasDnr', p.deras_dnr, 'epost', null, 'telefon', null, 'adress', null,
      'skyddadePersonuppgifter', p.skyddade_personuppgifter, 'skyddad', p.skyddad)) from arendepart p where p.arende_id = a.id and not p.borttagen), '[]'::json)) end as arende`;

function villkorFor(namndId: string, filter: Postfilter, vy: Postlistevy): { villkor: string; varden: unknown[] } {
  const varden: unknown[] = [namndId, filter.fran, filter.till];
  const plats = (varde: unknown): string => `$${String(varden.push(varde))}`;
  const villkor = ['h.namnd_id = $1', 'h.registrerad_datum between $2::date and $3::date', ALLMAN];
  // Utanför myndigheten säger ett makulerat nummer ingenting mer än att det är makulerat, och på webben inte ens det.
  if (vy === 'webb') villkor.push('h.makulering_skal is null');
  if (filter.riktning !== undefined) villkor.push(`h.riktning = ${plats(filter.riktning)}`);
  if (filter.enhet !== undefined) villkor.push(`a.enhet = ${plats(filter.enhet)}`);
  if (filter.arendetyp !== undefined) {
    villkor.push(`a.arendetyp = ${plats(filter.arendetyp)}`);
    // Typen av ett hemligt ärende kan säga vad det rör: ett urval på typ får inte peka ut det (OSL 5:2).
    if (vy !== 'intern') villkor.push(`not ${HEMLIG}`);
  }
  return { villkor: villkor.join(' and '), varden };
}
