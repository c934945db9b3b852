import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { SEKRETESSRUBRIK } from '#dokument';
import { Fillagring, saknas } from '#plattform';
import type { Hamtfil } from '../fil/filsvar.js';
import { type Insyn, Insynsprov, serSkyddat } from '../insyn/insyn.service.js';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { jamforListor, type Listandring } from './jamfor-listor.js';
import { ListaForrad } from './lista.repository.js';
import type { Foredragningslista, Punkt } from './lista.typer.js';

/** Föredragningslistan och dess handlingar, som den som frågar får se dem. */
@Injectable()
export class VisaLista {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly forrad: ListaForrad,
    private readonly lagring: Fillagring,
    private readonly insynsprov: Insynsprov,
  ) {}

  /**
   * @param nr utelämnat: den senaste som får ses
   * @throws DomanFel 404 också för en version som ännu inte gått ut, för den som inte ser arbetsmaterial
   */
  async visa(namndId: string, sammantradeId: string, insyn: Insyn, nr?: number): Promise<Foredragningslista> {
    if ((await this.sammantraden.hamta(namndId, sammantradeId)) === null) throw saknas('Sammanträdet');
    const versioner = (await this.forrad.versioner(sammantradeId)).filter((l) => insyn.utkast || l.fryst);
    const version = nr === undefined ? versioner.at(-1) : versioner.find((l) => l.nr === nr);
    const lista = version === undefined ? null : await this.forrad.hamta(sammantradeId, version.nr);
    if (lista === null) throw saknas('Föredragningslistan');
    if (lista.punkter.some((punkt) => visarSkyddat(punkt, insyn))) {
      await this.insynsprov.antecknaLasning(namndId, 'foredragningslista', lista.id);
    }
    return { ...lista, punkter: lista.punkter.map((punkt) => visadPunkt(punkt, insyn)) };
  }

  /** Skillnaden mellan två versioner, i ord. */
  async jamfor(
    namndId: string,
    sammantradeId: string,
    insyn: Insyn,
    { fran, till }: { fran: number; till: number },
  ): Promise<Listandring[]> {
    const fore = await this.visa(namndId, sammantradeId, insyn, fran);
    return jamforListor(fore, await this.visa(namndId, sammantradeId, insyn, till));
  }

  /** En fil ur en handling på listan. */
  async fil(
    namndId: string,
    sammantradeId: string,
    filId: string,
    insyn: Insyn,
  ): Promise<{ fil: Hamtfil; innehall: Readable }> {
    const fil = await this.forrad.fil(namndId, sammantradeId, filId, insyn);
    if (fil === null) throw saknas('Filen');
    if (fil.hemlig) await this.insynsprov.antecknaLasning(namndId, 'fil', filId);
    return { fil, innehall: await this.lagring.las(fil.sha256) };
  }
}

const visarSkyddat = (punkt: Punkt, insyn: Insyn): boolean =>
  serSkyddat(insyn, punkt.arendeId) && ((punkt.sekretess && !punkt.oppen) || punkt.handlingar.some((h) => h.sekretess));

/** Det som en inte sekretessbehörig ser är det som kallelsen skriver (OSL 5:2). */
export function visadPunkt(punkt: Punkt, insyn: Insyn): Punkt {
  const ser = serSkyddat(insyn, punkt.arendeId);
  const handlingar = punkt.handlingar
    .filter((h) => ser || !h.sekretess)
    .map((h) => (h.utelamnad && !insyn.utkast ? { ...h, filer: [] } : h));
  if (ser || !punkt.sekretess || punkt.oppen) return { ...punkt, handlingar };
  return {
    ...punkt,
    titel: SEKRETESSRUBRIK,
    foredragande: null,
    sammanfattning: null,
    beslutsforslag: [],
    handlingar: [],
  };
}
