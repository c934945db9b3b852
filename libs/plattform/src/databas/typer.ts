import { types } from 'pg';

const DATUM = 1082;
const DATUMLISTA: number = 1182;

/** Ett datum är en kalenderdag och inget ögonblick: det kommer ur databasen som `YYYY-MM-DD`, aldrig som `Date`. */
export function stallTyper(): void {
  types.setTypeParser(DATUM, (varde: string) => varde);
  types.setTypeParser(DATUMLISTA, (varde: string) =>
    varde
      .slice(1, -1)
      .split(',')
      .filter((del) => del !== ''),
  );
}
