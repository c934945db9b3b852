const SVENSK_DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** Kalenderdagen i Sverige, `ÅÅÅÅ-MM-DD`. */
export const svenskDag = (tid: Date): string => SVENSK_DAG.format(tid);
