import { refuse, type Avslag } from '../besked.js';

export const DELEGATIONSFORBUD = [
  'malOchInriktning',
  'yttrandeTillFullmaktige',
  'principiellMyndighetsutovning',
  'medborgarforslag',
  'annanForfattning',
] as const;
/** De slag av ärenden som en nämnd inte får delegera, i ordning efter punkterna i KL 6:38. */
export type Delegationsforbud = (typeof DELEGATIONSFORBUD)[number];

const FORBUD: Readonly<Record<Delegationsforbud, string>> = {
  malOchInriktning: 'verksamhetens mål, inriktning, omfattning eller kvalitet (KL 6:38 p. 1)',
  yttrandeTillFullmaktige:
    'framställningar och yttranden till fullmäktige, och yttranden över överklagade beslut (KL 6:38 p. 2)',
  principiellMyndighetsutovning:
    'myndighetsutövning mot enskilda som är principiell eller av större vikt (KL 6:38 p. 3)',
  medborgarforslag: 'medborgarförslag som fullmäktige har överlåtit till nämnden (KL 6:38 p. 4)',
  annanForfattning: 'ärenden som enligt annan författning inte får delegeras (KL 6:38 p. 5)',
};

export const AUTOMATFORBUD = ['laglighetsprovning', 'ejOverklagbart', 'upphandling', 'valfrihetssystem'] as const;
/** De slag av ärenden som inte får delegeras till en automatiserad beslutsfunktion, efter punkterna i KL 6:38 andra stycket. */
export type Automatforbud = (typeof AUTOMATFORBUD)[number];

const AUTOMAT: Readonly<Record<Automatforbud, string>> = {
  laglighetsprovning: 'beslut som överklagas genom laglighetsprövning (KL 6:38 andra stycket p. 1)',
  ejOverklagbart: 'beslut som enligt lag eller annan författning inte får överklagas (KL 6:38 andra stycket p. 2)',
  upphandling: 'ärenden om upphandling (KL 6:38 andra stycket p. 3)',
  valfrihetssystem: 'ärenden om auktorisations- eller valfrihetssystem (KL 6:38 andra stycket p. 4)',
};

export const DELEGATSLAG = [
  'presidium',
  'utskott',
  'ledamot',
  'ersattare',
  'anstalld',
  'automatiserad',
  'flera',
] as const;
/**
 * Vem nämnden ger beslutanderätten (KL 6:37, 7:5). `automatiserad` är en automatiserad beslutsfunktion; `flera` är två
 * eller fler som ska besluta tillsammans.
 */
export type Delegatslag = (typeof DELEGATSLAG)[number];

export interface Delegationspunkt {
  readonly delegat: Delegatslag;
  readonly arenden: readonly (Delegationsforbud | Automatforbud)[];
}

export type DelegationKod = 'FORBJUDET_ARENDE' | 'FLERA_TILLSAMMANS';

/**
 * Får nämnden delegera punkten. Alla hinder nämns: varje förbjudet slag av ärende (KL 6:38), och att beslutanderätten
 * ges till en åt gången; ersättare i turordning går bra (KL 6:37, 7:5).
 * @returns en tom lista när punkten är tillåten.
 */
export function provaDelegation({ delegat, arenden }: Delegationspunkt): Avslag<DelegationKod>[] {
  const forbud = DELEGATIONSFORBUD.filter((slag) => arenden.includes(slag)).map((slag) =>
    refuse('FORBJUDET_ARENDE', `Nämnden får inte delegera ${FORBUD[slag]}. Ta upp ärendet på föredragningslistan.`),
  );
  if (delegat === 'automatiserad') {
    const automat = AUTOMATFORBUD.filter((slag) => arenden.includes(slag)).map((slag) =>
      refuse(
        'FORBJUDET_ARENDE',
        `En automatiserad beslutsfunktion får inte avgöra ${AUTOMAT[slag]}. Låt en delegat besluta.`,
      ),
    );
    return [...forbud, ...automat];
  }
  if (delegat !== 'flera') return forbud;
  const skal = 'Beslutanderätten ges till en delegat. Ange en, och de andra som ersättare i turordning (KL 6:37, 7:5).';
  return [...forbud, refuse('FLERA_TILLSAMMANS', skal)];
}

/** En överlåtelse i en kedja från nämnden. */
export interface Overlatelse {
  readonly fran: 'namnd' | 'forvaltningschef' | 'annan';
  readonly till: 'forvaltningschef' | 'anstalld' | 'fortroendevald' | 'utomstaende';
}

export type VidaredelegationKod =
  'BRUTEN_KEDJA' | 'INTE_FORVALTNINGSCHEF' | 'INTE_MEDGIVEN' | 'INTE_ANSTALLD' | 'FOR_LANG';

/**
 * Prövar en kedja av överlåtelser: nämnden till förvaltningschefen, och därifrån ett steg till en annan anställd när
 * nämnden har medgett det (KL 7:5–6). Längre går inte.
 * @returns alla hinder; en tom lista när kedjan håller.
 */
export function provaVidaredelegation(kedja: readonly Overlatelse[], medgiven: boolean): Avslag<VidaredelegationKod>[] {
  const [forsta, andra, ...resten] = kedja;
  const hinder: Avslag<VidaredelegationKod>[] = [];
  if (forsta?.fran !== 'namnd') {
    hinder.push(
      refuse('BRUTEN_KEDJA', 'Kedjan ska börja hos nämnden. Registrera nämndens delegation först (KL 6:37, 7:5).'),
    );
  }
  if (kedja.some(({ till }) => till === 'utomstaende')) {
    hinder.push(refuse('INTE_ANSTALLD', 'Beslutanderätten kan inte ges till någon utanför kommunen (KL 6:37, 7:5).'));
  }
  if (andra === undefined) return hinder;
  if (forsta?.till !== 'forvaltningschef' || andra.fran !== 'forvaltningschef') {
    hinder.push(
      refuse(
        'INTE_FORVALTNINGSCHEF',
        'Bara förvaltningschefen får vidaredelegera (KL 7:6). Låt nämnden delegera direkt.',
      ),
    );
  }
  if (andra.till !== 'anstalld') {
    hinder.push(
      refuse('INTE_ANSTALLD', 'Vidaredelegation går till en annan anställd (KL 7:6). Låt nämnden delegera direkt.'),
    );
  }
  if (!medgiven) {
    hinder.push(
      refuse(
        'INTE_MEDGIVEN',
        'Nämnden har inte låtit förvaltningschefen vidaredelegera punkten. Ändra delegationsordningen först (KL 7:6).',
      ),
    );
  }
  if (resten.length > 0) {
    hinder.push(
      refuse(
        'FOR_LANG',
        'Den som har fått beslutanderätten av förvaltningschefen kan inte ge den vidare (KL 7:6). Låt nämnden eller förvaltningschefen delegera.',
      ),
    );
  }
  return hinder;
}
