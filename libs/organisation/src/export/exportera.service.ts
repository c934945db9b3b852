import { Behorighet, DomanFel, Handelselogg, Klocka, Transactional } from '#plattform';
import { Injectable } from '@nestjs/common';
import { type Bladslag, BLADSLAG, type Importomfattning } from '../import/import.typer.js';
import { ImportunderlagForrad } from '../import/importunderlag.repository.js';
import { skrivCsv, skrivXlsx, type Utblad } from '../import/skriv-tabell.js';
import type { Tabellfil } from '../import/tabellsvar.js';
import type { Exportfraga } from './export.dto.js';
import { ExportForrad } from './export.repository.js';
import { forvaltningsrader, inkallelserader, reglementesrad, uppdragsrad, utblad, type Utrad } from './utrader.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Exporterar organisationen i den form som importen tar emot: läst tillbaka är den inga ändringar. */
@Injectable()
export class Exportera {
  constructor(
    private readonly forrad: ExportForrad,
    private readonly underlag: ImportunderlagForrad,
    private readonly behorighet: Behorighet,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel EXPORT.BLAD_SAKNAS för CSV utan blad */
  @Transactional()
  async exportera(omfattning: Importomfattning, fraga: Exportfraga, kontoId: string): Promise<Tabellfil> {
    if (fraga.format === 'csv' && fraga.blad === undefined) {
      const text = 'Ange vilket blad som ska exporteras: en CSV har ett.';
      throw new DomanFel('EXPORT.BLAD_SAKNAS', text, { status: 422, falt: [{ stig: 'blad', text }] });
    }
    const datum = fraga.datum ?? this.klocka.idag();
    const alla = (await this.underlag.organ(omfattning.kommunId)).map((o) => ({ id: o.id, namn: o.namn }));
    const organ = alla.filter((o) => omfattning.namndId === null || o.id === omfattning.namndId);
    const blad: Utblad[] = [];
    for (const slag of fraga.blad === undefined ? BLADSLAG : [fraga.blad]) {
      blad.push(utblad(slag, await this.rader(slag, organ, datum, kontoId)));
    }
    await this.handelser.skriv({
      namndId: omfattning.namndId,
      typ: 'organisation.exporterad',
      objekt: 'export',
      objektId: omfattning.namndId ?? omfattning.kommunId,
      efter: { format: fraga.format, blad: fraga.blad ?? 'alla', datum },
    });
    const namn = `klubba-${fraga.blad ?? 'organisation'}-${datum}`;
    const forsta = blad[0];
    if (fraga.format === 'csv' && forsta !== undefined) {
      return { filnamn: `${namn}.csv`, mediatyp: 'text/csv; charset=utf-8', innehall: skrivCsv(forsta) };
    }
    return { filnamn: `${namn}.xlsx`, mediatyp: XLSX, innehall: await skrivXlsx(blad) };
  }

  private async rader(
    slag: Bladslag,
    organ: readonly { id: string; namn: string }[],
    datum: string,
    kontoId: string,
  ): Promise<Utrad[]> {
    const ider = organ.map((o) => o.id);
    const namn = new Map(organ.map((o) => [o.id, o.namn]));
    if (slag === 'namnder') {
      const rader = await this.forrad.organ(ider);
      return rader.map(({ over, namn: namnd, ...resten }) => ({ ...resten, namnd, overordnat: over }));
    }
    if (slag === 'reglementen' || slag === 'inkallelseordning') {
      const versioner = await this.forrad.reglementen(ider, datum);
      return versioner.flatMap((v) => {
        const namnd = namn.get(v.namndId) ?? '';
        return slag === 'reglementen' ? [reglementesrad(namnd, v)] : inkallelserader(namnd, v);
      });
    }
    if (slag === 'fortroendevalda') return (await this.forrad.uppdrag(ider, datum)).map(uppdragsrad);
    // Vem som har vilken roll ser bara den som sköter kontona.
    const konton = new Set(await this.behorighet.namnderMed(kontoId, 'konto.las'));
    const rollorgan = ider.filter((id) => konton.has(id));
    return forvaltningsrader(
      await this.forrad.tjanster(ider, datum),
      rollorgan.length === 0 ? [] : await this.forrad.roller(rollorgan, datum),
    );
  }
}
