import { Injectable } from '@nestjs/common';
import { Klocka, saknas, Sammanhang } from '#plattform';
import type { Insyn } from '../insyn/insyn.service.js';
import type { Punkt } from '../lista/lista.typer.js';
import { ListaForrad } from '../lista/lista.repository.js';
import { visadPunkt } from '../lista/visa-lista.service.js';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { BeredningForrad, type Kommentarrad, type Nyversion } from './beredning.repository.js';
import {
  type Beredningslage,
  beredningslage,
  type Beredningsunderlag,
  bradskar,
  iBeredningsordning,
} from './domain/berett.js';

/** Ett ärende på väg till sammanträdet. */
interface Beredningsrad extends Beredningslage {
  arendeId: string;
  dnr: string;
  arendemening: string;
  skrivelseId: string | null;
  bradskar: { dag: string; vad: string } | null;
  paragraf: { nr: number; datum: string } | null;
}

/** Vad en punkt på listan saknar innan den kan skickas. */
interface Punktberedning {
  punktId: string;
  brister: string[];
  nyaVersioner: Omit<Nyversion, 'punktId'>[];
}

interface Beredning {
  paVag: Beredningsrad[];
  punkter: Punktberedning[];
  kommentarer: Kommentarrad[];
}

/** Allt som är på väg till ett sammanträde: vad som är klart, vad som hindrar och hos vem. */
@Injectable()
export class VisaBeredning {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly listor: ListaForrad,
    private readonly forrad: BeredningForrad,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404 */
  async visa(namndId: string, sammantradeId: string, insyn: Insyn): Promise<Beredning> {
    const mote = await this.sammantraden.hamta(namndId, sammantradeId);
    if (mote === null) throw saknas('Sammanträdet');
    const lista = await this.listor.hamta(sammantradeId);
    const oppet = mote.tillstand === 'planerat' || mote.tillstand === 'kallat';
    const underlag = oppet ? await this.forrad.paVag(namndId, mote, this.lasare()) : [];
    const nya = lista === null || lista.fryst ? [] : await this.forrad.nyaVersioner(lista.id);
    const punkter = (lista?.punkter ?? []).filter((p) => !p.utgar).map((p) => visadPunkt(p, insyn));
    return {
      paVag: underlag.map(somRad).sort(iBeredningsordning),
      punkter: punkter.map((punkt) => ({
        punktId: punkt.id,
        brister: punktbrister(punkt),
        nyaVersioner: nya
          .filter((en) => en.punktId === punkt.id && punkt.handlingar.some((h) => h.versionId === en.versionId))
          .map(({ punktId: _, ...en }) => en),
      })),
      kommentarer: await this.forrad.kommentarer(sammantradeId),
    };
  }

  /** Underlaget för ett enda ärende, när det är på väg och får läsas; annars null. */
  async ett(
    namndId: string,
    mote: { id: string; datum: string },
    arendeId: string,
  ): Promise<Beredningsunderlag | null> {
    return (await this.forrad.paVag(namndId, mote, this.lasare(), arendeId))[0] ?? null;
  }

  private lasare(): { kontoId: string | null; idag: string } {
    return { kontoId: this.sammanhang.aktor().kontoId, idag: this.klocka.idag() };
  }
}

const somRad = (u: Beredningsunderlag): Beredningsrad => ({
  arendeId: u.arendeId,
  dnr: u.dnr,
  arendemening: u.arendemening,
  skrivelseId: u.skrivelse?.id ?? null,
  bradskar: bradskar(u),
  paragraf: u.paragraf === null ? null : { nr: u.paragraf.nr, datum: u.paragraf.datum },
  ...beredningslage(u),
});

/** KL 6:17: kallelsen bör ha handlingar och förslag till beslut. Bara den som får läsa punkten får veta vad den saknar. */
function punktbrister(punkt: Punkt): string[] {
  if (punkt.typ !== 'beslut' || punkt.arendeId === null) return [];
  return [
    ...(punkt.beslutsforslag.length === 0 ? ['Saknar förslag'] : []),
    ...(punkt.handlingar.length === 0 ? ['Saknar handling'] : []),
  ];
}
