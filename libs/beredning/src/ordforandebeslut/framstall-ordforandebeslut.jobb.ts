import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { ArendeForrad, Brevhuvud, RegistreraHandling } from '#diarium';
import { byggOrdforandebeslut, renderaDocx, renderaPdf } from '#dokument';
import { DomanFel, Fillagring, Jobb, type Jobbhanterare } from '#plattform';
import { Samlingsarende } from '../delegationslista/samlingsarende.service.js';
import { hanvisningFor } from '../delegationsspar/hanvisning.js';
import { FRAMSTALL_ORDFORANDEBESLUT } from './besluta-bradskande.service.js';
import { OrdforandebeslutForrad } from './ordforandebeslut.repository.js';
import type { Ordforandebeslut } from './ordforandebeslut.typer.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Filuppgift {
  sha256: string;
  storlek: number;
  filnamn: string;
  mediatyp: string;
}

/** Gör beslutets dokument och registrerar det i ärendet, eller i årets samlingsärende. Görs jobbet om händer inget två gånger. */
@Injectable()
@Jobb(FRAMSTALL_ORDFORANDEBESLUT, { ko: 'dokument' })
export class FramstallOrdforandebeslut implements Jobbhanterare<{ id: string }> {
  constructor(
    private readonly forrad: OrdforandebeslutForrad,
    private readonly arenden: ArendeForrad,
    private readonly samling: Samlingsarende,
    private readonly brevhuvud: Brevhuvud,
    private readonly registrera: RegistreraHandling,
    private readonly lagring: Fillagring,
  ) {}

  async utfor({ id }: { id: string }): Promise<void> {
    const beslut = await this.forrad.medId(id);
    if (beslut === null) throw new DomanFel('ORDFORANDEBESLUT.SAKNAS', 'Beslutet finns inte längre.');
    if (beslut.handlingId !== null) return;
    const { dnr } = await this.arendet(beslut);
    const dokument = byggOrdforandebeslut({
      skapad: `${beslut.datum}T12:00:00.000Z`,
      brevhuvud: await this.brevhuvud.las(beslut.namndId),
      dnr,
      datum: beslut.datum,
      rubrik: beslut.rubrik,
      beslut: beslut.beslut.split(/\n+/u).filter((rad) => rad.trim() !== ''),
      skal: beslut.skal,
      beslutadAv: {
        namn: beslut.beslutadAv,
        titel: beslut.egenskap === 'ordforande' ? 'ordförande' : 'ledamot utsedd av nämnden',
      },
      genom: beslut.genom,
      hanvisning: hanvisningFor(beslut.provningsform),
    });
    const { pdf } = await renderaPdf(dokument, { standard: ['ua-1'] });
    const docx = await renderaDocx(dokument);
    const namn = `bradskande-beslut-${beslut.datum}`;
    await this.spara(id, [
      { ...(await this.lagring.spara(pdf['ua-1'])), filnamn: `${namn}.pdf`, mediatyp: 'application/pdf' },
      { ...(await this.lagring.spara(docx)), filnamn: `${namn}.docx`, mediatyp: WORD },
    ]);
  }

  @Transactional()
  async spara(id: string, filer: readonly Filuppgift[]): Promise<void> {
    await this.forrad.lasRad(id);
    const beslut = await this.forrad.medId(id);
    if (beslut?.handlingId !== null) return;
    const arende = beslut.arendeId === null ? null : await this.arenden.hamta(beslut.namndId, beslut.arendeId);
    const hemlig = arende !== null && (arende.sekretess.lagrum !== null || arende.sekretess.underProvning);
    const handling = await this.registrera.registrera({
      namndId: beslut.namndId,
      arendeId: (await this.arendet(beslut)).id,
      typ: 'ovrigt',
      // Ett beslut i ett ärende med sekretess är självt skyddat, också som bilaga på föredragningslistan (OSL 5:2).
      titel: hemlig ? 'Brådskande beslut' : `Brådskande beslut: ${beslut.rubrik}`,
      ...(hemlig ? { titelSkyddad: `Brådskande beslut: ${beslut.rubrik}`, sekretess: arende.sekretess } : {}),
      riktning: 'upprattad',
      datum: beslut.datum,
      avsandare: beslut.beslutadAv,
      avsandareSlag: 'myndighet',
      filer,
    });
    await this.forrad.framstalld(id, handling.id);
  }

  private async arendet(beslut: Ordforandebeslut): Promise<{ id: string; dnr: string }> {
    return beslut.arendeId !== null && beslut.dnr !== null
      ? { id: beslut.arendeId, dnr: beslut.dnr }
      : await this.samling.arets(beslut.namndId, beslut.datum.slice(0, 4));
  }
}
