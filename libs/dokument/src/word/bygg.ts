import type { Skriftinnehall, Skriftnod } from '../skrift/typer.js';
import type { Skriftbit } from './bitar.js';

type Gren = Skriftnod & { content: Skriftnod[] };

/** Förslagets bitar som träd; en instans som inget är kvar under försvinner. */
function forslaget(bitar: readonly Skriftbit[]): Skriftnod[] {
  const rot: Skriftnod[] = [];
  const stack: Gren[] = [];
  for (const bit of bitar) {
    stack.length = Math.min(stack.length, bit.djup);
    const har = stack.at(-1)?.content ?? rot;
    if (bit.slag === 'led') {
      const gren: Gren = { type: 'instans', content: [bit.nod] };
      har.push(gren);
      stack.push(gren);
    } else har.push(bit.nod);
  }
  const rensad = (noder: readonly Skriftnod[]): Skriftnod[] =>
    noder.flatMap((nod) => {
      if (nod.type !== 'instans') return [nod];
      const [ledtext, ...under] = nod.content ?? [];
      const kvar = rensad(under);
      return kvar.length === 0 || ledtext === undefined ? [] : [{ ...nod, content: [ledtext, ...kvar] }];
    });
  return rensad(rot);
}

/** Skriften av sina bitar. Förslaget står alltid före avsnitten, och ett avsnitt har alltid minst ett stycke. */
export function skriftAvBitar(bitar: readonly Skriftbit[]): Skriftinnehall {
  const rubrik = bitar.find((b) => b.slag === 'rubrik')?.nod ?? { type: 'rubrik' as const };
  const forslag = forslaget(bitar.filter((b) => b.slag === 'led' || b.slag === 'punkt'));
  const avsnitt: { nod: Gren; grupp: string | null }[] = [];
  const nytt = (nyckel: string | null, rad: Skriftnod): void => {
    avsnitt.push({ nod: { type: 'avsnitt', attrs: { nyckel }, content: [rad] }, grupp: null });
  };
  for (const bit of bitar) {
    if (bit.slag === 'avsnitt') nytt(bit.hor, bit.nod);
    if (bit.slag !== 'block' && bit.slag !== 'citat') continue;
    if (avsnitt.length === 0) nytt(null, { type: 'avsnittsrubrik' });
    const oppet = avsnitt.at(-1);
    const sista = oppet?.nod.content.at(-1) as Gren | undefined;
    if (oppet === undefined) continue;
    if (
      bit.slag === 'citat' &&
      sista?.type === 'citat' &&
      (bit.hor === null || oppet.grupp === null || bit.hor === oppet.grupp)
    ) {
      sista.content.push(bit.nod);
    } else oppet.nod.content.push(bit.slag === 'citat' ? { type: 'citat', content: [bit.nod] } : bit.nod);
    if (bit.slag === 'citat') oppet.grupp = bit.hor ?? oppet.grupp;
  }
  return {
    type: 'skrift',
    content: [
      rubrik,
      ...(forslag.length === 0 ? [] : [{ type: 'forslag' as const, content: forslag }]),
      ...avsnitt.map(({ nod }) =>
        nod.content.length === 1 ? { ...nod, content: [...nod.content, { type: 'stycke' as const }] } : nod,
      ),
    ],
  };
}
