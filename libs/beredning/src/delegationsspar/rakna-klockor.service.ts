import { Injectable } from '@nestjs/common';
import type { Lasare } from '#diarium';
import { Klocka } from '#plattform';
import { delegationsklocka, type Delegationsklocka, type Delegationsspar, type Provningsform } from '#regelverk';
import type { Punktprovning, Radspar } from '../delegationsordning/delegationsordning.typer.js';
import { VisaDelegationsbeslut } from '../delegationsbeslut/visa-delegationsbeslut.service.js';
import { type Klockrad, ListraderForrad } from '../delegationslista/listrader.repository.js';

export interface Radklocka extends Pick<Delegationsklocka, 'lage' | 'sistaDag' | 'vad'> {
  beslutId: string;
  /** Det särskilda protokollet som beslutet står i. */
  protokollId: string | null;
  parter: { part: string; mottaget: string | null; sistaDag: string | null }[];
}

const SPAR: Readonly<Record<Radspar, Delegationsspar>> = {
  anmals: 'anmals',
  anmals_inte: 'protokollforsSarskilt',
  verkstallighet: 'verkstallighet',
};
const FORM: Readonly<Record<Punktprovning, Provningsform>> = {
  laglighetsprovning: 'laglighetsprovning',
  forvaltningsbesvar: 'forvaltningsbesvar',
  ingen: 'ejOverklagbart',
};

/** Varje rads tid att överklaga, ur det som har hänt med den. */
@Injectable()
export class RaknaKlockor {
  constructor(
    private readonly rader: ListraderForrad,
    private readonly visa: VisaDelegationsbeslut,
    private readonly klocka: Klocka,
  ) {}

  /** Parterna i en skyddad rad ser bara den som ser raden; klockan ser alla. */
  async forManad(namndId: string, enhetId: string, manad: string, jag: Lasare): Promise<Radklocka[]> {
    const synliga = new Set(
      (await this.visa.manad(namndId, enhetId, manad, jag)).rader.filter(({ synlig }) => synlig).map(({ id }) => id),
    );
    return (await this.rader.klockor(namndId, enhetId, manad))
      .map((rad) => radklocka(rad, this.klocka.idag()))
      .map((rad) => (synliga.has(rad.beslutId) ? rad : { ...rad, parter: [] }));
  }
}

function radklocka(rad: Klockrad, idag: string): Radklocka {
  const klocka = delegationsklocka({
    spar: SPAR[rad.spar],
    form: FORM[rad.provning],
    anmalt: rad.anmaltDag === null ? null : { dag: rad.anmaltDag, tillkannagivet: rad.anmaltTillkannagivet },
    egetTillkannagivande: rad.egetTillkannagivande,
    parter: rad.parter,
    idag,
  });
  const sista = new Map(klocka.klockor.map(({ part, sistaDag }) => [part, sistaDag]));
  return {
    beslutId: rad.id,
    lage: klocka.lage,
    sistaDag: klocka.sistaDag,
    vad: klocka.vad,
    protokollId: rad.egetProtokollId,
    parter: rad.parter.map(({ part, mottaget }) => ({ part, mottaget, sistaDag: sista.get(part) ?? null })),
  };
}
