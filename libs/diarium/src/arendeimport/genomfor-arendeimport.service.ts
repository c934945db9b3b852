import { Injectable } from '@nestjs/common';
import { DomanFel, Handelselogg, saknas, Sammanhang, Transactional } from '#plattform';
import { ArendeimportForrad, type Importpost } from './arendeimport.repository.js';
import { ImportgangForrad } from './importgang.repository.js';
import { LamnaArendeimport } from './lamna-arendeimport.service.js';

/** Sätter igång, avbryter och fortsätter en import. */
@Injectable()
export class GenomforArendeimport {
  constructor(
    private readonly forrad: ArendeimportForrad,
    private readonly gang: ImportgangForrad,
    private readonly lamna: LamnaArendeimport,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
  ) {}

  /** Börjar skriva, eller fortsätter efter ett avbrott. @throws DomanFel 404, ARENDEIMPORT.LAGE, ARENDEIMPORT.TOM */
  @Transactional()
  async borja(namndId: string, importId: string): Promise<void> {
    const post = await this.last(namndId, importId);
    if (post.lage === 'pagar') return;
    if (post.lage !== 'provad' && post.lage !== 'avbruten') {
      throw new DomanFel('ARENDEIMPORT.LAGE', 'Importen kan inte genomföras nu. Pröva raderna först.', {
        data: { lage: post.lage },
      });
    }
    const totalt = await this.gang.attSkriva(importId);
    if (totalt === 0) {
      throw new DomanFel('ARENDEIMPORT.TOM', 'Ingen rad går att skriva: alla har fel eller finns redan i Klubba.');
    }
    const ny = post.lage === 'provad';
    await this.forrad.andra(importId, {
      lage: 'pagar',
      totalt,
      lasfel: null,
      ...(ny ? { skrivna: 0, fas: 'hogsta', markor: 0 } : {}),
    });
    await this.lamna.lagg(namndId, importId, 'genomfor', post.version + 1);
    await this.handelser.skriv({
      namndId,
      typ: ny ? 'arendeimport.paborjad' : 'arendeimport.fortsatt',
      objekt: 'arendeimport',
      objektId: importId,
      efter: { totalt, kalla: post.kalla },
    });
  }

  /** Stannar efter den pågående omgången; det som är skrivet står kvar. @throws DomanFel 404, ARENDEIMPORT.LAGE */
  @Transactional()
  async avbryt(namndId: string, importId: string): Promise<void> {
    const post = await this.last(namndId, importId);
    const skrivits = post.lage === 'pagar';
    if (!skrivits && !['laser', 'last', 'provar', 'provad', 'olaslig'].includes(post.lage)) {
      throw new DomanFel('ARENDEIMPORT.LAGE', 'Importen är redan avslutad.', { data: { lage: post.lage } });
    }
    await this.forrad.andra(importId, { lage: skrivits ? 'avbruten' : 'slangd' });
    await this.handelser.skriv({
      namndId,
      typ: skrivits ? 'arendeimport.avbruten' : 'arendeimport.slangd',
      objekt: 'arendeimport',
      objektId: importId,
      efter: { skrivna: post.skrivna, av: this.sammanhang.aktor().namn },
    });
  }

  /** Det gick inte trots flera försök: det som är skrivet står kvar, och en människa får fortsätta eller ångra. */
  @Transactional()
  async stannade(importId: string, lasfel: string): Promise<void> {
    const post = await this.forrad.last(importId);
    if (post === null) return;
    if (post.lage === 'pagar') await this.forrad.andra(importId, { lage: 'avbruten', lasfel });
    else if (post.lage === 'laser' || post.lage === 'provar') {
      await this.forrad.andra(importId, { lage: 'olaslig', lasfel });
    } else if (post.lage === 'angras') {
      await this.forrad.andra(importId, { lage: post.klarTid === null ? 'avbruten' : 'klar', lasfel });
    }
  }

  private async last(namndId: string, importId: string): Promise<Importpost> {
    if ((await this.forrad.hamta(namndId, importId)) === null) throw saknas('Importen');
    const post = await this.forrad.last(importId);
    if (post === null) throw saknas('Importen');
    return post;
  }
}
