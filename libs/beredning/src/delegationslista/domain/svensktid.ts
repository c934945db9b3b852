import { MANADER } from '#regelverk';

const SVENSK_TID = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** Ögonblicket i svensk tid, `ÅÅÅÅ-MM-DDTHH:MM`. */
export const svenskTid = (ogonblick: Date): string => SVENSK_TID.format(ogonblick).replace(' ', 'T');

/** "oktober 2026" */
export function manadsord(manad: string): string {
  const [ar = '', nr = '1'] = manad.split('-');
  return `${MANADER[Number(nr) - 1] ?? manad} ${ar}`;
}
