import { Injectable } from '@nestjs/common';
import { Organisation } from '#organisation';
import { DomanFel } from '#plattform';
import type { NarvaroradDto } from './narvaro.dto.js';
import type { Narvaro } from './narvaro.typer.js';

/** Gör raderna fulla: namn ur personen, parti ur uppdraget den dagen, där de inte är skrivna. */
@Injectable()
export class FyllUpprop {
  constructor(private readonly organisation: Organisation) {}

  /** @throws DomanFel MOTE.OKAND_PERSON, MOTE.ROLL_SAKNAS */
  async fyll(namndId: string, datum: string, rader: readonly NarvaroradDto[]): Promise<Narvaro[]> {
    const namn = await this.organisation.personer(rader.map((rad) => rad.personId));
    const parti = new Map((await this.organisation.uppdragDen(namndId, datum)).map((u) => [u.personId, u.parti]));
    return rader.map((rad, plats) => {
      const { personId, slag } = rad;
      const person = namn.get(personId);
      if (person === undefined) throw fel(plats, 'personId', 'MOTE.OKAND_PERSON', 'Personen finns inte.');
      if (slag !== 'ovrig' && rad.roll == null)
        throw fel(plats, 'roll', 'MOTE.ROLL_SAKNAS', 'Ange vilken roll den förtroendevalda har i uppropet.');
      return {
        personId,
        slag,
        roll: slag === 'ovrig' ? null : (rad.roll ?? null),
        namn: rad.namn ?? person.namn,
        parti: rad.parti === undefined ? (parti.get(personId) ?? null) : rad.parti,
        titel: rad.titel ?? null,
        forPersonId: rad.forPersonId ?? null,
        paragrafer: rad.paragrafer ?? null,
        distans: rad.distans ?? false,
      };
    });
  }
}

const fel = (plats: number, falt: string, kod: `MOTE.${string}`, text: string): DomanFel =>
  new DomanFel(kod, text, { status: 422, falt: [{ stig: `rader[${String(plats)}].${falt}`, text }] });
