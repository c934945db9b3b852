import { Injectable } from '@nestjs/common';
import type { Listfraga } from '#plattform';
import { harSekretess, type Lasare, Sekretessprovning } from '../arende/sekretess.service.js';
import { VisaArende } from '../arende/visa-arende.service.js';
import { Arendekallor } from './kallregister.js';
import { type Loggrad, TidslinjeForrad } from './tidslinje.repository.js';
import type { Tidslinjemening, Tidslinjesak } from './tidslinjekalla.js';

/** En rad i tidslinjen. */
export interface Tidslinjerad {
  /** Numret i nämndens händelselogg. */
  nr: number;
  tid: Date;
  vem: string;
  typ: string;
  objekt: string;
  objektId: string;
  /** Hel mening med vem: `Maja Lindqvist registrerade ärendet. Dnr UAN/2026:95.` */
  mening: string;
  skal: string | null;
  lank: string | null;
  /** Meningen är neutral: läsaren får inte veta vad det gällde. */
  dold: boolean;
}

const nyckel = ({ objekt, objektId, del }: { objekt: string; objektId: string; del?: string | null }): string =>
  `${objekt}:${objektId}:${del ?? ''}`;

/** Två delar kan ha ord om samma sak: är den hemlig för den ena är den det för båda. */
const ihop = (forra: Tidslinjesak | undefined, sak: Tidslinjesak): Tidslinjesak =>
  forra === undefined
    ? sak
    : {
        ...forra,
        ...sak,
        hemlig: (forra.hemlig ?? false) || (sak.hemlig ?? false),
        uppgifter: { ...forra.uppgifter, ...sak.uppgifter },
        lank: sak.lank ?? forra.lank ?? null,
      };

/** Allt som hänt med ett ärende, som meningar: ur händelseloggen, med ord från den del av Klubba som äger händelsen. */
@Injectable()
export class VisaTidslinje {
  constructor(
    private readonly forrad: TidslinjeForrad,
    private readonly kallor: Arendekallor,
    private readonly arenden: VisaArende,
    private readonly sekretess: Sekretessprovning,
  ) {}

  /** @throws DomanFel 404 */
  async sida(
    namndId: string,
    arendeId: string,
    fraga: Pick<Listfraga, 'sida' | 'antal'>,
    lasare: Lasare,
  ): Promise<{ rader: Tidslinjerad[]; antal: number }> {
    const arende = await this.arenden.hamta(namndId, arendeId);
    const saker = new Map<string, Tidslinjesak>();
    const meningar = new Map<string, Tidslinjemening>();
    for (const del of this.kallor.tidslinjer()) {
      for (const sak of await del.saker(namndId, arendeId)) saker.set(nyckel(sak), ihop(saker.get(nyckel(sak)), sak));
      for (const [typ, mening] of Object.entries(del.meningar)) meningar.set(typ, mening);
    }
    const { rader, antal } = await this.forrad.sida(namndId, [...meningar.keys()], [...saker.values()], fraga);
    const ser = (await this.sekretess.arendegrund(arendeId, lasare)) !== null;
    const { stangda } = await this.sekretess.handlingarna(rader.flatMap(handlingarI), lasare);
    const dnr = await this.forrad.dnr(namndId, rader.flatMap(andraArenden));
    const hemligt = harSekretess(arende.sekretess);
    return {
      antal,
      rader: rader.map((rad) => {
        const sak = saker.get(nyckel(rad)) ?? { objekt: rad.objekt, objektId: rad.objektId };
        // En handling är stängd för sig, också när den flyttats härifrån till ett ärende med sekretess.
        const stangd = handlingarI(rad).some((id) => stangda.has(id));
        const egenHandling = rad.objekt === 'handling';
        return visad(rad, medDnr(sak, dnr), meningar.get(rad.typ), {
          dold: egenHandling ? stangd : !ser && (sak.hemlig ?? false),
          utanSkal: stangd || (!ser && !egenHandling && (hemligt || (sak.hemlig ?? false))),
        });
      }),
    };
  }
}

const andraArenden = ({ efter }: Loggrad): string[] =>
  ['franArendeId', 'tillArendeId'].flatMap((falt) => {
    const id = efter?.[falt];
    return typeof id === 'string' ? [id] : [];
  });

const handlingarI = ({ objekt, objektId, efter }: Loggrad): string[] => {
  const id = objekt === 'handling' ? objektId : efter?.['handlingId'];
  return typeof id === 'string' ? [id] : [];
};

const medDnr = (sak: Tidslinjesak, dnr: ReadonlyMap<string, string>): Tidslinjesak => ({
  ...sak,
  uppgifter: { ...sak.uppgifter, ...Object.fromEntries([...dnr].map(([id, nummer]) => [`dnr:${id}`, nummer])) },
});

function visad(
  rad: Loggrad,
  sak: Tidslinjesak,
  mening: Tidslinjemening | undefined,
  { dold, utanSkal }: { dold: boolean; utanSkal: boolean },
): Tidslinjerad {
  const { nr, tid, vem, typ, objekt, objektId } = rad;
  const vad = dold || mening === undefined ? (NEUTRAL[objekt] ?? 'gjorde något som har sekretess') : mening(rad, sak);
  return {
    nr,
    tid,
    vem,
    typ,
    objekt,
    objektId,
    mening: medPunkt(`${vem} ${vad}`),
    skal: utanSkal ? null : rad.skal,
    lank: sak.lank ?? null,
    dold,
  };
}

const NEUTRAL: Readonly<Record<string, string>> = { handling: 'arbetade med en handling som har sekretess' };
const medPunkt = (text: string): string => (/[.!?”]$/u.test(text) ? text : `${text}.`);
