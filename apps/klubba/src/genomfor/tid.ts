/** Ögonblicket för ett svenskt klockslag en svensk kalenderdag. */
export function svenskTid(datum: string, klockslag: string): Date {
  const sommar = new Date(`${datum}T${klockslag}:00+02:00`);
  const vinter = new Date(`${datum}T${klockslag}:00+01:00`);
  return lokalt(sommar) === `${datum} ${klockslag}` ? sommar : vinter;
}

const FORM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
const lokalt = (tid: Date): string => FORM.format(tid);
