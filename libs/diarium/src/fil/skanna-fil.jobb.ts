import { Fillagring, ForsokSenare, Handelselogg, Jobb, type Jobbhanterare, Klocka, Transactional } from '#plattform';
import { KarantanForrad } from './karantan.repository.js';
import { FilkontrollForrad } from './filkontroll.repository.js';
import { type Skanningssvar, Virusskydd } from './virusskydd.js';

const IGEN_MS = 300_000;

/** Lämnar ett innehåll till virusskyddet. Det smittade hålls tillbaka i alla nämnder som har det. */
@Jobb('fil.skanna', { ko: 'underhall' })
export class SkannaFil implements Jobbhanterare<{ sha256: string }> {
  constructor(
    private readonly forrad: FilkontrollForrad,
    private readonly karantan: KarantanForrad,
    private readonly lagring: Fillagring,
    private readonly skydd: Virusskydd,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  async utfor({ sha256 }: { sha256: string }): Promise<void> {
    const kontroll = await this.forrad.hamta(sha256);
    if (kontroll === null || !this.skydd.finns) return;
    let svar: Skanningssvar;
    try {
      svar = await this.skydd.skanna(await this.lagring.las(sha256));
    } catch {
      // Filen får hämtas, med sin varning: virusskyddets haveri får inte stänga diariet.
      if (kontroll.skanning === 'vantar') await this.misslyckad(sha256);
      throw new ForsokSenare(IGEN_MS, 'Virusskyddet svarar inte.');
    }
    await this.skriv(sha256, svar, kontroll.skanning === 'smittad');
  }

  @Transactional()
  async misslyckad(sha256: string): Promise<void> {
    await this.forrad.skrivSkanning(sha256, 'misslyckad', null, this.klocka.nu());
  }

  @Transactional()
  async skriv(sha256: string, svar: Skanningssvar, varSmittad: boolean): Promise<void> {
    await this.forrad.skrivSkanning(
      sha256,
      svar.ren ? 'ren' : 'smittad',
      svar.ren ? null : svar.fynd,
      this.klocka.nu(),
    );
    if (svar.ren === varSmittad) {
      for (const { namndId, handlingId } of await this.karantan.handlingarMed(sha256)) {
        await this.handelser.skriv({
          namndId,
          typ: svar.ren ? 'fil.skannad_ren' : 'fil.smittad',
          objekt: 'handling',
          objektId: handlingId,
          efter: { sha256 },
        });
      }
    }
  }
}
