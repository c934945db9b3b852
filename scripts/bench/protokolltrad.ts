import { klartext, type Beslutsled, type Block, type Dokument, type Text } from '#dokument';

/** Golvets indata: färdig text i ordning, med stil, och tabeller som rutor av text. Inga regler, inget att räkna ut. */
export type Lov = Textlov | Tabellov;

interface Textlov {
  readonly typ: 'text';
  readonly stil: 'h1' | 'h2' | 'h3' | 'p' | 'punkt';
  readonly text: string;
  /** Listans nummer; 0 utanför listor. */
  readonly lista: number;
}

interface Tabellov {
  readonly typ: 'tabell';
  readonly rader: readonly (readonly string[])[];
}

const RUBRIK = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h3' } as const;

function ord(stil: Textlov['stil'], text: Text, lista = 0): Textlov {
  return { typ: 'text', stil, text: klartext(text), lista };
}

function stycken(texter: readonly Text[]): Textlov[] {
  return texter.map((text) => ord('p', text));
}

function tabell(rader: readonly (readonly Text[])[]): Tabellov {
  return { typ: 'tabell', rader: rader.map((rad) => rad.map(klartext)) };
}

function led(l: Beslutsled, nyLista: () => number): Textlov[] {
  const lista = l.punkter.length > 1 ? nyLista() : 0;
  return [
    ...stycken(l.ingress === undefined ? [] : [l.ingress]),
    ...l.punkter.map(({ text }) => ord(lista === 0 ? 'p' : 'punkt', text, lista)),
    ...(l.led ?? []).flatMap((under) => led(under, nyLista)),
  ];
}

function omrostning(b: Extract<Block, { typ: 'omrostningstabell' }>): Tabellov {
  const rost = (rad: (typeof b.rader)[number]): string[] =>
    (['ja', 'nej', 'avstar'] as const).map((val) => (val === rad.rost ? val : ''));
  const { ja = 0, nej = 0, avstar = 0 } = b.summa ?? {};
  return tabell([
    ['Tjänstgörande', 'Parti', 'Ja', 'Nej', 'Avstår'],
    ...b.rader.map((rad) => [rad.namn, rad.parti, ...rost(rad)]),
    ['Summa', '', String(ja), String(nej), String(avstar)],
  ]);
}

function lovAv(b: Block, nyLista: () => number): Lov[] {
  switch (b.typ) {
    case 'rubrik':
      return [ord(RUBRIK[b.niva], b.text)];
    case 'paragrafrubrik':
      return [ord(RUBRIK[b.niva], `${b.nummer} ${b.titel}`), ...stycken(b.dnr === undefined ? [] : [b.dnr])];
    case 'stycke':
      return stycken([b.text]);
    case 'beslut':
      return [ord(RUBRIK[b.rubrikniva ?? 3], 'Beslut'), ...b.led.flatMap((l) => led(l, nyLista)), ...stycken(b.efter)];
    case 'tabell':
      return [tabell([b.kolumner.map((k) => k.rubrik), ...b.rader.map((rad) => rad.celler)])];
    case 'celltabell':
      return [
        tabell([...b.huvud, ...b.rader].map((rad) => rad.celler.map((cell) => cell.stycken.map(klartext).join(' ')))),
      ];
    case 'omrostningstabell':
      return [omrostning(b)];
    case 'reservation':
      return stycken([b.ingress, ...b.stycken]);
    case 'bilagor':
      return [ord(RUBRIK[b.niva], b.rubrik), ...stycken(b.poster)];
    case 'expedieras':
      return [ord(RUBRIK[b.niva], b.rubrik), ...stycken([b.till.join(', ')])];
    case 'grupp':
      return b.block.flatMap((inre) => lovAv(inre, nyLista));
    // Förstasidans fakta och underskrifter: golvet slipper dem.
    default:
      return [];
  }
}

/** Modellen utplattad till det som ett naket bibliotek kan skriva: samma paragrafer med samma ord i samma ordning. */
export function plattaUt(dokument: Dokument): readonly Lov[] {
  let listor = 0;
  return dokument.block.flatMap((b) => lovAv(b, () => ++listor));
}
