import { Injectable } from '@nestjs/common';
import type { Lasare } from '#diarium';
import { Klocka, saknas } from '#plattform';
import { addManader } from '#regelverk';
import type { Listenhet, Listregler, Sparantal } from './delegationslista.typer.js';
import { DelegationslistaForrad } from './delegationslista.repository.js';
import { type Enhetsmanad, foregaendeManad, listlage, manaderna } from './domain/listlage.js';
import { svenskTid } from './domain/svensktid.js';
import { LamnaInLista, MANAD } from './lamna-in-lista.service.js';
import { ListraderForrad } from './listrader.repository.js';
import { ListreglerForrad } from './listregler.repository.js';
import { ListpaminnelseForrad } from './paminnelse.repository.js';
import { type Hinderrad, Radhinder } from './radhinder.service.js';

export interface Visadmanad extends Enhetsmanad {
  /** Rader som är registrerade. */
  registrerade: number;
  pamind: { slag: string; dag: string } | null;
}

export interface Enhetslage {
  enhet: Listenhet;
  manader: Visadmanad[];
}

/** En enhets lista för en månad, med det som hindrar den. */
export interface Enhetslista extends Visadmanad {
  enhet: Listenhet;
  spar: Sparantal;
  hinder: Hinderrad[];
  farLamna: boolean;
  /** Den som listan går till. */
  mottagare: string[];
}

const FLEST_MANADER = 24;
const FORVALDA_MANADER = 6;

/** Vilka listor som har kommit, väntas och saknas: enhet för enhet, månad för månad. */
@Injectable()
export class VisaListor {
  constructor(
    private readonly regler: ListreglerForrad,
    private readonly listor: DelegationslistaForrad,
    private readonly rader: ListraderForrad,
    private readonly paminnelser: ListpaminnelseForrad,
    private readonly lamna: LamnaInLista,
    private readonly hinder: Radhinder,
    private readonly klocka: Klocka,
  ) {}

  /** De månader som visas utan val: till och med den som nu pågår. */
  spann(fran?: string, till?: string): { fran: string; till: string } {
    const sista = till !== undefined && MANAD.test(till) ? till : this.klocka.idag().slice(0, 7);
    const forsta = fran !== undefined && MANAD.test(fran) ? fran : addManader(sista, 1 - FORVALDA_MANADER);
    const tidigast = addManader(sista, 1 - FLEST_MANADER);
    return { fran: forsta < tidigast || forsta > sista ? tidigast : forsta, till: sista };
  }

  async laget(namndId: string, fran: string, till: string): Promise<Enhetslage[]> {
    const manader = manaderna(fran, till);
    const regler = await this.regler.hamta(namndId);
    const listor = await this.listor.forManader(namndId, fran, till);
    const antal = new Map(
      (await this.rader.antal(namndId, fran, till)).map((en) => [`${en.enhetId}:${en.manad}`, en.rader]),
    );
    const paminda = new Map(
      (await this.paminnelser.senaste(namndId, fran, till)).map((p) => [`${p.enhetId}:${p.manad}`, p]),
    );
    const nu = svenskTid(this.klocka.nu());
    return (await this.regler.enheter(namndId)).map((enhet) => ({
      enhet,
      manader: manader.flatMap((manad): Visadmanad[] => {
        const nyckel = `${enhet.enhetId}:${manad}`;
        const registrerade = antal.get(nyckel) ?? 0;
        const lage = listlage(enhet, manad, { regler, listor, nu, harRader: registrerade > 0 });
        const pamind = paminda.get(nyckel);
        return lage === null
          ? []
          : [{ ...lage, registrerade, pamind: pamind === undefined ? null : { slag: pamind.slag, dag: pamind.dag } }];
      }),
    }));
  }

  /** Enhetens lista för månaden, också en som nämnden inte väntar på. @throws DomanFel 404 */
  async en(namndId: string, enhetId: string, manad: string, jag: Lasare): Promise<Enhetslista> {
    const enhet = MANAD.test(manad) ? await this.regler.enhet(namndId, enhetId) : null;
    if (enhet === null) throw saknas('Listan');
    const regler = await this.regler.hamta(namndId);
    const listor = await this.listor.forManader(namndId, manad, manad);
    const nu = svenskTid(this.klocka.nu());
    const lage = listlage(enhet, manad, { regler, listor, nu, harRader: true });
    if (lage === null) throw saknas('Listan');
    const spar = await this.rader.sparantal(enhetId, manad);
    const paminda = await this.paminnelser.senaste(namndId, manad, manad);
    const pamind = paminda.find((p) => p.enhetId === enhetId);
    return {
      enhet,
      ...lage,
      registrerade: spar.anmals + spar.anmals_inte + spar.verkstallighet,
      pamind: pamind === undefined ? null : { slag: pamind.slag, dag: pamind.dag },
      spar,
      hinder: lage.lista?.lage === 'inlamnad' ? [] : await this.hinder.rader(namndId, enhetId, manad),
      farLamna: await this.lamna.farLamna(namndId, enhetId, jag),
      mottagare: (await this.regler.sekreterare(namndId, this.klocka.idag())).map(({ namn }) => namn),
    };
  }

  async reglerna(namndId: string): Promise<Listregler> {
    return await this.regler.hamta(namndId);
  }

  /** Månaden vars listor nu ska in. */
  nuvarande(): string {
    return foregaendeManad(this.klocka.idag());
  }
}
