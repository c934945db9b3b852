import { Krockprov } from './krockar.js';
import { Personval } from './personval.js';
import { planeraForvaltning } from './planera-forvaltning.js';
import { planeraNamnder, planeraOverordnade } from './planera-namnder.js';
import { planeraInkallelseordning, planeraReglementen } from './planera-reglementen.js';
import { planeraUppdrag } from './planera-uppdrag.js';
import { BLADSLAG } from '../import.typer.js';
import { Planlage } from './planlage.js';
import type { Importplan } from './plantyper.js';
import { kort } from './radtolk.js';
import type { Lagradrad, Underlag } from './underlag.js';

/**
 * Vad raderna skulle göra med organisationen, och varje fel. Kastar aldrig för en fels skull: en rad med fel stoppar inte
 * de andra från att läsas. Med fel är stegen inte till för att genomföras.
 */
export function planeraImport(underlag: Underlag, rader: readonly Lagradrad[]): Importplan {
  const plan = new Planlage(underlag, rader);
  const personer = new Personval(plan);
  planeraNamnder(plan);
  planeraOverordnade(plan);
  planeraReglementen(plan);
  planeraInkallelseordning(plan);
  const efter = planeraUppdrag(plan, personer);
  new Krockprov(plan, efter).prova();
  planeraForvaltning(plan, personer);
  for (const tolk of plan.alla()) {
    if (tolk.fel.length === 0) continue;
    const fore = plan.rader.get(tolk.rad.id);
    const { falt } = tolk.rad;
    const namn = falt['namn'] ?? [falt['fornamn'], falt['efternamn']].filter((d) => d !== undefined).join(' ');
    const rubrik =
      fore?.rubrik ??
      kort([namn, falt['parti'], falt['roll'], falt['titel']].filter((d) => d !== undefined && d !== '').join(', '));
    plan.rader.set(tolk.rad.id, {
      lage: 'fel',
      rubrik,
      namndId: fore?.namndId ?? null,
      andringar: fore?.andringar ?? [],
    });
  }
  const ordnade = [...plan.alla()].sort(
    (a, b) => BLADSLAG.indexOf(a.rad.blad) - BLADSLAG.indexOf(b.rad.blad) || a.rad.rad - b.rad.rad,
  );
  return {
    rader: plan.rader,
    fel: [...plan.bladfel, ...ordnade.flatMap((tolk) => tolk.fel)],
    steg: plan.steg,
    efter,
    namn: plan.namn,
  };
}
