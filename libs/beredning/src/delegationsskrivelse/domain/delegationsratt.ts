import { beslutanderattDen, provaPersonen } from '../../delegationsbeslut/domain/beslutanderatt.js';
import { dagord } from '../../delegationsbeslut/domain/manad.js';
import type { Gemensamt } from '../../delegationsbeslut/domain/varna-lista.js';
import { normalPunkt } from '../../delegationsordning/domain/punkt.js';

/** Det ett beslut på delegation prövas på. */
export interface Provbardelegation {
  enhetId: string;
  punkt: string;
  delegatPersonId: string;
  dag: string;
}

/** Om delegaten hade rätten den dagen, och i vems ställe. */
export interface Delegationssvar {
  punktNorm: string;
  /** Varför beslutet inte får fattas, eller null. Nämner lagrummet. */
  brist: string | null;
  /** Den vars rätt det är, när delegaten är tillförordnad eller ersättare. */
  istallet: { personId: string; franvarande: boolean } | null;
  /** De som har rätten den dagen, delegaten först. */
  delegater: string[];
}

/** Prövar delegatens rätt att besluta enligt punkten den dagen (KL 6:37, 7:5–6). */
export function provaDelegationen(
  { enhetId, punkt, delegatPersonId, dag }: Provbardelegation,
  g: Pick<Gemensamt, 'idag' | 'ordningDen' | 'roller' | 'namn'>,
): Delegationssvar {
  const punktNorm = normalPunkt(punkt);
  const dagen = dagord(dag, g.idag.slice(0, 4));
  const svar = { punktNorm, istallet: null, delegater: [] };
  const ordning = g.ordningDen(dag);
  if (ordning === null) {
    return {
      ...svar,
      brist: `Ingen delegationsordning gällde ${dagen}, så ingen får besluta på delegation (KL 6:37).`,
    };
  }
  const raden = ordning.punkter.get(punktNorm);
  if (raden === undefined)
    return { ...svar, brist: `Punkt ${punkt} finns inte i delegationsordningen som gäller ${dagen}.` };
  const ratt = beslutanderattDen(raden, enhetId, dag, g.roller);
  const delegater = [...ratt.delegater, ...ratt.ersattare].map(({ personId }) => personId);
  const vem = g.namn.get(delegatPersonId) ?? 'Den som är vald';
  switch (provaPersonen(delegatPersonId, [ratt])) {
    case 'ingen':
      return { ...svar, brist: `Ingen är ${raden.delegatRoll} ${dagen}. Rätta rollerna under Nämnden (KL 6:37).` };
    case 'fel':
      return {
        ...svar,
        delegater,
        brist: `${vem} får inte besluta enligt punkt ${raden.punkt} ${dagen}: punkten gäller ${raden.delegatRoll} (KL 6:37, 7:5).`,
      };
    case 'ersattare': {
      const [ordinarie] = ratt.delegater;
      const istallet = ordinarie === undefined ? null : { personId: ordinarie.personId, franvarande: false };
      return { ...svar, delegater, istallet, brist: null };
    }
    case 'ratt': {
      const tf = ratt.delegater.find((en) => en.personId === delegatPersonId)?.tillforordnad?.for ?? null;
      return { ...svar, delegater, istallet: tf === null ? null : { personId: tf, franvarande: true }, brist: null };
    }
  }
}
