import { Injectable } from '@nestjs/common';
import { DomanFel, Handelselogg, Klocka, saknas, Sammanhang, Transactional } from '#plattform';
import { InkorgForrad, type Postandring } from './inkorg.repository.js';
import type { Inkorgpost } from './inkorg.typer.js';
import { kravNy } from './prova-post.js';

/** Lägger poster där de hör hemma när de inte ska registreras, och tillbaka igen. Inget tas bort här. */
@Injectable()
export class SorteraPost {
  constructor(
    private readonly forrad: InkorgForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  /** @throws DomanFel 404, INKORG.REDAN_HANTERAD */
  @Transactional()
  async skrappost(namndId: string, id: string): Promise<void> {
    const post = kravNy(await this.hamta(namndId, id));
    if (post.slag === 'namnd') {
      throw new DomanFel('INKORG.FRAN_NAMND', 'En annan nämnds beslut är inte skräppost. Registrera det.');
    }
    const vem = this.sammanhang.aktor().namn;
    const skal = `${vem} har märkt den som skräppost.`;
    await this.skriv(post, 'skrappost', { lada: 'skrappost', ladaSkal: skal, ladaTid: this.klocka.nu() });
  }

  /** Den är ingen allmän handling (TF 2 kap.): den blir kvar, med skäl, och syns i listan. @throws DomanFel 404, 422, INKORG.REDAN_HANTERAD */
  @Transactional()
  async inteAllman(namndId: string, id: string, skal: string): Promise<void> {
    const orsak = skal.trim();
    if (orsak === '') {
      throw new DomanFel('INKORG.SKAL_SAKNAS', 'Skriv varför det inte är en allmän handling.', {
        status: 422,
        falt: [{ stig: 'skal', text: 'Skriv varför det inte är en allmän handling.' }],
      });
    }
    const post = kravNy(await this.hamta(namndId, id));
    const { kontoId, namn } = this.sammanhang.aktor();
    const hanterad = { hanteradKonto: kontoId, hanteradNamn: namn, hanteradTid: this.klocka.nu() };
    await this.skriv(post, 'inte_allman', { tillstand: 'inte_allman', skal: orsak, ...hanterad }, orsak);
  }

  /** Tillbaka till det inkomna. @throws DomanFel 404, INKORG.REGISTRERAD */
  @Transactional()
  async tillbaka(namndId: string, id: string): Promise<void> {
    const post = await this.hamta(namndId, id);
    if (post.tillstand === 'registrerad') {
      throw new DomanFel('INKORG.REGISTRERAD', 'Posten är registrerad. Ångra registreringen i stället.');
    }
    if (post.tillstand === 'ny' && post.lada === 'inkommet') return;
    await this.skriv(post, 'tillbaka', {
      tillstand: 'ny',
      lada: 'inkommet',
      ladaSkal: null,
      ladaTid: this.klocka.nu(),
      skal: null,
      hanteradKonto: null,
      hanteradNamn: null,
      hanteradTid: null,
    });
  }

  /** Märker att sekretessen prövas: den räknas som hemlig och avgörs inom en arbetsdag. @throws DomanFel 404, INKORG.REDAN_HANTERAD */
  @Transactional()
  async sekretess(namndId: string, id: string, underProvning: boolean): Promise<void> {
    const post = kravNy(await this.hamta(namndId, id));
    if (post.underProvning === underProvning) return;
    await this.skriv(post, underProvning ? 'under_provning' : 'utan_sekretess', {
      sekretessUnderProvning: underProvning,
      sekretessSedan: underProvning ? this.klocka.idag() : null,
    });
  }

  private async hamta(namndId: string, id: string): Promise<Inkorgpost> {
    const post = await this.forrad.lasOchHamta(namndId, id);
    if (post === null) throw saknas('Posten');
    return post;
  }

  private async skriv(post: Inkorgpost, vad: string, andring: Postandring, skal?: string): Promise<void> {
    await this.forrad.andra(post.id, andring);
    await this.handelser.skriv({
      namndId: post.namndId,
      typ: `inkorgpost.${vad}`,
      objekt: 'inkorgpost',
      objektId: post.id,
      fore: { tillstand: post.tillstand, lada: post.lada },
      ...(skal === undefined ? {} : { skal }),
    });
  }
}
