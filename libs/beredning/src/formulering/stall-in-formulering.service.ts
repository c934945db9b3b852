import { Injectable } from '@nestjs/common';
import { DomanFel, Handelselogg, inaktuell, nyttId, saknas, Transactional } from '#plattform';
import { formuleringsbrister } from './domain/luckor.js';
import { FormuleringForrad } from './formulering.repository.js';
import type { Formulering, Formuleringsuppgifter } from './formulering.typer.js';

/** Nämndens bibliotek av formuleringar: läggs till, ändras och ställs av. */
@Injectable()
export class StallInFormulering {
  constructor(
    private readonly forrad: FormuleringForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel 422, FORMULERING.FINNS */
  @Transactional()
  async lagg(namndId: string, ny: Formuleringsuppgifter): Promise<Formulering> {
    const uppgifter = provad(ny);
    const id = nyttId();
    await this.forrad.lagg(id, namndId, uppgifter);
    await this.anteckna(namndId, 'skapad', id, uppgifter);
    return await this.en(namndId, id);
  }

  /** Texter där formuleringen redan står ändras inte. @throws DomanFel 404, 412, 422, FORMULERING.FINNS */
  @Transactional()
  async andra(
    namndId: string,
    id: string,
    version: number,
    andring: Partial<Formuleringsuppgifter>,
  ): Promise<Formulering> {
    const { namn, text, platser, aktiv } = await this.en(namndId, id);
    const efter = provad({ namn, text, platser, aktiv, ...andring });
    if (!(await this.forrad.andra(namndId, id, version, efter))) throw inaktuell();
    await this.anteckna(namndId, 'andrad', id, efter);
    return await this.en(namndId, id);
  }

  /** Formuleringen sattes in i en text; de som används mest erbjuds först. @throws DomanFel 404 */
  @Transactional()
  async anvand(namndId: string, id: string): Promise<void> {
    if (!(await this.forrad.raknaBruk(namndId, id))) throw saknas('Formuleringen');
  }

  private async en(namndId: string, id: string): Promise<Formulering> {
    const formulering = await this.forrad.en(namndId, id);
    if (formulering === null) throw saknas('Formuleringen');
    return formulering;
  }

  private async anteckna(namndId: string, vad: string, objektId: string, efter: Formuleringsuppgifter): Promise<void> {
    await this.handelser.skriv({ namndId, typ: `formulering.${vad}`, objekt: 'formulering', objektId, efter });
  }
}

function provad(u: Formuleringsuppgifter): Formuleringsuppgifter {
  const namn = u.namn.trim();
  const text = u.text.trim();
  const falt = [
    ...(namn === '' ? [{ stig: 'namn', text: 'Skriv vad formuleringen heter.' }] : []),
    ...formuleringsbrister(text).map((brist) => ({ stig: 'text', text: brist })),
    ...(u.platser.length === 0 ? [{ stig: 'platser', text: 'Välj var formuleringen används.' }] : []),
  ];
  if (falt.length > 0) {
    throw new DomanFel('FORMULERING.STAMMER_INTE', falt.map((fel) => fel.text).join(' '), { status: 422, falt });
  }
  return { namn, text, platser: u.platser, aktiv: u.aktiv };
}
