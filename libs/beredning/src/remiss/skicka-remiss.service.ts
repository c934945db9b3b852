import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Bevakningar, type Lasare } from '#diarium';
import { deklareraJobb, DomanFel, Handelselogg, Klocka, Utkorg } from '#plattform';
import { InstansForrad } from './instans.repository.js';
import { LamnaUtRemiss } from './lamna-ut-remiss.service.js';
import { Missivfiler } from './missivfiler.service.js';
import { provaInstanser, provaUtskick } from './prova-remiss.js';
import { RemissForrad } from './remiss.repository.js';
import type { NyInstans } from './remiss.typer.js';
import { type Laslig, Remissatkomst } from './remissatkomst.service.js';

/** Gör missivet, registrerar det och lämnar remissen till instanserna. */
export const SKICKA_REMISS = deklareraJobb('remiss.skicka');

export const bevakningsnyckel = (remissId: string): string => `remiss_ut:${remissId}`;

/** Skickar en remiss, och lägger till instanser i en som har gått ut. */
@Injectable()
export class SkickaRemiss {
  constructor(
    private readonly atkomst: Remissatkomst,
    private readonly remisser: RemissForrad,
    private readonly instanser: InstansForrad,
    private readonly utlamning: LamnaUtRemiss,
    private readonly missiv: Missivfiler,
    private readonly bevakningar: Bevakningar,
    private readonly utkorg: Utkorg,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** Remissen går ut i bakgrunden. Redan skickad är ingen ändring. @throws DomanFel 404, 412, 422 */
  @Transactional()
  async skicka(namndId: string, id: string, version: number, jag: Lasare): Promise<void> {
    const laslig = await this.atkomst.las(namndId, id, jag);
    const { remiss } = laslig;
    if (remiss.lage !== 'utkast') return;
    await this.atkomst.las(namndId, id, jag, version);
    await this.prova(laslig, await this.instanser.forRemiss(id));
    await this.remisser.andra(id, { lage: 'skickas', missivDatum: this.klocka.idag() });
    await this.bevakningar.skapa({
      namndId,
      arendeId: remiss.arendeId,
      forfallodag: remiss.sistaDag,
      vad: `Remissvar: ${remiss.rubrik}`.slice(0, 300),
      ansvarigPersonId: remiss.handlaggareId,
      kalla: 'remiss_ut',
      nyckel: bevakningsnyckel(id),
    });
    await this.utkorg.lagg(
      SKICKA_REMISS,
      { remissId: id },
      { namndId, nyckel: `remiss:${id}:skicka:${String(version)}` },
    );
    await this.handelser.skriv({
      namndId,
      typ: 'remiss.skickas',
      objekt: 'remiss',
      objektId: id,
      efter: { arendeId: remiss.arendeId, sistaDag: remiss.sistaDag },
    });
  }

  /** Fler instanser i en remiss som har gått ut. FL 26 §: helst alla på en gång. @throws DomanFel 404, 422, REMISS.LAGE */
  @Transactional()
  async laggTill(
    namndId: string,
    id: string,
    nya: readonly NyInstans[],
    sistaDag: string | undefined,
    jag: Lasare,
  ): Promise<void> {
    const laslig = await this.atkomst.las(namndId, id, jag);
    const { remiss, arende } = laslig;
    if (remiss.lage !== 'skickad') {
      throw new DomanFel(
        'REMISS.LAGE',
        'Instanser läggs till så här när remissen har gått ut. Ändra utkastet i stället.',
      );
    }
    const finns = await this.instanser.forRemiss(id);
    await this.instanser.lagg(id, sistaDag ?? remiss.sistaDag, provaInstanser(nya, finns));
    const alla = (await this.instanser.forRemiss(id)).filter((en) => en.lage === 'ny');
    await this.prova({ ...laslig, remiss: { ...remiss, sistaDag: sistaDag ?? remiss.sistaDag } }, alla);
    await this.utlamning.lamna({ remiss, arende, missiv: await this.missiv.registrerad(remiss) }, alla);
    await this.handelser.skriv({
      namndId,
      typ: 'remiss.instanser_tillagda',
      objekt: 'remiss',
      objektId: id,
      efter: { arendeId: remiss.arendeId, antal: alla.length },
    });
  }

  private async prova(
    { remiss, arende, hemlig }: Laslig,
    instanser: Awaited<ReturnType<InstansForrad['forRemiss']>>,
  ): Promise<void> {
    provaUtskick({
      hemlig,
      lagrum: arende.sekretess.lagrum,
      sistaDag: remiss.sistaDag,
      idag: this.klocka.idag(),
      instanser,
      bilagor: await this.remisser.bilagor(remiss.id),
    });
  }
}
