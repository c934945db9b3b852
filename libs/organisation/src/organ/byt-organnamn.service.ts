import { DomanFel, Handelselogg, inaktuell, Klocka, nyttId, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Beslutsgrund } from '../uppdrag/andring/andring.js';
import { OrganForrad } from './organ.repository.js';
import { OrgantidForrad } from './organtid.repository.js';

export interface Namnbyte {
  namndId: string;
  version: number;
  namn: string;
  fran: string;
  beslut: Beslutsgrund;
}

/** Ger organet ett nytt namn från en dag. Det gamla namnet står kvar på dagarna före. */
@Injectable()
export class BytOrgannamn {
  constructor(
    private readonly organ: OrganForrad,
    private readonly tid: OrgantidForrad,
    private readonly klocka: Klocka,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel 404, 412, `ORGANISATION.NAMNET_REDAN_SATT`, `ORGANISATION.ORGAN_FINNS` */
  @Transactional()
  async byt(byte: Namnbyte): Promise<void> {
    const { namndId, namn, fran, beslut } = byte;
    const organ = await this.organ.medId(namndId);
    if (organ === null) throw saknas('Nämnden');
    const annat = await this.organ.medNamn(organ.kommunId, namn);
    if (annat !== null && annat.id !== namndId) {
      throw new DomanFel(
        'ORGANISATION.ORGAN_FINNS',
        'Kommunen har redan ett organ med det namnet. Välj ett annat namn.',
      );
    }
    // Raden låses och versionen prövas i ett, så att två byten inte går om varandra.
    if (!(await this.organ.andra(namndId, byte.version, { namn: organ.namn }))) throw inaktuell();
    const hittills = await this.tid.namn(namndId);
    if (hittills.some((rad) => rad.fran !== null && rad.fran >= fran)) {
      const text = 'Ett namnbyte den dagen eller senare finns redan. Ange en senare dag.';
      throw new DomanFel('ORGANISATION.NAMNET_REDAN_SATT', text, { falt: [{ stig: 'fran', text }] });
    }
    const utanBeslut = { beslutOrgan: null, beslutParagraf: null, beslutDatum: null };
    if (hittills.length === 0) {
      await this.tid.laggNamn({ id: nyttId(), organId: namndId, namn: organ.namn, fran: null, ...utanBeslut });
    }
    const grund = { beslutOrgan: beslut.organ, beslutParagraf: beslut.paragraf, beslutDatum: beslut.datum };
    await this.tid.laggNamn({ id: nyttId(), organId: namndId, namn, fran, ...grund });
    if (fran <= this.klocka.idag()) await this.tid.sattNamn(namndId, namn);
    const objekt = { objekt: 'organ', objektId: namndId };
    await this.handelser.skriv({
      namndId,
      typ: 'organ.namn',
      ...objekt,
      fore: { namn: organ.namn },
      efter: { namn, fran, beslut },
    });
  }

  /** De namnbyten vars dag har kommit. */
  @Transactional()
  async gorDagens(): Promise<void> {
    for (const { organId, fore, efter } of await this.tid.attByta(this.klocka.idag())) {
      await this.tid.sattNamn(organId, efter);
      const objekt = { objekt: 'organ', objektId: organId };
      await this.handelser.skriv({
        namndId: organId,
        typ: 'organ.andrat',
        ...objekt,
        fore: { namn: fore },
        efter: { namn: efter },
      });
    }
  }
}
