import { Injectable } from '@nestjs/common';
import type { Lasare } from '#diarium';
import { DomanFel } from '#plattform';
import { VECKODAGAR, veckodagOf } from '#regelverk';
import { Beslutsarenden } from './beslutsarenden.service.js';
import { DelegationsbeslutForrad } from './delegationsbeslut.repository.js';
import type { Radvarning } from './delegationsbeslut.typer.js';
import { beslutanderattDen } from './domain/beslutanderatt.js';
import { dagord } from './domain/manad.js';
import { datumlage } from './domain/tolka-datum.js';
import { type Radtext, tolkaRad } from './domain/tolka-rad.js';
import { varnaLista } from './domain/varna-lista.js';
import { Enhetsratt } from './enhetsratt.service.js';
import { type Provgrund, Provgrunder } from './provgrund.service.js';
import { sparFor } from './radskrivning.service.js';
import { jamforrad } from './visa-delegationsbeslut.service.js';

/** Hur en rad som skrivs har förståtts, innan den sparas. */
export interface Radtolkning {
  fran: string | null;
  till: string | null;
  /** ”fredag 30 oktober 2026”. */
  dag: string | null;
  /** Meningarna efter dagen: punkten, vem som hade rollen, spåret, antalet. */
  mening: string;
  punktNorm: string | null;
  /** Den som punkten ger rätten den dagen, när det är en. */
  delegat: { personId: string; namn: string } | null;
  /** Ärendet vars dnr står i det skrivna, när läsaren får se det. */
  arende: { id: string; dnr: string } | null;
  varningar: Radvarning[];
}

const SPARTEXT = {
  anmals: 'Anmäls.',
  anmals_inte: 'Anmäls inte, särskilt protokoll.',
  verkstallighet: 'Ren verkställighet.',
};

@Injectable()
export class TolkaRaden {
  constructor(
    private readonly forrad: DelegationsbeslutForrad,
    private readonly grunder: Provgrunder,
    private readonly ratter: Enhetsratt,
    private readonly arenden: Beslutsarenden,
  ) {}

  /** @throws DomanFel 403, 404 */
  async tolka(
    namndId: string,
    fraga: { enhetId: string; manad: string; text: Radtext; arendeId: string | null },
    jag: Lasare,
  ): Promise<Radtolkning> {
    const { enhetId, manad, text } = fraga;
    if (text.beslut.length > 2000)
      throw new DomanFel('DELEGATION.BESLUT_SAKNAS', 'Beslutet får ha högst 2 000 tecken.', { status: 422 });
    const grund = await this.grunder.hamta(namndId);
    const enhet = this.ratter.krav(await this.ratter.for(namndId, jag, grund.alla), enhetId, grund.alla);
    const last = tolkaRad(text, { idag: grund.idag, manad, kod: enhet.kod, personer: grund.personer });
    const nr = last.nummer.slag === 'nummer' ? last.nummer : null;
    const rad = {
      ...last,
      id: 'ny',
      enhetId,
      manad,
      manadFran: manad,
      datumlage: datumlage(last.datumText, last.fran),
      spar: sparFor(last, grund, manad),
      dnrKod: nr?.kod ?? null,
      dnrAr: nr?.ar ?? null,
      dnrFran: nr?.fran ?? null,
      dnrTill: nr?.till ?? null,
      dnrText: last.nummer.slag === 'nasta' ? null : last.dnrText,
      delegationshinder: await this.arenden.hinder(namndId, fraga.arendeId),
      medgivet: [],
      rad: 0,
    };
    const alla = (await this.forrad.attJamfora(namndId, enhetId, manad)).map((en) => jamforrad(en, en.rad));
    const varningar = varnaLista([rad], [...alla, rad], grund).get('ny') ?? [];
    const { mening, delegat } = punktmening(rad, grund, varningar);
    return {
      fran: last.fran,
      till: last.till,
      dag: dagmening(last.fran, last.till),
      mening,
      punktNorm: last.punktNorm,
      delegat,
      arende: await this.arenden.itext(namndId, [text.dnr, text.beslut], jag),
      varningar,
    };
  }
}

function dagmening(fran: string | null, till: string | null): string | null {
  if (fran === null || till === null) return null;
  if (fran !== till) return `${dagord(fran, till.slice(0, 4))}–${dagord(till, '')}`;
  return `${VECKODAGAR.find((en) => en === veckodagOf(fran)) ?? ''} ${dagord(fran, '')}`;
}

function punktmening(
  rad: {
    punktNorm: string | null;
    fran: string | null;
    enhetId: string;
    delegatPersonId: string | null;
    antal: number;
    spar: keyof typeof SPARTEXT;
    manad: string;
  },
  grund: Provgrund,
  varningar: readonly Radvarning[],
): { mening: string; delegat: Radtolkning['delegat'] } {
  const dag = rad.fran ?? `${rad.manad}-01`;
  const punkt = rad.punktNorm === null ? undefined : grund.ordningDen(dag)?.punkter.get(rad.punktNorm);
  const delar: string[] = [];
  let delegat: Radtolkning['delegat'] = null;
  if (punkt !== undefined) {
    const { delegater } = beslutanderattDen(punkt, rad.enhetId, dag, grund.roller);
    const [en, annan] = delegater;
    if (en !== undefined && annan === undefined)
      delegat = { personId: en.personId, namn: grund.namn.get(en.personId) ?? '' };
    const skriven = rad.delegatPersonId ?? delegat?.personId ?? null;
    const hade = skriven !== null && delegater.some(({ personId }) => personId === skriven);
    delar.push(
      `Punkt ${punkt.punkt}, ${punkt.delegatRoll}${hade ? `: ${grund.namn.get(skriven) ?? ''} hade rollen den dagen.` : '.'}`,
    );
  }
  const fel = varningar
    .filter(
      ({ niva, kod }) =>
        niva === 'hinder' && kod !== 'DATUM_SAKNAS' && kod !== 'PUNKT_SAKNAS' && kod !== 'DELEGAT_SAKNAS',
    )
    .map(({ text }) => text);
  delar.push(...fel);
  if (punkt !== undefined || rad.spar !== 'anmals') delar.push(SPARTEXT[rad.spar]);
  if (rad.antal > 1) delar.push(`${String(rad.antal)} beslut i en rad.`);
  return { mening: delar.join(' '), delegat };
}
