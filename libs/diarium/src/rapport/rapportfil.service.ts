import { Injectable } from '@nestjs/common';
import { byggRapport, type RapportdelUnderlag, renderaDocx, renderaPdf } from '#dokument';
import { Behorighet, type InloggadPerson, Klocka, saknas } from '#plattform';
import { Brevhuvud } from '../framstalld/brevhuvud.service.js';
import { csvCell, csvFil } from './domain/csv.js';
import { beslutstidsdelar, diariedelar, persondelar } from './domain/rapportdelar.js';
import type { Utfil } from './filsvar.js';
import type { Rapportfilter, Rapportslag } from './rapport.typer.js';
import { VisaRapport } from './visa-rapport.service.js';

const TITEL: Readonly<Record<Rapportslag, string>> = {
  diarium: 'Diariet i siffror',
  beslutstid: 'Tid till beslut',
  personer: 'Egna siffror',
};

/** En rapport som fil: samma tabeller som på skärmen, och samma gränser för vem som ser vad. */
@Injectable()
export class Rapportfil {
  constructor(
    private readonly visa: VisaRapport,
    private readonly brevhuvud: Brevhuvud,
    private readonly klocka: Klocka,
    private readonly behorighet: Behorighet,
  ) {}

  /** @throws DomanFel RAPPORT.PERIOD, 404 för siffror som man inte får se */
  async gor(
    namndId: string,
    fraga: Rapportfilter & { rapport: Rapportslag; format: 'csv' | 'docx' | 'pdf' },
    vem: Pick<InloggadPerson, 'kontoId' | 'personId'>,
  ): Promise<Utfil> {
    const delar = await this.delar(namndId, fraga, vem);
    const filnamn = `${fraga.rapport}-${fraga.fran}--${fraga.till}.${fraga.format}`;
    if (fraga.format === 'csv') {
      return { filnamn, mediatyp: 'text/csv; charset=utf-8', innehall: rapportCsv(delar) };
    }
    const dokument = byggRapport({
      skapad: this.klocka.nu().toISOString(),
      brevhuvud: await this.brevhuvud.las(namndId),
      titel: TITEL[fraga.rapport],
      fran: fraga.fran,
      till: fraga.till,
      urval: urval(fraga),
      delar,
    });
    if (fraga.format === 'docx') {
      return {
        filnamn,
        mediatyp: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        innehall: await renderaDocx(dokument),
      };
    }
    const { pdf } = await renderaPdf(dokument, { standard: ['ua-1'] });
    return { filnamn, mediatyp: 'application/pdf', innehall: pdf['ua-1'] };
  }

  private async delar(
    namndId: string,
    fraga: Rapportfilter & { rapport: Rapportslag },
    { kontoId, personId }: Pick<InloggadPerson, 'kontoId' | 'personId'>,
  ): Promise<RapportdelUnderlag[]> {
    switch (fraga.rapport) {
      case 'diarium':
        return diariedelar(await this.visa.diarium(namndId, fraga));
      case 'beslutstid':
        return beslutstidsdelar(await this.visa.beslutstid(namndId, fraga));
      case 'personer': {
        if (!(await this.behorighet.harRatt(kontoId, namndId, 'personrapport.las'))) throw saknas('Rapporten');
        return persondelar(await this.visa.personer(namndId, fraga, personId));
      }
    }
  }
}

/** Rapportens tabeller under varandra, med en tom rad emellan. */
export const rapportCsv = (delar: readonly RapportdelUnderlag[]): Buffer =>
  csvFil(
    delar.flatMap((del, plats) => [
      ...(plats === 0 ? [] : [[]]),
      [csvCell(del.rubrik)],
      del.kolumner.map(csvCell),
      ...[...del.rader, ...(del.summa === undefined ? [] : [del.summa])].map((rad) => rad.map(csvCell)),
    ]),
  );

const urval = ({ enhet, arendetyp }: Rapportfilter): string[] => [
  ...(enhet === undefined ? [] : [enhet === '' ? 'Ärenden utan enhet.' : `Enhet: ${enhet}.`]),
  ...(arendetyp === undefined ? [] : [arendetyp === '' ? 'Ärenden utan typ.' : `Ärendetyp: ${arendetyp}.`]),
];
