import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Klocka } from '#plattform';
import type { Avslutsbrist } from '../avslut/avslutskalla.js';
import { VisaBrister } from '../avslut/visa-brister.service.js';
import { arendetabell } from './arende.tillstand.js';
import type { Arende } from './arende.typer.js';
import { putsad } from './prova-arende.js';
import { SkrivArende } from './skriv-arende.service.js';

const inteAvslutat = (): DomanFel => new DomanFel('DIARIUM.STEGET_STANGT', 'Ärendet är inte avslutat. Läs om sidan.');

/** Avslutar ett ärende, och öppnar det igen när något nytt händer i saken. */
@Injectable()
export class AvslutaArende {
  constructor(
    private readonly skrivning: SkrivArende,
    private readonly brister: VisaBrister,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Det som är ogjort kräver ett skäl; det som lagen hindrar görs först.
   * @throws DomanFel 404, 412, DIARIUM.STEGET_STANGT, DIARIUM.AVSLUT_HINDRAS, 422 DIARIUM.AVSLUT_SKAL
   */
  @Transactional()
  async avsluta(namndId: string, id: string, version: number, skal: string | null = null): Promise<void> {
    await this.ett(await this.skrivning.las(namndId, id, version), skal);
  }

  /** Ärendet, låst av den som frågar. */
  async ett(fore: Arende, skal: string | null): Promise<void> {
    if (arendetabell.oppnaSteg(fore.status, undefined).some((steg) => steg.till === 'avslutat')) {
      kravGjort((await this.brister.iArenden(fore.namndId, [fore.id])).get(fore.id) ?? [], putsad(skal));
    }
    const avslutSkal = putsad(skal);
    await this.skrivning.tillLage(
      fore,
      'avslutat',
      { avslutatDatum: this.klocka.idag(), avslutSkal },
      avslutSkal ?? undefined,
    );
  }

  /** @throws DomanFel 404, 412, 422 utan skäl, DIARIUM.STEGET_STANGT när ärendet inte är avslutat */
  @Transactional()
  async ateroppna(namndId: string, id: string, version: number, skal: string): Promise<void> {
    const varfor = putsad(skal);
    if (varfor === null) {
      throw new DomanFel('DIARIUM.SKAL_SAKNAS', 'Skriv varför ärendet öppnas igen. Skälet syns i diariet.', {
        status: 422,
        falt: [{ stig: 'skal', text: 'Skriv varför ärendet öppnas igen.' }],
      });
    }
    const fore = await this.skrivning.las(namndId, id, version);
    if (fore.status !== 'avslutat') throw inteAvslutat();
    await this.skrivning.tillLage(fore, 'bereds', { avslutatDatum: null, avslutSkal: null }, varfor);
  }
}

function kravGjort(brister: readonly Avslutsbrist[], skal: string | null): void {
  const hinder = brister.filter((brist) => brist.hindrar);
  if (hinder.length > 0) {
    throw new DomanFel(
      'DIARIUM.AVSLUT_HINDRAS',
      `Ärendet kan inte avslutas ännu. ${hinder.map((brist) => brist.text).join(' ')}`,
    );
  }
  if (brister.length > 0 && skal === null) {
    const text = `Skriv varför ärendet avslutas ändå. ${brister.map((brist) => brist.text).join(' ')}`;
    throw new DomanFel('DIARIUM.AVSLUT_SKAL', text, { status: 422, falt: [{ stig: 'skal', text }] });
  }
}
