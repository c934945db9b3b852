import { provaSkriftnod, type Skriftfel, type Skriftinnehall, type Skriftnod, skriftschema } from '#dokument';
import { Fragment, Node, Slice } from '@tiptap/pm/model';
import { type Mapping, ReplaceStep, Step } from '@tiptap/pm/transform';

/** De steg som en skrivyta gör. Annat (steg som ett tillägg hittat på) tas inte emot. */
const SLAG = new Set(['replace', 'replaceAround', 'addMark', 'removeMark', 'addNodeMark', 'removeNodeMark', 'attr']);
/** Ungefär tretusen sidor: längre än så är det inte en skrivelse utan ett försök att fylla databasen. */
export const LANGST_SKRIFT = 8_000_000;

export type Stegutfall = { doc: Node; steg: Step[] } | { fel: Skriftfel[] };

const fel = (nr: number, text: string): Stegutfall => ({ fel: [{ stig: `steg[${String(nr)}]`, text }] });
const OLASLIGT = 'Ändringen går inte att läsa. Ladda om sidan; det du skrivit ligger kvar.';
const PASSAR_INTE = 'Ändringen passar inte i texten. Ladda om sidan; det du skrivit ligger kvar.';

// En nod ändras aldrig, och det som står i skriften inte heller: ett steg gör nya delar där det skrivs och delar resten med
// den förra. Det som redan är gjort av en del behöver inte göras om. Den som glömmer skriften glömmer också det.
const NODER = new WeakMap<Skriftinnehall, Node>();
const DELAR = new WeakMap<Node, Skriftnod>();
const TEXTER = new WeakMap<Skriftnod, string>();

export function somNod(innehall: Skriftinnehall): Node {
  const kand = NODER.get(innehall);
  if (kand !== undefined) return kand;
  const nod = Node.fromJSON(skriftschema, innehall);
  NODER.set(innehall, nod);
  return nod;
}

export function somInnehall(doc: Node): Skriftinnehall {
  const innehall = somDel(doc) as Skriftinnehall;
  NODER.set(innehall, doc);
  return innehall;
}

/** Som `toJSON`, där de delar som finns sedan förut är samma objekt som då. */
function somDel(nod: Node): Skriftnod {
  const kand = DELAR.get(nod);
  if (kand !== undefined) return kand;
  const hel = nod.inlineContent || nod.childCount === 0;
  const del = hel
    ? (nod.toJSON() as Skriftnod)
    : { ...(nod.copy(Fragment.empty).toJSON() as Skriftnod), content: nod.children.map(somDel) };
  DELAR.set(nod, del);
  return del;
}

/** Skriften som JSON-text. Delarna under den skrivs om bara när de är nya. */
export function innehallstext({ content, ...skrift }: Skriftinnehall): string {
  const delar = content.map((del) => {
    const text = TEXTER.get(del) ?? JSON.stringify(del);
    TEXTER.set(del, text);
    return text;
  });
  return `${JSON.stringify(skrift).slice(0, -1)},"content":[${delar.join(',')}]}`;
}

/** Ungefär hur många tecken skriften har. */
export const teckenI = (innehall: Skriftinnehall): number =>
  NODER.get(innehall)?.nodeSize ?? innehallstext(innehall).length;

function tolka(json: unknown): Step | null {
  const slag = typeof json === 'object' && json !== null && 'stepType' in json ? json.stepType : null;
  if (typeof slag !== 'string' || !SLAG.has(slag)) return null;
  try {
    return Step.fromJSON(skriftschema, json);
  } catch {
    return null;
  }
}

/** Stegen på skriften i ordning. Skriften efter det sista håller, annars säger svaret vad som är fel. */
export function tillampa(doc: Node, json: readonly unknown[]): Stegutfall {
  const steg: Step[] = [];
  let nu = doc;
  for (const [nr, ett] of json.entries()) {
    const tolkat = tolka(ett);
    if (tolkat === null) return fel(nr, OLASLIGT);
    const efter = gor(nu, tolkat);
    if (efter === null) return fel(nr, PASSAR_INTE);
    steg.push(tolkat);
    nu = efter;
  }
  if (nu.nodeSize > LANGST_SKRIFT) return { fel: [{ stig: '', text: 'Skrivelsen är för lång. Dela upp den.' }] };
  const brott = provaSkriftnod(nu);
  return brott.length > 0 ? { fel: brott } : { doc: nu, steg };
}

function gor(doc: Node, steg: Step): Node | null {
  try {
    return steg.apply(doc).doc;
  } catch {
    // En plats utanför texten kastar i stället för att svara.
    return null;
  }
}

/** Det minsta steg som gör den ena skriften till den andra; inget när de är lika. */
export function stegMellan(fran: Node, till: Node): Step[] {
  const borjan = fran.content.findDiffStart(till.content);
  const slut = fran.content.findDiffEnd(till.content);
  if (borjan === null || slut === null) return [];
  let { a, b } = slut;
  // Upprepad text ger en början efter slutet: slutet flyttas fram lika långt på båda sidor.
  const over = borjan - Math.min(a, b);
  if (over > 0) {
    a += over;
    b += over;
  }
  const minsta = new ReplaceStep(borjan, a, till.slice(borjan, b));
  const efter = gor(fran, minsta);
  if (efter?.eq(till) === true) return [minsta];
  return [new ReplaceStep(0, fran.content.size, new Slice(till.content, 0, 0))];
}

export interface Plats {
  fran: number;
  till: number;
}

/** Platsen efter stegen; null när texten där är borttagen. */
export function flyttad(plats: Plats, karta: Pick<Mapping, 'map'>): Plats | null {
  const fran = karta.map(plats.fran, 1);
  const till = karta.map(plats.till, -1);
  return fran < till ? { fran, till } : null;
}

/** Texten på en plats; null när platsen inte finns eller ingen text har. */
export function citat(doc: Node, { fran, till }: Plats): string | null {
  if (fran >= till || till > doc.content.size) return null;
  const text = doc.textBetween(fran, till, '\n', ' ').trim();
  return text === '' ? null : text;
}

/** Ett förslag byter text inom ett stycke. */
export function bytbar(doc: Node, { fran, till }: Plats): boolean {
  const start = doc.resolve(fran);
  return start.sameParent(doc.resolve(till)) && start.parent.inlineContent;
}

/** Steget som byter texten på platsen, med den form som texten där har. */
export function bytText(doc: Node, { fran, till }: Plats, ersattning: string): Step {
  const { parent } = doc.resolve(fran);
  const form = parent.type.allowedMarks(doc.nodeAt(fran)?.marks ?? []);
  const radbrytning = skriftschema.nodes.radbrytning;
  const rader = parent.type.contentMatch.matchType(radbrytning) === null ? null : ersattning.split('\n');
  const noder = (rader ?? [ersattning.replaceAll(/\s*\n\s*/gu, ' ')]).flatMap((rad, nr) => [
    ...(nr > 0 ? [radbrytning.create()] : []),
    ...(rad === '' ? [] : [skriftschema.text(rad, form)]),
  ]);
  const bit = doc.slice(fran, till);
  const ersatt = parent.type.create(parent.attrs, noder).content;
  return new ReplaceStep(fran, till, new Slice(ersatt, bit.openStart, bit.openEnd));
}
