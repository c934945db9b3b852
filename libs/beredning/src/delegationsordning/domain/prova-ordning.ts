import { type Delegationsforbud, provaDelegation, provaVidaredelegation } from '#regelverk';
import type { Ordningspunkt } from '../delegationsordning.typer.js';
import { arUtomstaende, normalRoll, utpekadeRoller } from './delegattext.js';
import { normalPunkt } from './punkt.js';

/** Varför en punkt inte får antas. */
export interface Punktbrist {
  /** Plats i listan, från 0. */
  plats: number;
  punkt: string;
  falt: keyof Ordningspunkt;
  text: string;
}

/** Ordalydelser som hör till de slag av ärenden som inte får delegeras (KL 6:38). */
const ORDALYDELSER: readonly [Delegationsforbud, RegExp][] = [
  [
    'malOchInriktning',
    /verksamhetens\s+(?:mål|inriktning|omfattning|kvalitet)|fastställa\s+(?:nämndens\s+)?(?:mål|verksamhetsplan|budget)/iu,
  ],
  [
    'yttrandeTillFullmaktige',
    /(?:yttrande|framställning|remissvar)[^.]*(?:till|över)[^.]*fullmäktige|yttrande[^.]*(?:med anledning av|över)[^.]*överklaga[dt][^.]*(?:nämndens|fullmäktiges|i dess helhet)/iu,
  ],
  ['medborgarforslag', /medborgarförslag/iu],
  ['principiellMyndighetsutovning', /av\s+principiell\s+(?:beskaffenhet|betydelse|vikt)|principiellt?\s+viktiga/iu],
];

/** Slagen i KL 6:38 som punkten omfattar: de angivna, och de som ordalydelsen visar när inget skäl sagts emot. */
export function forbudI({
  vad,
  forbud,
  undantagsskal,
}: Pick<Ordningspunkt, 'vad' | 'forbud' | 'undantagsskal'>): Ordningspunkt['forbud'] {
  if ((undantagsskal ?? '').trim() !== '') return forbud;
  const ur = ORDALYDELSER.filter(([, monster]) => monster.test(vad)).map(([slag]) => slag);
  return [...new Set([...forbud, ...ur])];
}

/**
 * Allt som hindrar att ordningen antas: KL 6:37–40 och 7:5–8, två delegater i en punkt, samma nummer två gånger.
 * @returns en tom lista när ordningen håller
 */
export function provaOrdning(punkter: readonly Ordningspunkt[]): Punktbrist[] {
  const brister: Punktbrist[] = [];
  const sedda = new Map<string, number>();
  for (const [plats, punkt] of punkter.entries()) {
    const add = (falt: keyof Ordningspunkt, text: string): void => {
      brister.push({ plats, punkt: punkt.punkt, falt, text: `Punkt ${punkt.punkt}: ${text}` });
    };
    const norm = normalPunkt(punkt.punkt);
    if (norm === '') add('punkt', 'Ange punktens nummer.');
    else if (sedda.has(norm))
      add('punkt', 'Numret står på två punkter. En punkt har en delegat: ge den ena ett eget nummer.');
    sedda.set(norm, plats);
    if (punkt.vad.trim() === '') add('vad', 'Skriv vad beslutet gäller.');
    provaDelegaten(punkt, add);
    provaSpar(punkt, add);
  }
  return brister;
}

type Lagg = (falt: keyof Ordningspunkt, text: string) => void;

function provaDelegaten(punkt: Ordningspunkt, add: Lagg): void {
  if (punkt.delegatRoll.trim() === '') {
    add('delegatRoll', 'Ange vem som beslutar.');
    return;
  }
  const flera = utpekadeRoller(punkt.delegatRoll).length > 1;
  const arenden = forbudI(punkt);
  if (punkt.delegatSlag === 'automatiserad' && punkt.provning === 'laglighetsprovning')
    arenden.push('laglighetsprovning');
  for (const { kod, skal } of provaDelegation({ delegat: flera ? 'flera' : punkt.delegatSlag, arenden })) {
    add(kod === 'FLERA_TILLSAMMANS' ? 'delegatRoll' : 'vad', skal);
  }
  for (const roll of punkt.ersattare.filter((en) => utpekadeRoller(en).length > 1)) {
    add('ersattare', `Ersättaren ”${roll}” är två. Ange dem var för sig, i turordning (KL 6:37, 7:5).`);
  }
  const alla = [punkt.delegatRoll, ...punkt.ersattare].map(normalRoll);
  if (new Set(alla).size < alla.length) add('ersattare', 'Samma roll står två gånger. Ta bort den ena.');
  const utomstaende = [punkt.delegatRoll, ...punkt.ersattare].some(arUtomstaende);
  const chef = normalRoll(punkt.delegatRoll) === 'förvaltningschef';
  const forsta = { fran: 'namnd', till: utomstaende ? 'utomstaende' : chef ? 'forvaltningschef' : 'anstalld' } as const;
  const andra = { fran: chef ? 'forvaltningschef' : 'annan', till: 'anstalld' } as const;
  const kedja = punkt.vidaredelegation ? [forsta, andra] : [forsta];
  for (const { kod, skal } of provaVidaredelegation(kedja, punkt.vidaredelegation)) {
    add(kod === 'INTE_ANSTALLD' ? 'delegatRoll' : 'vidaredelegation', skal);
  }
}

function provaSpar(punkt: Ordningspunkt, add: Lagg): void {
  if (punkt.bradskande) {
    if (punkt.delegatSlag !== 'ledamot') {
      add('delegatRoll', 'Brådskande ärenden får avgöras bara av ordföranden eller en annan ledamot (KL 6:39).');
    }
    if (punkt.spar !== 'anmals') {
      add('spar', 'Brådskande beslut ska anmälas vid nämndens nästa sammanträde (KL 6:39–40). Välj Anmäls.');
    }
  }
  if (punkt.spar === 'verkstallighet' && punkt.provning !== 'ingen') {
    add('provning', 'Ren verkställighet är inget beslut och prövas inte. Välj Ingen prövning, eller ett annat spår.');
  }
}
