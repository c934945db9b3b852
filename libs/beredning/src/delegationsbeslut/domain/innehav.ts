import { normalRoll } from '../../delegationsordning/domain/delegattext.js';

/** Det organisationen vet om vem som hade vilken roll, och när. Personer är id. */
export interface Rollunderlag {
  tjanster: readonly { personId: string; titel: string; enhetId: string | null; fran: string; till: string | null }[];
  enheter: readonly { id: string; overordnadId: string | null; chefId: string | null }[];
  /** Roller i nämnden och uppdrag, med rollens namn: ”förvaltningschef”, ”ordförande”. */
  roller: readonly { personId: string; roll: string; fran: string; till: string | null }[];
  /** Den som var borta, och vem som var tillförordnad. */
  franvaro: readonly { personId: string; ersattareId: string; fran: string; till: string }[];
}

/** En som hade rollen en dag. */
export interface Innehavare {
  personId: string;
  /** Tiden som tillförordnad, när det var så. */
  tillforordnad: { fran: string; till: string | null; for: string | null } | null;
}

const iTid = (rad: { fran: string; till: string | null }, dag: string): boolean =>
  rad.fran <= dag && (rad.till === null || rad.till >= dag);
const TF = /^(?:tf\.?|t\.f\.|tillförordnad|vikarierande)\s+/u;

/**
 * De som hade rollen i enheten den dagen. Rollen söks som titel i enheten, därefter i enheterna över den, sist i hela
 * förvaltningen. Den som var borta ersätts av den tillförordnade.
 */
export function innehavareDen(roll: string, enhetId: string, dag: string, underlag: Rollunderlag): Innehavare[] {
  const sokt = normalRoll(roll);
  const ordinarie = hittaOrdinarie(sokt, enhetId, dag, underlag);
  const tf = ordinarie.filter(({ tillforordnad }) => tillforordnad !== null);
  const gallande = tf.length > 0 ? tf : ordinarie;
  return gallande.flatMap((en): Innehavare[] => {
    const borta = underlag.franvaro.find((f) => f.personId === en.personId && iTid(f, dag));
    if (borta === undefined) return [en];
    return [{ personId: borta.ersattareId, tillforordnad: { fran: borta.fran, till: borta.till, for: en.personId } }];
  });
}

/** Någon hade rollen, men var borta utan att någon ersatte går inte att skilja ut: frånvaro har alltid en ersättare. */
function hittaOrdinarie(sokt: string, enhetId: string, dag: string, underlag: Rollunderlag): Innehavare[] {
  const med = underlag.tjanster
    .filter((tjanst) => iTid(tjanst, dag))
    .map((tjanst) => ({ ...tjanst, norm: normalRoll(tjanst.titel) }))
    .filter(({ norm }) => norm === sokt || norm.replace(TF, '') === sokt)
    .map(({ personId, enhetId: enhet, fran, till, norm }) => ({
      enhet,
      innehavare: { personId, tillforordnad: norm === sokt ? null : { fran, till, for: null } },
    }));
  for (const id of uppat(enhetId, underlag)) {
    const har = med.filter(({ enhet }) => enhet === id).map(({ innehavare }) => innehavare);
    if (har.length > 0) return unika(har);
    const chef =
      sokt === 'enhetschef' || sokt === 'chef' ? underlag.enheter.find((en) => en.id === id)?.chefId : undefined;
    if (chef != null && underlag.tjanster.some((tjanst) => tjanst.personId === chef && iTid(tjanst, dag))) {
      return [{ personId: chef, tillforordnad: null }];
    }
  }
  const ovriga = med
    .filter(({ enhet }) => enhet === null || sokt === 'förvaltningschef')
    .map(({ innehavare }) => innehavare);
  const tilldelade = underlag.roller.filter((rad) => iTid(rad, dag) && normalRoll(rad.roll) === sokt);
  return unika([...ovriga, ...tilldelade.map(({ personId }) => ({ personId, tillforordnad: null }))]);
}

function uppat(enhetId: string, { enheter }: Rollunderlag): string[] {
  const vag: string[] = [];
  let id: string | null = enhetId;
  while (id !== null && !vag.includes(id)) {
    vag.push(id);
    id = enheter.find((en) => en.id === id)?.overordnadId ?? null;
  }
  return vag;
}

const unika = (alla: Innehavare[]): Innehavare[] =>
  alla.filter((en, plats) => alla.findIndex((annan) => annan.personId === en.personId) === plats);
