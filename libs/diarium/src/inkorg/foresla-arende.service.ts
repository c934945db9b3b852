import { Injectable } from '@nestjs/common';
import { Brevtradar, Klocka } from '#plattform';
import { ArendeForrad } from '../arende/arende.repository.js';
import { Brevobjekt } from './brevobjekt.js';
import { amnesord, rubrikUrAmne } from './domain/brevamne.js';
import { hittaNummer, type Nummertraff } from './domain/nummer.js';
import { ForslagForrad, type Traff } from './forslag.repository.js';
import type { Arendeforslag, Forslagsgrund, Inkorgpost } from './inkorg.typer.js';
import { svenskDatum } from './svensktid.js';

const FLEST = 5;

interface Grund {
  arendeId: string;
  grund: Forslagsgrund;
  skal: string;
}

export interface NyttArendeforslag {
  nastaDnr: string | null;
  arendemening: string;
  arendetypId: string | null;
  arendetyp: string | null;
}

/** Var en post hör hemma: det starkaste skälet först. Bara nämndens egna ärenden, och bara deras offentliga mening. */
@Injectable()
export class ForeslaArende {
  constructor(
    private readonly forrad: ForslagForrad,
    private readonly arenden: ArendeForrad,
    private readonly tradar: Brevtradar,
    private readonly objekt: Brevobjekt,
    private readonly klocka: Klocka,
  ) {}

  async forslag(post: Inkorgpost): Promise<Arendeforslag[]> {
    const traffar = await this.nummer(post);
    const grunder = [
      ...(await this.egna(post, traffar)),
      ...(await this.trad(post)),
      ...(await this.deras(post, traffar)),
      ...(await this.avsandare(post)),
      ...(await this.liknar(post)),
    ];
    const ids = [...new Set(grunder.map(({ arendeId }) => arendeId))].slice(0, FLEST);
    const rader = new Map((await this.forrad.arenden(post.namndId, ids)).map((rad) => [rad.arendeId, rad]));
    return ids.flatMap((id) => {
      const rad = rader.get(id);
      const egna = grunder.filter(({ arendeId }) => arendeId === id);
      const [forsta] = egna;
      if (rad === undefined || forsta === undefined) return [];
      return [{ ...rad, grund: forsta.grund, skal: [...new Set(egna.map(({ skal }) => skal))].slice(0, 3) }];
    });
  }

  /** Ett nytt ärende med det ifyllt som brevet säger. */
  async nytt(post: Inkorgpost): Promise<NyttArendeforslag> {
    const idag = this.klocka.idag();
    const regler = await this.arenden.nummerregler(post.namndId, idag);
    const arendemening = rubrikUrAmne(post.amne);
    const sokt = arendemening.toLocaleLowerCase('sv');
    const typ = (await this.forrad.arendetyper(post.namndId)).find(({ namn }) =>
      sokt.includes(namn.toLocaleLowerCase('sv')),
    );
    const svar = { arendemening, arendetypId: typ?.id ?? null, arendetyp: typ?.namn ?? null };
    if (regler === null) return { ...svar, nastaDnr: null };
    const ar = Number(idag.slice(0, 4));
    const lopnr = await this.forrad.nastaLopnr(regler.omfattningId, regler.serie, ar);
    const nastaDnr = regler.monster
      .replaceAll('{kod}', regler.kod)
      .replaceAll('{ar}', String(ar))
      .replaceAll('{lopnr}', String(lopnr));
    return { ...svar, nastaDnr };
  }

  /** Numren så som de står i ämne och text. */
  async nummer(post: Inkorgpost): Promise<Nummertraff[]> {
    const kod = (await this.arenden.nummerregler(post.namndId, this.klocka.idag()))?.kod ?? '';
    return hittaNummer([post.amne, post.derasDnr ?? '', post.brevtext].join('\n'), kod);
  }

  private async egna(post: Inkorgpost, traffar: readonly Nummertraff[]): Promise<Grund[]> {
    const mina = traffar.filter(({ eget }) => eget);
    // Ett övertaget ärende kan ha ett nummer i en annan serie: det provas sist.
    const nycklar = [...mina, ...traffar].flatMap(({ norm, varianter }) => [norm, ...varianter]);
    const funna = await this.forrad.medDnr(post.namndId, [...new Set(nycklar)]);
    return funna.map(({ arendeId, av }) => {
      const skrivet = traffar.find(({ norm, varianter }) => norm === av || varianter.includes(av))?.skrivet ?? av;
      return { arendeId, grund: 'dnr', skal: `${skrivet} står i ${this.var(post, skrivet)}.` };
    });
  }

  private async deras(post: Inkorgpost, traffar: readonly Nummertraff[]): Promise<Grund[]> {
    const andras = traffar.filter(({ eget }) => !eget);
    const funna = await this.forrad.medDerasNummer(
      post.namndId,
      post.id,
      andras.map(({ norm }) => norm),
    );
    return funna.map(({ arendeId, av }) => {
      const skrivet = andras.find(({ norm }) => norm === av)?.skrivet ?? av;
      return { arendeId, grund: 'derasDnr', skal: `Deras nummer ${skrivet} står i ${this.var(post, skrivet)}.` };
    });
  }

  private var(post: Inkorgpost, skrivet: string): string {
    return post.amne.replace(/[\u00a0\u2007\u202f]/gu, ' ').includes(skrivet) ? 'ämnet' : 'brevet';
  }

  /** Svar på våra brev, och brev i samma tråd som redan är registrerade. */
  private async trad(post: Inkorgpost): Promise<Grund[]> {
    const santa = await this.tradar.santa(post.namndId, post.referenser);
    const arendeFor = new Map(await this.forrad.brevetsArenden(post.namndId, santa));
    for (const slag of new Set(santa.map(({ objekt }) => objekt))) {
      const ids = santa.filter(({ objekt }) => objekt === slag).map(({ objektId }) => objektId);
      for (const [objektId, arendeId] of await this.objekt.arenden(slag, ids)) arendeFor.set(objektId, arendeId);
    }
    const vara = santa.flatMap(({ objektId, sandTid }): Grund[] => {
      const arendeId = arendeFor.get(objektId);
      const nar = sandTid === null ? '' : ` ${svenskDatum(sandTid)}`;
      return arendeId === undefined ? [] : [{ arendeId, grund: 'trad', skal: `Svar på vårt brev${nar}, samma tråd.` }];
    });
    const deras = (await this.forrad.iTraden(post.namndId, post.referenser)).map(({ arendeId, tid }): Grund => ({
      arendeId,
      grund: 'trad',
      skal: `Samma tråd som brevet${tid === null ? '' : ` ${svenskDatum(tid)}`}.`,
    }));
    return [...vara, ...deras];
  }

  private async avsandare(post: Inkorgpost): Promise<Grund[]> {
    const funna = await this.forrad.medAvsandare(post.namndId, post.id, post.franAdress);
    return funna.map(({ arendeId, tid }) => ({
      arendeId,
      grund: 'avsandare',
      skal: `Avsändaren har skrivit i ärendet förut${tid === null ? '' : `, senast ${svenskDatum(tid)}`}.`,
    }));
  }

  private async liknar(post: Inkorgpost): Promise<Grund[]> {
    const funna: Traff[] = await this.forrad.liknande(post.namndId, amnesord(post.amne));
    return funna.map(({ arendeId, av }) => ({ arendeId, grund: 'liknar', skal: `Liknar: ${av}.` }));
  }
}
