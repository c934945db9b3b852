import { dokumentAv } from '../byggare/grund.js';
import { inuti } from '../byggare/ord.js';
import { dagManadAr } from '../mejl/datum.js';
import type { Block } from '../modell/block.js';
import type { Dokument } from '../modell/dokument.js';
import type { Datum, Underlagsgrund } from '../underlag/gemensamt.js';

export interface ReglementesomradeUnderlag {
  readonly rubrik: string;
  /** En paragraf per post; numren går genom hela dokumentet. */
  readonly paragrafer: readonly string[];
}

/** Nämndens arbetsordning: reglerna om hur den arbetar, som de gäller från en dag. */
export interface ReglementeUnderlag extends Underlagsgrund {
  /** "Kommunfullmäktige 2026-06-15 § 88"; null när det inte är angivet. */
  readonly beslutad: string | null;
  readonly giltigFran: Datum;
  /** Sista dagen; null när den gäller tills vidare. */
  readonly giltigTill: Datum | null;
  readonly dag: Datum;
  readonly omraden: readonly ReglementesomradeUnderlag[];
}

/** "Antaget av kommunfullmäktige 2026-06-15 § 88. Gäller från 1 juli 2026." */
function antaget({ beslutad, giltigFran, giltigTill }: ReglementeUnderlag): string {
  const fran = `Gäller från ${dagManadAr(giltigFran)}${giltigTill === null ? '' : ` till och med ${dagManadAr(giltigTill)}`}.`;
  return beslutad === null || beslutad.trim() === ''
    ? `Beslutet om reglementet är inte angivet. ${fran}`
    : `Antaget: ${beslutad.trim()}. ${fran}`;
}

function omradet(omrade: ReglementesomradeUnderlag, fore: number): Block[] {
  const paragrafer = omrade.paragrafer.map((text, plats): Block => ({
    typ: 'grupp',
    block: [
      {
        typ: 'fakta',
        bredd: 'smal',
        uppgifter: [{ typ: 'text', etikett: `§ ${String(fore + plats + 1)}`, rader: [text] }],
      },
    ],
  }));
  return [{ typ: 'rubrik', niva: 2, text: omrade.rubrik }, ...paragrafer];
}

/** Reglementets regler om nämndens arbetsformer, paragraf för paragraf under sina områden. */
export function byggReglemente(u: ReglementeUnderlag): Dokument {
  const namnden = inuti(u.brevhuvud.organ);
  const med = u.omraden.filter((omrade) => omrade.paragrafer.length > 0);
  const block = med.flatMap((omrade, plats) =>
    omradet(
      omrade,
      med.slice(0, plats).reduce((summa, en) => summa + en.paragrafer.length, 0),
    ),
  );
  return dokumentAv(u, {
    typ: 'reglemente',
    typnamn: 'Arbetsordning',
    titel: `Arbetsordning från ${u.giltigFran}`,
    datum: u.giltigFran,
    hoger: [`Gäller från ${u.giltigFran}`],
    lopande: `gäller från ${u.giltigFran}`,
    beskrivning: antaget(u),
    adressfot: false,
    block: [
      { typ: 'rubrik', niva: 1, text: `Arbetsordning för ${namnden}` },
      { typ: 'stycke', stil: 'not', text: antaget(u) },
      {
        typ: 'stycke',
        text: `Utöver bestämmelserna i kommunallagen (2017:725) gäller följande ur reglementet om hur ${namnden} arbetar. Vad nämnden ansvarar för står i reglementet som fullmäktige har antagit.`,
      },
      ...block,
    ],
  });
}
