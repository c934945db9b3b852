import { Injectable } from '@nestjs/common';
import { DomanFel } from '#plattform';
import { VisaDelegationsbeslut } from '../delegationsbeslut/visa-delegationsbeslut.service.js';
import { manadsord } from './domain/svensktid.js';

/** En rad som ska rättas, eller medges, innan listan lämnas in. */
export interface Hinderrad {
  rad: number;
  text: string;
}

/** Det som hindrar att listan lämnas in: radernas varningar, som registreringen ger dem. */
@Injectable()
export class Radhinder {
  constructor(private readonly visa: VisaDelegationsbeslut) {}

  async rader(namndId: string, enhetId: string, manad: string): Promise<Hinderrad[]> {
    const hinder = await this.visa.hinder(namndId, enhetId, manad);
    return hinder.flatMap(({ rad, varningar }) => varningar.map(({ text }) => ({ rad, text })));
  }

  /** @throws DomanFel 422 DELEGATIONSLISTA.HINDER som nämner raderna */
  async krav(namndId: string, enhetId: string, manad: string): Promise<void> {
    const hinder = await this.rader(namndId, enhetId, manad);
    if (hinder.length === 0) return;
    const nummer = [...new Set(hinder.map(({ rad }) => rad))];
    throw new DomanFel(
      'DELEGATIONSLISTA.HINDER',
      `Rad ${uppraknade(nummer)} ska rättas, eller anmälas ändå med skäl, innan listan för ${manadsord(manad)} lämnas in.`,
      { status: 422, falt: hinder.map(({ rad, text }) => ({ stig: `rad.${String(rad)}`, text })) },
    );
  }
}

function uppraknade(nummer: readonly number[]): string {
  const ord = nummer.map(String);
  return ord.length < 2 ? (ord[0] ?? '') : `${ord.slice(0, -1).join(', ')} och ${ord.at(-1) ?? ''}`;
}
