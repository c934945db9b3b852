import { refuse, type Avslag, type Tillatet } from '../besked.js';

export const DELTAGARSLAG = [
  'tjanstgorande',
  'ersattare',
  'sekreterare',
  'tjansteman',
  'personalforetradare',
  'narvaroratt',
  'insyn',
  'forslagsstallare',
  'allmanhet',
] as const;
/** I vilken egenskap någon vill vara med vid en §. */
export type Deltagarslag = (typeof DELTAGARSLAG)[number];

/** En § och hur den behandlas. */
export interface Paragrafslage {
  /** Behandlas inom stängda dörrar: sammanträdet är stängt eller §:n är det. */
  readonly stangd: boolean;
  /** Uppgifter i ärendet omfattas av sekretess. */
  readonly sekretess: boolean;
  readonly myndighetsutovning: boolean;
  /** Rör förhållandet mellan kommunen som arbetsgivare och de anställda. */
  readonly arbetsgivarfraga: boolean;
  /** Rör förhandling, konflikt eller tvist med en arbetstagarorganisation. */
  readonly motpart: boolean;
  /** Myndighetsutövningen rör en obestämd krets av enskilda. */
  readonly obestamdKrets?: boolean;
  /** Avser beställning eller upphandling av varor och tjänster. */
  readonly upphandling?: boolean;
  /** Organet är styrelsen, patientnämnd, valnämnd eller överförmyndarnämnd. */
  readonly utanPersonalforetradare?: boolean;
}

export interface Deltagare {
  readonly slag: Deltagarslag;
  readonly javig: boolean;
  /** Nämnden eller ordföranden har kallat personen till den här §:n, eller gett rätt att vara med. */
  readonly kallad: boolean;
  /** Reglementet ger den som inte tjänstgör rätt att yttra sig. */
  readonly farYttraSig: boolean;
}

export type NarvaroKod =
  | 'JAVIG'
  | 'STANGD'
  | 'SEKRETESS'
  | 'INTE_KALLAD'
  | 'INTE_ARBETSGIVARFRAGA'
  | 'MYNDIGHETSUTOVNING'
  | 'MOTPART'
  | 'UPPHANDLING'
  | 'INTE_I_ORGANET';

export interface Narvaroratt extends Tillatet {
  readonly yttrar: boolean;
  readonly beslutar: boolean;
}

/**
 * Får personen vara med vid §:n, yttra sig och besluta. Den som tjänstgör gör allt; ersättare är med vid allt och yttrar
 * sig om reglementet säger det (KL 6:17); personalföreträdare i frågor om kommunen som arbetsgivare, och i andra när nämnden
 * har beslutat det (KL 7:12–15); förslagsställaren när nämnden har beslutat det (KL 6:25); andra bara när de är kallade
 * (KL 6:26, 4:28), och allmänheten bara i det som är öppet (KL 6:25).
 */
export function narvaroratt(vem: Deltagare, lage: Paragrafslage): Narvaroratt | Avslag<NarvaroKod> {
  if (vem.javig) return refuse('JAVIG', 'Den som är jävig ska lämna rummet (KL 6:30, 7:4, 7:17).');
  switch (vem.slag) {
    case 'tjanstgorande':
      return { tillatet: true, yttrar: true, beslutar: true };
    case 'ersattare':
      return allow(vem.farYttraSig);
    case 'sekreterare':
      return allow(true);
    case 'tjansteman':
      return called(vem, true);
    case 'forslagsstallare':
      // Dörrarna är stängda för alla andra: bara myndighetsutövning och sekretess stänger dem också för förslagsställaren.
      return lage.sekretess || lage.myndighetsutovning
        ? refuse(
            'STANGD',
            'Ärendet avser myndighetsutövning eller har sekretess: förslagsställaren är inte med (KL 6:25).',
          )
        : called(vem, true);
    case 'personalforetradare':
      return personalforetradare(vem, lage);
    case 'narvaroratt':
    case 'insyn':
      return insyn(vem, lage);
    case 'allmanhet':
      // Myndighetsutövning mot enskild behandlas inom stängda dörrar också när nämndens sammanträden är offentliga.
      return lage.stangd || lage.sekretess || lage.myndighetsutovning
        ? refuse('STANGD', 'Ärendet behandlas inom stängda dörrar. Be åhörarna att gå ut.')
        : allow(false);
  }
}

function allow(yttrar: boolean): Narvaroratt {
  return { tillatet: true, yttrar, beslutar: false };
}

function called({ kallad }: Deltagare, yttrar: boolean): Narvaroratt | Avslag<NarvaroKod> {
  return kallad
    ? allow(yttrar)
    : refuse('INTE_KALLAD', 'Personen är inte kallad till ärendet. Kalla personen först (KL 6:26).');
}

function personalforetradare({ kallad }: Deltagare, lage: Paragrafslage): Narvaroratt | Avslag<NarvaroKod> {
  if (lage.utanPersonalforetradare === true) {
    const skal =
      'Personalföreträdare närvarar inte i styrelsen, patientnämnder, valnämnder och överförmyndarnämnder (KL 7:12).';
    return refuse('INTE_I_ORGANET', skal);
  }
  if (lage.motpart) {
    return refuse(
      'MOTPART',
      'Ärendet rör motparten i en förhandling eller tvist; personalföreträdaren går ut (KL 7:14 p. 2–5).',
    );
  }
  if (lage.upphandling === true) {
    const skal = 'Ärendet avser beställning eller upphandling; personalföreträdaren går ut (KL 7:14 p. 6).';
    return refuse('UPPHANDLING', skal);
  }
  if (lage.myndighetsutovning && lage.obestamdKrets !== true) {
    const skal = 'Ärendet är myndighetsutövning mot enskild; personalföreträdaren går ut (KL 7:14 p. 1).';
    return refuse('MYNDIGHETSUTOVNING', skal);
  }
  if (kallad) return allow(true);
  if (lage.sekretess) {
    const skal =
      'Ärendet har uppgifter som omfattas av sekretess; personalföreträdaren går ut, om nämnden inte beslutar annat (KL 7:13).';
    return refuse('SEKRETESS', skal);
  }
  if (!lage.arbetsgivarfraga) {
    const skal =
      'Personalföreträdare är med i frågor mellan kommunen som arbetsgivare och de anställda, och i andra bara när nämnden har beslutat det (KL 7:13).';
    return refuse('INTE_ARBETSGIVARFRAGA', skal);
  }
  return allow(true);
}

function insyn(vem: Deltagare, lage: Paragrafslage): Narvaroratt | Avslag<NarvaroKod> {
  if ((lage.sekretess || lage.stangd) && !vem.kallad) {
    const skal =
      'Rätten att närvara gäller inte stängda och sekretessbelagda ärenden, om fullmäktige eller nämnden inte har beslutat det (KL 4:28).';
    return refuse(lage.sekretess ? 'SEKRETESS' : 'STANGD', skal);
  }
  return allow(vem.slag === 'narvaroratt' && vem.farYttraSig);
}
