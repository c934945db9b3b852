import { type Rattighet, RATTIGHETER, type Roll, ROLL_TEXT, ROLLER, TILLDELBARA_ROLLER } from './rattigheter.js';

/** Vad som görs, i ord; stegets namn utan rad här skrivs som det är. */
const HANDLING: Readonly<Record<string, string>> = {
  las: 'läsa',
  skriv: 'skriva',
  makulera: 'makulera',
  godkann: 'godkänna',
  frislapp: 'släppa fri',
  skicka: 'skicka',
  registrera: 'registrera',
};

/** Det som saknar eget svenskt ord i sitt namn. */
const RESURS: Readonly<Record<string, string>> = {
  namnd: 'nämnden',
  organisation: 'organisationen',
  konto: 'konton och roller',
  franvaro: 'frånvaro',
  forhinder: 'presidiets förhinder',
  granskning: 'revisorers granskningar',
  laslogg: 'läsloggen',
  arende: 'ärenden',
  sekretess: 'det som har sekretess',
  underprovning: 'det vars sekretess prövas',
  motessekretess: 'sekretess i det egna sammanträdet',
  atkomst: 'namngiven åtkomst',
  insyn: 'vem som får se',
  handling: 'handlingar',
  utkast: 'arbetsmaterial',
  skrivelse: 'tjänsteskrivelser',
  sammantrade: 'sammanträden',
  kallelse: 'kallelser',
  utskick: 'utskickens liggare',
  mote: 'mötets gång',
  protokoll: 'protokoll',
  justering: 'justeringar',
  anslag: 'anslag',
  expediering: 'expedieringar',
  handelse: 'händelseloggen',
  jobb: 'bakgrundsjobb',
};

const stor = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

function rad(ratt: Rattighet): string {
  const [resurs = '', steg = ''] = ratt.split('.');
  const tillatna: readonly Roll[] = RATTIGHETER[ratt];
  const celler = ROLLER.map((roll) => (tillatna.includes(roll) ? '●' : ' '));
  return `| ${stor(RESURS[resurs] ?? resurs)} | ${HANDLING[steg] ?? steg} | \`${ratt}\` | ${celler.join(' | ')} |`;
}

const TILLDELAS = new Set<string>(TILLDELBARA_ROLLER);

/** Rättstabellen som Markdown: roll × resurs × handling, ur den tabell som vakterna läser. */
export function rattighetstabell(): string {
  const huvud = ROLLER.map((roll) => stor(ROLL_TEXT[roll]));
  return `${[
    `| Resurs | Handling | Rätt | ${huvud.join(' | ')} |`,
    `| --- | --- | --- | ${ROLLER.map(() => ':-:').join(' | ')} |`,
    ...(Object.keys(RATTIGHETER) as Rattighet[]).map(rad),
  ].join('\n')}

Rollerna ${ROLLER.filter((roll) => !TILLDELAS.has(roll))
    .map((roll) => ROLL_TEXT[roll])
    .join(' och ')} följer bara av uppdrag; de andra kan tilldelas ett konto.
`;
}
