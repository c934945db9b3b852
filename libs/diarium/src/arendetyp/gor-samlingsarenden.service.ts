import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Handelselogg, inaktuell, Klocka, saknas } from '#plattform';
import { arOf } from '#regelverk';
import type { Samlingsslag } from '../arende/arende.typer.js';
import { Handlaggarprovning } from '../arende/handlaggarprovning.service.js';
import { putsad } from '../arende/prova-arende.js';
import { RegistreraArende } from '../arende/registrera-arende.service.js';
import type { Samlingsregel } from './arendetyp.typer.js';
import { samlingsmening } from './domain/forvalda.js';
import { SamlingForrad, type Samlingsbehov } from './samling.repository.js';

export type Samlingsandring = Partial<
  Pick<Samlingsregel, 'aktiv' | 'arendemening' | 'klassificering' | 'handlaggareId'>
>;

/** De stående ärendena: ett per slag och år, när nämnden vill ha dem. */
@Injectable()
export class GorSamlingsarenden {
  constructor(
    private readonly forrad: SamlingForrad,
    private readonly registrera: RegistreraArende,
    private readonly handlaggare: Handlaggarprovning,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** Gör årets ärenden som saknas, i en nämnd eller i alla. Körd två gånger gör den ingenting den andra. @returns deras dnr */
  async arets(namndId: string | null = null): Promise<string[]> {
    const idag = this.klocka.idag();
    const ar = arOf(idag);
    const dnr: string[] = [];
    for (const behov of await this.forrad.saknas(ar, idag, namndId)) {
      const gjort = await this.ett(behov, ar);
      if (gjort !== null) dnr.push(gjort);
    }
    return dnr;
  }

  async regler(namndId: string): Promise<Samlingsregel[]> {
    return await this.forrad.regler(namndId, arOf(this.klocka.idag()));
  }

  /** @throws DomanFel 404, 412, 422 */
  @Transactional()
  async stallIn(namndId: string, slag: Samlingsslag, version: number, andring: Samlingsandring): Promise<void> {
    const fore = (await this.regler(namndId)).find((regel) => regel.slag === slag);
    if (fore === undefined) throw saknas('Det stående ärendet');
    if (andring.handlaggareId != null) await this.handlaggare.krav(namndId, andring.handlaggareId);
    const efter = {
      ...andring,
      ...(andring.klassificering === undefined ? {} : { klassificering: putsad(andring.klassificering) }),
    };
    if (!(await this.forrad.andra(namndId, slag, version, efter))) throw inaktuell();
    await this.handelser.skriv({
      namndId,
      typ: 'samlingsregel.andrad',
      objekt: 'organ',
      objektId: namndId,
      fore,
      efter: { slag, ...efter },
    });
  }

  /** Under regelns lås: två arbetare som börjar samtidigt gör ett ärende. */
  @Transactional()
  private async ett(behov: Samlingsbehov, ar: number): Promise<string | null> {
    if (await this.forrad.finns(behov.namndId, behov.slag, ar)) return null;
    const { dnr } = await this.registrera.registrera({
      namndId: behov.namndId,
      arendemening: samlingsmening(behov.arendemening, ar, behov.namnd),
      klassificering: behov.klassificering,
      handlaggareId: behov.handlaggareId,
      samling: { slag: behov.slag, ar },
    });
    return dnr;
  }
}
