import { BlockList, isIP } from 'node:net';

const MINUT_MS = 60_000;
const FLEST_MINNS = 10_000;

/** Högst så många i minuten från samma adress. En hink som fylls på jämnt. */
export class Takt {
  private readonly hinkar = new Map<string, { kvar: number; vid: number }>();

  constructor(private readonly perMinut: number) {}

  /** @param nu millisekunder */
  far(adress: string, nu = performance.now()): boolean {
    const fore = this.hinkar.get(adress) ?? { kvar: this.perMinut, vid: nu };
    const kvar = Math.min(this.perMinut, fore.kvar + ((nu - fore.vid) * this.perMinut) / MINUT_MS);
    if (this.hinkar.size > FLEST_MINNS) this.hinkar.clear();
    this.hinkar.set(adress, { kvar: kvar >= 1 ? kvar - 1 : kvar, vid: nu });
    return kvar >= 1;
  }
}

const slag = (adress: string): 'ipv4' | 'ipv6' => (isIP(adress) === 6 ? 'ipv6' : 'ipv4');

/** Prövar om en adress hör till någon av maskinerna och näten. */
export function natlista(nat: readonly string[]): (adress: string) => boolean {
  const lista = new BlockList();
  for (const del of nat) {
    const [adress = '', bitar] = del.split('/');
    if (bitar === undefined) lista.addAddress(adress, slag(adress));
    else lista.addSubnet(adress, Number(bitar), slag(adress));
  }
  return (adress) => {
    const ren = adress.replace(/^::ffff:(?=\d+\.)/u, '');
    return isIP(ren) !== 0 && lista.check(ren, slag(ren));
  };
}
