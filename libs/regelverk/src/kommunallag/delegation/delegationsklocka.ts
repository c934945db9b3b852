import type { IsoDatum } from '../../kalender/datum.js';
import { overklagande, type Overklagandetid, type Provningsform } from '../provningsform/provningsform.js';
import type { Delegationsspar } from './delegationsspar.js';

/** Ett delegationsbeslut och det som har hänt med det. */
export interface Klockunderlag {
  readonly spar: Delegationsspar;
  readonly form: Provningsform;
  /** Sammanträdet där beslutet anmäldes, och dagen då det protokollet tillkännagavs; null när det inte har hänt. */
  readonly anmalt: { readonly dag: IsoDatum; readonly tillkannagivet: IsoDatum | null } | null;
  /** Dagen då delegatens eget protokoll tillkännagavs. */
  readonly egetTillkannagivande: IsoDatum | null;
  /** Parterna och dagen då var och en fick del av beslutet. */
  readonly parter: readonly { readonly part: string; readonly mottaget: IsoDatum | null }[];
  readonly idag: IsoDatum;
}

export interface Delegationsklocka {
  /** `ingen` när det inte finns något att överklaga, `vantar` tills tiden börjar, sedan `loper` och `ute`. */
  readonly lage: 'ingen' | 'vantar' | 'loper' | 'ute';
  /** Den sista av klockornas dagar; null när någon av dem inte är känd. */
  readonly sistaDag: IsoDatum | null;
  readonly klockor: readonly Overklagandetid[];
  /** Hur det står till, som en mening. */
  readonly vad: string;
}

const INGEN: Omit<Delegationsklocka, 'vad'> = { lage: 'ingen', sistaDag: null, klockor: [] };

/**
 * Ett delegationsbesluts överklagandetid. Laglighetsprövning: från tillkännagivandet av protokollet där det anmäldes,
 * eller av delegatens eget (KL 13:5 andra stycket). Förvaltningsbesvär: för varje part från den dag den fick del av det
 * (FL 44 §). Ren verkställighet är inget beslut och har ingen tid.
 * @throws RegelFel när dagarna inte går att räkna
 */
export function delegationsklocka(u: Klockunderlag): Delegationsklocka {
  if (u.spar === 'verkstallighet') {
    return { ...INGEN, vad: 'Ren verkställighet är inget beslut: det finns ingen tid att överklaga.' };
  }
  if (u.form === 'ejOverklagbart') return { ...INGEN, vad: 'Beslutet går inte att överklaga (KL 13:2).' };
  if (u.form === 'sarskildOrdning') {
    return { ...INGEN, lage: 'vantar', vad: 'Beslutet överklagas i den ordning som särskild lag säger (KL 13:3).' };
  }
  const klockor = u.form === 'laglighetsprovning' ? allmanna(u) : overklagande(u).klockor;
  const sistaDag = senast(klockor);
  if (sistaDag === null) return { lage: 'vantar', sistaDag, klockor, vad: vantar(u) };
  return u.idag <= sistaDag
    ? { lage: 'loper', sistaDag, klockor, vad: `Kan överklagas till och med ${sistaDag}.` }
    : { lage: 'ute', sistaDag, klockor, vad: `Tiden att överklaga gick ut ${sistaDag}.` };
}

function allmanna(u: Klockunderlag): readonly Overklagandetid[] {
  const dag = u.spar === 'anmals' ? (u.anmalt?.tillkannagivet ?? null) : u.egetTillkannagivande;
  return overklagande({ form: 'laglighetsprovning', tillkannagivanden: dag === null ? [] : [dag] }).klockor;
}

/** Tiden är ute först när den är det för alla. */
function senast(klockor: readonly Overklagandetid[]): IsoDatum | null {
  const dagar = klockor.map(({ sistaDag }) => sistaDag);
  return dagar.length === 0 || dagar.includes(null)
    ? null
    : (dagar
        .filter((dag) => dag !== null)
        .toSorted()
        .at(-1) ?? null);
}

function vantar({ form, spar, anmalt, parter }: Klockunderlag): string {
  if (form === 'forvaltningsbesvar') {
    return parter.length === 0
      ? 'Tiden går från den dag då parten får del av beslutet. Ingen part är antecknad.'
      : 'Tiden går från den dag då parten får del av beslutet. Den dagen är inte antecknad för alla.';
  }
  if (spar !== 'anmals') return 'Tiden går från anslaget av delegatens eget protokoll (KL 8:10, 13:5).';
  return anmalt === null
    ? 'Tiden går från anslaget av protokollet där beslutet anmäls (KL 13:5).'
    : `Anmält ${anmalt.dag}. Tiden går från anslaget av det protokollet (KL 13:5).`;
}
