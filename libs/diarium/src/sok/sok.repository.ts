import { Injectable } from '@nestjs/common';
import { Forrad, rollerMed } from '#plattform';
import type { Dnr } from '#regelverk';
import type { Arendestatus } from '../arende/arende.typer.js';
import { STORSTA_LOPNR } from '../arende/dnr-monster.js';
import type { Sokordning } from './sok.typer.js';
import { midnatt, type Sokdelen, type Sokspann, sokdelen, sokspann } from './domain/sokspann.js';
import { farSkyddat, period, sokdelarFor, type Sokinsyn, type Sokurval, sokvillkor, Varden } from './sokurval.js';

/** Ett ärende som träffas. */
export interface Kandidat {
  id: string;
  tid: Date;
  /** Alla orden står i ärendemeningen. */
  mening: boolean;
  /** Orden finns bara i det skyddade, som läsaren får läsa. */
  skyddat: boolean;
}

/** Ärendet som en rad bland träffarna; bara det offentliga. */
export interface Traffrad {
  arendeId: string;
  namndId: string;
  namnd: string;
  dnr: string;
  arendemening: string;
  status: Arendestatus;
  arendetyp: string | null;
  handlaggareNamn: string | null;
  sekretess: boolean;
  registreratDatum: string;
}

interface Sokuttryck {
  uttryck: string;
  /** Samma fråga med början av ett ord utbytt mot de ord som finns: mycket snabbare, men ord som ännu väntar på indexet saknas. */
  vidgat: string;
}

export interface Grund extends Sokuttryck {
  /** Något av orden söks; annars säger inget av dem något, som ”och”. */
  nagotOrd: boolean;
  /** Något av orden, i någon böjning: det som märks ut i träffarna. Tom när inget söks. */
  nagot: string;
  insyn: Sokinsyn;
}

const SEKRETESS = 'a.sekretess_lagrum is not null or a.sekretess_under_provning';

/** Så länge minns en process vilka halvår indexet har. Det yttersta spannet är öppet: ett nytt halvår missas inte. */
const DELAR_MS = 60_000;

const PLANERING = `set_config('enable_seqscan', 'off', true), set_config('max_parallel_workers_per_gather', '0', true), set_config('jit', 'off', true)`;

@Injectable()
export class SokForrad extends Forrad {
  private kandaDelar: { delar: Sokdelen[]; till: number } | null = null;

  /**
   * Frågan som tsquery och vad kontot får läsa av det skyddade. Ställer om planeraren för transaktionen: ett index per ord
   * är alltid bättre än att läsa varje ärendes ord.
   */
  async grund(
    kontoId: string,
    dag: string,
    namnder: readonly string[],
    ord: readonly string[],
    utan: readonly string[],
  ): Promise<Grund> {
    // Planeringen ställs om bara i en transaktion.
    if (!this.vard.isTransactionActive()) throw new Error('En sökning kräver en transaktion');
    const [rad] = await this.planerade<Sokinsyn & Omit<Grund, 'insyn'>>(
      `select sok_uttryck($7::text[], $8::text[])::text as uttryck, sok_vidgad($7::text[], $8::text[])::text as vidgat, numnode(sok_uttryck($7::text[], '{}')) > 0 as "nagotOrd",
         coalesce(sok_nagot($7::text[])::text, '') as nagot, i.namnder, i.par, i.arenden, i.handlingar,
         ${PLANERING}
       from sok_insyn($1, $2, $3, $4, $5, $6) i`,
      [
        kontoId,
        dag,
        namnder,
        rollerMed('arende.las'),
        rollerMed('sekretess.las'),
        rollerMed('underprovning.las'),
        ord,
        utan,
      ],
    );
    if (rad === undefined) throw new Error('sok_insyn svarade inte');
    const { uttryck, vidgat, nagotOrd, nagot, namnder: hela, par, arenden, handlingar } = rad;
    return { uttryck, vidgat, nagotOrd, nagot, insyn: { namnder: hela, par, arenden, handlingar } };
  }

  /** Orden som tsquery, tom när inget av dem säger något. Ställer om planeraren som `grund`. */
  async oppetUttryck(ord: readonly string[]): Promise<Sokuttryck> {
    const [rad] = await this.skriv.query<Sokuttryck[]>(
      `select sok_uttryck($1, '{}')::text as uttryck, sok_vidgad($1, '{}')::text as vidgat, ${PLANERING}`,
      [ord],
    );
    return rad ?? { uttryck: '', vidgat: '' };
  }

  /** Högst så många ärenden som träffas, i tidsordning. @param bara `mening`: alla orden i ärendemeningen */
  async kandidater(
    urval: Sokurval,
    hogst: number,
    ordning: Sokordning,
    bara: 'allt' | 'mening' = 'allt',
  ): Promise<Kandidat[]> {
    const aldst = ordning === 'datum';
    const spann = sokspann(await this.delar(), aldst, period(urval.filter));
    const funna: Kandidat[] = [];
    for (const [i, ett] of spann.entries()) {
      // I det nyaste kan det stå ord som ännu inte lärts in.
      const nu = i === 0 ? urval : { ...urval, uttryck: urval.vidgat };
      funna.push(...(await this.omgang(nu, hogst - funna.length, aldst, bara, ett)));
      if (funna.length >= hogst) break;
    }
    return funna;
  }

  /** Ärenden i de handlingar med sekretess som läsaren fått läsa var för sig. */
  async medHandlingar(urval: Sokurval, hogst: number): Promise<Kandidat[]> {
    if (urval.insyn.handlingar.length === 0 || urval.uttryck === '') return [];
    const v = new Varden();
    const handlingar = v.plats(urval.insyn.handlingar);
    const utanOrd = sokvillkor({ ...urval, uttryck: '' }, v, 'allt');
    const q = `${v.plats(urval.uttryck)}::tsquery`;
    return await this.rader<Kandidat>(
      `with o as materialized (select h.arende_id, sok_vektor(string_agg(concat_ws(' ', h.titel, h.titel_skyddad, h.avsandare, h.mottagare), ' '))
           || coalesce(sok_samla(t.lexem), '') as ord
         from handling h left join lateral (select v.id from handling_version v where v.handling_id = h.id order by v.nr desc limit 1) v on h.makulering_skal is null
           left join handling_fil f on f.handling_version_id = v.id left join sok_text t on t.sha256 = f.sha256
        where h.id = any(${handlingar}::uuid[]) and h.arende_id is not null group by 1)
       select s.arende_id as id, s.tid, false as mening, true as skyddat from o join arende a on a.id = o.arende_id
         join arende_sok s on s.arende_id = a.id and s.tid = a.registrerat_tid
        where (s.allt || o.ord) @@ ${q} and not s.allt @@ ${q} and ${utanOrd} order by s.tid desc limit ${String(hogst)}`,
      v.alla,
    );
  }

  /** De av ärendena som har varje fras och ingen av de uteslutna. */
  async medFraser(urval: Sokurval, ids: readonly string[]): Promise<Set<string>> {
    const v = new Varden();
    const plats = v.plats(ids);
    const far = farSkyddat(urval.insyn, v);
    const prov = (fras: string): string => `sok_har_fras(s.arende_id, ${v.plats(fras)}, ${far})`;
    const villkor = [...urval.fraser.map(prov), ...urval.utanFraser.map((fras) => `not ${prov(fras)}`)];
    const rader = await this.rader<{ id: string }>(
      `select s.arende_id as id from arende a join arende_sok s on s.arende_id = a.id and s.tid = a.registrerat_tid
        where a.id = any(${plats}::uuid[]) and ${villkor.join(' and ')}`,
      v.alla,
    );
    return new Set(rader.map(({ id }) => id));
  }

  /** Ärendena vars nummer det är, i någon av nämnderna: eget, övertaget eller en parts. */
  async medNummer(text: string, dnr: Dnr | null, namnder: readonly string[]): Promise<Kandidat[]> {
    const nummer = dnr !== null && dnr.lopnr <= STORSTA_LOPNR ? dnr : null;
    return await this.rader<Kandidat>(
      `select distinct a.id, a.registrerat_tid as tid, false as mening, false as skyddat from (
         select a.id from arende a where a.dnr_norm = dnr_normalisera($1) and a.namnd_id = any($2::uuid[])
         union select a.id from arende a where $3::int is not null and (a.ar::bigint * 10000000000 + a.lopnr) = ($3::bigint * 10000000000 + $4::int)
           and a.namnd_id = any($2::uuid[]) and ($5::text is null or split_part(a.dnr_norm, ' ', 1) = $5 or replace(a.dnr_norm, ' ', '') like $5 || '%')
         union select p.arende_id from arendepart p join arende a on a.id = p.arende_id where p.deras_dnr_norm = dnr_normalisera($1) and p.deras_dnr_norm <> ''
           and p.namnd_id = any($2::uuid[]) and not p.borttagen and not p.skyddad and not (${SEKRETESS})) n join arende a on a.id = n.id
       order by 2 desc, 1 limit 100`,
      [text, namnder, nummer?.ar ?? null, nummer?.lopnr ?? null, nummer?.kod ?? null],
    );
  }

  /** Ärendena vars nummer börjar så, som ”SLK 2024”; de nyaste först. */
  async medNummersBorjan(text: string, namndId: string): Promise<Pick<Kandidat, 'id'>[]> {
    return await this.rader<Pick<Kandidat, 'id'>>(
      `select a.id from arende a where a.namnd_id = $2 and dnr_normalisera($1) <> '' and a.dnr_norm collate "C" like replace(dnr_normalisera($1), '_', '') || ' %'
        order by a.registrerat_tid desc limit 1000`,
      [text, namndId],
    );
  }

  /** Raderna för ärendena, i ordningen som de ges. */
  async traffrader(ids: readonly string[]): Promise<Traffrad[]> {
    return await this.planerade<Traffrad>(
      `select a.id as "arendeId", a.namnd_id as "namndId", o.namn as namnd, a.dnr, a.arendemening, a.status, a.arendetyp, p.visat_namn as "handlaggareNamn",
         ${SEKRETESS} as sekretess, a.registrerat_datum as "registreratDatum"
       from unnest($1::uuid[]) with ordinality i (id, plats) join arende a on a.id = i.id join organ o on o.id = a.namnd_id
         left join person p on p.id = a.handlaggare_id order by i.plats`,
      [ids],
    );
  }

  /** Personer som är handläggare och vars visade namn börjar så. */
  async handlaggare(namn: string, namnder: readonly string[]): Promise<string[]> {
    const rader = await this.rader<{ id: string }>(
      `select p.id from person p where exists (select 1 from regexp_split_to_table(sok_jamna(p.visat_namn), '[^[:alnum:]]+') d where starts_with(d, split_part(sok_jamna($1), ' ', 1)))
         and (strpos($1, ' ') = 0 or starts_with(sok_jamna(p.visat_namn), sok_jamna($1)))
         and exists (select 1 from arende a where a.handlaggare_id = p.id and a.namnd_id = any($2::uuid[])) limit 200`,
      [namn, namnder],
    );
    return rader.map(({ id }) => id);
  }

  /** Indexets halvår, äldst först. */
  private async delar(): Promise<Sokdelen[]> {
    const nu = performance.now();
    if (this.kandaDelar !== null && nu < this.kandaDelar.till) return this.kandaDelar.delar;
    const rader = await this.rader<{ namn: string }>(
      `select c.relname as namn from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'public.arende_sok'::regclass order by 1`,
    );
    const delar = rader.flatMap(({ namn }) => sokdelen(namn) ?? []);
    this.kandaDelar = { delar, till: nu + DELAR_MS };
    return delar;
  }

  private async omgang(
    urval: Sokurval,
    hogst: number,
    aldst: boolean,
    bara: 'allt' | 'mening',
    { fran, fore }: Sokspann,
  ): Promise<Kandidat[]> {
    const v = new Varden();
    const ordnad = aldst ? 'asc' : 'desc';
    const q = urval.uttryck === '' ? null : `${v.plats(urval.uttryck)}::tsquery`;
    const delar = bara === 'mening' ? (['mening'] as const) : sokdelarFor(urval);
    const fragor = delar.map((del) => {
      const villkor = [sokvillkor(urval, v, del)];
      if (fran !== null) villkor.push(`s.tid >= ${midnatt(fran)}`);
      if (fore !== null) villkor.push(`s.tid < ${midnatt(fore)}`);
      // Det skyddade rymmer också det öppna: bara det som inte redan träffats är en träff där. Orden läses först när raderna är valda.
      const skyddat = del === 'skyddad' && q !== null ? `not s.allt @@ ${q}` : 'false';
      return `(select s.id, s.tid, ${q === null ? 'false' : `s.mening @@ ${q}`} as mening, ${skyddat} as skyddat
        from (select s.arende_id as id, s.tid, s.mening, s.allt from arende_sok s where ${villkor.join(' and ')}
          order by s.tid ${ordnad}, s.arende_id ${ordnad} limit ${String(hogst)}) s)`;
    });
    const ensam = fragor.length === 1 ? fragor[0] : undefined;
    return await this.rader<Kandidat>(
      `${ensam ?? fragor.join(' union ')} order by tid ${ordnad}, id ${ordnad} limit ${String(hogst)}`,
      v.alla,
    );
  }
}
