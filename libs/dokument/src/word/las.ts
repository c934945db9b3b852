import { URSPRUNG } from '../docx/skal.js';
import type { Skriftinnehall, Skriftnod } from '../skrift/typer.js';
import { blocken } from './block.js';
import { type Del, dela, type Uppdelning } from './delar.js';
import { forslagsnoder } from './forslag.js';
import { type Huvudfalt, lasHuvud, tommaFalt } from './huvud.js';
import { elementen } from './kropp.js';
import { Lasning } from './lasning.js';
import { lasPaket, type Paket } from './paket.js';
import { delaUnderskrifter, uppraknade } from './slut.js';
import type { Lastword, Wordelement, Wordfalt, Wordursprung } from './typer.js';

const LANGST_RUBRIK = 500;
const OVERKLAGANDE = /^(?:så överklagar du|överklagande)$/iu;

function ursprunget({ egenskaper }: Paket): Wordursprung | null {
  const skrivelseId = egenskaper.get(URSPRUNG.skrivelse);
  const version = Number(egenskaper.get(URSPRUNG.version));
  return skrivelseId === undefined || !Number.isInteger(version) || version < 0 ? null : { skrivelseId, version };
}

const rad = (type: 'rubrik' | 'avsnittsrubrik', text: string): Skriftnod =>
  text === '' ? { type } : { type, content: [{ type: 'text', text }] };

/** Läser skrivelsen ur en uppdelad fil. */
class Lasare {
  readonly falt: Huvudfalt = tommaFalt();
  undertecknare: Wordfalt['undertecknare'] = [];
  readonly bilagor: string[] = [];
  readonly expedieras: string[] = [];
  readonly avsnitt: Skriftnod[] = [];
  readonly #nycklar = new Set<string>();
  forslag: Skriftnod[] = [];

  constructor(
    private readonly las: Lasning,
    private readonly delad: Uppdelning,
    private readonly egen: boolean,
    private readonly medNivaer: boolean,
  ) {}

  /** Det som står före rubriken är brevhuvud; löpande text där blir ett avsnitt utan rubrik. */
  huvudet(): void {
    const { titel, fore } = this.delad;
    const efterTitel = titel === null ? fore.length : fore.indexOf(titel) + 1;
    const huvud = fore.slice(0, efterTitel).filter((e) => e !== titel && !this.#utkast(e));
    lasHuvud(huvud, this.falt, this.las, 'Brevhuvudet');
    const { fore: mellan, undertecknare } = delaUnderskrifter(fore.slice(efterTitel), this.las, this.egen);
    this.undertecknare = undertecknare;
    const lopande = (e: Wordelement): boolean => e.typ === 'tabell' || e.bilder.length > 0 || e.text.trim().length > 80;
    if (this.delad.delar.length === 0 || mellan.some(lopande)) this.#text('', mellan);
    else lasHuvud(mellan, this.falt, this.las, 'Under rubriken');
  }

  #utkast(e: Wordelement): boolean {
    return this.egen && e.typ === 'stycke' && e.stil === 'not' && e.text.startsWith('Utkast.');
  }

  delarna(): void {
    const { delar } = this.delad;
    const sist = (slag: Del['slag']): Del | undefined => delar.findLast((d) => d.slag === slag);
    for (const [nr, del] of delar.entries()) {
      const { fore, undertecknare } = delaUnderskrifter(del.element, this.las, this.egen);
      const element = this.undertecknare.length === 0 ? fore : del.element;
      if (this.undertecknare.length === 0) this.undertecknare = undertecknare;
      this.#del(del, element, { forst: nr === 0, sist: !this.egen || sist(del.slag) === del });
    }
  }

  #del(del: Del, element: Wordelement[], plats: { forst: boolean; sist: boolean }): void {
    const arForslag = this.egen
      ? plats.forst && element.some((e) => e.typ === 'stycke' && e.stil.startsWith('beslut'))
      : true;
    if (del.slag === 'forslag' && arForslag && this.forslag.length === 0) {
      this.forslag = forslagsnoder(element, this.las, this.medNivaer);
      return;
    }
    if (del.slag === 'underskrifter' && !this.egen) {
      if (element.some((e) => e.typ === 'tabell' || e.text.trim() !== '')) this.#text(del.titel, element);
      return;
    }
    if ((del.slag === 'bilagor' || del.slag === 'expedieras') && plats.sist) {
      (del.slag === 'bilagor' ? this.bilagor : this.expedieras).push(...uppraknade(element, !this.egen));
      return;
    }
    if (
      this.egen &&
      OVERKLAGANDE.test(del.titel) &&
      (this.undertecknare.length > 0 || this.falt.dokumenttyp === 'delegationsbeslut')
    ) {
      this.las.forsta('Hur beslutet överklagas: skrivs av Klubba', del.rubrik?.plats ?? '');
      return;
    }
    this.#text(del.titel, element, del.slag);
  }

  #text(titel: string, element: readonly Wordelement[], slag: Del['slag'] = 'avsnitt'): void {
    const block = blocken(element, this.las, this.delad.djup, this.egen);
    if (block.length === 0 && titel === '') return;
    const nyckel = (slag === 'sammanfattning' || slag === 'arendet') && !this.#nycklar.has(slag) ? slag : null;
    if (nyckel !== null) this.#nycklar.add(nyckel);
    this.avsnitt.push({
      type: 'avsnitt',
      attrs: { nyckel },
      content: [rad('avsnittsrubrik', titel), ...(block.length === 0 ? [{ type: 'stycke' } as const] : block)],
    });
  }

  get skrift(): Skriftinnehall {
    const titel = (this.delad.titel?.text ?? '').replace(/\s+/gu, ' ').trim();
    if (titel.length > LANGST_RUBRIK) this.las.behall(titel, 'Rubriken, som är för lång');
    return {
      type: 'skrift',
      content: [
        rad('rubrik', titel.slice(0, LANGST_RUBRIK)),
        ...(this.forslag.length === 0 ? [] : [{ type: 'forslag' as const, content: this.forslag }]),
        ...this.avsnitt,
      ],
    };
  }
}

/** Det som står i sidhuvudena, för den som har sitt diarienummer där. */
function sidhuvudena(las: Lasning, falt: Huvudfalt): void {
  for (const huvud of las.paket.sidhuvuden) lasHuvud(elementen(huvud, las), falt, las, 'Sidhuvudet');
}

/**
 * Läser en skrivelse ur ett Worddokument: uppgifterna i huvudet och sist, och texten som en skrift. Det som inte kunde
 * placeras står i `kvar`, och det som lästes på ett annat sätt än det stod i `forstatt`.
 * @throws Wordhinder när filen inte kan läsas; texten säger vad man gör åt det
 */
export async function lasWord(bytes: Buffer): Promise<Lastword> {
  const paket = await lasPaket(bytes);
  const las = new Lasning(paket);
  const egen = paket.egenskaper.has('Faktahash');
  const delad = dela(elementen(paket.kropp, las), egen);
  const lasare = new Lasare(
    las,
    delad,
    egen,
    [...paket.format.values()].some((f) => f.namn === 'beslutsled1'),
  );
  lasare.huvudet();
  lasare.delarna();
  if (!egen) sidhuvudena(las, lasare.falt);
  const { falt, undertecknare, bilagor, expedieras, skrift } = lasare;
  const sedda = new Set<string>();
  return {
    falt: { ...falt, undertecknare, bilagor, expedieras },
    skrift,
    bilder: [...las.bilder.values()],
    forstatt: las.forstatt,
    kvar: las.kvar.filter(({ text }) => !sedda.has(text) && sedda.add(text)),
    ursprung: ursprunget(paket),
  };
}
