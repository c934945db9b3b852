import { Injectable } from '@nestjs/common';
import { DomanFel, Handelselogg, inaktuell, saknas, Transactional } from '#plattform';
import { BilageForrad } from './bilagor.repository.js';
import { HandlingForrad } from './handling.repository.js';
import type { Handling } from './handling.typer.js';

/** Vilka handlingar som är bilagor till en handling, och i vilken ordning. Att ångra är att sätta den förra ordningen. */
@Injectable()
export class Bilagor {
  constructor(
    private readonly forrad: BilageForrad,
    private readonly handlingar: HandlingForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel 404, 412, 422 DIARIUM.BILAGA */
  @Transactional()
  async satt(namndId: string, handlingId: string, version: number, bilagor: readonly string[]): Promise<void> {
    const handling = await this.handlingar.lasOchHamta(namndId, handlingId);
    if (handling === null) throw saknas('Handlingen');
    if (handling.version !== version) throw inaktuell();
    await this.skriv(handling, bilagor);
  }

  /** Lägger en handling sist bland bilagorna. @throws DomanFel 404, 422 DIARIUM.BILAGA */
  @Transactional()
  async laggTill(namndId: string, handlingId: string, bilagaId: string): Promise<void> {
    const handling = await this.handlingar.lasOchHamta(namndId, handlingId);
    if (handling === null) throw saknas('Handlingen');
    const fore = await this.forrad.bilagor(namndId, handlingId);
    await this.skriv(handling, [...fore.map((en) => en.handlingId), bilagaId]);
  }

  private async skriv(handling: Handling, bilagor: readonly string[]): Promise<void> {
    const { namndId, id, arendeId } = handling;
    const fore = (await this.forrad.bilagor(namndId, id)).map((en) => en.handlingId);
    if (fore.join() === bilagor.join()) return;
    await this.prova(handling, arendeId, bilagor, new Set(fore));
    await this.forrad.satt(id, bilagor);
    if (!(await this.handlingar.andra(namndId, id, handling.version, {}))) throw inaktuell();
    await this.handelser.skriv({
      namndId,
      typ: 'handling.bilagor_ordnade',
      objekt: 'handling',
      objektId: id,
      fore: { bilagor: fore },
      efter: { bilagor },
    });
  }

  private async prova(
    { id, namndId, makuleringSkal }: Handling,
    arendeId: string | null,
    bilagor: readonly string[],
    redan: ReadonlySet<string>,
  ): Promise<void> {
    if (makuleringSkal !== null) throw fel('Handlingen är makulerad och får inga bilagor.');
    if (bilagor.length > 0 && (await this.forrad.till(namndId, id)) !== null) {
      throw fel('Handlingen är själv en bilaga och kan inte ha bilagor. Lägg bilagan till huvudhandlingen.');
    }
    const nya = bilagor.filter((en) => !redan.has(en));
    if (nya.length === 0) return;
    const kan = arendeId === null ? new Set() : await this.forrad.somKanBliBilaga(arendeId, id, nya);
    if (nya.some((en) => !kan.has(en))) {
      throw fel('En bilaga ska ligga i samma ärende, vara utan egna bilagor och inte höra till en annan handling.');
    }
  }
}

const fel = (text: string): DomanFel =>
  new DomanFel('DIARIUM.BILAGA', text, { status: 422, falt: [{ stig: 'bilagor', text }] });
