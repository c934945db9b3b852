import { halltidMejl, type Mejl, type MejlAvsandare, paminnelseMejl, SEKRETESSRUBRIK } from '#dokument';
import type { Halltid, OfardigtArende, Paminnelseperson } from './paminnelse.repository.js';

/** Det som breven om en hålltid görs av. */
export interface Paminnelsefakta {
  halltid: Halltid;
  dagarKvar: number;
  dagarFore: readonly number[];
  avsandare: MejlAvsandare;
  ofardiga: readonly OfardigtArende[];
  /** Sammanträdets sida. */
  lank: string;
}

/** En mottagare med sitt brev. */
export interface Paminnelse extends Paminnelseperson {
  brev: Mejl;
}

const LAGE: Readonly<Record<NonNullable<OfardigtArende['skrivelse']>, string>> = {
  utkast: 'utkast',
  granskning: 'på granskning',
  godkand: 'godkänd, ska fastställas',
};

function lage({ skrivelse, harForslag }: OfardigtArende): string {
  if (skrivelse === null) return 'tjänsteskrivelse saknas';
  return harForslag ? LAGE[skrivelse] : `${LAGE[skrivelse]}, saknar förslag till beslut`;
}

const rad = (
  en: OfardigtArende,
  lank: string,
  medHandlaggare: boolean,
): { titel: string; dnr: string; lage: string; lank: string } => ({
  titel: en.titel ?? SEKRETESSRUBRIK,
  dnr: en.dnr,
  lage: medHandlaggare ? `${lage(en)} · ${en.handlaggare?.namn ?? 'ingen handläggare'}` : lage(en),
  lank,
});

/** Brevet till chefer, som ser allt som inte är klart, och till presidiet, som bara ser dagen. */
export function halltidsbrev(f: Paminnelsefakta, medArenden: boolean): Mejl {
  const { halltid } = f;
  return halltidMejl({
    ...f.avsandare,
    dagarKvar: f.dagarKvar,
    halltid: halltid.namn,
    nar: { datum: halltid.datum, ...(halltid.klockslag === null ? {} : { tid: halltid.klockslag }) },
    sammantradesdag: halltid.sammantradesdag,
    ofardiga: medArenden ? f.ofardiga.map((en) => rad(en, f.lank, true)) : null,
    lank: f.lank,
    dagarFore: f.dagarFore,
  });
}

function handlaggarbrev(f: Paminnelsefakta, arenden: readonly OfardigtArende[]): Mejl {
  const { halltid } = f;
  return paminnelseMejl({
    ...f.avsandare,
    dagarKvar: f.dagarKvar,
    klart: { datum: halltid.datum, ...(halltid.klockslag === null ? {} : { tid: halltid.klockslag }) },
    halltid: halltid.namn,
    dagarFore: f.dagarFore,
    sammantradesdag: halltid.sammantradesdag,
    skrivelser: arenden.map((en) => rad(en, f.lank, false)),
    minaArenden: f.lank,
    knapptext: 'Öppna sammanträdet',
  });
}

/**
 * Ett brev till var och en: handläggare med något ofärdigt på listan, chefer och presidium. Den som är flera saker får det
 * brev som ber om mest.
 */
export function paminnelsebrev(
  f: Paminnelsefakta,
  chefer: readonly Paminnelseperson[],
  presidium: readonly Paminnelseperson[],
): Paminnelse[] {
  const { krets } = f.halltid;
  const brev = new Map<string, Paminnelse>();
  const lagg = (person: Paminnelseperson, gor: () => Mejl): void => {
    if (!brev.has(person.personId)) brev.set(person.personId, { ...person, brev: gor() });
  };
  if (krets.includes('handlaggare')) {
    for (const { handlaggare } of f.ofardiga) {
      if (handlaggare === null) continue;
      const egna = f.ofardiga.filter((en) => en.handlaggare?.personId === handlaggare.personId);
      lagg(handlaggare, () => handlaggarbrev(f, egna));
    }
  }
  if (krets.includes('chef')) for (const person of chefer) lagg(person, () => halltidsbrev(f, true));
  if (krets.includes('presidium')) for (const person of presidium) lagg(person, () => halltidsbrev(f, false));
  return [...brev.values()];
}
