const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });
const LANG = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});
const KORT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const TID = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' });

/** Den svenska kalenderdagen, `YYYY-MM-DD`. */
export const svenskDag = (tid: Date): string => DAG.format(tid);

/** "14 september 2026" */
export const svenskDatum = (tid: Date): string => KORT.format(tid);

/** "15.12" */
export const klockslag = (tid: Date): string => TID.format(tid).replace(':', '.');

/** "måndag 5 oktober kl. 15.12" */
export const svenskTid = (tid: Date): string => `${LANG.format(tid)} kl. ${klockslag(tid)}`;
