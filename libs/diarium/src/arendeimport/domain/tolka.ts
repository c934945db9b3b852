import { parseDnr } from '#regelverk';
import { lasEfterMonster, STORSTA_LOPNR } from '../../arende/dnr-monster.js';
import type { Datumordning, Mappning, Radanmarkning, Vardefalt } from '../arendeimport.typer.js';
import { tolkaDatum } from './datum.js';
import { type Importsekretess, OPPET, tolkaSekretess, valdSekretess } from './sekretess.js';
import { gissaVarde } from './varden.js';

/** Det som tolkningen behöver veta om nämnden och om bladet. */
export interface Tolkgrund {
  /** Fältet → kolumnens nummer. */
  kolumn: ReadonlyMap<string, number>;
  varden: Mappning['varden'];
  datumordning: Datumordning;
  fran1904: boolean;
  /** Nämndens mönster och kod, för att känna igen nummer i dess egen serie. */
  monster: string;
  kod: string;
  /** Namn i gemener → personer i nämnden som heter så. */
  handlaggare: ReadonlyMap<string, readonly string[]>;
  idag: string;
  kalla: string;
}

/** Numret i nämndens egen serie, eller inget. `nyckel` är lika för samma nummer i olika stavning. */
export interface Importnummer {
  dnr: string;
  nyckel: string;
  egen: boolean;
  ar: number | null;
  lopnr: number | null;
}

const LANGST_TEXT = 2000;
const LANGST_REDIGERBAR = 500;
const LANGST_DNR = 100;

/** En rad medan den läses: fälten som text, och det som inte stämmer. */
export class Radlasare {
  readonly fel: Radanmarkning[] = [];
  readonly anmarkningar: Radanmarkning[] = [];

  constructor(
    private readonly celler: readonly string[],
    readonly grund: Tolkgrund,
  ) {}

  text(falt: string, langst = LANGST_TEXT): string | null {
    const kolumn = this.grund.kolumn.get(falt);
    const rent = (kolumn === undefined ? '' : (this.celler[kolumn] ?? ''))
      .normalize('NFC')
      .replace(/\s+/gu, ' ')
      .trim();
    if (rent.length > langst) this.felaktig(falt, `Texten är längre än ${String(langst)} tecken. Korta den i filen.`);
    return rent === '' ? null : rent;
  }

  kravd(falt: string, vad: string): string {
    const text = this.text(falt);
    if (text === null) this.felaktig(falt, `${vad} saknas. Fyll i cellen i filen.`);
    return text ?? '';
  }

  datum(falt: string, vad: string, krav = false): string | null {
    const text = this.text(falt);
    if (text === null || /^0+([-/. ]0+)*$/u.test(text)) {
      if (krav) this.felaktig(falt, `${vad} saknas. Fyll i cellen i filen.`);
      return null;
    }
    const dag = tolkaDatum(text, this.grund.datumordning, this.grund.fran1904);
    if (dag !== null && dag <= this.grund.idag) return dag;
    const varfor = dag === null ? `går inte att läsa som en dag: ”${kort(text)}”` : `ligger i framtiden: ${dag}`;
    if (krav) this.felaktig(falt, `${vad} ${varfor}. Skriv ÅÅÅÅ-MM-DD.`);
    else this.anmark(falt, `${vad} ${varfor}. Dagen lämnas tom.`);
    return null;
  }

  /** Värdet översatt: som det valts, annars som det känns igen, annars det förvalda. */
  varde(falt: Exclude<Vardefalt, 'sekretess'>, vad: string, annars: string): string {
    const text = this.text(falt);
    if (text === null) return annars;
    const val = this.grund.varden[falt]?.[text] ?? gissaVarde(falt, text);
    if (val === null) this.anmark(falt, `${vad} ”${kort(text)}” känns inte igen och blir ${annars}. Välj vad det är.`);
    return val ?? annars;
  }

  sekretess(): Importsekretess {
    const text = this.text('sekretess');
    if (text === null) return OPPET;
    const vald = this.grund.varden.sekretess?.[text];
    const svar = vald === undefined ? tolkaSekretess(text) : valdSekretess(vald);
    if (vald === undefined && svar.underProvning) {
      this.anmark('sekretess', `Sekretessen ”${kort(text)}” känns inte igen som ett lagrum och blir under prövning.`);
    }
    return svar;
  }

  nummer(): Importnummer {
    const dnr = this.kravd('dnr', 'Diarienumret');
    if (dnr.length > LANGST_DNR) this.felaktig('dnr', `Diarienumret är längre än ${String(LANGST_DNR)} tecken.`);
    return tolkaNummer(dnr, this.grund);
  }

  person(): string | null {
    const namn = this.text('handlaggare');
    if (namn === null) return null;
    const ider = this.grund.handlaggare.get(namnnyckel(namn)) ?? [];
    if (ider.length === 1) return ider[0] ?? null;
    const varfor = ider.length === 0 ? 'finns inte bland dem som arbetar i nämnden' : 'är namnet på flera';
    this.anmark('handlaggare', `Handläggaren ”${kort(namn)}” ${varfor}. Ärendet får ingen handläggare.`);
    return null;
  }

  /** Längre än vad som går att ändra för hand. */
  redigerbar(falt: string, text: string): void {
    if (text.length > LANGST_REDIGERBAR) {
      this.anmark(falt, `Texten är längre än ${String(LANGST_REDIGERBAR)} tecken; den som ändrar den måste korta den.`);
    }
  }

  felaktig(falt: string, text: string): void {
    this.fel.push({ falt, text });
  }

  anmark(falt: string, text: string): void {
    this.anmarkningar.push({ falt, text });
  }
}

const kort = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** ”Brolin, Håkan” och ”Håkan  Brolin” är samma namn. */
export function namnnyckel(namn: string): string {
  const rent = namn.replace(/\s*\([^)]*\)\s*$/u, '');
  const [efter = '', fore = ''] = rent.split(',').map((del) => del.trim());
  return (fore === '' ? rent : `${fore} ${efter}`).normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Ett nummer som nämnden kunde ha gett flyttar dess serie, också när det gamla systemet stavade det på sitt sätt. */
export function tolkaNummer(dnr: string, { monster, kod }: Pick<Tolkgrund, 'monster' | 'kod'>): Importnummer {
  const eget = lasEfterMonster(monster, kod, dnr);
  const last = parseDnr(dnr);
  const rymt = last !== undefined && last.lopnr <= STORSTA_LOPNR ? last : null;
  const egen = eget ?? (rymt !== null && rymt.kod === kod.toUpperCase() ? rymt : null);
  if (egen !== null) {
    return {
      dnr,
      nyckel: `serie ${String(egen.ar)} ${String(egen.lopnr)}`,
      egen: true,
      ar: egen.ar,
      lopnr: egen.lopnr,
    };
  }
  const norm = dnr
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<!\p{N})0+(?=\p{N})/gu, '')
    .trim();
  return { dnr, nyckel: `dnr ${norm}`, egen: false, ar: rymt?.ar ?? null, lopnr: rymt?.lopnr ?? null };
}
