import { Injectable } from '@nestjs/common';
import { Forrad, type Listfraga, ordning, sidgrans } from '#plattform';
import type { Ordningslage } from './sammantradesordning.tillstand.js';
import type {
  Antagandebeslut,
  Ordningshuvud,
  Ordningslistrad,
  Ordningstillstand,
  Radsammantrade,
} from './sammantradesordning.typer.js';

const FALT = `o.id, o.namnd_id as "namndId", o.ar, o.nr, o.tillstand, o.kallelsedagar, o.rakning, o.monster, o.ersatter_id as "ersatterId",
  o.rattelse_skal as "rattelseSkal", o.antagen_paragraf_id as "antagenParagrafId", o.antagen_datum as "antagenDatum",
  o.antagen_tid as "antagenTid", o.version, (select p.nr from paragraf p where p.id = o.antagen_paragraf_id) as "antagenParagrafNr"`;

const SAMMANTRADE = `s.id, s.datum, to_char(s.start, 'HH24:MI') as start, to_char(s.slut, 'HH24:MI') as slut, s.plats, s.tillstand,
  s.sekreterare_id as "sekreterareId", s.version`;

const SORTERING = { ar: 'ar', nr: 'nr', tillstand: 'tillstand', antagenDatum: '"antagenDatum"' };

/** Vilka ordningar en lista ska ha. */
export interface Ordningsfilter {
  ar?: number | undefined;
  tillstand?: Ordningstillstand | undefined;
}

/** Sammanträdesordningarnas huvuden; kolumner och rader har sitt eget förråd. */
@Injectable()
export class SammantradesordningForrad extends Forrad {
  /** Lägger ett utkast med nästa versionsnummer för året. @returns numret */
  async lagg(
    o: Omit<
      Ordningshuvud,
      'nr' | 'tillstand' | 'antagenParagrafId' | 'antagenParagrafNr' | 'antagenDatum' | 'antagenTid' | 'version'
    >,
  ): Promise<number> {
    // Numret tas under lås på nämnden: två som börjar samtidigt får var sitt.
    await this.skriv.query('select 1 from organ where id = $1 for no key update', [o.namndId]);
    const [rad] = await this.skriv.query<{ nr: number }[]>(
      `insert into sammantradesordning (id, namnd_id, ar, nr, kallelsedagar, rakning, monster, ersatter_id, rattelse_skal)
       values ($1, $2, $3, (select coalesce(max(x.nr), 0) + 1 from sammantradesordning x where x.namnd_id = $2 and x.ar = $3), $4, $5, $6, $7, $8)
       returning nr`,
      [
        o.id,
        o.namndId,
        o.ar,
        o.kallelsedagar,
        o.rakning,
        o.monster === null ? null : JSON.stringify(o.monster),
        o.ersatterId,
        o.rattelseSkal,
      ],
    );
    return rad?.nr ?? 0;
  }

  async hamta(namndId: string, id: string): Promise<Ordningshuvud | null> {
    const [rad] = await this.rader<Ordningshuvud>(
      `select ${FALT} from sammantradesordning o where o.namnd_id = $1 and o.id = $2`,
      [namndId, id],
    );
    return rad ?? null;
  }

  /** Den antagna ordningen för året. */
  async gallande(namndId: string, ar: number): Promise<Ordningshuvud | null> {
    const [rad] = await this.rader<Ordningshuvud>(
      `select ${FALT} from sammantradesordning o where o.namnd_id = $1 and o.ar = $2 and o.tillstand = 'antagen'`,
      [namndId, ar],
    );
    return rad ?? null;
  }

  /** Låser årets alla versioner till transaktionens slut: två som antar samtidigt gör det efter varandra. */
  async lasArets(namndId: string, id: string): Promise<Ordningshuvud | null> {
    await this.skriv.query(
      `select 1 from sammantradesordning o where o.namnd_id = $1
         and o.ar = (select x.ar from sammantradesordning x where x.namnd_id = $1 and x.id = $2) order by o.id for update`,
      [namndId, id],
    );
    return await this.hamta(namndId, id);
  }

  async lista(
    namndId: string,
    fraga: Listfraga,
    filter: Ordningsfilter & { utkast: boolean },
  ): Promise<{ rader: Ordningslistrad[]; antal: number }> {
    const vilka = `from sammantradesordning o where o.namnd_id = $1 and ($2::int is null or o.ar = $2)
      and ($3::text is null or o.tillstand = $3) and ($4 or o.tillstand <> 'utkast')`;
    const varden = [namndId, filter.ar ?? null, filter.tillstand ?? null, filter.utkast];
    const { limit, offset } = sidgrans(fraga);
    const rader = await this.rader<Ordningslistrad>(
      `select o.id, o.ar, o.nr, o.tillstand, o.ersatter_id as "ersatterId", o.antagen_datum as "antagenDatum", o.version,
         (select p.nr from paragraf p where p.id = o.antagen_paragraf_id) as "antagenParagrafNr", m.antal as "antalSammantraden",
         m.forsta as "forstaSammantrade", m.sista as "sistaSammantrade"
       from (select o.* ${vilka}) o
       cross join lateral (select count(*)::int as antal, min(d.datum) as forsta, max(d.datum) as sista from sammantradesordning_dag d
         where d.ordning_id = o.id and d.kolumn_nr = (select max(k.nr) from sammantradesordning_kolumn k where k.ordning_id = o.id)) m
       order by ${ordning(fraga.sortera, SORTERING, '-ar', 'nr desc, id')} limit $5 offset $6`,
      [...varden, limit, offset],
    );
    const [rad] = await this.rader<{ antal: number }>(`select count(*)::int as antal ${vilka}`, varden);
    return { rader, antal: rad?.antal ?? 0 };
  }

  async lage(o: Pick<Ordningshuvud, 'id' | 'namndId' | 'ar' | 'ersatterId'>): Promise<Ordningslage> {
    const [rad] = await this.rader<Pick<Ordningslage, 'galler' | 'paborjadRattelse'>>(
      `select (select x.nr from sammantradesordning x where x.namnd_id = $1 and x.ar = $2 and x.tillstand = 'antagen') as galler,
         (select x.nr from sammantradesordning x where x.ersatter_id = $3 and x.tillstand = 'utkast') as "paborjadRattelse"`,
      [o.namndId, o.ar, o.id],
    );
    return {
      ar: o.ar,
      rattelse: o.ersatterId !== null,
      galler: rad?.galler ?? null,
      paborjadRattelse: rad?.paborjadRattelse ?? null,
    };
  }

  /** Räknar upp versionen på ett utkast. Falskt när någon hann före. */
  async bumpa(id: string, version: number, rattelseSkal: string | null): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'update sammantradesordning set version = version + 1, rattelse_skal = $3 where id = $1 and version = $2',
      [id, version, rattelseSkal],
    );
    return antal === 1;
  }

  async taBort(id: string, version: number): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      `delete from sammantradesordning where id = $1 and version = $2 and tillstand = 'utkast'`,
      [id, version],
    );
    return antal === 1;
  }

  /** Den antagna ordningen slutar gälla; prövas vid commit mot den som tar vid. */
  async ersatt(id: string): Promise<void> {
    await this.skriv.query(`update sammantradesordning set tillstand = 'ersatt', version = version + 1 where id = $1`, [
      id,
    ]);
  }

  async anta(id: string, beslut: Antagandebeslut, tid: Date): Promise<void> {
    await this.skriv.query(
      `update sammantradesordning set tillstand = 'antagen', antagen_paragraf_id = $2, antagen_datum = $3, antagen_tid = $4, version = version + 1
       where id = $1`,
      [id, beslut.paragrafId, beslut.datum, tid],
    );
  }

  async beslut(namndId: string, paragrafId: string): Promise<Antagandebeslut | null> {
    const [rad] = await this.rader<Antagandebeslut>(
      `select p.id as "paragrafId", p.nr, s.datum, p.tillstand, p.utfall from paragraf p join sammantrade s on s.id = p.sammantrade_id
       where p.namnd_id = $1 and p.id = $2`,
      [namndId, paragrafId],
    );
    return rad ?? null;
  }

  /** En annan ordning för samma år som redan är antagen genom paragrafen; dess version. */
  async antagenGenom(paragrafId: string, ar: number, utom: string): Promise<number | null> {
    const [rad] = await this.rader<{ nr: number }>(
      'select nr from sammantradesordning where antagen_paragraf_id = $1 and ar = $2 and id <> $3',
      [paragrafId, ar, utom],
    );
    return rad?.nr ?? null;
  }

  /** Nämndens sammanträden det året, och de länkade. Låses i id-ordning, före allt annat som antagandet rör. */
  async lasSammantraden(namndId: string, ar: number, lankade: readonly string[]): Promise<Radsammantrade[]> {
    return await this.skriv.query<Radsammantrade[]>(
      `select ${SAMMANTRADE} from sammantrade s where s.namnd_id = $1
         and (s.datum between make_date($2, 1, 1) and make_date($2, 12, 31) or s.id = any($3::uuid[])) order by s.id for update`,
      [namndId, ar, lankade],
    );
  }

  /** Sammanträdena bakom ordningens rader, som de står nu. */
  async sammantraden(ordningId: string): Promise<Radsammantrade[]> {
    return await this.rader<Radsammantrade>(
      `select ${SAMMANTRADE} from sammantrade s join sammantradesordning_rad r on r.sammantrade_id = s.id where r.ordning_id = $1`,
      [ordningId],
    );
  }
}
