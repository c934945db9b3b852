/** Serverns klocka, som den stod i det senaste svaret: läsarens egen dator kan gå fel. Före första svaret gäller datorns. */
let skillnadMs = 0;

export function noteraServertid(svar: Response): void {
  const huvud = svar.headers.get('date');
  const ms = huvud === null ? Number.NaN : new Date(huvud).getTime();
  if (!Number.isNaN(ms)) skillnadMs = ms - datornsTid();
}

const datornsTid = (): number => performance.timeOrigin + performance.now();

/** Serverns tid, i millisekunder sedan 1970. */
export const serverns = (): number => datornsTid() + skillnadMs;

const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });
const TID = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', timeStyle: 'short' });

/** Dagens datum i Sverige, `ÅÅÅÅ-MM-DD`. */
export const idag = (): string => DAG.format(new Date(serverns()));

/** Klockan i Sverige, `19.52`. */
export const serverklockan = (): string => TID.format(new Date(serverns())).replace(':', '.');
