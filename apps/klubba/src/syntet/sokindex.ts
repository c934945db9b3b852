import type { Client } from 'pg';

const PER_OMGANG = 1_000;
const TEXTER_PER_OMGANG = 500;

/** Filernas ord, en gång per innehåll. */
export async function byggTexter(klient: Client, sha256: readonly string[]): Promise<void> {
  for (let fran = 0; fran < sha256.length; fran += TEXTER_PER_OMGANG) {
    await klient.query('select sok_las_texter($1)', [sha256.slice(fran, fran + TEXTER_PER_OMGANG)]);
  }
}

interface Halvar {
  ar: number;
  halva: 1 | 2;
}

const start = ({ ar, halva }: Halvar): string =>
  halva === 1 ? `'${String(ar)}-01-01 00:00:00+01'` : `'${String(ar)}-07-01 00:00:00+02'`;
const nasta = ({ ar, halva }: Halvar): Halvar => (halva === 1 ? { ar, halva: 2 } : { ar: ar + 1, halva: 1 });

/** Ett halvårs del av sökindexet, med samma funktioner som jobbet; indexen görs när raderna är på plats. */
async function byggDel(klient: Client, halvar: Halvar, framsteg: (antal: number) => void): Promise<void> {
  const namn = `ar_${String(halvar.ar)}_${String(halvar.halva)}`;
  const del = `sokdel.${namn}`;
  const [fran, till] = [start(halvar), start(nasta(halvar))];
  await klient.query(
    `create table ${del} (like public.arende_sok including defaults including storage including constraints) with (toast_tuple_target = 256)`,
  );
  const { rows } = await klient.query<{ id: string }>(
    `select id from arende where registrerat_tid >= ${fran} and registrerat_tid < ${till} order by registrerat_tid`,
  );
  for (let i = 0; i < rows.length; i += PER_OMGANG) {
    const ids = rows.slice(i, i + PER_OMGANG).map(({ id }) => id);
    await klient.query('begin');
    await klient.query('select sok_bered($1)', [ids]);
    await klient.query(`insert into ${del} select * from sok_rader($1)`, [ids]);
    await klient.query('commit');
    framsteg(ids.length);
  }
  // Indexen görs före: annars görs de medan alla andra delar väntar på sin tur.
  await klient.query(`alter table ${del} add constraint ${namn}_pkey primary key (arende_id, tid)`);
  for (const [kolumner, villkor] of [
    ['mening', ''],
    ['namnd_id, allt', ''],
    ['skyddad', ' where skyddad is not null'],
  ] as const) {
    await klient.query(`create index on ${del} using gin (${kolumner}) with (fastupdate = off)${villkor}`);
  }
  await klient.query(`alter table public.arende_sok attach partition ${del} for values from (${fran}) to (${till})`);
}

/** Sökindexet, halvår för halvår, på så många förbindelser som ges. */
export async function byggSokindex(
  klienter: readonly Client[],
  aren: readonly number[],
  framsteg: (antal: number) => void,
): Promise<void> {
  const kvar = [...aren].reverse().flatMap((ar): Halvar[] => [
    { ar, halva: 2 },
    { ar, halva: 1 },
  ]);
  await Promise.all(
    klienter.map(async (klient) => {
      await klient.query(`set maintenance_work_mem = '512MB'`);
      await klient.query(`set work_mem = '64MB'`);
      for (let nu = kvar.shift(); nu !== undefined; nu = kvar.shift()) await byggDel(klient, nu, framsteg);
    }),
  );
  await klienter[0]?.query('analyze');
}
