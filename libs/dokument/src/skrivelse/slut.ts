import { HART_BLANK, inuti, stor } from '../byggare/ord.js';
import type { Block, Underskrifter } from '../modell/block.js';
import { klartext } from '../modell/text.js';
import { genitiv } from './huvud.js';
import type { OverklagandeUnderlag, SkrivelseUnderlag } from './underlag.js';

/** Ett stycke på högst så många tecken följer med underskrifterna till nästa sida. */
const LANGST_MED = 900;

function underskrifterna(u: SkrivelseUnderlag): Underskrifter | undefined {
  if (u.undertecknare.length === 0 || u.underskrift === 'ingen') return undefined;
  return {
    typ: 'underskrifter',
    satt: 'namn',
    kolumner: u.underskrift === 'under_varandra' ? 1 : 2,
    personer: u.undertecknare.map(({ namn, titel, parti }) => ({
      namn: parti === undefined ? namn : `${namn} (${parti})`,
      roll: stor(titel),
      not: [],
    })),
  };
}

/** Underskrifterna står aldrig ensamma på en sida: det sista stycket står på samma. */
export function medUnderskrifter(block: readonly Block[], u: SkrivelseUnderlag): readonly Block[] {
  const underskrifter = underskrifterna(u);
  const vagnar: readonly Block[] =
    u.dokumenttyp === 'yttrande' ? [{ typ: 'stycke', text: `På ${genitiv(u.brevhuvud.organ)} vägnar` }] : [];
  if (underskrifter === undefined) return block;
  const sista = block.at(-1);
  const kort = sista?.typ === 'stycke' && klartext(sista.text).length <= LANGST_MED;
  let forsta = kort ? block.length - 1 : block.length;
  // Rubrikerna ovanför stycket hör till det.
  while (kort && block[forsta - 1]?.typ === 'rubrik') forsta -= 1;
  return [...block.slice(0, forsta), { typ: 'grupp', block: [...block.slice(forsta), ...vagnar, underskrifter] }];
}

/** Bilagor och mottagare, sist. */
export function sistaDelarna({ bilagor, expedieras }: SkrivelseUnderlag): readonly Block[] {
  return [
    ...(bilagor.length === 0
      ? []
      : [
          {
            typ: 'bilagor' as const,
            rubrik: bilagor.length === 1 ? 'Bilaga' : 'Bilagor',
            niva: 2 as const,
            poster: bilagor,
            numrerad: true,
          },
        ]),
    ...(expedieras.length === 0
      ? []
      : [
          {
            typ: 'expedieras' as const,
            rubrik: 'Expedieras till',
            niva: 2 as const,
            form: 'rader' as const,
            till: expedieras,
          },
        ]),
  ];
}

const RUBRIK = { typ: 'rubrik', niva: 2, text: 'Så överklagar du' } as const;

/** Underrättelsen om hur beslutet överklagas (33 § förvaltningslagen). */
export function overklagandet(o: OverklagandeUnderlag | undefined, u: SkrivelseUnderlag): readonly Block[] {
  if (o === undefined) return [];
  const domstol = o.domstol ?? 'förvaltningsrätten';
  const lag = o.lagrum === undefined ? '' : ` (${o.lagrum})`;
  if (o.satt === 'ej_overklagbart') {
    return [
      { typ: 'rubrik', niva: 2, text: 'Överklagande' },
      { typ: 'stycke', text: `Beslutet kan inte överklagas${lag}.` },
    ];
  }
  if (o.satt === 'laglighetsprovning') {
    return [
      RUBRIK,
      {
        typ: 'stycke',
        text: `Den som är medlem av kommunen kan få beslutet laglighetsprövat enligt 13${HART_BLANK}kap. kommunallagen${lag}. Överklagandet ska vara skriftligt och lämnas till ${domstol}. Det ska ha kommit in dit inom tre veckor från den dag då det tillkännagavs på kommunens anslagstavla att protokollet över beslutet har justerats.`,
      },
    ];
  }
  const beteckning = u.dnr === undefined ? u.datum : `${u.dnr}, ${u.datum}`;
  return [
    RUBRIK,
    {
      typ: 'stycke',
      text: `Du kan överklaga beslutet till ${domstol}${lag}. Skriv till domstolen, men lämna överklagandet till ${inuti(u.brevhuvud.organ)} (43${HART_BLANK}§ förvaltningslagen). Det ska ha kommit in dit inom tre veckor från den dag då du fick del av beslutet (44${HART_BLANK}§ förvaltningslagen).`,
    },
    { typ: 'stycke', text: 'Skriv i överklagandet' },
    {
      typ: 'lista',
      punkter: [
        { text: 'ditt namn, din adress och hur domstolen når dig' },
        { text: `vilket beslut du överklagar: ${beteckning}` },
        { text: 'hur du vill att beslutet ska ändras, och varför.' },
      ],
    },
  ];
}
