import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Antalsrad, Personrad, Rapportarende, Rapportfilter, Rapportmatt } from './rapport.typer.js';

/** Perioden, dagen och vad den är begränsad till; `handlaggare` är de personer vars siffror frågan gäller. */
export interface Rapportfraga extends Rapportfilter {
  idag: string;
  /** Sekretess som började prövas före den dagen har prövats längre än en arbetsdag. */
  provadFore: string;
  handlaggare?: readonly string[];
}

/** Tiderna bakom en rad, innan små tal har dolts. */
export interface Tidsunderlag {
  namn: string | null;
  antal: number;
  handlaggare: number;
  median: number | null;
  kvartil1: number | null;
  kvartil3: number | null;
}

// $1 nämnd, $2 från, $3 till, $4 i dag. Ett makulerat ärende räknas inte i något mått.
const MATT: Readonly<Record<Exclude<Rapportmatt, 'underprovning' | 'provaslange'>, string>> = {
  registrerade: `a.registrerat_datum between $2::date and $3::date`,
  avslutade: `a.status = 'avslutat' and a.avslutat_datum between $2::date and $3::date`,
  oppna: `a.registrerat_datum <= $3::date and not (a.status = 'avslutat' and coalesce(a.avslutat_datum, a.registrerat_datum) <= $3::date)`,
  forsenade: `a.status <> 'avslutat' and exists (select 1 from bevakning b where b.arende_id = a.id and b.lage = 'oppen' and b.forfallodag < $4::date)`,
  beslutade: `exists (select 1 from arende_beslutstid t where t.arende_id = a.id and t.beslutat_datum between $2::date and $3::date)`,
};
const GALLER = `a.namnd_id = $1 and a.status <> 'makulerat'`;

const PROVAS = `(a.sekretess_under_provning or exists (select 1 from handling h where h.arende_id = a.id and h.sekretess_under_provning))`;

const SEDAN = `least(a.sekretess_provas_sedan, (select min(h.sekretess_provas_sedan) from handling h where h.arende_id = a.id and h.sekretess_under_provning))`;

const arProvning = (matt: Rapportmatt): matt is 'underprovning' | 'provaslange' =>
  matt === 'underprovning' || matt === 'provaslange';

const antal = (matt: keyof typeof MATT): string => `count(*) filter (where ${MATT[matt]})::int as ${matt}`;

interface Villkor {
  villkor: string;
  varden: unknown[];
}

@Injectable()
export class RapportForrad extends Forrad {
  /** Antalen per enhet eller typ, de utan först. */
  async antal(namndId: string, fraga: Rapportfraga, per: 'enhet' | 'arendetyp'): Promise<Antalsrad[]> {
    const { villkor, varden } = villkorFor(namndId, fraga);
    return await this.rader<Antalsrad>(
      `select nullif(a.${per}, '') as namn, ${antal('registrerade')}, ${antal('avslutade')}, ${antal('oppna')}, ${antal('forsenade')}
         from arende a where ${villkor} group by 1
       having bool_or(${MATT.registrerade} or ${MATT.avslutade} or ${MATT.oppna} or ${MATT.forsenade})
        order by nullif(a.${per}, '') nulls last`,
      varden,
    );
  }

  async underProvning(namndId: string, provadFore: string): Promise<{ antal: number; overEnArbetsdag: number }> {
    const [rad] = await this.rader<{ antal: number; overEnArbetsdag: number }>(
      `select count(*)::int as antal, count(*) filter (where p.sedan < $2::date)::int as "overEnArbetsdag" from (${PROVADE}) p`,
      [namndId, provadFore],
    );
    return rad ?? { antal: 0, overEnArbetsdag: 0 };
  }

  async attRegistrera(namndId: string): Promise<number> {
    const [rad] = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from inkorgpost where namnd_id = $1 and tillstand = 'ny' and lada = 'inkommet'`,
      [namndId],
    );
    return rad?.antal ?? 0;
  }

  /** Dagar från registrering till första beslutet, per typ; raden med `summa` är alla. */
  async tider(namndId: string, fraga: Rapportfraga): Promise<(Tidsunderlag & { summa: boolean })[]> {
    const { villkor, varden } = villkorFor(namndId, fraga);
    const kvantil = (andel: number): string =>
      `percentile_cont(${String(andel)}) within group (order by t.beslutat_datum - a.registrerat_datum)::float8`;
    return await this.rader<Tidsunderlag & { summa: boolean }>(
      `select nullif(a.arendetyp, '') as namn, grouping(nullif(a.arendetyp, '')) = 1 as summa, count(*)::int as antal,
         count(distinct a.handlaggare_id)::int as handlaggare, ${kvantil(0.5)} as median, ${kvantil(0.25)} as kvartil1, ${kvantil(0.75)} as kvartil3
       from arende a join arende_beslutstid t on t.arende_id = a.id
       where ${villkor} and t.beslutat_datum between $2::date and $3::date
       group by grouping sets ((nullif(a.arendetyp, '')), ()) order by 2, 1 nulls last`,
      varden,
    );
  }

  /** De vilkas siffror den frågande får se: sig själv, och dem som i dag arbetar på en enhet där hen är chef. */
  async synligaPersoner(namndId: string, personId: string, idag: string): Promise<string[]> {
    const rader = await this.rader<{ id: string }>(
      `select $2::uuid as id union
       select a.person_id from anstallning a join enhet e on e.id = a.enhet_id
        where a.organ_id = $1 and e.organ_id = $1 and e.chef_id = $2 and a.fran <= $3::date and (a.till is null or a.till >= $3)
          and (e.fran is null or e.fran <= $3) and (e.till is null or e.till >= $3)`,
      [namndId, personId, idag],
    );
    return rader.map((rad) => rad.id);
  }

  async personer(namndId: string, fraga: Rapportfraga, jag: string): Promise<Personrad[]> {
    const { handlaggare = [], ...utan } = fraga;
    const { villkor, varden } = villkorFor(namndId, utan);
    const personer = `$${String(varden.push(handlaggare))}::uuid[]`;
    const jaget = `$${String(varden.push(jag))}::uuid`;
    return await this.rader<Personrad>(
      `select p.id as "personId", p.visat_namn as namn, p.id = ${jaget} as jag,
         (select e.namn from anstallning an join enhet e on e.id = an.enhet_id where an.person_id = p.id and an.organ_id = $1
            and an.fran <= $4::date and (an.till is null or an.till >= $4) order by an.fran desc limit 1) as enhet,
         ${antal('oppna')}, ${antal('forsenade')}, ${antal('avslutade')}, ${antal('beslutade')},
         percentile_cont(0.5) within group (order by t.beslutat_datum - a.registrerat_datum)
           filter (where t.beslutat_datum between $2::date and $3::date)::float8 as median
       from person p left join arende a on a.handlaggare_id = p.id and ${villkor} left join arende_beslutstid t on t.arende_id = a.id
       where p.id = any(${personer}) group by p.id, p.visat_namn order by p.id <> ${jaget}, p.visat_namn, p.id`,
      varden,
    );
  }

  /** Ärendena bakom en siffra: samma villkor som siffran. `synliga`: de vilkas namn får stå. */
  async arenden(
    namndId: string,
    fraga: Rapportfraga,
    matt: Rapportmatt,
    synliga: readonly string[],
    { limit, offset }: { limit: number; offset: number },
  ): Promise<{ rader: Rapportarende[]; antal: number }> {
    const { villkor, varden } = villkorFor(namndId, fraga);
    const provas = `${PROVAS} and ($${String(varden.length + 1)}::date is null or ${SEDAN} < $${String(varden.length + 1)}::date)`;
    if (arProvning(matt)) varden.push(matt === 'provaslange' ? fraga.provadFore : null);
    const del = arProvning(matt) ? provas : MATT[matt];
    const fran = `from arende a where ${villkor} and ${del}`;
    const [rakning] = await this.rader<{ antal: number }>(`select count(*)::int as antal ${fran}`, varden);
    const namn = `$${String(varden.push(synliga))}::uuid[]`;
    const rader = await this.rader<Rapportarende>(
      `select a.id, a.dnr, a.arendemening, a.status, nullif(a.arendetyp, '') as arendetyp, nullif(a.enhet, '') as enhet,
         (select p.visat_namn from person p where p.id = a.handlaggare_id and p.id = any(${namn})) as "handlaggareNamn",
         a.registrerat_datum as "registreratDatum", a.avslutat_datum as "avslutatDatum",
         (select t.beslutat_datum from arende_beslutstid t where t.arende_id = a.id) as "beslutatDatum",
         (select min(b.forfallodag) from bevakning b where b.arende_id = a.id and b.lage = 'oppen') as frist,
         a.sekretess_lagrum is not null or a.sekretess_under_provning as sekretess
       ${fran} order by a.registrerat_datum desc, a.dnr_norm collate dnr_ordning desc, a.id limit ${String(limit)} offset ${String(offset)}`,
      varden,
    );
    return { rader, antal: rakning?.antal ?? 0 };
  }
}

// Ett ärende är under prövning när det självt eller någon av dess handlingar är det; sedan den första av dem.
const PROVADE = `
  select a.id, ${SEDAN} as sedan
    from arende a where a.namnd_id = $1 and a.status <> 'makulerat' and ${PROVAS}`;

function villkorFor(namndId: string, fraga: Rapportfraga): Villkor {
  const varden: unknown[] = [namndId, fraga.fran, fraga.till, fraga.idag];
  const plats = (varde: unknown): string => `$${String(varden.push(varde))}`;
  // Perioden och dagen står alltid med: varje fråga använder olika av dem.
  const villkor = [GALLER, '($2::date, $3::date, $4::date) is not null'];
  if (fraga.enhet !== undefined) villkor.push(`coalesce(a.enhet, '') = ${plats(fraga.enhet)}`);
  if (fraga.arendetyp !== undefined) villkor.push(`coalesce(a.arendetyp, '') = ${plats(fraga.arendetyp)}`);
  if (fraga.handlaggare !== undefined) villkor.push(`a.handlaggare_id = any(${plats(fraga.handlaggare)}::uuid[])`);
  return { villkor: villkor.join(' and '), varden };
}
