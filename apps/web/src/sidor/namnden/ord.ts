import type { components } from '../../klient/schema.js';

type Uppdragsroll = components['schemas']['UppdragDto']['roll'];
type Organslag = components['schemas']['NamndDto']['slag'];

/** Uppdraget som det står i en lista. */
export const ROLLORD: Readonly<Record<Uppdragsroll, string>> = {
  ordforande: 'ordförande',
  forste_vice: '1:e vice ordförande',
  andre_vice: '2:e vice ordförande',
  ledamot: 'ledamot',
  ersattare: 'ersättare',
  insynsplats: 'insynsplats',
  personalforetradare: 'personalföreträdare',
  personalforetradarersattare: 'ersättare för personalföreträdare',
  narvaroratt: 'närvarorätt',
};

/** Organets slag som det sägs. */
export const ORGANORD: Readonly<Record<Organslag, string>> = {
  kommunfullmaktige: 'kommunfullmäktige',
  kommunstyrelse: 'kommunstyrelse',
  namnd: 'nämnd',
  utskott: 'utskott',
  beredning: 'beredning',
};

const PRESIDIET: readonly Uppdragsroll[] = ['ordforande', 'forste_vice', 'andre_vice'];
export const arLedamot = (roll: Uppdragsroll): boolean => roll === 'ledamot' || PRESIDIET.includes(roll);

/** `-` i registret är den som inte hör till något parti. */
export const partiord = (parti: string | null): string | null => (parti === '-' ? 'partilös' : parti);
