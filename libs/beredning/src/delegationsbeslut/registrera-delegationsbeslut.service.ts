import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import type { Lasare } from '#diarium';
import { Remissatkomst } from '../remiss/remissatkomst.service.js';
import { DomanFel, Handelselogg, Klocka, nyttId, saknas, Sammanhang } from '#plattform';
import { DelegationsbeslutForrad } from './delegationsbeslut.repository.js';
import { type Lastrad, type Radtext, tolkaRad } from './domain/tolka-rad.js';
import { Enhetsratt } from './enhetsratt.service.js';
import type { Registreringsenhet } from './provgrund.repository.js';
import { type Provgrund, Provgrunder } from './provgrund.service.js';
import { Radskrivning, sparFor } from './radskrivning.service.js';

/** Det som följer med raden utöver det skrivna. */
export interface Radtillval {
  /** Personen när den är vald i stället för skriven. */
  delegatPersonId?: string | null;
  /** Ärendet som beslutet hör till. */
  arendeId?: string | null;
  sekretessLagrum?: string | null;
  underProvning?: boolean;
}

export interface NyRad extends Radtillval {
  enhetId: string;
  manad: string;
  /** Första månaden när listan omfattar flera. */
  manadFran?: string;
  /** Samma nyckel två gånger ger en rad. */
  nyckel: string;
  text: Radtext;
}

interface Sammanhangsdel {
  grund: Provgrund;
  enhet: Registreringsenhet;
}

/** Registrerar delegationsbeslut, ett i taget eller många på en gång. Fel i en rad hindrar aldrig att den tas in: de blir varningar. */
@Injectable()
export class RegistreraDelegationsbeslut {
  constructor(
    private readonly forrad: DelegationsbeslutForrad,
    private readonly grunder: Provgrunder,
    private readonly ratter: Enhetsratt,
    private readonly skrivning: Radskrivning,
    private readonly arenden: Remissatkomst,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  /** @returns radens id; samma nyckel två gånger ger samma rad @throws DomanFel 403, 404, 409, 422 */
  @Transactional()
  async registrera(namndId: string, ny: NyRad, jag: Lasare): Promise<string> {
    const del = await this.prova(namndId, ny, jag);
    const nasta = await this.forrad.lasManaden(ny.enhetId, ny.manad);
    const redan = (await this.forrad.medNycklar(namndId, [ny.nyckel])).get(ny.nyckel);
    if (redan !== undefined) return redan;
    const id = await this.lagg(namndId, await this.medArendets(namndId, ny, jag), nasta, del);
    await this.handelser.skriv({
      namndId,
      typ: 'delegationsbeslut.registrerat',
      objekt: 'delegationsbeslut',
      objektId: id,
      efter: { enhetId: ny.enhetId, manad: ny.manad, arendeId: ny.arendeId ?? null },
    });
    return id;
  }

  /**
   * Registrerar beslutet i ett fastställt dokument, i månadens lista eller den första därefter som inte är inlämnad.
   * @returns radens id; samma nyckel två gånger ger samma rad @throws DomanFel 404, 409, 422
   */
  @Transactional()
  async urDokument(
    namndId: string,
    ny: Pick<NyRad, 'enhetId' | 'nyckel'> & {
      dag: string;
      punkt: string;
      beslut: string;
      delegatPersonId: string;
      arendeId: string | null;
    },
    jag: Lasare,
  ): Promise<string> {
    const grund = await this.grunder.hamta(namndId);
    const enhet = grund.alla.find((en) => en.enhetId === ny.enhetId);
    if (enhet === undefined) throw saknas('Enheten');
    const manad = oppenManad(ny.enhetId, ny.dag.slice(0, 7), grund);
    const nasta = await this.forrad.lasManaden(ny.enhetId, manad);
    const { enhetId, nyckel, delegatPersonId, arendeId, punkt, beslut } = ny;
    const text = {
      datum: ny.dag,
      punkt,
      beslut,
      antal: '1',
      dnr: enhet.autodnr ? '+' : '',
      delegat: '',
      spar: '',
    };
    const rad = { enhetId, manad, nyckel, delegatPersonId, arendeId, text };
    const id = await this.lagg(namndId, await this.medArendets(namndId, rad, jag), nasta, {
      grund,
      enhet,
    });
    await this.handelser.skriv({
      namndId,
      typ: 'delegationsbeslut.registrerat',
      objekt: 'delegationsbeslut',
      objektId: id,
      efter: { enhetId, manad, arendeId, dokument: true },
    });
    return id;
  }

  /**
   * Registrerar många rader i en enhets månad. De som redan är inlästa hoppas över.
   * @returns hur många som lades till, och hur många som redan fanns @throws DomanFel 403, 404, 409, 422
   */
  @Transactional()
  async manga(
    namndId: string,
    ny: Pick<NyRad, 'enhetId' | 'manad' | 'manadFran'> & { rader: Pick<NyRad, 'nyckel' | 'text'>[] },
    jag: Lasare,
  ): Promise<{ antal: number; redan: number }> {
    const { rader, ...gemensamt } = ny;
    const del = await this.prova(namndId, gemensamt, jag);
    let nasta = await this.forrad.lasManaden(ny.enhetId, ny.manad);
    const redan = await this.forrad.medNycklar(
      namndId,
      rader.map(({ nyckel }) => nyckel),
    );
    const kvar = rader.filter(
      ({ nyckel }, plats) => !redan.has(nyckel) && rader.findIndex((en) => en.nyckel === nyckel) === plats,
    );
    for (const rad of kvar) await this.lagg(namndId, { ...gemensamt, ...rad }, nasta++, del);
    if (kvar.length > 0) {
      await this.handelser.skriv({
        namndId,
        typ: 'delegationsbeslut.inlasta',
        objekt: 'enhet',
        objektId: ny.enhetId,
        efter: { enhetId: ny.enhetId, manad: ny.manad, antal: kvar.length },
      });
    }
    return { antal: kvar.length, redan: rader.length - kvar.length };
  }

  /** Sekretessen är ärendets när ingen annan anges. @throws DomanFel 404 när ärendet inte får läsas */
  private async medArendets(namndId: string, ny: NyRad, jag: Lasare): Promise<NyRad> {
    if (ny.arendeId == null) return ny;
    const { sekretess } = (await this.arenden.arende(namndId, ny.arendeId, jag)).arende;
    if (ny.sekretessLagrum !== undefined || ny.underProvning !== undefined) return ny;
    return { ...ny, sekretessLagrum: sekretess.lagrum, underProvning: sekretess.underProvning };
  }

  private async prova(
    namndId: string,
    { enhetId, manad, manadFran = manad }: Pick<NyRad, 'enhetId' | 'manad' | 'manadFran'>,
    jag: Lasare,
  ): Promise<Sammanhangsdel> {
    const grund = await this.grunder.hamta(namndId);
    const enhet = this.ratter.krav(await this.ratter.for(namndId, jag, grund.alla), enhetId, grund.alla);
    const fel = (stig: string, text: string): DomanFel =>
      new DomanFel('DELEGATION.MANAD', text, { status: 422, falt: [{ stig, text }] });
    if (manad > grund.idag.slice(0, 7)) throw fel('manad', 'Månaden har inte börjat. Välj en månad som har börjat.');
    if (manadFran > manad) throw fel('manadFran', 'Listans första månad ligger efter den sista.');
    return { grund, enhet };
  }

  private async lagg(
    namndId: string,
    ny: NyRad,
    ordningsnr: number,
    { grund, enhet }: Sammanhangsdel,
  ): Promise<string> {
    const last = tolkaRad(ny.text, { idag: grund.idag, manad: ny.manad, kod: enhet.kod, personer: grund.personer });
    provaBeslut(last);
    const delegat = valdDelegat(ny, last, grund);
    const id = nyttId();
    const { nummer: _nummer, spar: _spar, ...falt } = last;
    const rad = {
      ...falt,
      ...delegat,
      ...(await this.skrivning.nummer(last, enhet, ny.manad)),
      id,
      namndId,
      enhetId: ny.enhetId,
      manadFran: ny.manadFran ?? ny.manad,
      manad: ny.manad,
      ordningsnr,
      spar: sparFor(last, grund, ny.manad),
      arendeId: ny.arendeId ?? null,
      sekretessLagrum: ny.sekretessLagrum ?? null,
      sekretessUnderProvning: ny.underProvning ?? false,
      medgivet: [],
      nyckel: ny.nyckel,
      registreradAv: this.sammanhang.aktor().kontoId,
    };
    await this.forrad.lagg(rad, this.klocka.nu());
    await this.forrad.skrivAndring(id, {
      vad: 'registrerad',
      efter: historik(rad),
      av: this.sammanhang.aktor().namn,
      tid: this.klocka.nu(),
    });
    return id;
  }
}

/** Månaden, eller den första efter den vars lista inte är inlämnad. @throws DomanFel DELEGATION.INLAMNAD */
function oppenManad(
  enhetId: string,
  manad: string,
  { inlamnade, idag }: Pick<Provgrund, 'inlamnade' | 'idag'>,
): string {
  for (let nu = manad; nu <= idag.slice(0, 7); nu = nastaManad(nu)) {
    if (!inlamnade.has(`${enhetId}:${nu}`)) return nu;
  }
  throw new DomanFel(
    'DELEGATION.INLAMNAD',
    'Enhetens listor till och med den här månaden är inlämnade. Ta tillbaka en lista, eller fastställ beslutet nästa månad.',
  );
}

const nastaManad = (manad: string): string =>
  manad.endsWith('-12')
    ? `${String(Number(manad.slice(0, 4)) + 1)}-01`
    : `${manad.slice(0, 5)}${String(Number(manad.slice(5)) + 1).padStart(2, '0')}`;

/** Det i raden som historiken visar. */
export const historik = (rad: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(rad).filter(
      ([falt]) =>
        !['id', 'namndId', 'enhetId', 'nyckel', 'registreradAv', 'ordningsnr', 'version', 'listaId', 'rad'].includes(
          falt,
        ),
    ),
  );

/** @throws DomanFel DELEGATION.BESLUT_SAKNAS */
export function provaBeslut({ beslut }: Pick<Lastrad, 'beslut'>): void {
  const fel = (text: string): DomanFel =>
    new DomanFel('DELEGATION.BESLUT_SAKNAS', text, { status: 422, falt: [{ stig: 'beslut', text }] });
  if (beslut === '') throw fel('Skriv vad som beslutades.');
  if (beslut.length > 2000) throw fel('Beslutet får ha högst 2 000 tecken.');
}

/** Delegaten som valdes, annars den som skrevs. @throws DomanFel DELEGATION.DELEGAT */
export function valdDelegat(
  { delegatPersonId }: Radtillval,
  last: Pick<Lastrad, 'delegatPersonId' | 'delegatText' | 'delegatTitel'>,
  grund: Pick<Provgrund, 'namn'>,
): Pick<Lastrad, 'delegatPersonId' | 'delegatText' | 'delegatTitel'> {
  if (delegatPersonId == null) {
    const { delegatPersonId: id, delegatText, delegatTitel } = last;
    return { delegatPersonId: id, delegatText, delegatTitel };
  }
  if (!grund.namn.has(delegatPersonId)) {
    const text = 'Välj delegaten ur listan.';
    throw new DomanFel('DELEGATION.DELEGAT', text, { status: 422, falt: [{ stig: 'delegatPersonId', text }] });
  }
  return { delegatPersonId, delegatText: null, delegatTitel: last.delegatTitel };
}
