import { Injectable } from '@nestjs/common';
import { Jobb, type Jobbhanterare, Klocka, Konfiguration, Transactional, Utskickstjanst } from '#plattform';
import { InkorgadressForrad } from './inkorg-adress.repository.js';
import { InkorgForrad } from './inkorg.repository.js';
import { SVARA_POST } from './ta-emot-epost.service.js';

const DYGN_MS = 86_400_000;

const somHtml = (text: string): string =>
  `<!doctype html><html lang="sv"><body>${text
    .split(/\n{2,}/u)
    .map((stycke) => {
      const rent = stycke.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      return `<p>${rent.replaceAll('\n', '<br>')}</p>`;
    })
    .join('')}</body></html>`;

/**
 * Svarar den som skrev att brevet har kommit in, när nämnden har valt det. Aldrig till en maskin (RFC 3834), och högst
 * en gång om dygnet till samma adress: två svarsrobotar ska inte kunna prata med varandra.
 */
@Injectable()
@Jobb(SVARA_POST, { ko: 'mejl' })
export class SvaraPost implements Jobbhanterare<{ namndId: string; postId: string }> {
  constructor(
    private readonly forrad: InkorgForrad,
    private readonly adresser: InkorgadressForrad,
    private readonly utskick: Utskickstjanst,
    private readonly konfiguration: Konfiguration,
    private readonly klocka: Klocka,
  ) {}

  @Transactional()
  async utfor({ namndId, postId }: { namndId: string; postId: string }): Promise<void> {
    const post = await this.forrad.lasOchHamta(namndId, postId);
    if (post?.franAdress == null || post.automatiskt || post.lada !== 'inkommet') return;
    const adress = (await this.adresser.lista(namndId)).find(({ autosvar }) => autosvar !== null);
    if (adress?.autosvar == null || (await this.svaradesNyss(post.franAdress, postId))) return;
    const namn = await this.adresser.namndnamn(namndId);
    const svarTill = { namn, adress: adress.adress };
    await this.utskick.skapa({
      namndId,
      slag: 'ovrigt',
      objekt: 'inkorgpost',
      objektId: postId,
      version: 1,
      gemensamt: {
        amne: 'Ditt brev har kommit in',
        text: adress.autosvar,
        html: somHtml(adress.autosvar),
        fran: { namn, adress: this.konfiguration.mejlFran },
        svarTill,
        bilagor: [],
        ...(post.messageId === null ? {} : { referenser: [post.messageId] }),
      },
      mottagare: [{ personId: postId, namn: post.franNamn ?? post.franAdress, adress: post.franAdress }],
    });
  }

  private async svaradesNyss(till: string, postId: string): Promise<boolean> {
    return await this.forrad.harSvarats(till, new Date(this.klocka.nu().getTime() - DYGN_MS), postId);
  }
}
