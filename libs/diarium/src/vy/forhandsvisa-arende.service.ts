import { Injectable } from '@nestjs/common';
import { Klocka } from '#plattform';
import { ArendeForrad } from '../arende/arende.repository.js';
import type { Sekretess } from '../arende/arende.typer.js';
import { FyllUrArendetyp } from '../arendetyp/fyll-ur-arendetyp.service.js';
import type { Ifyllt } from '../arendetyp/arendetyp.typer.js';
import { lasLagrum } from '../osl/domain/lagrum.js';
import { arDoldPart, type NyPart } from '../part/part.typer.js';
import type { Lasare } from '../arende/sekretess.service.js';
import { offentligArendevy, webbArendevy } from './domain/arendevy.js';
import { ENSKILD, UTELAMNAD } from './domain/dolj.js';
import { delaVidKlamrar, type Delad } from './domain/klamrar.js';
import { type Textvarning, varningarI } from './domain/varningar.js';
import type { Arendevy, Avsandarslag, Vyarende, Vypart } from './domain/vy.typer.js';
import { VyForrad } from './vy.repository.js';

/** Formuläret så långt det är ifyllt. */
export interface Forhandsuppgifter {
  mening?: string;
  arendemening?: string;
  arendemeningSkyddad?: string | null;
  sekretess?: Sekretess;
  parter?: readonly NyPart[];
  avsandare?: string | null;
  avsandareSlag?: Avsandarslag;
  arendetypId?: string | null;
  handlaggareId?: string | null;
  inkomDatum?: string | null;
}

export interface Forhandsvisning {
  nastaDnr: string | null;
  arendemening: string;
  arendemeningSkyddad: string | null;
  delar: Delad['delar'];
  offentlig: Arendevy;
  webb: Arendevy;
  rad: string;
  varningar: Textvarning[];
  lagrumGaller: string | null;
  lagrumVarning: string | null;
  ifyllt: Ifyllt[];
  behoriga: string[];
}

/** Visar ett ärende som det skulle se ut för allmänheten, medan det skrivs. Ingenting sparas, och inget nummer tas. */
@Injectable()
export class ForhandsvisaArende {
  constructor(
    private readonly forrad: VyForrad,
    private readonly arenden: ArendeForrad,
    private readonly fyll: FyllUrArendetyp,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 422 `ARENDETYP.SAKNAS` */
  async visa(namndId: string, u: Forhandsuppgifter, lasare: Lasare): Promise<Forhandsvisning> {
    const idag = this.klocka.idag();
    const { offentlig, skyddad, delar } = meningI(u);
    const { nytt, ifyllt } = await this.fyll.fyll({
      namndId,
      arendemening: offentlig,
      ...(u.arendetypId === undefined ? {} : { arendetypId: u.arendetypId }),
      ...(u.handlaggareId === undefined ? {} : { handlaggareId: u.handlaggareId }),
    });
    const handlaggareId = nytt.handlaggareId ?? null;
    const sekretess = sekretessI(u, skyddad);
    const arende: Vyarende = {
      dnr: (await this.arenden.nastaDnr(namndId, idag)) ?? '',
      arendemening: offentlig,
      arendemeningSkyddad: skyddad,
      registreratDatum: idag,
      status: 'registrerat',
      handlaggareNamn: handlaggareId === null ? null : await this.forrad.handlaggarensNamn(handlaggareId),
      enhet: nytt.enhet ?? null,
      klassificering: nytt.klassificering ?? null,
      makuleringSkal: null,
      sekretess,
      parter: (u.parter ?? []).map(somVypart),
    };
    const lagrum = sekretess.lagrum === null ? null : lasLagrum(sekretess.lagrum);
    return {
      nastaDnr: arende.dnr === '' ? null : arende.dnr,
      arendemening: offentlig,
      arendemeningSkyddad: skyddad,
      delar,
      offentlig: offentligArendevy(arende),
      webb: webbArendevy(arende),
      rad: radOm(u, arende, idag),
      varningar: varningarI('arendemening', offentlig, namnI(u)),
      lagrumGaller: lagrum?.slag === 'kant' ? lagrum.galler : null,
      lagrumVarning: lagrum === null || lagrum.slag === 'kant' ? null : lagrum.varning,
      ifyllt,
      behoriga: await this.forrad.behoriga(namndId, idag, {
        underProvning: sekretess.underProvning,
        handlaggareId,
        kontoId: lasare.kontoId,
      }),
    };
  }
}

function meningI(u: Forhandsuppgifter): Delad {
  if (u.mening !== undefined) {
    const delad = delaVidKlamrar(u.mening);
    return u.arendemening === undefined ? delad : { ...delad, offentlig: u.arendemening.trim() };
  }
  const offentlig = (u.arendemening ?? '').trim();
  const skyddad = (u.arendemeningSkyddad ?? '').trim();
  const text = skyddad === '' ? offentlig : skyddad;
  return {
    offentlig,
    skyddad: skyddad === '' ? null : skyddad,
    delar: text === '' ? [] : [{ text, skyddad: skyddad !== '' }],
  };
}

/** Det som skyddas utan att lagrum eller prövning angivits visas som under prövning: så räknas det (DOMAN 3). */
const sekretessI = (u: Forhandsuppgifter, skyddad: string | null): Vyarende['sekretess'] => {
  const lagrum = (u.sekretess?.lagrum ?? '').trim();
  const underProvning = u.sekretess?.underProvning ?? false;
  return { lagrum: lagrum === '' ? null : lagrum, underProvning: underProvning || (skyddad !== null && lagrum === '') };
};

const somVypart = (part: NyPart): Vypart => ({
  slag: part.slag,
  namn: part.namn,
  derasDnr: part.derasDnr ?? null,
  epost: part.epost ?? null,
  telefon: part.telefon ?? null,
  adress: part.adress ?? null,
  skyddadePersonuppgifter: part.skyddadePersonuppgifter ?? false,
  skyddad: part.skyddad ?? false,
});

function namnI(u: Forhandsuppgifter): { enskilda: string[]; skyddade: string[] } {
  const parter = (u.parter ?? []).map(somVypart);
  const avsandare = (u.avsandareSlag ?? 'okand') === 'enskild' ? [u.avsandare ?? ''] : [];
  return {
    skyddade: parter.filter(arDoldPart).map((part) => part.namn),
    enskilda: [
      ...parter.filter((part) => !arDoldPart(part) && part.slag === 'enskild').map((part) => part.namn),
      ...avsandare,
    ],
  };
}

/** Raden under meningen: när det kom in, från vem, och vem som handlägger. Som på webben. */
function radOm(u: Forhandsuppgifter, arende: Vyarende, idag: string): string {
  const fran = (u.avsandare ?? '').trim();
  const slag = u.avsandareSlag ?? 'okand';
  const hemligt = arende.sekretess.lagrum !== null || arende.sekretess.underProvning;
  const vem = hemligt ? UTELAMNAD.toLowerCase() : slag === 'enskild' || slag === 'okand' ? ENSKILD : fran;
  const inkom = fran === '' ? `Registreras ${idag}.` : `Inkom ${u.inkomDatum ?? idag} från ${vem}.`;
  return arende.handlaggareNamn === null ? inkom : `${inkom} Handläggare ${arende.handlaggareNamn}.`;
}
