import { Injectable } from '@nestjs/common';
import {
  DomanFel,
  Fillagring,
  Handelselogg,
  inaktuell,
  Klocka,
  saknas,
  Sammanhang,
  Transactional,
  Utkorg,
} from '#plattform';
import { type Lasare, Sekretessprovning } from '../arende/sekretess.service.js';
import { HamtaFil } from '../handling/hamta-fil.service.js';
import { HandlingForrad } from '../handling/handling.repository.js';
import { Handlaggare } from '../utlamnande/handlaggare.service.js';
import { type Forslag, foreslag } from './domain/forslag.js';
import { type Ruta, teckenPa } from './domain/tecken.js';
import { type Markeringar, sidansRutor } from './framstall-maskad.js';
import { type Maskning, MaskningForrad, type Maskningsversion } from './maskning.repository.js';
import { FRAMSTALL_MASKAD, LAS_KALLA } from './maskningsjobb.js';
import { Maskningskalla } from './maskningskalla.service.js';
import { iMasktrad } from './masktrad.js';

export interface Visadmaskning extends Maskning {
  versioner: Maskningsversion[];
  /** Sidornas mått i punkter, om det finns text på dem, och rutorna som följer av orden. */
  sidlista: { nr: number; bredd: number; hojd: number; harText: boolean; ordrutor: Ruta[] }[];
}

const VISNING_DPI = 110;

const INTE_LAST = 'Sidorna är inte lästa än. Vänta en stund och läs om sidan.';

/** Att markera det som ska maskas, och att beställa den maskade filen. Varje läsning prövas som läsning av handlingen. */
@Injectable()
export class Maskningar {
  constructor(
    private readonly forrad: MaskningForrad,
    private readonly kalla: Maskningskalla,
    private readonly filer: HamtaFil,
    private readonly handlingar: HandlingForrad,
    private readonly sekretess: Sekretessprovning,
    private readonly handlaggare: Handlaggare,
    private readonly lagring: Fillagring,
    private readonly utkorg: Utkorg,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /** Börjar maska en fil, eller fortsätter där någon var. @throws DomanFel 404 */
  async oppna(namndId: string, filId: string, utlamnandeId: string | null, lasare: Lasare): Promise<string> {
    const { fil } = await this.filer.fri(namndId, filId, lasare);
    if (utlamnandeId !== null) await this.handlaggare.krav(namndId, utlamnandeId, lasare.kontoId);
    return await this.lagg(namndId, fil.handlingId, filId, utlamnandeId);
  }

  @Transactional()
  async lagg(namndId: string, handlingId: string, filId: string, utlamnandeId: string | null): Promise<string> {
    const { kontoId } = this.sammanhang.aktor();
    const { id, ny } = await this.forrad.oppna({ namndId, handlingId, filId, utlamnandeId, kontoId }, this.klocka.nu());
    if (ny) await this.utkorg.lagg(LAS_KALLA, { maskningId: id }, { namndId, nyckel: `maskning.kalla:${id}` });
    return id;
  }

  /** @throws DomanFel 404 */
  async visa(namndId: string, id: string, lasare: Lasare): Promise<Visadmaskning> {
    const maskning = await this.far(namndId, id, lasare);
    await this.filer.fri(namndId, maskning.handlingFilId, lasare);
    const versioner = await this.forrad.versioner(id);
    if (maskning.kallaSha256 === null) return { ...maskning, versioner, sidlista: [] };
    const sidor = await this.kalla.tecken(maskning.kallaSha256);
    const ord: Markeringar = { rutor: [], ord: maskning.ord, visaLagrum: false };
    const sidlista = sidor.map((sida, i) => ({
      nr: i + 1,
      bredd: sida.bredd,
      hojd: sida.hojd,
      harText: sida.koder.length > 0,
      ordrutor: sidansRutor(sida, i + 1, ord).map(({ x, y, b, h }) => ({ x, y, b, h })),
    }));
    return { ...maskning, versioner, sidlista };
  }

  /** Sidan som bild, PNG. @throws DomanFel 404 */
  async bild(namndId: string, id: string, nr: number, lasare: Lasare): Promise<Buffer> {
    const { kallaSha256, sidor } = await this.far(namndId, id, lasare);
    if (kallaSha256 === null || sidor === null || !(nr >= 1 && nr <= sidor)) throw saknas('Sidan');
    const svar = await iMasktrad('bild', { pdf: await this.lagring.lasAllt(kallaSha256), nr, dpi: VISNING_DPI });
    return Buffer.from(svar.bild);
  }

  /** Personnummer, telefonnummer och e-postadresser som står i filen. */
  async forslag(namndId: string, id: string, lasare: Lasare): Promise<Forslag[]> {
    const { kallaSha256 } = await this.far(namndId, id, lasare);
    if (kallaSha256 === null) return [];
    const sidor = await this.kalla.tecken(kallaSha256);
    return foreslag(sidor.map((sida) => Array.from(sida.koder, (_, i) => teckenPa(sida, i)).join('')));
  }

  /** @throws DomanFel 404, 412, MASKNING.INTE_LAST */
  async markera(namndId: string, id: string, version: number, m: Markeringar, lasare: Lasare): Promise<void> {
    const { lage, sidor } = await this.far(namndId, id, lasare);
    if (lage !== 'klar') throw new DomanFel('MASKNING.INTE_LAST', INTE_LAST);
    if (m.rutor.some((ruta) => ruta.sida > (sidor ?? 0))) {
      throw new DomanFel('MASKNING.SIDAN_SAKNAS', 'En ruta står på en sida som inte finns. Läs om sidan.', {
        status: 422,
      });
    }
    await this.skriv(id, version, m);
  }

  @Transactional()
  async skriv(id: string, version: number, m: Markeringar): Promise<void> {
    if (!(await this.forrad.skrivMarkeringar(id, version, m))) throw inaktuell();
  }

  /** Beställer den maskade filen ur markeringarna som de står. @throws DomanFel 404, 412, MASKNING.INTE_LAST */
  async framstall(namndId: string, id: string, version: number, lasare: Lasare): Promise<void> {
    await this.far(namndId, id, lasare);
    await this.bestall(namndId, id, version);
  }

  @Transactional()
  async bestall(namndId: string, id: string, version: number): Promise<void> {
    const maskning = await this.forrad.lasOchHamta(id);
    if (maskning === null) throw saknas('Maskningen');
    if (maskning.lage !== 'klar') throw new DomanFel('MASKNING.INTE_LAST', INTE_LAST);
    if (maskning.version !== version) throw inaktuell();
    const vantar = (await this.forrad.versioner(id)).some((en) => en.lage === 'vantar');
    if (vantar) throw new DomanFel('MASKNING.PAGAR', 'Den maskade filen framställs redan. Vänta tills den är klar.');
    const { kontoId, namn } = this.sammanhang.aktor();
    const ny = await this.forrad.laggVersion(maskning, { kontoId, namn, tid: this.klocka.nu() });
    await this.utkorg.lagg(FRAMSTALL_MASKAD, { versionId: ny.id }, { namndId, nyckel: `maskning.framstall:${ny.id}` });
    await this.handelser.skriv({
      namndId,
      typ: 'handling.maskning_bestalld',
      objekt: 'handling',
      objektId: maskning.handlingId,
      efter: { version: ny.nr, rutor: maskning.rutor.length, ord: maskning.ord.length },
    });
  }

  /** Den färdiga maskade filen. @throws DomanFel 404 */
  async fil(namndId: string, id: string, nr: number, lasare: Lasare): Promise<{ filnamn: string; innehall: Buffer }> {
    const maskning = await this.far(namndId, id, lasare);
    await this.filer.fri(namndId, maskning.handlingFilId, lasare);
    const version = (await this.forrad.versioner(id)).find((en) => en.nr === nr);
    if (version?.sha256 == null) throw saknas('Den maskade filen');
    return { filnamn: maskatNamn(maskning.filnamn), innehall: await this.lagring.lasAllt(version.sha256) };
  }

  /** Maskningen, när läsaren får läsa handlingen och handlägger begäran den hör till. Att sidorna öppnas antecknas, inte varje bild. */
  private async far(namndId: string, id: string, lasare: Lasare): Promise<Maskning> {
    const maskning = await this.forrad.hamta(id);
    if (maskning === null || maskning.namndId !== namndId) throw saknas('Maskningen');
    const fil = await this.handlingar.fil(namndId, maskning.handlingFilId);
    if (fil === null) throw saknas('Maskningen');
    if (fil.sekretess && (await this.sekretess.handlingsgrund(fil.handlingId, lasare)) === null)
      throw saknas('Maskningen');
    if (maskning.utlamnandeId !== null) await this.handlaggare.krav(namndId, maskning.utlamnandeId, lasare.kontoId);
    return maskning;
  }
}

/** `Ansokan.docx` blir `Ansokan (maskad).pdf`. */
export const maskatNamn = (filnamn: string): string => `${filnamn.replace(/\.[^.]*$/u, '')} (maskad).pdf`;
