import type { Skriftinnehall, Skriftnod, SkrivelseUnderlag } from '#dokument';

const STYCKE =
  'Förvaltningen har utrett frågan tillsammans med berörda verksamheter och föreslår att nämnden godkänner förslaget. Kostnaden ryms inom nämndens ram för året, och uppföljning sker i samband med delårsrapporten. ';

const text = (innehall: string): Skriftnod => ({ type: 'text', text: innehall });
const stycke = (innehall: string): Skriftnod => ({ type: 'stycke', content: [text(innehall)] });
const punkt = (innehall: string): Skriftnod => ({ type: 'punkt', content: [stycke(innehall)] });

function rad(celler: readonly string[], huvud: boolean): Skriftnod {
  return {
    type: 'tabellrad',
    content: celler.map((cell) => ({ type: huvud ? 'tabellhuvud' : 'tabellcell', content: [stycke(cell)] })),
  };
}

const TABELL: Skriftnod = {
  type: 'tabell',
  attrs: { rubrik: 'Internbudget, tkr' },
  content: [
    rad(['Verksamhet', 'Bokslut', 'Budget'], true),
    rad(['Gymnasieskola', '−182 640', '−186 300'], false),
    rad(['Vuxenutbildning', '−48 312', '−49 200'], false),
    rad(['Summa', '−230 952', '−235 500'], false),
  ],
};

function avsnitt(nr: number): Skriftnod {
  return {
    type: 'avsnitt',
    attrs: { nyckel: null },
    content: [
      { type: 'avsnittsrubrik', content: [text(`Avsnitt ${String(nr)}`)] },
      { type: 'mellanrubrik', attrs: { niva: 3 }, content: [text('Bakgrund')] },
      stycke(STYCKE.repeat(4)),
      stycke(STYCKE.repeat(3)),
      stycke(STYCKE.repeat(3)),
      ...(nr % 5 === 0 ? [TABELL] : []),
    ],
  };
}

/** En skrift på ungefär så många sidor som avsnitt, med tabell i vart femte. */
export function storSkrift(antal: number): Skriftinnehall {
  return {
    type: 'skrift',
    content: [
      { type: 'rubrik', content: [text('Utökad vuxenutbildning och hyra av lokaler')] },
      { type: 'forslag', content: [punkt('Nämnden godkänner förslaget.'), punkt('Uppdraget redovisas i oktober.')] },
      ...Array.from({ length: antal }, (_, i) => avsnitt(i + 1)),
    ],
  };
}

export const storSkrivelse = (antal: number): SkrivelseUnderlag => ({
  skapad: '2026-03-20T12:00:00Z',
  brevhuvud: { kommun: 'Ekbacka kommun', organ: 'Utbildnings- och arbetsmarknadsnämnden' },
  dokumenttyp: 'tjansteskrivelse',
  dnr: 'UAN/2026:18',
  datum: '2026-03-20',
  till: ['Utbildnings- och arbetsmarknadsnämnden'],
  skrift: storSkrift(antal),
  undertecknare: [{ namn: 'Eva Ljungqvist Berg', titel: 'förvaltningschef' }],
  bilagor: [],
  expedieras: ['Kommunstyrelsen'],
});
