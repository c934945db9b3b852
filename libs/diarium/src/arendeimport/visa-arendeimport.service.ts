import { Injectable } from '@nestjs/common';
import { Laslogg, type Listfraga, saknas, Transactional } from '#plattform';
import { GRUND_TEXT, type Lasare, Sekretessprovning } from '../arende/sekretess.service.js';
import { ArendeimportForrad, type Importpost } from './arendeimport.repository.js';
import type { ArendeimportDto, ArendeimportradDto, ImportforhandsvisningDto, UrsprungDto } from './arendeimport.dto.js';
import type { Importbladslag, Importradlage } from './arendeimport.typer.js';
import { tolkaRad } from './domain/tolka-rad.js';
import { Importgrunder } from './importgrund.service.js';
import { ImportprovForrad } from './importprov.repository.js';
import { UrsprungForrad } from './ursprung.repository.js';

const ALLA_SLAG = ['arenden', 'parter', 'handlingar'] as const;
const FLEST_SAKNADE = 50;

/** Visar en import: hur långt den kommit, raderna som de blir, och var ett infört ärende kommer ifrån. */
@Injectable()
export class VisaArendeimport {
  constructor(
    private readonly forrad: ArendeimportForrad,
    private readonly prov: ImportprovForrad,
    private readonly grunder: Importgrunder,
    private readonly ursprung: UrsprungForrad,
    private readonly sekretess: Sekretessprovning,
    private readonly laslogg: Laslogg,
  ) {}

  async lista(namndId: string, fraga: Listfraga): Promise<{ rader: ArendeimportDto[]; antal: number }> {
    const { rader, antal } = await this.forrad.lista(namndId, fraga);
    const visade: ArendeimportDto[] = [];
    for (const rad of rader) visade.push(await this.visad(rad));
    return { rader: visade, antal };
  }

  /** @throws DomanFel 404 */
  async en(namndId: string, importId: string): Promise<ArendeimportDto> {
    return await this.visad(await this.hamta(namndId, importId));
  }

  /** @throws DomanFel 404, DIARIUM.REGLEMENTE_SAKNAS */
  async forhandsvisning(namndId: string, importId: string): Promise<ImportforhandsvisningDto> {
    const post = await this.hamta(namndId, importId);
    const { regler } = await this.grunder.for(post);
    const antal = await this.prov.antal(importId);
    const fel = await this.prov.felslag(importId);
    const saknade = await this.ursprung.saknadeFiler(importId, FLEST_SAKNADE);
    return {
      antal: ALLA_SLAG.flatMap((slag) => antal.filter((rad) => rad.slag === slag)),
      fel,
      serier: (await this.prov.toppar(importId)).map(({ ar, lopnr }) => ({ kod: regler.kod, ar, hogsta: lopnr })),
      saknadeFiler: saknade.antal,
      saknade: saknade.forsta,
    };
  }

  /** @throws DomanFel 404 */
  async rader(
    namndId: string,
    importId: string,
    fraga: { slag?: Importbladslag; lage?: Importradlage | 'anmarkning'; sida: number; antal: number },
  ): Promise<{ rader: ArendeimportradDto[]; antal: number }> {
    const post = await this.hamta(namndId, importId);
    const { blad } = await this.grunder.for(post);
    const filnamn = new Map((await this.forrad.blad(importId)).map((ett) => [ett.nr, ett.filnamn]));
    const { rader, antal } = await this.prov.sida(importId, fraga);
    return {
      antal,
      rader: rader.map((rad) => {
        const last = blad.get(rad.blad);
        const blir = last === undefined ? {} : tolkaRad(rad.slag, rad.celler, last.grund).blir;
        const { nr, slag, lage, dnr } = rad;
        const plats = { filnamn: filnamn.get(rad.blad) ?? '', rad: rad.rad };
        return {
          nr,
          slag,
          lage,
          dnr,
          ...plats,
          blir: { ...blir },
          fel: rad.fel ?? [],
          anmarkningar: rad.anmarkningar ?? [],
        };
      }),
    };
  }

  /** Raden som ett infört ärende kommer ur. Har ärendet sekretess är raden det också. @throws DomanFel 404 */
  async arendetsUrsprung(namndId: string, arendeId: string, lasare: Lasare): Promise<UrsprungDto> {
    const rad = await this.ursprung.arendets(namndId, arendeId);
    if (rad === null) throw saknas('Ursprunget');
    const { sekretess, rubriker, celler, ...resten } = rad;
    if (sekretess) {
      const grund = await this.sekretess.arendegrund(arendeId, lasare);
      if (grund === null) throw saknas('Ursprunget');
      await this.logga(namndId, arendeId, GRUND_TEXT[grund]);
    }
    const varden = rubriker.map(
      (rubrik, plats) => [rubrik.trim() || `Kolumn ${String(plats + 1)}`, celler[plats] ?? ''] as const,
    );
    return { ...resten, varden: Object.fromEntries(varden.filter(([, varde]) => varde !== '')) };
  }

  @Transactional()
  async logga(namndId: string, arendeId: string, grund: string): Promise<void> {
    await this.laslogg.anteckna({ namndId, slag: 'sekretess', grund, objekt: 'arendets ursprung', objektId: arendeId });
  }

  private async hamta(namndId: string, importId: string): Promise<Importpost> {
    const post = await this.forrad.hamta(namndId, importId);
    if (post === null) throw saknas('Importen');
    return post;
  }

  private async visad(post: Importpost): Promise<ArendeimportDto> {
    const filer = await this.forrad.filer(post.id);
    const forut = await this.forrad.lamnadeForut(post.namndId, post.id);
    const { id, kalla, lage, lasfel, fas, skrivna, totalt, utfall, skapadAv, skapadTid, klarTid, version } = post;
    return {
      ...{ id, kalla, lage, lasfel, fas, skrivna, totalt, utfall, skapadAv, skapadTid, klarTid, version },
      filer: filer.map(({ sha256, nr: _nr, ...fil }) => ({ ...fil, lamnadForut: forut.has(sha256) })),
    };
  }
}
