import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Klocka } from '#plattform';
import { medborgarforslagsfrist } from '#regelverk';
import { BevakningForrad } from './bevakning.repository.js';
import type { NyBevakning } from './bevakning.typer.js';
import { Bevakningar } from './bevakningar.service.js';

/** Det som en människa fyller i. `vackt` är dagen då förslaget eller motionen väcktes i fullmäktige. */
export type Handlagd = Omit<NyBevakning, 'forfallodag' | 'kalla' | 'nyckel'> & {
  forfallodag?: string;
  vackt?: string;
  kalla?: NyBevakning['kalla'];
};

/** Lägger en bevakning för hand, och lämnar över en persons alla. */
@Injectable()
export class LaggBevakning {
  constructor(
    private readonly bevakningar: Bevakningar,
    private readonly forrad: BevakningForrad,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404, 422 */
  @Transactional()
  async lagg({ vackt, forfallodag, kalla, ...ny }: Handlagd): Promise<string> {
    // Både medborgarförslag (KL 6:34) och motion (KL 5:35) bör vara avgjorda inom ett år från det att de väcktes.
    const dag =
      forfallodag ??
      (vackt === undefined ? undefined : medborgarforslagsfrist({ vackt, idag: this.klocka.idag() }).senast);
    if (dag === undefined) {
      const text = 'Ange vilken dag som ska bevakas.';
      throw new DomanFel('BEVAKNING.OGILTIG', text, { status: 422, falt: [{ stig: 'forfallodag', text }] });
    }
    return await this.bevakningar.skapa({ ...ny, kalla: kalla ?? 'hand', forfallodag: dag });
  }

  /**
   * Alla öppna från en person till en annan, i en transaktion.
   * @returns hur många
   * @throws DomanFel 422 när den som tar över inte har någon roll i nämnden
   */
  @Transactional()
  async lamnaOverAlla(namndId: string, fran: string, till: string, skal?: string | null): Promise<number> {
    const alla = await this.forrad.personens(namndId, fran);
    for (const { id } of alla) {
      await this.bevakningar.lamnaOver(namndId, { id }, { personId: till, enhetId: null }, skal);
    }
    return alla.length;
  }
}
