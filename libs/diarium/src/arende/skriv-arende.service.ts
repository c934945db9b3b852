import { Injectable } from '@nestjs/common';
import { DomanFel, Handelselogg, inaktuell, saknas } from '#plattform';
import { ArendeForrad, type Arendefalt } from './arende.repository.js';
import { arendetabell, stangtSteg } from './arende.tillstand.js';
import type { Arende, Arendestatus } from './arende.typer.js';

/** Det som varje ändring av ett ärende gör: låser raden, prövar versionen, skriver, och minns det gamla (JO 4639-2007). */
@Injectable()
export class SkrivArende {
  constructor(
    private readonly forrad: ArendeForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /**
   * Ärendet, låst till transaktionens slut.
   * @throws DomanFel 404, 412 när versionen är en annan
   */
  async las(namndId: string, id: string, version?: number): Promise<Arende> {
    const arende = (await this.forrad.lasRad(namndId, id)) ? await this.forrad.hamta(namndId, id) : null;
    if (arende === null) throw saknas('Ärendet');
    if (version !== undefined && arende.version !== version) throw inaktuell();
    return arende;
  }

  /** Skriver fälten, och i loggen det som blev annorlunda. Ändras inget skrivs inget. */
  async skriv(fore: Arende, falt: Arendefalt, typ: string, skal?: string): Promise<void> {
    const efter: Arendefalt = Object.fromEntries(
      Object.entries(falt).filter(([nyckel, varde]) => varde !== undefined && varde !== tidigare(fore)[nyckel]),
    );
    const nycklar = Object.keys(efter);
    if (nycklar.length === 0) return;
    if (!(await this.forrad.andra(fore.namndId, fore.id, fore.version, efter))) throw inaktuell();
    await this.handelser.skriv({
      namndId: fore.namndId,
      typ,
      objekt: 'arende',
      objektId: fore.id,
      fore: Object.fromEntries(nycklar.map((nyckel) => [nyckel, tidigare(fore)[nyckel]])),
      efter,
      ...(skal === undefined ? {} : { skal }),
    });
  }

  /**
   * Flyttar ärendet till ett nytt läge.
   * @throws DomanFel DIARIUM.STEGET_STANGT, DIARIUM.ARENDE_MAKULERAT
   */
  async tillLage(fore: Arende, till: Arendestatus, falt: Arendefalt = {}, skal?: string): Promise<void> {
    if (!arendetabell.oppnaSteg(fore.status, undefined).some((steg) => steg.till === till)) {
      const { kod, text } = stangtSteg(fore.status);
      throw new DomanFel(kod, text, { data: { lage: fore.status, till } });
    }
    await this.skriv(fore, { ...falt, status: till }, `arende.${till}`, skal);
  }
}

const tidigare = (arende: Arende): Record<string, unknown> => ({
  ...arende,
  sekretessLagrum: arende.sekretess.lagrum,
  sekretessUnderProvning: arende.sekretess.underProvning,
});
