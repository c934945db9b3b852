import { Node, type NodeType } from '@tiptap/pm/model';
import { skriftschema } from './schema.js';
import { radtext } from './text.js';
import type { Skriftfel, Skriftinnehall, Skriftnod } from './typer.js';

/** Nämndens förslag till kommunstyrelsen → kommunstyrelsens förslag till fullmäktige; punkterna är den tredje nivån (DOMAN 4). */
export const HOGST_INSTANSER = 2;
export const LANGST_SKRIFTRUBRIK = 500;
const FLEST_FORSLAGSNODER = 200;
const LANGST_PUNKT = 10_000;
const LANGST_LEDTEXT = 300;
const LANGST_ATTRIBUT = 10_000;
const FLEST_NIVAER_JSON = 40;

const OKANT = 'Innehållet har något som inte kan stå i en skrivelse. Ta bort det, eller klistra in det som text.';

const arObjekt = (varde: unknown): varde is Record<string, unknown> =>
  typeof varde === 'object' && varde !== null && !Array.isArray(varde);

/**
 * Prövar en skrift som JSON: att den följer schemat, att förslaget har högst tre nivåer, och längderna. Att något är tomt
 * eller ofärdigt är inget fel här; det säger `skriftbrister`.
 * @returns felen, med stig till noden; tomt när skriften håller
 */
export function provaSkrift(json: unknown): Skriftfel[] {
  const fel = formfel(json, '', 0);
  if (fel !== null) return [fel];
  let nod: Node;
  try {
    nod = Node.fromJSON(skriftschema, json);
  } catch {
    return [{ stig: olasligStig(json as Skriftnod), text: OKANT }];
  }
  return provaSkriftnod(nod);
}

/** Stigen till den innersta noden som inte går att läsa. */
function olasligStig(json: Skriftnod, stig = ''): string {
  for (const [nr, barn] of (json.content ?? []).entries()) {
    try {
      Node.fromJSON(skriftschema, barn);
    } catch {
      return olasligStig(barn, under(stig, nr));
    }
  }
  return stig;
}

const under = (stig: string, nr: number): string => `${stig === '' ? '' : `${stig}.`}content[${String(nr)}]`;

/**
 * Som `provaSkrift`, för en skrift som redan är en nod: det som servern prövar efter varje steg, och som skrivytan kan
 * pröva en ändring med innan den sänds.
 */
export function provaSkriftnod(skrift: Node): Skriftfel[] {
  if (skrift.type !== skriftschema.nodes.skrift && skrift.type.name !== 'skrift') {
    return [{ stig: '', text: 'Innehållet är ingen skrivelse.' }];
  }
  try {
    provaNod(skrift);
  } catch {
    return [{ stig: forstaFel(skrift), text: OKANT }];
  }
  return [...teckenfel(skrift), ...rubrikfel(skrift), ...forslagsfel(skrift)];
}

/** JSON som inte ens är noder, eller som är så djup att den bara kan vara gjord för att skada. */
function formfel(json: unknown, stig: string, djup: number): Skriftfel | null {
  if (!arObjekt(json) || typeof json['type'] !== 'string' || djup > FLEST_NIVAER_JSON) return { stig, text: OKANT };
  const typ: NodeType | undefined = (skriftschema.nodes as Record<string, NodeType>)[json['type']];
  if (typ === undefined) return { stig, text: OKANT };
  const { content, attrs } = json;
  if (arObjekt(attrs) && JSON.stringify(attrs).length > LANGST_ATTRIBUT) {
    return { stig, text: `Korta texten till högst ${String(LANGST_ATTRIBUT)} tecken.` };
  }
  if (content === undefined) return null;
  if (!Array.isArray(content)) return { stig, text: OKANT };
  for (const [nr, barn] of content.entries()) {
    const fel = formfel(barn, under(stig, nr), djup + 1);
    if (fel !== null) return fel;
  }
  return null;
}

// En nod ändras aldrig: den som har prövats håller också i nästa lydelse, där bara det som skrevs är nya noder.
const HALLER = new WeakSet<Node>();
const RENA = new WeakSet<Node>();

/** Som nodens egen `check`, utan att pröva det som redan har prövats. @throws RangeError */
function provaNod(nod: Node): void {
  if (HALLER.has(nod)) return;
  if (nod.inlineContent || nod.childCount < 2 || !provadForSig(nod)) nod.check();
  else nod.children.forEach(provaNod);
  HALLER.add(nod);
}

/** Nodens attribut och ordningen på dess barn, men inte barnen; falskt när det inte går att säga utan dem. */
function provadForSig(nod: Node): boolean {
  if (!nod.type.validContent(nod.content)) return false;
  try {
    nod.copy(nod.content.cut(0, nod.child(0).nodeSize + nod.child(1).nodeSize)).check();
    return true;
  } catch {
    return false;
  }
}

/** Stigen till den innersta noden som inte håller. */
function forstaFel(nod: Node, stig = ''): string {
  for (let nr = 0; nr < nod.childCount; nr += 1) {
    const barn = nod.child(nr);
    try {
      barn.check();
    } catch {
      return forstaFel(barn, under(stig, nr));
    }
  }
  return stig;
}

/** Halva tecken och noll går inte att lagra. */
const OLAGRAT = /[\0\p{Cs}]/u;

function arRen(nod: Node): boolean {
  if (RENA.has(nod)) return true;
  const texter: unknown[] = [nod.text, ...(Object.values(nod.attrs) as unknown[])];
  if (texter.some((varde) => typeof varde === 'string' && OLAGRAT.test(varde)) || !nod.children.every(arRen))
    return false;
  RENA.add(nod);
  return true;
}

const teckenfel = (skrift: Node): Skriftfel[] => (arRen(skrift) ? [] : [{ stig: '', text: OKANT }]);

function rubrikfel(skrift: Node): Skriftfel[] {
  return (skrift.firstChild?.textContent.length ?? 0) > LANGST_SKRIFTRUBRIK
    ? [{ stig: 'content[0]', text: `Korta rubriken till högst ${String(LANGST_SKRIFTRUBRIK)} tecken.` }]
    : [];
}

function forslagsfel(skrift: Node): Skriftfel[] {
  const forslag = skrift.childCount > 1 ? skrift.child(1) : null;
  if (forslag?.type.name !== 'forslag') return [];
  let antal = 0;
  const fel: Skriftfel[] = [];
  const ga = (nod: Node, stig: string, niva: number): void => {
    nod.forEach((barn, _plats, nr) => {
      if (barn.type.name === 'ledtext') return;
      antal += 1;
      const har = `${stig}.content[${String(nr)}]`;
      if (barn.type.name === 'punkt') {
        if (barn.textContent.length > LANGST_PUNKT) {
          fel.push({ stig: har, text: `Korta punkten till högst ${String(LANGST_PUNKT)} tecken.` });
        }
        return;
      }
      if ((barn.firstChild?.textContent.length ?? 0) > LANGST_LEDTEXT) {
        fel.push({ stig: har, text: `Korta instansens rad till högst ${String(LANGST_LEDTEXT)} tecken.` });
      }
      if (niva > HOGST_INSTANSER) {
        fel.push({ stig: har, text: `Ett förslag har högst ${String(HOGST_INSTANSER + 1)} nivåer.` });
      } else {
        ga(barn, har, niva + 1);
      }
    });
  };
  ga(forslag, 'content[1]', 1);
  return antal > FLEST_FORSLAGSNODER
    ? [{ stig: 'content[1]', text: `Ett förslag har högst ${String(FLEST_FORSLAGSNODER)} punkter.` }]
    : fel;
}

/**
 * Det som är ofärdigt i en skrift som håller: sådant som får stå så i ett utkast men inte i det som granskas. Mallens krav på
 * avsnitt prövas inte här.
 */
export function skriftbrister(skrift: Skriftinnehall): Skriftfel[] {
  const brister: Skriftfel[] = [];
  const ga = (nod: Skriftnod, stig: string): void => {
    const text = brist(nod);
    if (text !== null) brister.push({ stig, text });
    for (const [nr, barn] of (nod.content ?? []).entries()) {
      ga(barn, under(stig, nr));
    }
  };
  ga(skrift, '');
  return brister;
}

const tomt = (nod: Skriftnod | undefined): boolean => nod === undefined || radtext(nod).trim() === '';

function brist(nod: Skriftnod): string | null {
  switch (nod.type) {
    case 'rubrik':
      return tomt(nod) ? 'Skriv en rubrik på skrivelsen.' : null;
    case 'ledtext':
      return tomt(nod) ? 'Skriv till vem förslaget ställs, eller ta bort ledet.' : null;
    case 'punkt':
      return tomt(nod.content?.[0]) ? 'En punkt i förslaget är tom. Skriv den, eller ta bort den.' : null;
    case 'avsnittsrubrik':
      return tomt(nod) ? 'Ett avsnitt saknar rubrik.' : null;
    case 'lucka': {
      const namn = nod.attrs?.['namn'];
      return tomt(nod) ? `Fyll i luckan${typeof namn === 'string' && namn !== '' ? ` ”${namn}”` : ''}.` : null;
    }
    case 'bild':
      return nod.attrs?.['alt'] === undefined || nod.attrs['alt'] === ''
        ? 'Beskriv bilden med en text för den som inte ser den.'
        : null;
    case 'fotnot':
      return nod.attrs?.['text'] === undefined || nod.attrs['text'] === '' ? 'En fotnot är tom.' : null;
    default:
      return null;
  }
}
