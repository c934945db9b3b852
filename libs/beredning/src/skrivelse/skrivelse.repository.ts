import { Injectable } from '@nestjs/common';
import type { Skriftinnehall } from '#dokument';
import { Forrad, nyttId, TransactionHost, type TransactionalAdapterTypeOrm } from '#plattform';
import type { Dokumenttyp } from '../mall/domain/mallinnehall.js';
import { type LagradNod, type NyForslagsnod, somRader, somTrad } from './domain/beslutsforslag.js';
import { teckenI } from '../skrift/domain/steg.js';
import { Skriftminne } from '../skrift/skriftminne.js';
import type { Avsnitt, Skrivelse, Skrivelsetillstand } from './skrivelse.typer.js';

export interface Faststalldrad {
  id: string;
  namndId: string;
  arendeId: string | null;
  handlingId: string;
  handlingVersionId: string;
  rubrik: string;
  datum: string;
  tid: Date;
}

/** En ny rad: första versionen, eller en efterföljare. */
export interface Skrivelserad {
  id: string;
  namndId: string;
  dokumenttyp: Dokumenttyp;
  mallVersionId: string | null;
  rubrik: string;
  datum: string;
  handlingId: string | null;
  versionsnr: number;
  versionsskal: string | null;
  foregaendeId: string | null;
}

/** De kolumner som ändras med versionskoll. */
export interface Skrivelsefalt {
  arendeId?: string | null;
  rubrik?: string;
  forvaltning?: string | null;
  datum?: string;
  referensId?: string | null;
  mottagare?: string | null;
  sammanfattning?: string | null;
  arendet?: string | null;
  avsnitt?: readonly Avsnitt[];
  expedieras?: readonly string[];
  tillstand?: Skrivelsetillstand;
  aterlamnadSkal?: string | null;
  faststalldTid?: Date;
  handlingId?: string;
  handlingVersionId?: string;
  godkannandeordning?: Skrivelse['godkannandeordning'];
  forSammantradeId?: string | null;
}

const KOLUMN: Readonly<Record<keyof Skrivelsefalt, string>> = {
  arendeId: 'arende_id',
  rubrik: 'rubrik',
  forvaltning: 'forvaltning',
  datum: 'datum',
  referensId: 'referens_id',
  mottagare: 'mottagare',
  sammanfattning: 'sammanfattning',
  arendet: 'arendet',
  avsnitt: 'avsnitt',
  expedieras: 'expedieras',
  tillstand: 'tillstand',
  aterlamnadSkal: 'aterlamnad_skal',
  faststalldTid: 'faststalld_tid',
  handlingId: 'handling_id',
  handlingVersionId: 'handling_version_id',
  godkannandeordning: 'godkannandeordning',
  forSammantradeId: 'for_sammantrade_id',
};

const FALT = `t.id, t.namnd_id as "namndId", t.arende_id as "arendeId", a.dnr, t.handling_id as "handlingId", t.handling_version_id as "handlingVersionId",
  t.versionsnr, t.versionsskal, t.foregaende_id as "foregaendeId", (select e.id from tjansteskrivelse e where e.foregaende_id = t.id) as "efterfoljareId",
  t.dokumenttyp, t.mall_version_id as "mallVersionId", t.rubrik, t.forvaltning, t.datum, t.referens_id as "referensId", r.visat_namn as "referensNamn", t.mottagare, t.sammanfattning, t.arendet, t.avsnitt, t.expedieras,
  t.tillstand, t.aterlamnad_skal as "aterlamnadSkal", t.faststalld_tid as "faststalldTid", t.version,
  t.godkannandeordning, t.for_sammantrade_id as "forSammantradeId"`;

/** Raden som den lästes; skriften är null också när processen redan har den. */
type Lastrad = Omit<Skrivelse, 'undertecknare' | 'granskare' | 'forslag' | 'bilagor'> & { skriftnyckel: string | null };

const SKRIFTNYCKEL = `sk.xmin::text || sk.ctid::text`;

@Injectable()
export class SkrivelseForrad extends Forrad {
  constructor(
    vard: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly minne: Skriftminne,
  ) {
    super(vard);
  }

  /** En skrivelse som redan är fastställd när den kommer in. */
  async laggFaststalld(s: Faststalldrad): Promise<void> {
    await this.skriv.query(
      `insert into tjansteskrivelse (id, namnd_id, arende_id, handling_id, handling_version_id, rubrik, datum, tillstand, faststalld_tid)
       values ($1, $2, $3, $4, $5, $6, $7, 'faststalld', $8)`,
      [s.id, s.namndId, s.arendeId, s.handlingId, s.handlingVersionId, s.rubrik, s.datum, s.tid],
    );
  }

  /** Ett tomt utkast; innehållet skrivs med `andra`. */
  async lagg(rad: Skrivelserad): Promise<void> {
    await this.skriv.query(
      `insert into tjansteskrivelse (id, namnd_id, rubrik, datum, handling_id, versionsnr, versionsskal, foregaende_id, dokumenttyp, mall_version_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        rad.id,
        rad.namndId,
        rad.rubrik,
        rad.datum,
        rad.handlingId,
        rad.versionsnr,
        rad.versionsskal,
        rad.foregaendeId,
        rad.dokumenttyp,
        rad.mallVersionId,
      ],
    );
  }

  /** Ändrar när versionen stämmer; falskt när någon annan hann före. */
  async andra(id: string, version: number, falt: Skrivelsefalt): Promise<boolean> {
    const nycklar = (Object.keys(falt) as (keyof Skrivelsefalt)[]).filter((nyckel) => falt[nyckel] !== undefined);
    const satser = nycklar.map((nyckel, plats) => `${KOLUMN[nyckel]} = $${String(plats + 3)}`);
    const varden = nycklar.map((nyckel) => (nyckel === 'avsnitt' ? JSON.stringify(falt.avsnitt) : falt[nyckel]));
    const svar = await this.skriv.query<[unknown[], number]>(
      `update tjansteskrivelse set ${[...satser, 'version = version + 1'].join(', ')} where id = $1 and version = $2`,
      [id, version, ...varden],
    );
    return svar[1] === 1;
  }

  async skrivUndertecknare(id: string, undertecknare: readonly { personId: string; titel: string }[]): Promise<void> {
    await this.skriv.query('delete from undertecknare where tjansteskrivelse_id = $1', [id]);
    await this.skriv.query(
      `insert into undertecknare (id, tjansteskrivelse_id, ordning, person_id, titel)
       select u.id, $1, u.ordning, u.person_id, u.titel from unnest($2::uuid[], $3::uuid[], $4::text[]) with ordinality u (id, person_id, titel, ordning)`,
      [
        id,
        undertecknare.map(() => nyttId()),
        undertecknare.map((u) => u.personId),
        undertecknare.map((u) => u.titel.trim()),
      ],
    );
  }

  async skrivForslag(id: string, forslag: readonly NyForslagsnod[]): Promise<void> {
    await this.skriv.query('delete from beslutsforslag where tjansteskrivelse_id = $1', [id]);
    const ider = new Map<string, string>();
    for (const rad of somRader(forslag)) {
      const nodId = nyttId();
      ider.set(rad.plats.join('.'), nodId);
      await this.skriv.query(
        'insert into beslutsforslag (id, tjansteskrivelse_id, foralder_id, ordning, instans, text) values ($1, $2, $3, $4, $5, $6)',
        [
          nodId,
          id,
          ider.get(rad.plats.slice(0, -1).join('.')) ?? null,
          (rad.plats.at(-1) ?? 0) + 1,
          rad.instans,
          rad.text,
        ],
      );
    }
  }

  /** De vars ställe personen träder i dagen som sägs, när de är borta. */
  async ersatter(namndId: string, personId: string, dag: string): Promise<string[]> {
    const rader = await this.rader<{ id: string }>('select ersatter_den($1, $2, $3) as id', [personId, namndId, dag]);
    return rader.map((rad) => rad.id);
  }

  /** Låser skrivelsen till transaktionens slut. */
  async lasRad(namndId: string, id: string): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>(
      'select 1 from tjansteskrivelse where namnd_id = $1 and id = $2 for update',
      [namndId, id],
    );
    return rader.length === 1;
  }

  async hamta(namndId: string, id: string): Promise<Skrivelse | null> {
    return (await this.hamtaAlla(namndId, [id]))[0] ?? null;
  }

  /** Skrivelserna med allt som hör till dem, i lika många frågor hur många de än är. */
  async hamtaAlla(namndId: string, ider: readonly string[]): Promise<Skrivelse[]> {
    // Skriften hämtas bara när processen inte redan har läst just den raden.
    const mindes = this.minne.hall(ider);
    const nycklar = Object.fromEntries([...mindes].map(([id, { nyckel }]) => [id, nyckel]));
    const rader = await this.rader<Lastrad>(
      `select ${FALT}, case when ${SKRIFTNYCKEL} is distinct from $3::jsonb ->> t.id::text then sk.innehall end as skrift,
         ${SKRIFTNYCKEL} as skriftnyckel, coalesce(sk.version, 0) as skriftversion
       from tjansteskrivelse t left join arende a on a.id = t.arende_id left join person r on r.id = t.referens_id
         left join skrift sk on sk.tjansteskrivelse_id = t.id
       where t.namnd_id = $1 and t.id = any($2::uuid[])`,
      [namndId, ider, JSON.stringify(nycklar)],
    );
    if (rader.length === 0) return [];
    const [undertecknare, granskare, noder, bilagor] = [
      await this.undertecknare(ider),
      await this.granskare(ider),
      await this.forslagsnoder(ider),
      await this.bilagor(ider),
    ];
    return rader.map(({ skriftnyckel, ...rad }) => ({
      ...rad,
      skrift: this.skriften({ ...rad, skriftnyckel }, mindes.get(rad.id)?.innehall),
      undertecknare: undertecknare.get(rad.id) ?? [],
      granskare: granskare.get(rad.id) ?? [],
      forslag: somTrad(noder.get(rad.id) ?? []),
      bilagor: bilagor.get(rad.id) ?? [],
    }));
  }

  private skriften(
    rad: Pick<Lastrad, 'id' | 'skriftnyckel' | 'skrift'>,
    minns: Skriftinnehall | undefined,
  ): Skriftinnehall | null {
    const { id, skriftnyckel, skrift } = rad;
    if (skriftnyckel === null) return null;
    if (skrift !== null) {
      this.minne.lagg(id, skriftnyckel, skrift, teckenI(skrift));
      return skrift;
    }
    if (minns === undefined) throw new Error(`Skriften ${id} är inte läst`);
    return minns;
  }

  private async undertecknare(ider: readonly string[]): Promise<Map<string, Skrivelse['undertecknare']>> {
    return await this.perSkrivelse(
      `select u.tjansteskrivelse_id as "skrivelseId", u.person_id as "personId", p.visat_namn as namn, u.titel, u.godkand_tid as "godkandTid",
         u.godkand_av_id as "godkandAvId", av.visat_namn as "godkandAvNamn", u.godkand_hash as "godkandHash"
       from undertecknare u join person p on p.id = u.person_id left join person av on av.id = u.godkand_av_id
       where u.tjansteskrivelse_id = any($1::uuid[]) order by u.ordning`,
      ider,
    );
  }

  private async granskare(ider: readonly string[]): Promise<Map<string, Skrivelse['granskare']>> {
    return await this.perSkrivelse(
      `select g.tjansteskrivelse_id as "skrivelseId", g.person_id as "personId", p.visat_namn as namn, g.klar_tid as "klarTid",
         g.klar_av_id as "klarAvId", av.visat_namn as "klarAvNamn"
       from granskare g join person p on p.id = g.person_id left join person av on av.id = g.klar_av_id
       where g.tjansteskrivelse_id = any($1::uuid[]) order by p.visat_namn collate "sv-x-icu", g.id`,
      ider,
    );
  }

  private async forslagsnoder(ider: readonly string[]): Promise<Map<string, LagradNod[]>> {
    return await this.perSkrivelse(
      `select tjansteskrivelse_id as "skrivelseId", id, foralder_id as "foralderId", ordning, instans, text from beslutsforslag
       where tjansteskrivelse_id = any($1::uuid[])`,
      ider,
    );
  }

  private async bilagor(ider: readonly string[]): Promise<Map<string, Skrivelse['bilagor']>> {
    return await this.perSkrivelse(
      `select b.tjansteskrivelse_id as "skrivelseId", h.id as "handlingId", h.titel, coalesce(v.nr, 0) as versionsnr,
         array(select f.sha256 from handling_fil f where f.handling_version_id = v.id order by f.ordning) as filer
       from skrivelse_bilaga b join handling h on h.id = b.handling_id
         left join lateral (select v.id, v.nr from handling_version v where v.handling_id = h.id order by v.nr desc limit 1) v on true
       where b.tjansteskrivelse_id = any($1::uuid[]) and h.makulering_skal is null order by b.ordning`,
      ider,
    );
  }

  private async perSkrivelse<T>(sql: string, ider: readonly string[]): Promise<Map<string, T[]>> {
    const ut = new Map<string, T[]>();
    for (const { skrivelseId, ...rad } of await this.rader<{ skrivelseId: string }>(sql, [ider])) {
      ut.set(skrivelseId, [...(ut.get(skrivelseId) ?? []), rad as T]);
    }
    return ut;
  }
}
