/** En plats i texten där JSON:en inte går att läsa; rad och kolumn räknas från 1. */
export interface Jsonfel {
  readonly slag: 'syntax';
  readonly rad: number;
  readonly kolumn: number;
}

/** Ett fält som står två gånger i samma objekt, med sin JSON Pointer. */
export interface Dubblett {
  readonly slag: 'dubblett';
  readonly stig: string;
}

interface Niva {
  readonly stig: string;
  /** Nycklarna hittills i ett objekt; undefined i en lista. */
  readonly nycklar: Set<string> | undefined;
  index: number;
  nyckel: string;
}

const BLANKT = ' \t\n\r';
const ENKELT = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/uy;
// Begränsat: en enda träff på flera megabyte spränger mönstermotorns stack.
const STYCKE = /[^"\\\p{Cc}]{1,4096}/uy;

/** Gör en nyckel till ett led i en JSON Pointer (RFC 6901). */
export function toLed(nyckel: string): string {
  return nyckel.includes('~') || nyckel.includes('/') ? nyckel.replaceAll('~', '~0').replaceAll('/', '~1') : nyckel;
}

/**
 * Går igenom en JSON-text utan att bygga några värden och ger första syntaxfelet, eller de fält som står dubbelt.
 * JSON.parse behåller tyst det sista av två lika fält, och då skulle ett faktum försvinna. Arbetar utan rekursion,
 * så att djupt nästlad text inte fäller den.
 */
export function scanJson(text: string): Jsonfel | Dubblett[] {
  const skanner = new Jsonskanner(text);
  return skanner.run() ? skanner.dubbletter : skanner.position();
}

class Jsonskanner {
  readonly dubbletter: Dubblett[] = [];
  private i = 0;
  private readonly stack: Niva[] = [];

  constructor(private readonly text: string) {}

  position(): Jsonfel {
    const fore = this.text.slice(0, this.i);
    const radslut = fore.lastIndexOf('\n');
    return { slag: 'syntax', rad: fore.split('\n').length, kolumn: this.i - radslut };
  }

  run(): boolean {
    if (!this.readVarde()) return false;
    while (this.stack.length > 0) if (!this.readNext()) return false;
    this.skipBlankt();
    return this.i === this.text.length;
  }

  private skipBlankt(): void {
    while (this.i < this.text.length && BLANKT.includes(this.text.charAt(this.i))) this.i += 1;
  }

  private take(tecken: string): boolean {
    this.skipBlankt();
    if (this.text[this.i] !== tecken) return false;
    this.i += 1;
    return true;
  }

  private match(monster: RegExp): string | undefined {
    monster.lastIndex = this.i;
    const traff = monster.exec(this.text)?.[0];
    if (traff !== undefined) this.i += traff.length;
    return traff;
  }

  private currentStig(): string {
    const niva = this.stack.at(-1);
    if (niva === undefined) return '';
    return `${niva.stig}/${niva.nycklar === undefined ? String(niva.index) : toLed(niva.nyckel)}`;
  }

  private push(nycklar: Set<string> | undefined): true {
    this.stack.push({ stig: this.currentStig(), nycklar, index: -1, nyckel: '' });
    return true;
  }

  private readVarde(): boolean {
    this.skipBlankt();
    const tecken = this.text[this.i];
    if (tecken === '{' || tecken === '[') {
      this.i += 1;
      return this.push(tecken === '{' ? new Set() : undefined);
    }
    return tecken === '"' ? this.readStrang() !== undefined : this.match(ENKELT) !== undefined;
  }

  /** Läser en sträng i stycken. */
  private readStrang(): string | undefined {
    const start = this.i;
    this.i += 1;
    for (;;) {
      this.match(STYCKE);
      const tecken = this.text[this.i];
      if (tecken === '"') break;
      if (tecken === '\\') {
        if (!this.readEscape()) return undefined;
      } else if (tecken !== undefined && tecken >= ' ') this.i += 1;
      else return undefined;
    }
    this.i += 1;
    return this.text.slice(start, this.i);
  }

  private readEscape(): boolean {
    const nasta = this.text[this.i + 1];
    if (nasta === undefined) return false;
    if (nasta === 'u' && !/^[0-9a-fA-F]{4}$/u.test(this.text.slice(this.i + 2, this.i + 6))) return false;
    if (!'"\\/bfnrtu'.includes(nasta)) return false;
    this.i += nasta === 'u' ? 6 : 2;
    return true;
  }

  private readNext(): boolean {
    const niva = this.stack.at(-1);
    if (niva === undefined) return false;
    const slut = niva.nycklar === undefined ? ']' : '}';
    const forst = niva.index === -1;
    if (this.take(slut)) {
      this.stack.pop();
      return true;
    }
    if (!forst && !this.take(',')) return false;
    niva.index += 1;
    return niva.nycklar === undefined ? this.readVarde() : this.readFalt(niva, niva.nycklar);
  }

  private readFalt(niva: Niva, nycklar: Set<string>): boolean {
    this.skipBlankt();
    if (this.text[this.i] !== '"') return false;
    const ra = this.readStrang();
    if (ra === undefined) return false;
    niva.nyckel = JSON.parse(ra) as string;
    if (nycklar.has(niva.nyckel)) this.dubbletter.push({ slag: 'dubblett', stig: this.currentStig() });
    nycklar.add(niva.nyckel);
    return this.take(':') && this.readVarde();
  }
}
