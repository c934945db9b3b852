import { Transactional } from '@nestjs-cls/transactional';
import { Jobb, type Jobbhanterare } from '../jobb/dekoratorer.js';
import { Klocka } from '../klocka/klocka.js';
import { Kontopost } from '../konto/kontopost.service.js';
import { hashaVarde, nyttVarde } from '../session/klient.js';
import { GILTIG_MIN, SKICKA_ATERSTALLNING } from './aterstall-losenord.service.js';
import { AterstallningForrad } from './aterstallning.repository.js';

/** Skriver mejlet med länken, när det finns ett konto att skriva till. Görs jobbet om skrivs inget andra mejl. */
@Jobb(SKICKA_ATERSTALLNING, { ko: 'mejl' })
export class SkickaAterstallning implements Jobbhanterare<{ aterstallningId: string }> {
  constructor(
    private readonly forrad: AterstallningForrad,
    private readonly post: Kontopost,
    private readonly klocka: Klocka,
  ) {}

  @Transactional()
  async utfor({ aterstallningId }: { aterstallningId: string }): Promise<void> {
    const konto = await this.forrad.utanNyckel(aterstallningId, this.klocka.nu());
    if (konto === undefined) return;
    const nyckel = nyttVarde();
    await this.forrad.sattNyckel(aterstallningId, hashaVarde(nyckel));
    await this.post.aterstallning(konto, aterstallningId, nyckel, GILTIG_MIN);
  }
}
