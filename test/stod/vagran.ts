// What the database itself says to a change, with all deferred rules tried as at commit; nothing is kept.
import type { DataSource, QueryRunner } from 'typeorm';

export type Sats = readonly [sql: string, varden?: unknown[]];

/** @returns the database's own words, or the constraint's name; null when the change would have been let through */
export async function vagran(ds: DataSource, satser: readonly Sats[]): Promise<string | null> {
  const kor = ds.createQueryRunner();
  await kor.connect();
  await kor.startTransaction();
  try {
    for (const [sql, varden] of satser) await kor.query(sql, varden);
    await kor.query('set constraints all immediate');
    return null;
  } catch (fel) {
    return ord(fel);
  } finally {
    await stang(kor);
  }
}

async function stang(kor: QueryRunner): Promise<void> {
  await kor.rollbackTransaction();
  await kor.release();
}

function ord(fel: unknown): string {
  const inre = (fel as { driverError?: { constraint?: string; message?: string; code?: string } }).driverError;
  if (inre === undefined) throw fel;
  if (inre.code === 'KL001') return inre.message ?? '';
  if (inre.constraint !== undefined) return inre.constraint;
  // A fault in the test's own SQL is no refusal.
  throw fel;
}
