import { type AttributeSpec, type MarkSpec, type NodeSpec, Schema } from '@tiptap/pm/model';

/** Skälet står aldrig i fel till användaren: `provaSkrift` säger det på svenska. */
function krav(duger: (varde: unknown) => boolean, vad: string): (varde: unknown) => void {
  return (varde) => {
    if (!duger(varde)) throw new RangeError(vad);
  };
}

const arText = (varde: unknown): boolean => typeof varde === 'string';
const arAntal = (varde: unknown): boolean => Number.isInteger(varde) && Number(varde) >= 1 && Number(varde) <= 100;
const ettAv =
  (...val: readonly unknown[]) =>
  (varde: unknown): boolean =>
    val.includes(varde);

const text = (forval = ''): AttributeSpec => ({ default: forval, validate: krav(arText, 'text') });

/** En länk går ut på nätet över https, eller till en e-postadress. Annat är ingen länk i en handling. */
export const LANKFORM = /^(?:https:\/\/[^\s/]|mailto:[^\s@]+@)\S*$/iu;
/** En bild är en fil i lagringen, känd på sitt innehåll. */
export const SHA256 = /^[0-9a-f]{64}$/u;

const cell = (tableRole: 'cell' | 'header_cell'): NodeSpec => ({
  content: 'stycke+',
  tableRole,
  isolating: true,
  attrs: {
    colspan: { default: 1, validate: krav(arAntal, 'antal') },
    rowspan: { default: 1, validate: krav(arAntal, 'antal') },
    colwidth: {
      default: null,
      validate: krav(
        (varde) => varde === null || (Array.isArray(varde) && varde.every((bredd) => Number.isFinite(bredd))),
        'bredder eller null',
      ),
    },
    justering: { default: 'vanster', validate: krav(ettAv('vanster', 'hoger'), 'vanster eller hoger') },
  },
});

const noder = {
  skrift: { content: 'rubrik forslag? avsnitt*' },

  rubrik: { content: 'text*', marks: '', defining: true, isolating: true },

  forslag: { content: '(punkt | instans)+', isolating: true },
  instans: { content: 'ledtext (punkt | instans)+', defining: true },
  ledtext: { content: 'text*', marks: '', defining: true },
  punkt: { content: 'stycke (punktlista | nummerlista)?', defining: true },

  avsnitt: {
    content: 'avsnittsrubrik block+',
    isolating: true,
    attrs: { nyckel: { default: null, validate: krav((v) => v === null || arText(v), 'text eller null') } },
  },
  avsnittsrubrik: { content: 'text*', marks: '', defining: true },

  stycke: { content: 'inline*', group: 'block' },
  mellanrubrik: {
    content: 'text*',
    marks: '',
    group: 'block',
    defining: true,
    attrs: { niva: { default: 3, validate: krav(ettAv(3, 4), '3 eller 4') } },
  },
  punktlista: { content: 'listpunkt+', group: 'block' },
  nummerlista: { content: 'listpunkt+', group: 'block' },
  listpunkt: { content: 'stycke (punktlista | nummerlista)?', defining: true },
  tabell: { content: 'tabellrad+', group: 'block', tableRole: 'table', isolating: true, attrs: { rubrik: text() } },
  tabellrad: { content: '(tabellhuvud | tabellcell)*', tableRole: 'row' },
  tabellhuvud: cell('header_cell'),
  tabellcell: cell('cell'),
  citat: { content: 'stycke+', group: 'block', defining: true },
  bild: {
    group: 'block',
    atom: true,
    attrs: {
      sha256: { validate: krav((v) => typeof v === 'string' && SHA256.test(v), 'sha256') },
      alt: text(),
      bredd: {
        default: null,
        validate: krav((v) => v === null || (typeof v === 'number' && v >= 10 && v <= 200), 'mm eller null'),
      },
    },
  },

  text: { group: 'inline' },
  radbrytning: { inline: true, group: 'inline', selectable: false },
  fotnot: { inline: true, group: 'inline', atom: true, attrs: { text: text() } },
  lucka: { inline: true, group: 'inline', content: 'text*', attrs: { namn: text(), typ: text('text') } },
  hanvisning: {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: {
      slag: { validate: krav(ettAv('arende', 'paragraf', 'handling'), 'slag') },
      id: { validate: krav(arText, 'text') },
      text: text(),
    },
  },
} as const satisfies Record<string, NodeSpec>;

const marken = {
  fet: {},
  kursiv: {},
  lank: {
    inclusive: false,
    attrs: { href: { validate: krav((v) => typeof v === 'string' && LANKFORM.test(v), 'https eller mailto') } },
  },
} as const satisfies Record<string, MarkSpec>;

export type Skriftnodtyp = keyof typeof noder;
export type Skriftmarke = keyof typeof marken;

/**
 * Skriftens slutna schema: vad en tjänsteskrivelse, ett yttrande eller ett missiv kan innehålla, och inget annat. Samma
 * schema gäller i webbens skrivyta och i servern, som prövar varje steg mot det. Att instanser har högst tre nivåer, och
 * längderna, säger `provaSkrift`.
 */
export const skriftschema: Schema<Skriftnodtyp, Skriftmarke> = new Schema<Skriftnodtyp, Skriftmarke>({
  topNode: 'skrift',
  nodes: noder,
  marks: marken,
});
