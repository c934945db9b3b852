import type { Block } from '../modell/block.js';
import type { Skriftnod } from '../skrift/index.js';
import { bildmatt } from './bild.js';
import { listan } from './listor.js';
import { tabellen } from './tabell.js';
import { attr, barn, radtext, texten, tom } from './text.js';
import type { SkrivelsebildUnderlag } from './underlag.js';

const TEXTBREDD = 137;
const SMALAST_BILD = 10;
/** Högre blir en bild inte: den ska rymmas på sidan med sin text. */
const HOGST_BILD = 200;

/** Det som löper genom hela skriften medan den byggs. */
export interface Skriftlage {
  readonly bilder: Readonly<Record<string, SkrivelsebildUnderlag>>;
  /** Tabeller med rubrik hittills. */
  tabeller: number;
}

function bilden(nod: Skriftnod, lage: Skriftlage): readonly Block[] {
  const [sha256, alt] = [attr(nod, 'sha256'), attr(nod, 'alt').trim()];
  const fil = lage.bilder[sha256];
  const matt = fil === undefined ? undefined : bildmatt(Buffer.from(fil.base64, 'base64'), fil.format);
  if (fil === undefined || matt === undefined) {
    return alt === '' ? [] : [{ typ: 'stycke', stil: 'not', text: `[Bild som inte kan visas: ${alt}]` }];
  }
  const vald: unknown = nod.attrs?.['bredd'];
  const onskad = typeof vald === 'number' ? Math.min(TEXTBREDD, Math.max(SMALAST_BILD, vald)) : TEXTBREDD;
  const bredd = Math.min(onskad, (HOGST_BILD * matt.bredd) / matt.hojd);
  // Utan beskrivning vägrar båda standarderna filen; utkastet visas ändå.
  return [{ typ: 'bild', sha256, ...fil, alt: alt === '' ? 'Bild utan beskrivning' : alt, bredd, matt }];
}

function tabellblock(nod: Skriftnod, lage: Skriftlage): readonly Block[] {
  const tabell = tabellen(nod, lage.tabeller + 1);
  if (tabell === undefined) return [];
  if (tabell.tabellrubrik !== undefined) lage.tabeller += 1;
  return [tabell];
}

function ettBlock(nod: Skriftnod, lage: Skriftlage, niva: 3 | 4): readonly Block[] {
  switch (nod.type) {
    case 'mellanrubrik': {
      const text = radtext(nod);
      return text === '' ? [] : [{ typ: 'rubrik', niva, text }];
    }
    case 'punktlista':
    case 'nummerlista': {
      const lista = listan(nod);
      return lista === undefined ? [] : [lista];
    }
    case 'tabell':
      return tabellblock(nod, lage);
    case 'citat': {
      const stycken = barn(nod)
        .map(texten)
        .filter((text) => !tom(text));
      return stycken.length === 0 ? [] : [{ typ: 'citat', stycken }];
    }
    case 'bild':
      return bilden(nod, lage);
    default: {
      const text = texten(nod);
      return tom(text) ? [] : [{ typ: 'stycke', text }];
    }
  }
}

/** Nivå 4 utan en nivå 3 före sig blir nivå 3: en nivå får inte hoppas över (PDF/UA-1 7.4.2). */
function blocken(noder: readonly Skriftnod[], lage: Skriftlage): Block[] {
  let tre = false;
  return noder.flatMap((nod) => {
    const niva = nod.type === 'mellanrubrik' && nod.attrs?.['niva'] === 4 && tre ? 4 : 3;
    const block = ettBlock(nod, lage, niva);
    if (nod.type === 'mellanrubrik' && block.length > 0) tre = true;
    return [...block];
  });
}

/** En rubrik med ingenting under sig, före nästa rubrik på samma nivå eller en högre, trycks inte. */
function utanTommaRubriker(block: readonly Block[]): Block[] {
  const ut: Block[] = [];
  for (const b of [...block].reverse()) {
    const nasta = ut.at(-1);
    const tomRubrik = b.typ === 'rubrik' && (nasta === undefined || (nasta.typ === 'rubrik' && nasta.niva <= b.niva));
    if (!tomRubrik) ut.push(b);
  }
  return ut.reverse();
}

/** Avsnittet med sin rubrik; inget alls när det är tomt. */
export function avsnittet(nod: Skriftnod, lage: Skriftlage): readonly Block[] {
  const [rubrik, ...resten] = barn(nod);
  const block = utanTommaRubriker(blocken(resten, lage));
  const text = radtext(rubrik);
  if (block.length === 0) return [];
  return text === '' ? block : [{ typ: 'rubrik', niva: 2, text }, ...block];
}
