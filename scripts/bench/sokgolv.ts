import type { Client } from 'pg';
import type { Sokprov } from './sokdata.js';

const SIDA = 20;
const TAK = 1001;
const OMGANGAR = [1, 2, 4, 8, 400];
/** Ett halvår börjar vid svensk midnatt. */
const start = (ar: number, halva: number): string =>
  halva === 1 ? `'${String(ar)}-01-01 00:00:00+01'` : `'${String(ar)}-07-01 00:00:00+02'`;
const RAD = `select a.id, a.namnd_id, o.namn as namnd, a.dnr, a.arendemening, a.status, a.arendetyp, p.visat_namn,
    a.sekretess_lagrum is not null or a.sekretess_under_provning as sekretess, a.registrerat_datum
  from unnest($1::uuid[]) with ordinality i (id, plats) join arende a on a.id = i.id join organ o on o.id = a.namnd_id left join person p on p.id = a.handlaggare_id order by i.plats`;

interface Kandidat {
  id: string;
  mening: boolean;
}

/** Samma svar som rutan ger, med den bästa SQL vi vet, utan rättigheter: sidan i ordning, och antalet upp till tusen. */
export class Sokgolv {
  /** Halvåren, nyast först. */
  private delar: { ar: number; halva: number }[] = [];

  constructor(private readonly klient: Client) {}

  async oppna(): Promise<void> {
    await this.klient.query('set enable_seqscan = off; set jit = off; set max_parallel_workers_per_gather = 0');
    const { rows } = await this.klient.query<{ ar: number; halva: number }>(
      `select substring(c.relname from 4 for 4)::int as ar, right(c.relname, 1)::int as halva from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'sokdel' and c.relname ~ '^ar_[0-9]{4}_[12]$' order by 1 desc, 2 desc`,
    );
    this.delar = rows;
  }

  async sok(prov: Sokprov): Promise<number> {
    const { rows } = await this.klient.query<{ q: string }>(`select sok_vidgad($1, '{}')::text as q`, [prov.ord]);
    const q = rows[0]?.q ?? '';
    const alla = await this.kandidater(prov, q, TAK, 's.allt');
    let ids = alla.map(({ id }) => id);
    if (prov.sortera === 'traff') {
      const forst =
        alla.length === TAK ? await this.kandidater(prov, q, SIDA, 's.mening') : alla.filter(({ mening }) => mening);
      ids = [...new Set([...forst.map(({ id }) => id), ...ids])];
    }
    await this.klient.query(RAD, [ids.slice(0, SIDA)]);
    return alla.length;
  }

  private async kandidater(prov: Sokprov, q: string, tak: number, kolumn: string): Promise<Kandidat[]> {
    const funna: Kandidat[] = [];
    const delar = prov.ar === undefined ? this.delar : this.delar.filter(({ ar }) => ar === prov.ar);
    let plats = 0;
    for (const antal of OMGANGAR) {
      const nu = delar.slice(plats, plats + antal);
      plats += antal;
      const [forsta, sista] = [nu.at(-1), nu[0]];
      if (forsta === undefined || sista === undefined || funna.length >= tak) break;
      const varden: unknown[] = [q];
      const villkor = [
        `${kolumn} @@ $1::tsquery`,
        `s.tid >= ${start(forsta.ar, forsta.halva)} and s.tid < ${start(sista.ar + (sista.halva === 2 ? 1 : 0), sista.halva === 2 ? 1 : 2)}`,
      ];
      if (prov.status !== undefined) villkor.push(`s.status = $${String(varden.push(prov.status))}`);
      if (prov.namnd !== undefined) villkor.push(`s.namnd_id = $${String(varden.push(prov.namnd.id))}`);
      const { rows } = await this.klient.query<Kandidat>(
        `select s.id, s.mening @@ $1::tsquery as mening from (select s.arende_id as id, s.mening from arende_sok s where ${villkor.join(' and ')}
          order by s.tid desc, s.arende_id desc limit ${String(tak - funna.length)}) s`,
        varden,
      );
      funna.push(...rows);
    }
    return funna;
  }

  /** De likaste orden och deras träffar. */
  async felstavat(ord: string): Promise<number> {
    const { rows } = await this.klient.query<{ ord: string }>(
      'select ord from sok_ord where ord % $1 order by similarity(ord, $1) desc limit 1',
      [ord],
    );
    const battre = rows[0]?.ord ?? ord;
    return await this.sok({ q: battre, ord: [battre], sortera: 'traff' });
  }

  async lista(namndId: string): Promise<number> {
    const { rows } = await this.klient.query(
      `select a.id, a.dnr, a.arendemening, a.status, a.provningsform, a.handlaggare_id, p.visat_namn, a.registrerat_datum, a.version,
          (select count(*)::int from (select 1 from arende where namnd_id = $1 limit 10000) r) as antal
        from arende a left join person p on p.id = a.handlaggare_id where a.namnd_id = $1 order by a.registrerat_tid desc, a.id desc limit 20`,
      [namndId],
    );
    return rows.length;
  }

  async arende(id: string): Promise<number> {
    const { rows } = await this.klient.query(
      'select a.*, p.visat_namn from arende a left join person p on p.id = a.handlaggare_id where a.id = $1',
      [id],
    );
    return rows.length;
  }
}
