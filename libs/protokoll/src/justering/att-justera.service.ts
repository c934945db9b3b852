import { Injectable } from '@nestjs/common';
import { Dokumentregister, type FramstalltDokument } from '#diarium';
import { DomanFel, type InloggadPerson, saknas, starktInloggad } from '#plattform';
import { frister } from '#regelverk';
import { Insynsprov } from '#sammantrade';
import type { AttJusteraDto } from './att-justera.dto.js';
import { AttJusteraForrad, type MinDel } from './att-justera.repository.js';

/**
 * Det som den inloggade ska skriva under, och bara det. Den som var med justerar också när uppdraget har slutat (KL 5:69);
 * när delen är justerad, eller den egna underskriften registrerad, finns den inte längre här.
 */
@Injectable()
export class AttJustera {
  constructor(
    private readonly forrad: AttJusteraForrad,
    private readonly register: Dokumentregister,
    private readonly insyn: Insynsprov,
  ) {}

  async lista(jag: InloggadPerson): Promise<AttJusteraDto[]> {
    if (jag.personId === null) return [];
    return (await this.forrad.delar(jag.personId, null)).map(visad);
  }

  /** @throws DomanFel 404, PROTOKOLL.STARK_INLOGGNING när delen har sekretess */
  async protokollet(jag: InloggadPerson, delId: string): Promise<{ dokument: FramstalltDokument; innehall: Buffer }> {
    const del = await this.min(jag, delId);
    if (del.sekretess) {
      if (del.javig) throw saknas('Protokollsdelen');
      if (!starktInloggad(jag)) {
        throw new DomanFel(
          'PROTOKOLL.STARK_INLOGGNING',
          'Delen har sekretess. Logga in med två faktorer för att läsa den.',
          {
            status: 403,
          },
        );
      }
      await this.insyn.antecknaLasning(del.namndId, 'protokollsdel', delId);
    }
    const dokument = (await this.register.senaste(del.namndId, [delId])).find((d) => d.format === 'pdf');
    if (dokument === undefined) throw saknas('Protokollsdelen');
    return await this.register.hamta(del.namndId, dokument.id);
  }

  private async min(jag: InloggadPerson, delId: string): Promise<MinDel> {
    const [del] = jag.personId === null ? [] : await this.forrad.delar(jag.personId, delId);
    if (del === undefined) throw saknas('Protokollsdelen');
    return del;
  }
}

const visad = (del: MinDel): AttJusteraDto => ({
  delId: del.delId,
  namndId: del.namndId,
  namnd: del.namnd,
  sammantradesdag: del.sammantradesdag,
  paragrafer: del.paragrafer,
  roll: del.roll,
  senast: frister({ sammantrade: del.sammantradesdag }).senastJusterat,
  kontrollkod: del.kontrollkod,
  sekretess: del.sekretess,
});
