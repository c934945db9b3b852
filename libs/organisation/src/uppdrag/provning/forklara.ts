import { radaUpp } from '../../ord.js';
import type { Proversattare, Provplats, Provunderlag } from './provning.js';

const lista = (u: Provunderlag, parti: string): readonly string[] => u.inkallelseordning[parti] ?? [parti];

/** Varför ingen i de här partierna kom i fråga: de har ingen, eller ingen som är på plats och ledig. */
function utanErsattare(u: Provunderlag, partier: readonly string[]): string {
  const saknar = partier.every((parti) => u.ersattare.every((en) => en.parti !== parti));
  return `${radaUpp(partier)} har ingen ${saknar ? 'ersättare' : 'på plats'}`;
}

function inomPartiet(u: Provunderlag, vald: Proversattare, rad: readonly (string | null)[]): string {
  const fore = u.ersattare.filter((en) => en.parti === vald.parti && en.nr < vald.nr).sort((a, b) => a.nr - b.nr);
  if (fore.length === 0) return `först i tur för ${vald.parti}`;
  const borta = fore.filter((en) => u.borta.has(en.personId)).map((en) => en.namn);
  const tjanstgor = fore.filter((en) => rad.includes(en.personId)).map((en) => en.namn);
  const delar = [
    ...(borta.length === 0 ? [] : [`${radaUpp(borta)} är borta`]),
    ...(tjanstgor.length === 0 ? [] : [`${radaUpp(tjanstgor)} tjänstgör redan`]),
  ];
  return `näst i tur för ${vald.parti}: ${delar.join(' och ')}`;
}

/** Varför just den ersättaren tjänstgör på platsen. */
export function forklaraErsattare(
  u: Provunderlag,
  plats: Provplats,
  vald: Proversattare,
  rad: readonly (string | null)[],
): string {
  const parti = plats.parti ?? vald.parti;
  if (vald.parti === parti) return inomPartiet(u, vald, rad);
  const ordning = lista(u, parti);
  const fore = ordning.slice(0, ordning.indexOf(vald.parti));
  return `${utanErsattare(u, fore)}, ${vald.parti} står näst i ordningen`;
}

/** Varför ingen tjänstgör på platsen. */
export function forklaraTom(u: Provunderlag, { parti }: Provplats): string {
  if (parti === null) return 'ingen vet vilket parti platsen tillhör';
  const partier = lista(u, parti);
  const finns = u.ersattare.some((en) => partier.includes(en.parti));
  return `${radaUpp(partier, 'eller')} har ingen ersättare ${finns ? 'kvar att kalla' : 'att kalla'}`;
}
