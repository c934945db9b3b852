import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Fil } from '../handling/handling.typer.js';
import type { Inarende, Inhandling, Inpart } from './domain/tolka-rad.js';

/** Var de skrivna raderna hör hemma, och av vem. */
export interface Skrivgrund {
  namndId: string;
  importId: string;
  serie: { omfattningId: string; kod: string };
  aktor: string;
  tid: Date;
  idag: string;
}

export type Skrivarende = Inarende & { id: string; nr: number; partId: string };
export type Skrivpart = Inpart & { id: string; nr: number };
export type Skrivhandling = Inhandling & {
  id: string;
  nr: number;
  versionId: string;
  sparade: (Fil & { id: string; ursprungsnamn: string | null })[];
};

/** Vad en omgång skrev. */
export interface Skrivet {
  skrivna: number;
  filer: number;
  utanArende: number;
}

const KOLUMNER = `x(id uuid, nr int, dnr text, nyckel text, egen boolean, ar int, lopnr int, arendemening text, "arendemeningSkyddad" text, registrerat date,
  inkom date, beslutat date, avslutat date, status text, "makuleringSkal" text, initiativ text, arendetyp text, "handlaggareId" uuid, enhet text,
  klassificering text, lagrum text, "underProvning" boolean)`;

// Ett nummer som någon annan hunnit ta i serien, eller ett dnr som nämnden redan har, lämnas: raden skrivs inte.
const ARENDEN = `
  with r as (select * from jsonb_to_recordset($1::jsonb) as ${KOLUMNER}),
  nya as (
    insert into arendeimport_objekt (namnd_id, slag, nyckel, objekt_id, import_id, nr)
      select $2, 'arenden', r.nyckel, r.id, $3, r.nr from r
       where not exists (select 1 from arende a where a.namnd_id = $2 and a.dnr = r.dnr)
         and not (r.egen and exists (select 1 from arende a where a.namnd_id = $2 and a.serie_omfattning_id = $4 and a.serie_kod = $5 and a.ar = r.ar and a.lopnr = r.lopnr))
       order by r.nr
      on conflict do nothing returning objekt_id
  )
  insert into arende (id, namnd_id, dnr, dnr_norm, serie_omfattning_id, serie_kod, ar, lopnr, ursprung, arendemening, arendemening_skyddad, arendetyp, initiativ,
      handlaggare_id, enhet, klassificering, status, makulering_skal, sekretess_lagrum, sekretess_under_provning, sekretess_provas_sedan,
      inkom_datum, avslutat_datum, registrerat_datum, registrerat_tid)
    select r.id, $2, r.dnr, '', case when i.egen then $4::uuid end, case when i.egen then $5 end, r.ar, r.lopnr, 'overtaget',
        r.arendemening, r."arendemeningSkyddad", r.arendetyp, r.initiativ, r."handlaggareId", r.enhet, r.klassificering, r.status, r."makuleringSkal",
        r.lagrum, r."underProvning", case when r."underProvning" then $6::date end, r.inkom, r.avslutat, r.registrerat,
        r.registrerat::timestamp at time zone 'Europe/Stockholm'
      from r join nya on nya.objekt_id = r.id
        -- I en serie som hela kommunen delar kan numret vara en annan nämnds: då behåller ärendet sitt dnr men får ingen plats i serien.
        cross join lateral (select r.egen and not exists (
          select 1 from arende b where b.serie_omfattning_id = $4 and b.serie_kod = $5 and b.ar = r.ar and b.lopnr = r.lopnr) as egen) i
     order by r.nr
    on conflict do nothing
    returning id, dnr, sekretess_lagrum is not null or sekretess_under_provning as sekretess`;

const PARTER = `
  with r as (select * from jsonb_to_recordset($1::jsonb) as x(id uuid, nr int, nyckel text, egennyckel text, roll text, "slagAvPart" text, namn text, "derasDnr" text,
      epost text, telefon text, adress text, skyddad boolean)),
  a as (select r.*, o.objekt_id as arende_id, ar.sekretess_lagrum is not null or ar.sekretess_under_provning as hemligt
          from r join arendeimport_objekt o on o.namnd_id = $2 and o.slag = 'arenden' and o.nyckel = r.nyckel join arende ar on ar.id = o.objekt_id),
  nya as (
    insert into arendeimport_objekt (namnd_id, slag, nyckel, objekt_id, import_id, nr)
      select $2, 'parter', a.egennyckel, a.id, $3, a.nr from a order by a.nr on conflict do nothing returning objekt_id
  )
  insert into arendepart (id, namnd_id, arende_id, roll, slag, namn, deras_dnr, deras_dnr_norm, epost, telefon, adress, skyddad, skapad_tid)
    select a.id, $2, a.arende_id, a.roll, a."slagAvPart", a.namn, a."derasDnr", dnr_normalisera(a."derasDnr"), a.epost, a.telefon, a.adress, a.skyddad or a.hemligt, $4
      from a join nya on nya.objekt_id = a.id order by a.nr
    returning id`;

const HANDLINGAR = `
  with r as (select * from jsonb_to_recordset($1::jsonb) as x(id uuid, nr int, nyckel text, handlingsnyckel text, typ text, titel text, "titelSkyddad" text,
      riktning text, datum date, registrerad date, avsandare text, mottagare text, lagrum text, "underProvning" boolean)),
  a as (select r.*, ar.id as arende_id, ar.status, ar.sekretess_lagrum, ar.sekretess_under_provning,
            r.lagrum is null and not r."underProvning" and (ar.sekretess_lagrum is not null or ar.sekretess_under_provning) as arver
          from r join arendeimport_objekt o on o.namnd_id = $2 and o.slag = 'arenden' and o.nyckel = r.nyckel join arende ar on ar.id = o.objekt_id),
  nya as (
    insert into arendeimport_objekt (namnd_id, slag, nyckel, objekt_id, import_id, nr)
      select $2, 'handlingar', md5(a.handlingsnyckel), a.id, $3, a.nr from a order by a.nr on conflict do nothing returning objekt_id
  )
  insert into handling (id, namnd_id, arende_id, nr, typ, titel, titel_skyddad, riktning, datum, registrerad_datum, avsandare, mottagare, sekretess_lagrum,
      sekretess_under_provning, sekretess_provas_sedan)
    select a.id, $2, a.arende_id, handling_nasta_nr(a.arende_id) - 1 + (row_number() over (partition by a.arende_id order by a.nr))::int, a.typ,
        -- En handling i ett hemligt ärende är hemlig tills någon sagt annat: rubriken kan säga det som ärendemeningen inte får.
        case when a.arver then $5 else a.titel end, case when a.arver then a.titel else a."titelSkyddad" end, a.riktning, a.datum, a.registrerad, a.avsandare, a.mottagare,
        case when a.arver then a.sekretess_lagrum else a.lagrum end, case when a.arver then a.sekretess_under_provning else a."underProvning" end,
        case when (case when a.arver then a.sekretess_under_provning else a."underProvning" end) then $4::date end
      from a join nya on nya.objekt_id = a.id order by a.arende_id, a.nr
    returning id, sekretess_lagrum is not null or sekretess_under_provning as sekretess`;

const FILER = `
  with r as (select * from jsonb_to_recordset($1::jsonb) as x(id uuid, "versionId" uuid, sparade jsonb)),
  v as (insert into handling_version (id, handling_id, nr, skapad_tid) select r."versionId", r.id, 1, $2 from r where r.id = any($3::uuid[]) returning id),
  f as (select r."versionId", x.* from r, rows from (jsonb_to_recordset(r.sparade)
      as (id uuid, filnamn text, mediatyp text, storlek bigint, sha256 text, ursprungsnamn text)) with ordinality
      as x(id, filnamn, mediatyp, storlek, sha256, ursprungsnamn, ordning) where r.id = any($3::uuid[]))
  insert into handling_fil (id, handling_version_id, ordning, filnamn, mediatyp, storlek, sha256, ursprungsnamn)
    select f.id, f."versionId", f.ordning::int, f.filnamn, f.mediatyp, f.storlek, f.sha256, f.ursprungsnamn from f join v on v.id = f."versionId" returning sha256`;

@Injectable()
export class ImportskrivningForrad extends Forrad {
  /** Låser serien och flyttar dess räknare fram till numret. */
  async fortsattEfter(serie: Skrivgrund['serie'], ar: number, lopnr: number): Promise<void> {
    await this.skriv.query(`select nummer_fortsatt_efter($1, 'arende', $2, $3, $4)`, [
      serie.omfattningId,
      serie.kod,
      ar,
      lopnr,
    ]);
  }

  /** Om något ärende bär numret; en serie får inte gå vidare efter ett nummer som ingen har. */
  async finnsNummer(serie: Skrivgrund['serie'], ar: number, lopnr: number): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>(
      'select 1 from arende where serie_omfattning_id = $1 and serie_kod = $2 and ar = $3 and lopnr = $4',
      [serie.omfattningId, serie.kod, ar, lopnr],
    );
    return rader.length > 0;
  }

  /** Skriver ärendena med händelser; de vars nummer redan är taget skrivs inte. */
  async arenden(g: Skrivgrund, rader: readonly Skrivarende[]): Promise<Skrivet & { parter: number }> {
    const skrivna = await this.skriv.query<{ id: string; dnr: string; sekretess: boolean }[]>(ARENDEN, [
      JSON.stringify(rader),
      g.namndId,
      g.importId,
      g.serie.omfattningId,
      g.serie.kod,
      g.idag,
    ]);
    await this.rensaSpar(
      g,
      rader.map((rad) => rad.id),
      'arende',
    );
    const ider = new Set(skrivna.map((rad) => rad.id));
    await this.skriv.query(
      `insert into arende_beslutstid (arende_id, beslutat_datum) select x.id, x.beslutat from jsonb_to_recordset($1::jsonb) as x(id uuid, beslutat date)
        where x.beslutat is not null and x.id = any($2::uuid[]) on conflict do nothing`,
      [JSON.stringify(rader.map(({ id, beslutat }) => ({ id, beslutat }))), [...ider]],
    );
    const parter = rader.flatMap((rad) => (rad.motpart === null || !ider.has(rad.id) ? [] : [somPart(rad)]));
    const { skrivna: antalParter } = await this.parter(g, parter);
    await this.handelser(
      g,
      'arende.infort',
      'arende',
      skrivna.map(({ id, dnr, sekretess }) => ({ id, efter: { dnr, importId: g.importId, sekretess } })),
    );
    return { skrivna: skrivna.length, filer: 0, utanArende: 0, parter: antalParter };
  }

  async parter(g: Skrivgrund, rader: readonly (Skrivpart & { egennyckel?: string })[]): Promise<Skrivet> {
    if (rader.length === 0) return { skrivna: 0, filer: 0, utanArende: 0 };
    const nycklade = rader.map((rad) => ({
      ...rad,
      egennyckel: rad.egennyckel ?? [rad.nyckel, rad.namn, rad.roll, rad.epost ?? '', rad.telefon ?? ''].join('\u001f'),
    }));
    const skrivna = await this.skriv.query<unknown[]>(PARTER, [JSON.stringify(nycklade), g.namndId, g.importId, g.tid]);
    return { skrivna: skrivna.length, filer: 0, utanArende: rader.length - skrivna.length };
  }

  async handlingar(
    g: Skrivgrund,
    rader: readonly Skrivhandling[],
    skyddad: string,
  ): Promise<Skrivet & { sha: string[] }> {
    await this.skriv.query(
      `select 1 from arende a where a.id in (select o.objekt_id from arendeimport_objekt o where o.namnd_id = $1 and o.slag = 'arenden' and o.nyckel = any($2)) order by a.id for update`,
      [g.namndId, rader.map((rad) => rad.nyckel)],
    );
    const skrivna = await this.skriv.query<{ id: string; sekretess: boolean }[]>(HANDLINGAR, [
      JSON.stringify(rader.map(({ sparade: _filer, ...rad }) => rad)),
      g.namndId,
      g.importId,
      g.idag,
      skyddad,
    ]);
    const ider = skrivna.map((rad) => rad.id);
    const filer = await this.skriv.query<{ sha256: string }[]>(FILER, [
      JSON.stringify(rader.map(({ id, versionId, sparade }) => ({ id, versionId, sparade }))),
      g.tid,
      ider,
    ]);
    // Vem som helst kan läsa rubriken på en öppen handling i diariet; det som skyddas har sin egen rad i loggen.
    const hemliga = skrivna.filter((rad) => rad.sekretess);
    await this.handelser(
      g,
      'handling.inford',
      'handling',
      hemliga.map(({ id }) => ({ id, efter: { importId: g.importId, sekretess: true } })),
    );
    const sha = [...new Set(filer.map((fil) => fil.sha256))];
    return { skrivna: skrivna.length, filer: filer.length, utanArende: rader.length - skrivna.length, sha };
  }

  /** Ett ärende som inte skrevs för att numret togs i samma stund har heller inget spår. */
  private async rensaSpar(g: Skrivgrund, ider: readonly string[], tabell: 'arende'): Promise<void> {
    await this.skriv.query(
      `delete from arendeimport_objekt o where o.import_id = $1 and o.objekt_id = any($2::uuid[]) and not exists (select 1 from ${tabell} t where t.id = o.objekt_id)`,
      [g.importId, ider],
    );
  }

  private async handelser(
    g: Skrivgrund,
    typ: string,
    objekt: string,
    rader: readonly { id: string; efter: unknown }[],
  ): Promise<void> {
    if (rader.length === 0) return;
    await this.skriv.query('select handelse_lagg_manga($1, $2, $3, $4, $5, $6)', [
      g.namndId,
      g.tid,
      g.aktor,
      typ,
      objekt,
      JSON.stringify(rader),
    ]);
  }
}

/** Motparten som stod på ärendets rad. */
const somPart = (rad: Skrivarende): Skrivpart & { egennyckel: string } => {
  const { motpart } = rad;
  if (motpart === null) throw new Error('Raden har ingen motpart.');
  return {
    ...motpart,
    slag: 'parter',
    id: rad.partId,
    nr: rad.nr,
    dnr: rad.dnr,
    nyckel: rad.nyckel,
    egennyckel: `${rad.nyckel}\u001fmotpart`,
  };
};
