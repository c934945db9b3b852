import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Organisation } from '#organisation';
import { DomanFel, Handelselogg, inaktuell, Klocka } from '#plattform';
import type { Listregler } from './delegationslista.typer.js';
import { ListreglerForrad } from './listregler.repository.js';

/** Ställer in när listorna ska vara inne, påminnelserna, och vem som får besluta när det brådskar. */
@Injectable()
export class StallInListor {
  constructor(
    private readonly forrad: ListreglerForrad,
    private readonly organisation: Organisation,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 412, 422 DELEGATIONSLISTA.UTSEDD */
  @Transactional()
  async stallIn(namndId: string, version: number, nya: Omit<Listregler, 'version'>): Promise<void> {
    const fore = await this.forrad.hamta(namndId);
    const genom = nya.bradskandeGenom?.trim() ?? '';
    const { bradskandePersonId: personId, bradskandeFran: fran, bradskandeTill: till } = nya;
    const tid = personId === null ? { bradskandeFran: null, bradskandeTill: null } : {};
    const rena = { ...nya, ...tid, bradskandeGenom: genom === '' ? null : genom };
    if (personId !== null) {
      await this.provaUtsedd(namndId, personId, rena.bradskandeGenom);
      if (fran !== null && till !== null && till < fran) {
        const text = 'Den sista dagen ligger före den första. Rätta tiden.';
        throw new DomanFel('DELEGATIONSLISTA.UTSEDD', text, { status: 422, falt: [{ stig: 'bradskandeTill', text }] });
      }
    }
    if (!(await this.forrad.spara(namndId, version, rena))) throw inaktuell();
    await this.handelser.skriv({
      namndId,
      typ: 'delegationsregel.andrad',
      objekt: 'organ',
      objektId: namndId,
      fore,
      efter: rena,
    });
  }

  /** Bara ordföranden eller en annan ledamot kan få uppdraget (KL 6:39). */
  private async provaUtsedd(namndId: string, personId: string, genom: string | null): Promise<void> {
    const uppdrag = await this.organisation.uppdragDen(namndId, this.klocka.idag());
    const ledamot = uppdrag.some(
      (u) => u.personId === personId && ['ordforande', 'forste_vice', 'andre_vice', 'ledamot'].includes(u.roll),
    );
    const text = !ledamot
      ? 'Bara ordföranden eller en annan ledamot får besluta i brådskande ärenden (KL 6:39). Välj en ledamot i nämnden.'
      : genom === null
        ? 'Ange nämndens beslut som ger ledamoten rätten, till exempel 2026-01-15 § 8.'
        : null;
    if (text === null) return;
    throw new DomanFel('DELEGATIONSLISTA.UTSEDD', text, {
      status: 422,
      falt: [{ stig: ledamot ? 'bradskandeGenom' : 'bradskandePersonId', text }],
    });
  }
}
