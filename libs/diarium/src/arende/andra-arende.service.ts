import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, saknas } from '#plattform';
import { ArendeForrad, type Arendefalt } from './arende.repository.js';
import type { Arende, Arendestatus } from './arende.typer.js';
import { arendetabell } from './arende.tillstand.js';
import { provaArende } from './prova-arende.js';

/** Rättar uppgifter om ett ärende. Det gamla värdet står kvar i händelseloggen (JO 4639-2007). */
@Injectable()
export class AndraArende {
  constructor(
    private readonly forrad: ArendeForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /**
   * @param version den version som användaren såg
   * @throws DomanFel 404, DIARIUM.ARENDE_MAKULERAT, KLUBBA.ANDRAD_AV_ANNAN (412)
   */
  @Transactional()
  async andra(
    namndId: string,
    id: string,
    version: number,
    falt: Omit<Arendefalt, 'status' | 'makuleringSkal'>,
  ): Promise<void> {
    const fore = await this.hamta(namndId, id);
    if (fore.status === 'makulerat') {
      throw new DomanFel(
        'DIARIUM.ARENDE_MAKULERAT',
        'Ärendet är makulerat och ändras inte. Registrera ett nytt ärende.',
      );
    }
    provaArende({
      arendemening: falt.arendemening ?? fore.arendemening,
      arendemeningSkyddad: falt.arendemeningSkyddad === undefined ? fore.arendemeningSkyddad : falt.arendemeningSkyddad,
      sekretess: {
        lagrum: falt.sekretessLagrum === undefined ? fore.sekretess.lagrum : falt.sekretessLagrum,
        underProvning: falt.sekretessUnderProvning ?? fore.sekretess.underProvning,
      },
    });
    await this.skriv(fore, version, falt, 'arende.andrat');
  }

  /** Flyttar ärendet till ett nytt läge när tabellen tillåter det; samma läge igen är ingen ändring. */
  @Transactional()
  async sattStatus(namndId: string, id: string, till: Arendestatus): Promise<void> {
    if (!(await this.forrad.lasRad(namndId, id))) throw saknas('Ärendet');
    const fore = await this.hamta(namndId, id);
    if (fore.status === till) return;
    if (!arendetabell.steg.some((steg) => steg.fran === fore.status && steg.till === till)) {
      throw new DomanFel(
        'DIARIUM.STEGET_STANGT',
        'Ärendet kan inte få det läget nu. Läs om sidan och se vilka steg som är öppna.',
      );
    }
    await this.skriv(fore, fore.version, { status: till }, `arende.${till}`);
  }

  /** Makulerar med skäl; numret står kvar och används inte igen. */
  @Transactional()
  async makulera(namndId: string, id: string, version: number, skal: string): Promise<void> {
    if (skal.trim() === '') {
      throw new DomanFel('DIARIUM.SKAL_SAKNAS', 'Skriv varför ärendet makuleras. Skälet syns i diariet.', {
        status: 422,
        falt: [{ stig: 'skal', text: 'Skriv varför ärendet makuleras.' }],
      });
    }
    const fore = await this.hamta(namndId, id);
    if (!arendetabell.steg.some((steg) => steg.fran === fore.status && steg.till === 'makulerat')) {
      throw new DomanFel(
        'DIARIUM.STEGET_STANGT',
        'Ett ärende som är beslutat eller avslutat makuleras inte. Rätta uppgifterna i stället.',
      );
    }
    await this.skriv(
      fore,
      version,
      { status: 'makulerat', makuleringSkal: skal.trim() },
      'arende.makulerat',
      skal.trim(),
    );
  }

  private async hamta(namndId: string, id: string): Promise<Arende> {
    const arende = await this.forrad.hamta(namndId, id);
    if (arende === null) throw saknas('Ärendet');
    return arende;
  }

  private async skriv(fore: Arende, version: number, falt: Arendefalt, typ: string, skal?: string): Promise<void> {
    if (!(await this.forrad.andra(fore.namndId, fore.id, version, falt))) {
      throw new DomanFel(
        'KLUBBA.ANDRAD_AV_ANNAN',
        'Någon annan ändrade detta nyss. Läs om och gör din ändring igen; det du skrev finns kvar.',
        {
          status: 412,
        },
      );
    }
    const efter = await this.hamta(fore.namndId, fore.id);
    await this.handelser.skriv({
      namndId: fore.namndId,
      typ,
      objekt: 'arende',
      objektId: fore.id,
      fore,
      efter,
      ...(skal === undefined ? {} : { skal }),
    });
  }
}
