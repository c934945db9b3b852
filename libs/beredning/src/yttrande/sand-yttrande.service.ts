import { Injectable } from '@nestjs/common';
import { ArendeForrad, HandlingForrad, type Lasare, UpprattaHandling } from '#diarium';
import { Organisation } from '#organisation';
import {
  DomanFel,
  giltigMejladress,
  Handelselogg,
  inaktuell,
  Klocka,
  Konfiguration,
  saknas,
  Transactional,
  Utskickstjanst,
} from '#plattform';
import { RemissInTjanst } from '../remiss/remiss-in.service.js';
import type { RemissIn } from '../remiss/remiss-in.typer.js';
import { SkrivelseForrad } from '../skrivelse/skrivelse.repository.js';
import { type SantSatt, type Yttrande, YttrandeForrad } from './yttrande.repository.js';

interface Fil {
  sha256: string;
  filnamn: string;
  mediatyp: string;
}

/** Sänder ett beslutat yttrande: handlingen blir utgående, mejlet går, och remissen är besvarad. Allt eller inget. */
@Injectable()
export class SandYttrande {
  constructor(
    private readonly forrad: YttrandeForrad,
    private readonly remisser: RemissInTjanst,
    private readonly skrivelser: SkrivelseForrad,
    private readonly handlingar: HandlingForrad,
    private readonly arenden: ArendeForrad,
    private readonly upprattande: UpprattaHandling,
    private readonly organisation: Organisation,
    private readonly utskick: Utskickstjanst,
    private readonly handelser: Handelselogg,
    private readonly konfiguration: Konfiguration,
    private readonly klocka: Klocka,
  ) {}

  /**
   * @param version yttrandets version
   * @throws DomanFel 404, 412, 422, YTTRANDE.INTE_BESLUTAT, YTTRANDE.INTE_JUSTERAT, YTTRANDE.DOKUMENTET_GORS, YTTRANDE.SEKRETESS, REMISS.KLAR
   */
  @Transactional()
  async sand(
    namndId: string,
    remissInId: string,
    version: number,
    val: { satt: SantSatt; adress: string | null },
    jag: Lasare,
  ): Promise<void> {
    const remiss = await this.remisser.en(namndId, remissInId, jag);
    if (remiss.lage !== 'oppen') throw new DomanFel('REMISS.KLAR', 'Remissen är redan besvarad eller avstådd.');
    const yttrande = await this.forrad.hamta(namndId, remissInId);
    if (yttrande === null) throw saknas('Yttrandet');
    if (yttrande.version !== version) throw inaktuell();
    const handlingId = await this.handlingen(yttrande);
    if (val.satt === 'mejl') await this.mejla(remiss, handlingId, val.adress);
    if (yttrande.beslutSatt === 'delegation') await this.upprattande.upprattad(namndId, handlingId, 'expediering');
    if (!(await this.forrad.andra(remissInId, version, { santSatt: val.satt }))) throw inaktuell();
    await this.remisser.besvara(
      namndId,
      remissInId,
      remiss.version,
      { svarshandlingId: handlingId, dag: this.klocka.idag() },
      jag,
    );
    await this.handelser.skriv({
      namndId,
      typ: 'yttrande.sant',
      objekt: 'remiss_in',
      objektId: remissInId,
      efter: { satt: val.satt, handlingId },
    });
  }

  /** Nämndens beslut får verkan när paragrafen är justerad; då är handlingen upprättad. */
  private async handlingen({ beslutSatt, namndId, skrivelseId }: Yttrande): Promise<string> {
    if (beslutSatt === null) {
      throw new DomanFel('YTTRANDE.INTE_BESLUTAT', 'Anteckna beslutet om yttrandet innan det sänds.');
    }
    const handlingId = (await this.skrivelser.hamta(namndId, skrivelseId))?.handlingId ?? null;
    if (handlingId === null) throw saknas('Yttrandet');
    if (beslutSatt === 'namnd' && !(await this.forrad.arUpprattad(handlingId))) {
      throw new DomanFel(
        'YTTRANDE.INTE_JUSTERAT',
        'Paragrafen är inte justerad än. Yttrandet sänds när protokollet är justerat.',
      );
    }
    return handlingId;
  }

  private async mejla(remiss: RemissIn, handlingId: string, till: string | null): Promise<void> {
    const adress = till?.trim() ?? '';
    if (!giltigMejladress(adress)) {
      const text = 'Skriv en e-postadress, till exempel registrator@kommunen.example.';
      throw new DomanFel('YTTRANDE.STAMMER_INTE', text, { status: 422, falt: [{ stig: 'adress', text }] });
    }
    const bilagor = await this.filer(remiss, handlingId);
    const namnd = await this.organisation.namnd(remiss.namndId);
    const ert = remiss.derasDnr === null ? '' : ` (ert diarienummer ${remiss.derasDnr})`;
    const text = [
      'Hej!',
      `Här är yttrandet från ${namnd.namn} över remissen ${remiss.arendemening}${ert}. Vårt diarienummer är ${remiss.dnr}. Yttrandet ligger som bilaga.`,
      `${namnd.namn}, ${namnd.kommunNamn}`,
    ];
    await this.utskick.skapa({
      namndId: remiss.namndId,
      slag: 'ovrigt',
      objekt: 'remiss_in',
      objektId: remiss.id,
      version: 1,
      gemensamt: {
        amne: `Yttrande${remiss.derasDnr === null ? '' : ` i ${remiss.derasDnr}`}: ${remiss.arendemening}`.slice(
          0,
          150,
        ),
        text: text.join('\n\n'),
        html: text.map((stycke) => `<p>${stycke.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')}</p>`).join(''),
        fran: { namn: `${namnd.namn}, ${namnd.kommunNamn}`, adress: this.konfiguration.mejlFran },
        bilagor: bilagor.map(({ sha256, filnamn, mediatyp }) => ({ sha256, filnamn, typ: mediatyp })),
      },
      mottagare: [{ personId: remiss.id, namn: remiss.avsandare ?? 'Den som frågade', adress }],
    });
  }

  /** Bara PDF:en: det är den som gäller. Det som har sekretess mejlas inte (OSL 10:3). */
  private async filer(remiss: RemissIn, handlingId: string): Promise<Fil[]> {
    const handling = await this.handlingar.hamta(remiss.namndId, handlingId);
    const arende = await this.arenden.hamta(remiss.namndId, remiss.arendeId);
    const hemligt = [handling, arende].some(
      (en) => en !== null && (en.sekretess.lagrum !== null || en.sekretess.underProvning),
    );
    if (hemligt) {
      throw new DomanFel(
        'YTTRANDE.SEKRETESS',
        'Yttrandet har sekretess och mejlas inte. Sänd det med rekommenderat brev.',
      );
    }
    const filer = (handling?.versioner.at(-1)?.filer ?? []).filter((fil) => fil.mediatyp === 'application/pdf');
    if (filer.length === 0) {
      throw new DomanFel('YTTRANDE.DOKUMENTET_GORS', 'Dokumentet görs just nu. Försök igen om en stund.');
    }
    return filer;
  }
}
