import { DomanFel, Handelselogg, saknas, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Importomfattning } from '../import/import.typer.js';
import type { ForstaMotetDto, LagdaPunkterDto, LaggForstaMotetDto } from './mandatskifte.dto.js';
import { MandatskifteForrad } from './mandatskifte.repository.js';
import { Motesport } from './motesport.js';
import { Standardpunkter } from './standardpunkter.service.js';
import { VisaMandatskifte } from './visa-mandatskifte.service.js';

const lika = (titel: string): string => titel.trim().toLowerCase();

/** Den nya nämndens första möte: de stående punkterna, lagda på ett planerat sammanträdes lista. */
@Injectable()
export class ForstaMotet {
  constructor(
    private readonly visa: VisaMandatskifte,
    private readonly forrad: MandatskifteForrad,
    private readonly standardpunkter: Standardpunkter,
    private readonly moduler: ModuleRef,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel 404, MANDATSKIFTE.NAMND_SAKNAS */
  async forslag(omfattning: Importomfattning, skifteId: string, organId: string | undefined): Promise<ForstaMotetDto> {
    const { namndId, skiftesdag } = await this.namnd(omfattning, skifteId, organId);
    const moten = await this.port().planerade(namndId, skiftesdag);
    const finns = new Set((moten[0]?.titlar ?? []).map(lika));
    const { punkter } = await this.standardpunkter.las(namndId);
    return {
      namndId,
      sammantraden: moten.map(({ id, datum, tid, hinder }) => ({ id, datum, tid, hinder })),
      punkter: punkter.map(({ titel, typ, sammanfattning }) => ({
        titel,
        typ,
        sammanfattning,
        finns: finns.has(lika(titel)),
      })),
    };
  }

  /**
   * Lägger punkterna. Den som redan står på listan läggs inte en gång till, så att samma begäran kan göras om.
   * @throws DomanFel 404, MANDATSKIFTE.NAMND_SAKNAS, MANDATSKIFTE.LISTAN_LAST
   */
  @Transactional()
  async lagg(omfattning: Importomfattning, skifteId: string, dto: LaggForstaMotetDto): Promise<LagdaPunkterDto> {
    // Skiftet låses: två som lägger samtidigt lägger inte samma punkter.
    if ((await this.forrad.lasForAndring(skifteId)) === null) throw saknas('Mandatskiftet');
    const { namndId, skiftesdag } = await this.namnd(omfattning, skifteId, dto.organId);
    const mote = (await this.port().planerade(namndId, skiftesdag)).find((m) => m.id === dto.sammantradeId);
    if (mote === undefined) throw saknas('Sammanträdet');
    if (mote.hinder !== null) throw new DomanFel('MANDATSKIFTE.LISTAN_LAST', mote.hinder.text);
    const finns = new Set(mote.titlar.map(lika));
    const nya = dto.punkter.filter((punkt) => {
      if (finns.has(lika(punkt.titel))) return false;
      finns.add(lika(punkt.titel));
      return true;
    });
    if (nya.length > 0) {
      await this.port().lagg(
        namndId,
        mote.id,
        nya.map(({ titel, typ, sammanfattning }) => ({ titel, typ, sammanfattning: sammanfattning ?? null })),
      );
      await this.handelser.skriv({
        namndId,
        typ: 'mandatskifte.forsta_motet',
        objekt: 'mandatskifte',
        objektId: skifteId,
        efter: { sammantradeId: mote.id, punkter: nya.map((punkt) => punkt.titel) },
      });
    }
    return { lagda: nya.length, fannsRedan: dto.punkter.length - nya.length };
  }

  private async namnd(
    omfattning: Importomfattning,
    skifteId: string,
    organId: string | undefined,
  ): Promise<{ namndId: string; skiftesdag: string }> {
    const skifte = await this.visa.egen(omfattning, skifteId);
    const namnder = (await this.forrad.namnder([skifteId])).map((n) => n.id);
    const namndId = organId ?? (namnder.length === 1 ? namnder[0] : undefined);
    if (namndId === undefined) {
      const text = 'Ange vilken nämnd: mandatskiftet gäller flera.';
      throw new DomanFel('MANDATSKIFTE.NAMND_SAKNAS', text, { status: 422, falt: [{ stig: 'organId', text }] });
    }
    if (!namnder.includes(namndId)) throw saknas('Nämnden');
    return { namndId, skiftesdag: skifte.skiftesdag };
  }

  // Porten besvaras av en modul högre upp i kedjan och finns först när allt är byggt.
  private port(): Motesport {
    return this.moduler.get<Motesport>(Motesport, { strict: false });
  }
}
