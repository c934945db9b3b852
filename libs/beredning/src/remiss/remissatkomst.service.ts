import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { type Arende, ArendeForrad, GRUND_TEXT, type Lasare, Sekretessprovning } from '#diarium';
import { inaktuell, Laslogg, saknas } from '#plattform';
import { InstansForrad } from './instans.repository.js';
import { RemissForrad } from './remiss.repository.js';
import type { Instans, Remiss } from './remiss.typer.js';

const harSekretess = ({ sekretess: { lagrum, underProvning } }: Arende): boolean => lagrum !== null || underProvning;

/** En remiss som läsaren får se, med sitt ärende. */
export interface Laslig {
  remiss: Remiss;
  arende: Arende;
  hemlig: boolean;
}

/** Vem som får se och göra något med en remiss: i ett ärende med sekretess bara den med insyn. För andra finns den inte. */
@Injectable()
export class Remissatkomst {
  constructor(
    private readonly remisser: RemissForrad,
    private readonly instanser: InstansForrad,
    private readonly arenden: ArendeForrad,
    private readonly sekretess: Sekretessprovning,
    private readonly laslogg: Laslogg,
  ) {}

  /** @throws DomanFel 404, lika för det som inte finns och det som inte får ses */
  async remiss(namndId: string, id: string, lasare: Lasare): Promise<Laslig> {
    const remiss = await this.remisser.hamta(namndId, id);
    if (remiss === null) throw saknas('Remissen');
    return { remiss, ...(await this.arende(namndId, remiss.arendeId, lasare, 'Remissen')) };
  }

  /** Remissen låst till transaktionens slut, i den version som användaren såg. @throws DomanFel 404, 412 */
  async las(namndId: string, id: string, lasare: Lasare, version?: number): Promise<Laslig> {
    const sedd = await this.remiss(namndId, id, lasare);
    const remiss = await this.remisser.lasRad(id);
    if (remiss === null) throw saknas('Remissen');
    if (version !== undefined && remiss.version !== version) throw inaktuell();
    return { ...sedd, remiss };
  }

  /** En instans låst till transaktionens slut, med sin remiss. @throws DomanFel 404, 412 */
  async instans(namndId: string, id: string, lasare: Lasare, version?: number): Promise<Laslig & { instans: Instans }> {
    const sedd = await this.instanser.hamta(namndId, id);
    if (sedd === null) throw saknas('Instansen');
    // Remissen låses alltid före sina instanser, så att två aldrig väntar på varandra.
    const laslig = await this.las(namndId, sedd.remissId, lasare);
    const instans = await this.instanser.lasRad(id);
    if (instans === null) throw saknas('Instansen');
    if (version !== undefined && instans.version !== version) throw inaktuell();
    return { ...laslig, instans };
  }

  /** Ärendet, för den som får läsa också det skyddade i det. @throws DomanFel 404 */
  async arende(
    namndId: string,
    arendeId: string,
    lasare: Lasare,
    vad = 'Ärendet',
  ): Promise<{ arende: Arende; hemlig: boolean }> {
    const arende = await this.arenden.hamta(namndId, arendeId);
    if (arende === null) throw saknas(vad);
    const hemlig = harSekretess(arende);
    if (hemlig && (await this.sekretess.arendegrund(arendeId, lasare)) === null) throw saknas(vad);
    return { arende, hemlig };
  }

  /** Antecknar att det skyddade i ärendet lästes. */
  @Transactional()
  async anteckna({ arende, hemlig }: Pick<Laslig, 'arende' | 'hemlig'>, lasare: Lasare): Promise<void> {
    if (!hemlig) return;
    const grund = await this.sekretess.arendegrund(arende.id, lasare);
    await this.laslogg.anteckna({
      namndId: arende.namndId,
      slag: 'sekretess',
      grund: grund === null ? 'läser remissen' : GRUND_TEXT[grund],
      objekt: 'arende',
      objektId: arende.id,
    });
  }
}
