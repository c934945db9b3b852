import { Transactional } from '@nestjs-cls/transactional';
import {
  type Aktor,
  DomanFel,
  ForsokSenare,
  Jobb,
  type Jobbhanterare,
  Klocka,
  type Pagaendejobb,
  Sammanhang,
} from '#plattform';
import { AvslutaArende } from '../arende/avsluta-arende.service.js';
import { SkrivArende } from '../arende/skriv-arende.service.js';
import { type Arendeavslut, AvslutForrad } from './avslut.repository.js';
import { AVSLUTA_MANGA } from './avsluta-manga.service.js';
import { VisaBrister } from './visa-brister.service.js';

const OMGANG = 50;

/**
 * Avslutar ett ärende i taget, var sin transaktion med sin rad: en krasch tar om det ärende som inte hann bli klart och
 * inget annat. Görs som den som startade.
 */
@Jobb(AVSLUTA_MANGA, { ko: 'underhall' })
export class AvslutaMangaJobb implements Jobbhanterare<{ avslutId: string }> {
  constructor(
    private readonly forrad: AvslutForrad,
    private readonly skrivning: SkrivArende,
    private readonly avsluta: AvslutaArende,
    private readonly brister: VisaBrister,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  async utfor({ avslutId }: { avslutId: string }, { avbryt }: Pick<Pagaendejobb, 'avbryt'>): Promise<void> {
    const korning = await this.forrad.hamta(avslutId, null);
    if (korning === null || !(await this.borja(korning))) return;
    await this.sammanhang.som(korning.aktor as Aktor, async () => {
      for (;;) {
        const rader = await this.forrad.kvar(avslutId, OMGANG);
        if (rader.length === 0) break;
        for (const rad of rader) {
          if (avbryt.aborted) throw new ForsokSenare(1_000, 'Klubba stängs av');
          if ((await this.forrad.hamta(avslutId, null))?.lage !== 'pagar') return;
          await this.ett(korning, rad);
        }
      }
      await this.klar(avslutId);
    });
  }

  @Transactional()
  private async borja({ id }: Arendeavslut): Promise<boolean> {
    return await this.forrad.sattLage(id, ['vantar', 'pagar'], 'pagar', null);
  }

  @Transactional()
  private async klar(id: string): Promise<void> {
    await this.forrad.sattLage(id, ['pagar'], 'klar', this.klocka.nu());
  }

  @Transactional()
  private async ett(
    korning: Arendeavslut,
    { ordning, arendeId }: { ordning: number; arendeId: string },
  ): Promise<void> {
    if (!(await this.forrad.lasRad(korning.id, ordning))) return;
    const arende = await this.skrivning.las(korning.namndId, arendeId);
    const brister = (await this.brister.iArenden(korning.namndId, [arendeId])).get(arendeId) ?? [];
    const stoppar = korning.trotsBrister ? brister.filter((brist) => brist.hindrar) : brister;
    if (stoppar.length > 0) {
      await this.forrad.sattUtfall(korning.id, ordning, 'brister', stoppar.map((brist) => brist.text).join(' '));
      return;
    }
    try {
      await this.avsluta.ett(arende, korning.skal);
      await this.forrad.sattUtfall(korning.id, ordning, 'avslutat', null);
    } catch (fel) {
      // Läget har ändrats sedan urvalet gjordes: ett makulerat eller listat ärende lämnas som det är. Inget är skrivet.
      if (!(fel instanceof DomanFel)) throw fel;
      await this.forrad.sattUtfall(korning.id, ordning, 'inte_avslutat', fel.message);
    }
  }
}
