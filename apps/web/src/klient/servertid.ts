/** Serverns klocka, som den stod i det senaste svaret: läsarens egen dator kan gå fel. Före första svaret gäller datorns. */
let skillnadMs = 0;

export function noteraServertid(svar: Response): void {
  const huvud = svar.headers.get('date');
  const ms = huvud === null ? Number.NaN : new Date(huvud).getTime();
  if (!Number.isNaN(ms)) skillnadMs = ms - datornsTid();
}

const datornsTid = (): number => performance.timeOrigin + performance.now();

const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** Dagens datum i Sverige, `ÅÅÅÅ-MM-DD`. */
export const idag = (): string => DAG.format(new Date(datornsTid() + skillnadMs));
