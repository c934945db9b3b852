import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { HandlingForrad, NyHandlingsversion, RegistreraHandling } from '#diarium';
import { byggDelegatprotokoll, renderaDocx, renderaPdf } from '#dokument';
import { DomanFel, Fillagring, Jobb, type Jobbhanterare } from '#plattform';
import { Samlingsarende } from '../delegationslista/samlingsarende.service.js';
import { Delegatprotokollskrivning, FRAMSTALL_DELEGATPROTOKOLL } from './delegatprotokoll.service.js';
import { DelegatprotokollForrad } from './delegatprotokoll.repository.js';
import type { Delegatprotokoll } from './delegationsspar.typer.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Filuppgift {
  sha256: string;
  storlek: number;
  filnamn: string;
  mediatyp: string;
}

/** Gör protokollet av den låsta texten, med anslaget när det är uppe, och registrerar det. Samma fil två gånger är en version. */
@Injectable()
@Jobb(FRAMSTALL_DELEGATPROTOKOLL, { ko: 'dokument' })
export class FramstallDelegatprotokoll implements Jobbhanterare<{ namndId: string; id: string }> {
  constructor(
    private readonly forrad: DelegatprotokollForrad,
    private readonly skrivning: Delegatprotokollskrivning,
    private readonly handlingar: HandlingForrad,
    private readonly samling: Samlingsarende,
    private readonly registrera: RegistreraHandling,
    private readonly nyVersion: NyHandlingsversion,
    private readonly lagring: Fillagring,
  ) {}

  async utfor({ namndId, id }: { namndId: string; id: string }): Promise<void> {
    const p = await this.forrad.hamta(namndId, id);
    if (p?.lage !== 'justerat') throw new DomanFel('DELEGATPROTOKOLL.SAKNAS', 'Protokollet är inte justerat.');
    const dokument = byggDelegatprotokoll(await this.skrivning.attTrycka(p));
    const { pdf } = await renderaPdf(dokument, { standard: ['ua-1'] });
    const docx = await renderaDocx(dokument);
    const namn = `sarskilt-protokoll-${p.datum}`;
    await this.spara(namndId, id, [
      { ...(await this.lagring.spara(pdf['ua-1'])), filnamn: `${namn}.pdf`, mediatyp: 'application/pdf' },
      { ...(await this.lagring.spara(docx)), filnamn: `${namn}.docx`, mediatyp: WORD },
    ]);
  }

  @Transactional()
  async spara(namndId: string, id: string, filer: readonly Filuppgift[]): Promise<void> {
    await this.forrad.lasRad(id);
    const p = await this.forrad.hamta(namndId, id);
    if (p === null) return;
    if (p.handlingId !== null) {
      if (await this.sammaFil(p, filer)) return;
      await this.nyVersion.lagg(namndId, p.handlingId, filer, 'Anslaget är uppsatt');
      return;
    }
    const { id: handlingId } = await this.registrera.registrera({
      namndId,
      arendeId: (await this.samling.arets(namndId, p.datum.slice(0, 4))).id,
      typ: 'ovrigt',
      titel: `Särskilt protokoll över delegationsbeslut ${p.datum}, ${p.enhet}`,
      riktning: 'upprattad',
      datum: p.datum,
      avsandare: p.enhet,
      avsandareSlag: 'myndighet',
      filer,
    });
    await this.forrad.framstalld(id, handlingId);
  }

  private async sammaFil(p: Delegatprotokoll, filer: readonly Filuppgift[]): Promise<boolean> {
    const handling = p.handlingId === null ? null : await this.handlingar.hamta(p.namndId, p.handlingId);
    const senaste = handling?.versioner.at(-1)?.filer.map(({ sha256 }) => sha256) ?? [];
    return filer[0] !== undefined && senaste.includes(filer[0].sha256);
  }
}
