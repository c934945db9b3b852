import { halltidMejl, type Mejl, type MejlAvsandare, paminnelseMejl, SEKRETESSRUBRIK } from '#dokument';
import type { Ofardigskrivelse } from '#beredning';
import type { Halltid, OfardigtArende, Paminnelseperson } from './paminnelse.repository.js';

/** Det som breven om en hålltid görs av. */
export interface Paminnelsefakta {
  halltid: Halltid;
  dagarKvar: number;
  dagarFore: readonly number[];
  avsandare: MejlAvsandare;
  ofardiga: readonly OfardigtArende[];
  /** Skrivelser på väg till sammanträdet som inte är fastställda. */
  skrivelser: readonly Ofardigskrivelse[];
  /** De som skriver, läser eller godkänner dem. */
  personer: readonly Paminnelseperson[];
  /** Nämndens adress, som skrivelsernas sidor ligger under. */
  namnd: string;
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

type Brevrad = ReturnType<typeof rad>;

const EGEN: Readonly<Record<Ofardigskrivelse['tillstand'], string>> = {
  utkast: 'utkast, skicka det till granskning',
  granskning: 'på granskning',
  godkand: 'godkänd, ska fastställas',
};

/** Det som personen har av skrivelserna: de egna som inte redan står bland ärendena, och de som väntar på henne. */
function skrivelserader(f: Paminnelsefakta, personId: string, arenden: readonly OfardigtArende[]): Brevrad[] {
  return f.skrivelser.flatMap((s) => {
    const vantar = s.vantarPaIder.includes(personId);
    const egen = s.skriverId === personId && !arenden.some((ett) => ett.arendeId === s.arendeId);
    if (!vantar && !egen) return [];
    const sida = s.tillstand === 'utkast' ? '' : '/las';
    return [
      {
        titel: s.titel ?? (s.dnr === null ? 'En skrivelse utan ärende' : SEKRETESSRUBRIK),
        dnr: s.dnr ?? 'utan dnr',
        lage: vantar ? 'väntar på att du läser och godkänner' : EGEN[s.tillstand],
        lank: `${f.namnd}/skrivelser/${s.id}${sida}`,
      },
    ];
  });
}

function handlaggarbrev(
  f: Paminnelsefakta,
  arenden: readonly OfardigtArende[],
  skrivelser: readonly Brevrad[] = [],
): Mejl {
  const { halltid } = f;
  return paminnelseMejl({
    ...f.avsandare,
    dagarKvar: f.dagarKvar,
    klart: { datum: halltid.datum, ...(halltid.klockslag === null ? {} : { tid: halltid.klockslag }) },
    halltid: halltid.namn,
    dagarFore: f.dagarFore,
    sammantradesdag: halltid.sammantradesdag,
    ...(skrivelser.length === 0 ? {} : { vad: 'Du skriver eller ska godkänna' }),
    skrivelser: [...arenden.map((en) => rad(en, f.lank, false)), ...skrivelser],
    minaArenden: f.lank,
    knapptext: 'Öppna sammanträdet',
  });
}

function egetBrev(f: Paminnelsefakta, personId: string): Mejl {
  const arenden = f.ofardiga.filter((en) => en.handlaggare?.personId === personId);
  return handlaggarbrev(f, arenden, skrivelserader(f, personId, arenden));
}

/**
 * Ett brev till var och en: handläggare med något ofärdigt på listan, de som skriver eller ska godkänna en skrivelse dit, chefer och presidium. Den som är flera saker får det
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
      lagg(handlaggare, () => egetBrev(f, handlaggare.personId));
    }
    for (const person of f.personer) {
      if (skrivelserader(f, person.personId, []).length > 0) lagg(person, () => egetBrev(f, person.personId));
    }
  }
  if (krets.includes('chef')) for (const person of chefer) lagg(person, () => halltidsbrev(f, true));
  if (krets.includes('presidium')) for (const person of presidium) lagg(person, () => halltidsbrev(f, false));
  return [...brev.values()];
}
