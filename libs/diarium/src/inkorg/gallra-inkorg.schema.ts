import { Handelselogg, Klocka, Sammanhang, Schema, type Schemahanterare, SYSTEMAKTOR, Transactional } from '#plattform';
import { InkorgForrad } from './inkorg.repository.js';

const SPARAS_DYGN = 30;
const DYGN_MS = 86_400_000;

/** Tar bort det som legat för sig i trettio dagar: skräppost, dubbletter och studsar. Att det togs bort står i loggen. */
@Schema('inkorg.gallra', { cron: '50 3 * * *' })
export class GallraInkorg implements Schemahanterare {
  constructor(
    private readonly forrad: InkorgForrad,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  async kor(): Promise<void> {
    const fore = new Date(this.klocka.nu().getTime() - SPARAS_DYGN * DYGN_MS);
    await this.sammanhang.som(SYSTEMAKTOR, async () => {
      for (let kvar = await this.forrad.attGallra(fore); kvar.length > 0; kvar = await this.forrad.attGallra(fore)) {
        let borta = 0;
        for (const post of kvar) borta += (await this.taBort(post, fore)) ? 1 : 0;
        if (borta === 0) return;
      }
    });
  }

  @Transactional()
  async taBort(
    post: { id: string; namndId: string; lada: string; inkomDatum: string; slag: string },
    fore: Date,
  ): Promise<boolean> {
    if (!(await this.forrad.taBort(post.id, fore))) return false;
    const { id: objektId, namndId, lada, inkomDatum, slag } = post;
    const vad = { lada, slag, inkomDatum };
    await this.handelser.skriv({ namndId, typ: 'inkorgpost.gallrad', objekt: 'inkorgpost', objektId, fore: vad });
    return true;
  }
}
