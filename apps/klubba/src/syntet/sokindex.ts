import type { Client } from 'pg';

const PER_OMGANG = 1_000;
const TEXTER_PER_OMGANG = 500;

/** Filernas ord, en gång per innehåll. */
export async function byggTexter(klient: Client, sha256: readonly string[]): Promise<void> {
  for (let fran = 0; fran < sha256.length; fran += TEXTER_PER_OMGANG) {
    await klient.query('select sok_las_texter($1)', [sha256.slice(fran, fran + TEXTER_PER_OMGANG)]);
  }
}

/** Ett års del av sökindexet, med samma funktioner som jobbet; indexen görs när raderna är på plats. */
async function byggAr(klient: Client, ar: number, framsteg: (antal: number) => void): Promise<void> {
  const del = `sokdel.ar_${String(ar)}`;
  const [fran, till] = [ar, ar + 1].map((ett) => `'${String(ett)}-01-01 00:00:00+01'`);
  await klient.query(
    `create table ${del} (like public.arende_sok including defaults including storage including constraints) with (toast_tuple_target = 256)`,
  );
  const { rows } = await klient.query<{ id: string }>(
    `select id from arende where registrerat_tid >= ${String(fran)} and registrerat_tid < ${String(till)} order by registrerat_tid`,
  );
  for (let i = 0; i < rows.length; i += PER_OMGANG) {
    const ids = rows.slice(i, i + PER_OMGANG).map(({ id }) => id);
    await klient.query('begin');
    await klient.query('select sok_bered($1)', [ids]);
    await klient.query(`insert into ${del} select * from sok_rader($1)`, [ids]);
    await klient.query('commit');
    framsteg(ids.length);
  }
  // Indexen görs före: annars görs de medan alla andra år väntar på sin tur.
  await klient.query(`alter table ${del} add constraint ar_${String(ar)}_pkey primary key (arende_id, tid)`);
  for (const [kolumn, villkor] of [
    ['mening', ''],
    ['allt', ''],
    ['skyddad', ' where skyddad is not null'],
  ] as const) {
    await klient.query(`create index on ${del} using gin (${kolumn}) with (fastupdate = off)${villkor}`);
  }
  await klient.query(
    `alter table public.arende_sok attach partition ${del} for values from (${String(fran)}) to (${String(till)})`,
  );
}

/** Sökindexet, år för år, på så många förbindelser som ges. */
export async function byggSokindex(
  klienter: readonly Client[],
  aren: readonly number[],
  framsteg: (antal: number) => void,
): Promise<void> {
  const kvar = [...aren].reverse();
  await Promise.all(
    klienter.map(async (klient) => {
      await klient.query(`set maintenance_work_mem = '512MB'`);
      await klient.query(`set work_mem = '64MB'`);
      for (let ar = kvar.shift(); ar !== undefined; ar = kvar.shift()) await byggAr(klient, ar, framsteg);
    }),
  );
  await klienter[0]?.query('analyze');
}
