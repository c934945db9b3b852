import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Client } from 'pg';

const KLUBBA = join(__dirname, '..', '..', 'apps', 'klubba', 'src', 'main.js');

/** En fråga som någon kan ställa. */
export interface Sokprov {
  q: string;
  ord: string[];
  sortera: 'traff' | '-datum';
  status?: string;
  ar?: number;
  namnd?: { id: string; kod: string };
}

/** Gör diariet med `klubba syntet` när databasen är tom. @returns hur många ärenden den har */
export async function sakraDiarium(url: string, mapp: string, arenden: number): Promise<number> {
  if ((await antalArenden(url)) === 0) {
    await new Promise<void>((klart, fel) => {
      const barn = spawn(process.execPath, [KLUBBA, 'syntet', '--arenden', String(arenden)], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DATABASE_URL: url, KLUBBA_DATA: join(mapp, 'klubba'), KLUBBA_INBADDAD: 'ja' },
      });
      barn.once('exit', (kod) => {
        if (kod === 0) klart();
        else fel(new Error(`klubba syntet slutade med kod ${String(kod)}`));
      });
    });
  }
  return await antalArenden(url);
}

async function antalArenden(url: string): Promise<number> {
  const klient = new Client({ connectionString: url });
  await klient.connect();
  try {
    const finns = await klient.query<{ finns: boolean }>(`select to_regclass('arende') is not null as finns`);
    if (finns.rows[0]?.finns !== true) return 0;
    return (await klient.query<{ antal: number }>('select count(*)::int as antal from arende')).rows[0]?.antal ?? 0;
  } finally {
    await klient.end();
  }
}

/** Blandade frågor: ett till tre ord ur samma text, ibland bara början av det sista, ibland med filter, i båda ordningarna. */
export async function blandadeFragor(klient: Client, antal: number): Promise<Sokprov[]> {
  const texter = await klient.query<{ ord: string[] }>(
    `select array(select o from sok_orden(text) o where o ~ '^[a-zåäö]{4,}$' and cardinality(sok_lexem(o)) > 0 order by md5(o || sha256) limit 3) as ord
       from (select sha256, text from filtext where text is not null order by md5(sha256) limit $1) t`,
    [antal],
  );
  const namnder = await klient.query<{ id: string; kod: string }>(
    'select id, diariekod as kod from organ where diariekod is not null order by diariekod',
  );
  const ar = await klient.query<{ ar: number }>(
    'select distinct ar from nummerserie where ar is not null order by ar desc',
  );
  return texter.rows.map(({ ord }, i) => {
    const valda = ord.slice(0, 1 + (i % 3));
    if (i % 5 === 4) valda.push((valda.pop() ?? '').slice(0, 5));
    const namnd = namnder.rows[i % namnder.rows.length];
    const ett = ar.rows[i % ar.rows.length]?.ar;
    return {
      q: valda.join(' '),
      ord: valda,
      sortera: i % 2 === 0 ? 'traff' : '-datum',
      ...(i % 6 === 1 ? { status: 'avslutat' } : {}),
      ...(i % 6 === 3 && ett !== undefined ? { ar: ett } : {}),
      ...(i % 6 === 5 && namnd !== undefined ? { namnd } : {}),
    };
  });
}

/** Ord med ett fel i: två bokstäver omkastade eller en borta. */
export async function felstavade(klient: Client, antal: number): Promise<string[]> {
  const { rows } = await klient.query<{ ord: string }>(
    `select ord from sok_ord where ord ~ '^[a-zåäö]{8,14}$' order by md5(ord) limit $1`,
    [antal],
  );
  return rows.map(({ ord }, i) =>
    i % 2 === 0 ? ord.slice(0, 3) + ord.slice(4) : `${ord.slice(0, 4)}${ord.charAt(5)}${ord.charAt(4)}${ord.slice(6)}`,
  );
}
