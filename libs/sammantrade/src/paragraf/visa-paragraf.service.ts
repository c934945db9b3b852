import { Injectable } from '@nestjs/common';
import { SEKRETESSRUBRIK } from '#dokument';
import { type Lista, type Listfraga, saknas, somLista } from '#plattform';
import { LasMotesfakta } from '../fakta/las-motesfakta.service.js';
import type { Motesfakta, Paragraffakta } from '../fakta/motesfakta.typer.js';
import { type Insyn, Insynsprov, serSkyddat } from '../insyn/insyn.service.js';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { InlaggForrad } from './inlagg.repository.js';
import { ParagrafForrad } from './paragraf.repository.js';
import type { ParagrafDto, PersonnamnDto } from './paragraf.dto.js';
import type { Avvikelse, Paragrafrad, Paragraftillstand } from './paragraf.typer.js';

/** Sammanträdets §§ som den som frågar får se dem: sekretess bara för den som sköter den, och aldrig för den jävige. */
@Injectable()
export class VisaParagraf {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly forrad: ParagrafForrad,
    private readonly inlagg: InlaggForrad,
    private readonly motesfakta: LasMotesfakta,
    private readonly insynsprov: Insynsprov,
  ) {}

  async lista(
    namndId: string,
    sammantradeId: string,
    insyn: Insyn,
    fraga: Listfraga & { tillstand?: Paragraftillstand },
  ): Promise<Lista<Paragrafrad>> {
    if ((await this.sammantraden.hamta(namndId, sammantradeId)) === null) throw saknas('Sammanträdet');
    const { rader, antal } = await this.forrad.lista(sammantradeId, fraga, fraga.tillstand);
    return somLista(
      rader.map((rad) => (skyddas(rad, insyn) && !rad.oppen ? { ...rad, titel: SEKRETESSRUBRIK } : rad)),
      antal,
      fraga,
    );
  }

  /** @throws DomanFel 404 också när § hör till ett annat sammanträde */
  async en(namndId: string, sammantradeId: string, paragrafId: string, insyn: Insyn): Promise<ParagrafDto> {
    const fakta = await this.motesfakta.las(namndId, sammantradeId);
    const paragraf = fakta.paragrafer.find((p) => p.id === paragrafId);
    if (paragraf === undefined) throw saknas('Paragrafen');
    if (paragraf.sekretess && !skyddas(paragraf, insyn)) {
      await this.insynsprov.antecknaLasning(namndId, 'paragraf', paragrafId);
    }
    return visad(paragraf, fakta, insyn);
  }

  /** Att § hör till sammanträdet, före ett steg i den. */
  async kravTillhor(namndId: string, sammantradeId: string, paragrafId: string): Promise<void> {
    if (!(await this.forrad.tillhor(namndId, sammantradeId, paragrafId))) throw saknas('Paragrafen');
  }

  async avvikelser(namndId: string, sammantradeId: string, fraga: Listfraga): Promise<Lista<Avvikelse>> {
    if ((await this.sammantraden.hamta(namndId, sammantradeId)) === null) throw saknas('Sammanträdet');
    const { rader, antal } = await this.inlagg.avvikelser(sammantradeId, fraga);
    return somLista(rader, antal, fraga);
  }
}

const skyddas = (p: Pick<Paragrafrad, 'sekretess' | 'jav' | 'arendeId'>, insyn: Insyn): boolean =>
  p.sekretess && (!serSkyddat(insyn, p.arendeId) || (insyn.personId !== null && p.jav.includes(insyn.personId)));

function visad(p: Paragraffakta, fakta: Motesfakta, insyn: Insyn): ParagrafDto {
  const person = (personId: string): PersonnamnDto => ({ personId, namn: fakta.namn.get(personId) ?? '' });
  const skyddad = skyddas(p, insyn);
  const grund = {
    id: p.id,
    nr: p.nr,
    titel: skyddad && !p.oppen ? SEKRETESSRUBRIK : p.titel,
    arendeId: p.arendeId,
    dnr: p.dnr,
    typ: p.typ,
    tillstand: p.tillstand as Paragraftillstand,
    utfall: p.utfall,
    oppen: p.oppen,
    sekretess: p.sekretess,
    omedelbarJustering: p.omedelbarJustering,
    provningsform: p.provningsform,
    version: p.version,
    ordforande: person(p.ordforandeId),
    tjanstgorande: p.tjanstgorande.map((t) => ({
      personId: t.personId,
      namn: person(t.personId).namn,
      for: t.forPersonId === null ? null : person(t.forPersonId),
    })),
    jav: p.jav.map(person),
    deltarInte: p.deltarInte.map(person),
  };
  if (skyddad) return { ...grund, ...TOMT };
  return {
    ...grund,
    beslut: p.beslut,
    yrkanden: p.yrkanden.map((y) => ({ ...y, av: y.av.map(person) })),
    omrostningar: p.omrostningar.map((o) =>
      o.sluten ? o : { ...o, ja: o.ja.map(person), nej: o.nej.map(person), avstar: o.avstar.map(person) },
    ),
    handlingar: p.handlingar,
    expedieras: p.expedieras,
    // Läsvyn under mötet visar vad som hände, inte utkastet till text (DOMAN 7).
    meningar: p.meningar.map((m) => ({
      id: m.id,
      slag: m.slag,
      text: insyn.utkast ? m.text : null,
      av: m.av.map((av) => (av.personId === null ? { personId: null, namn: av.parti ?? '' } : person(av.personId))),
    })),
    sammanfattning: insyn.utkast ? p.sammanfattning : null,
    tabeller: insyn.utkast ? p.tabeller : [],
    propositionsordning: insyn.utkast ? p.propositionsordning : null,
  };
}

const TOMT = {
  beslut: [],
  yrkanden: [],
  omrostningar: [],
  handlingar: [],
  expedieras: [],
  meningar: [],
  sammanfattning: null,
  tabeller: [],
  propositionsordning: null,
};
