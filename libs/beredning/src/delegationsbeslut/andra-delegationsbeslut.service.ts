import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import type { Lasare } from '#diarium';
import { DomanFel, Handelselogg, inaktuell, Klocka, saknas, Sammanhang } from '#plattform';
import { DelegationsbeslutForrad, type Lagradrad, type Radfalt } from './delegationsbeslut.repository.js';
import { VARNINGSKODER, type Varningskod } from './delegationsbeslut.typer.js';
import { type Radtext, tolkaRad } from './domain/tolka-rad.js';
import { visaNummer } from './domain/tolka-dnr.js';
import { Remissatkomst } from '../remiss/remissatkomst.service.js';
import { Enhetsratt } from './enhetsratt.service.js';
import { type Provgrund, Provgrunder } from './provgrund.service.js';
import { historik, provaBeslut, type Radtillval, valdDelegat } from './registrera-delegationsbeslut.service.js';
import { Radskrivning, sparFor } from './radskrivning.service.js';
import { synsGrund } from './visa-delegationsbeslut.service.js';
import type { Registreringsenhet } from './provgrund.repository.js';

/** En rättelse: bara det som ska bli annorlunda. */
export interface Radandringar extends Radtillval {
  text?: Partial<Radtext>;
  manad?: string;
  skal?: string | null;
}

interface Oppen {
  rad: Lagradrad;
  grund: Provgrund;
  enhet: Registreringsenhet;
}

/** Rättar, medger, stryker och återställer rader. Hur raden var står kvar i historiken. */
@Injectable()
export class AndraDelegationsbeslut {
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

  /** @throws DomanFel 403, 404, 409 när listan är inlämnad, 412, 422 */
  @Transactional()
  async ratta(namndId: string, id: string, version: number, andring: Radandringar, jag: Lasare): Promise<void> {
    const oppen = await this.oppna(namndId, id, version, jag);
    const { rad, grund, enhet } = oppen;
    const manad = andring.manad ?? rad.manad;
    const falt: Radfalt = { ...(await this.textfalt(oppen, andring.text ?? {}, manad)) };
    if (andring.delegatPersonId !== undefined && andring.delegatPersonId !== null) {
      const valt = valdDelegat(andring, { delegatPersonId: null, delegatText: null, delegatTitel: null }, grund);
      // Titeln hörde till den som stod där.
      Object.assign(falt, {
        ...valt,
        delegatTitel: rad.delegatPersonId === valt.delegatPersonId ? rad.delegatTitel : null,
      });
    }
    if (manad !== rad.manad) {
      if (manad > grund.idag.slice(0, 7)) throw fel('manad', 'Månaden har inte börjat. Välj en månad som har börjat.');
      Object.assign(falt, { manad, manadFran: manad, ordningsnr: await this.forrad.lasManaden(enhet.enhetId, manad) });
    }
    if (andring.arendeId !== undefined) {
      if (andring.arendeId !== null) await this.arenden.arende(namndId, andring.arendeId, jag);
      falt.arendeId = andring.arendeId;
    }
    if (andring.sekretessLagrum !== undefined) falt.sekretessLagrum = andring.sekretessLagrum;
    if (andring.underProvning !== undefined) falt.sekretessUnderProvning = andring.underProvning;
    await this.skriv(oppen, falt, 'andrad', andring.skal ?? null);
  }

  /** Medger en varning med skäl: raden tas med som den är. @throws DomanFel 404, 412, 422 */
  @Transactional()
  async medge(
    namndId: string,
    id: string,
    version: number,
    { kod, skal }: { kod: Varningskod; skal: string },
    jag: Lasare,
  ): Promise<void> {
    const oppen = await this.oppna(namndId, id, version, jag);
    if (!VARNINGSKODER.includes(kod)) throw fel('kod', 'Välj varningen som medges.');
    if (skal.trim() === '') throw fel('skal', 'Skriv varför raden tas med som den är.');
    const ny = { kod, skal: skal.trim(), av: this.sammanhang.aktor().namn, tid: this.klocka.nu().toISOString() };
    await this.skriv(
      oppen,
      { medgivet: [...oppen.rad.medgivet.filter((ett) => ett.kod !== kod), ny] },
      'medgiven',
      ny.skal,
    );
  }

  /** Stryker raden. Numret ges inte till en annan rad. @throws DomanFel 404, 412 */
  @Transactional()
  async taBort(namndId: string, id: string, version: number, jag: Lasare): Promise<void> {
    await this.skriv(await this.oppna(namndId, id, version, jag), { borttagen: true }, 'borttagen', null);
  }

  /** Ångrar en strykning; raden kommer tillbaka på sin plats. @throws DomanFel 404 */
  @Transactional()
  async aterstall(namndId: string, id: string, jag: Lasare): Promise<void> {
    const oppen = await this.oppna(namndId, id, null, jag);
    if (oppen.rad.borttagen) await this.skriv(oppen, { borttagen: false }, 'aterstalld', null);
  }

  private async oppna(namndId: string, id: string, version: number | null, jag: Lasare): Promise<Oppen> {
    const rad = await this.forrad.hamta(namndId, id, { las: true });
    if (rad === null || (version !== null && rad.borttagen)) throw saknas('Raden');
    const grund = await this.grunder.hamta(namndId);
    const ratt = await this.ratter.for(namndId, jag, grund.alla);
    const enhet = this.ratter.krav(ratt, rad.enhetId, grund.alla);
    const skyddad = rad.sekretessLagrum !== null || rad.sekretessUnderProvning;
    if (skyddad && synsGrund(rad, ratt, jag) === null) {
      throw new DomanFel(
        'DELEGATION.SKYDDAD',
        'Raden är skyddad och ändras av den som registrerade den, delegaten eller nämndsekreteraren.',
        { status: 403 },
      );
    }
    if (version !== null && rad.version !== version) throw inaktuell();
    if (rad.listaId !== null) {
      throw new DomanFel(
        'DELEGATION.INLAMNAD',
        'Raden står i en inlämnad lista och är låst. Ta tillbaka listan först, eller rätta i nästa månads lista.',
      );
    }
    return { rad, grund, enhet };
  }

  private async textfalt({ rad, grund, enhet }: Oppen, text: Partial<Radtext>, manad: string): Promise<Radfalt> {
    const nu: Radtext = {
      datum: rad.datumText ?? '',
      punkt: rad.punktText ?? '',
      beslut: rad.beslut,
      antal: String(rad.antal),
      dnr: rad.dnrText ?? '',
      delegat: rad.delegatText ?? '',
      spar: '',
      ...text,
    };
    const last = tolkaRad(nu, { idag: grund.idag, manad, kod: enhet.kod, personer: grund.personer });
    const falt: Radfalt = {};
    if (text.datum !== undefined) Object.assign(falt, { datumText: last.datumText, fran: last.fran, till: last.till });
    if (text.punkt !== undefined) Object.assign(falt, { punktText: last.punktText, punktNorm: last.punktNorm });
    if (text.beslut !== undefined) {
      provaBeslut(last);
      falt.beslut = last.beslut;
    }
    if (text.antal !== undefined) falt.antal = last.antal;
    if (text.delegat !== undefined)
      Object.assign(falt, {
        delegatPersonId: last.delegatPersonId,
        delegatText: last.delegatText,
        delegatTitel: last.delegatTitel,
      });
    if (text.spar !== undefined || text.punkt !== undefined)
      falt.spar = text.spar === undefined && rad.punktNorm === last.punktNorm ? rad.spar : sparFor(last, grund, manad);
    const orort =
      text.dnr !== undefined &&
      rad.dnrFran !== null &&
      rad.dnrAr !== null &&
      text.dnr.trim() === visaNummer(rad.dnrKod, rad.dnrAr, rad.dnrFran, rad.dnrTill ?? rad.dnrFran);
    if (text.dnr !== undefined && !orort)
      Object.assign(
        falt,
        await this.skrivning.nummer(
          { ...last, antal: falt.antal ?? rad.antal, fran: falt.fran ?? rad.fran },
          enhet,
          manad,
        ),
      );
    return falt;
  }

  private async skriv(
    { rad }: Oppen,
    falt: Radfalt,
    vad: 'andrad' | 'medgiven' | 'borttagen' | 'aterstalld',
    skal: string | null,
  ): Promise<void> {
    const andrade = Object.fromEntries(
      Object.entries(falt).filter(
        ([namn, varde]) => JSON.stringify(rad[namn as keyof Lagradrad]) !== JSON.stringify(varde),
      ),
    ) as Radfalt;
    if (Object.keys(andrade).length === 0) return;
    if (!(await this.forrad.andra(rad.id, rad.version, andrade))) throw inaktuell();
    const fore = Object.fromEntries(Object.keys(andrade).map((namn) => [namn, rad[namn as keyof Lagradrad]]));
    await this.forrad.skrivAndring(rad.id, {
      vad,
      fore: historik({
        ...fore,
        sekretessLagrum: rad.sekretessLagrum,
        sekretessUnderProvning: rad.sekretessUnderProvning,
      }),
      efter: historik(andrade),
      skal,
      av: this.sammanhang.aktor().namn,
      tid: this.klocka.nu(),
    });
    await this.handelser.skriv({
      namndId: rad.namndId,
      typ: `delegationsbeslut.${vad === 'medgiven' ? 'medgivet' : vad === 'andrad' ? 'andrat' : vad === 'borttagen' ? 'struket' : 'aterstallt'}`,
      objekt: 'delegationsbeslut',
      objektId: rad.id,
      efter: { enhetId: rad.enhetId, manad: rad.manad, falt: Object.keys(andrade) },
    });
  }
}

const fel = (stig: string, text: string): DomanFel =>
  new DomanFel('DELEGATION.FALT', text, { status: 422, falt: [{ stig, text }] });
