import type { Block } from '../modell/block.js';
import type { Adressfot, Dokument, Dokumenttyp } from '../modell/dokument.js';
import { godkandAccentfarg } from '../modell/farg.js';
import { sha256AvJson } from '../modell/hash.js';
import type { BrevhuvudUnderlag, Underlagsgrund } from '../underlag/gemensamt.js';
import { inuti } from './ord.js';

/** Klubba's own green, 10.4:1 against white. */
const STANDARDFARG = '#1d4d3c';

/** sha256 over the facts but not over the instant of making: the same facts made twice have one hash. */
export function faktahash(underlag: Underlagsgrund): string {
  const { skapad: _skapad, ...fakta } = underlag;
  return sha256AvJson(fakta);
}

/** What signers sign: sha256 over the document model, but for the instant of making. */
export function dokumenthash(dokument: Dokument): string {
  const { skapad: _skapad, ...egenskaper } = dokument.egenskaper;
  return sha256AvJson({ ...dokument, egenskaper });
}

/** What a document type puts into the common frame. */
export interface Ram {
  readonly typ: Dokumenttyp;
  /** In the letterhead and running head: "Protokoll". */
  readonly typnamn: string;
  /** In the letterhead and running head: the body when left out. */
  readonly avsandare?: string | undefined;
  /** Title before the comma and the body: "Protokoll 2026-03-12". */
  readonly titel: string;
  readonly datum: string;
  readonly dnr?: string | undefined;
  readonly hoger: readonly string[];
  /** After the type in the running head: "2026-03-12". */
  readonly lopande: string;
  readonly beskrivning: string;
  readonly adressfot: boolean;
  readonly block: readonly Block[];
}

function accentfarg(huvud: BrevhuvudUnderlag): string {
  const vald = huvud.accentfarg;
  return vald !== undefined && godkandAccentfarg(vald) ? vald : STANDARDFARG;
}

function adressfot(huvud: BrevhuvudUnderlag): Adressfot | undefined {
  if (huvud.adress === undefined) return undefined;
  const forsta = huvud.forvaltning === undefined ? [huvud.kommun] : [huvud.kommun, huvud.forvaltning];
  return { kolumner: [forsta, huvud.adress.post, huvud.adress.kontakt].filter((rader) => rader.length > 0) };
}

/** The frame that all documents share: properties, letterhead, running head, foot. */
export function dokumentAv(underlag: Underlagsgrund, ram: Ram): Dokument {
  const huvud = underlag.brevhuvud;
  const fot = ram.adressfot ? adressfot(huvud) : undefined;
  const titel = `${ram.titel}, ${inuti(huvud.organ)}`;
  const avsandare = ram.avsandare ?? huvud.organ;
  return {
    schema: 'klubba.dokument/1',
    egenskaper: {
      titel: underlag.utkast === undefined ? titel : `Utkast: ${titel}`,
      typ: ram.typ,
      kommun: huvud.kommun,
      organ: huvud.organ,
      ...(ram.dnr === undefined ? {} : { dnr: ram.dnr }),
      datum: ram.datum,
      skapad: underlag.skapad,
      sprak: 'sv-SE',
      faktahash: faktahash(underlag),
      nyckelord: ram.dnr === undefined ? [ram.typnamn] : [ram.typnamn, ram.dnr],
      beskrivning: ram.beskrivning,
    },
    utseende: { accentfarg: accentfarg(huvud) },
    brevhuvud: {
      kommun: huvud.kommun,
      avsandare,
      dokumenttyp: ram.typnamn,
      hoger: ram.hoger,
      ...(huvud.vapen === undefined ? {} : { vapen: huvud.vapen }),
    },
    lopandeHuvud: { kommun: huvud.kommun, avsandare, rad: `${ram.typnamn} · ${ram.lopande}` },
    ...(fot === undefined ? {} : { adressfot: fot }),
    ...(underlag.utkast === undefined ? {} : { utkast: underlag.utkast }),
    block: ram.block,
  };
}
