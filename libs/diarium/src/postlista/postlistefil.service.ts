import { Injectable } from '@nestjs/common';
import { byggPostlista, type PostradUnderlag, renderaDocx, renderaPdf } from '#dokument';
import { Klocka } from '#plattform';
import { Brevhuvud } from '../framstalld/brevhuvud.service.js';
import { csvCell, csvFil } from '../rapport/domain/csv.js';
import type { Utfil } from '../rapport/filsvar.js';
import type { Postlisteformat } from './postlista.dto.js';
import type { Postlistevy, Postrad } from './postlista.typer.js';
import { type Postlistefragan, VisaPostlista } from './visa-postlista.service.js';

const HOGST_CSV = 100_000;
/** Ett dokument är till för att läsas; mer än så är en tabell. */
const HOGST_DOKUMENT = 5_000;

const VY_TEXT: Readonly<Record<Postlistevy, string>> = {
  intern: 'För den egna myndigheten, utan det som har sekretess',
  offentlig: 'Som allmänheten får se den (OSL 5:2)',
  webb: 'För webben, utan uppgifter om enskilda',
};
const RIKTNING_TEXT = { inkommen: 'Inkommen', utgaende: 'Utgående', upprattad: 'Upprättad' } as const;
const TABELLHUVUD = [
  'Registrerad',
  'Riktning',
  'Diarienummer',
  'Handling nr',
  'Handlingens datum',
  'Rubrik',
  'Ärende',
  'Från',
  'Till',
  'Ärendetyp',
  'Enhet',
  'Sekretess',
  'Makulerad',
];

/** Postlistan som fil, i samma vy som på skärmen. */
@Injectable()
export class Postlistefil {
  constructor(
    private readonly visa: VisaPostlista,
    private readonly brevhuvud: Brevhuvud,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel POSTLISTA.PERIOD, POSTLISTA.FOR_LANG */
  async gor(namndId: string, fraga: Postlistefragan & { format: Postlisteformat }): Promise<Utfil> {
    const till = fraga.till ?? fraga.fran;
    const spann = fraga.fran === till ? till : `${fraga.fran}--${till}`;
    const namn = `postlista-${spann}${fraga.vy === 'intern' ? '' : `-${fraga.vy}`}.${fraga.format}`;
    if (fraga.format === 'csv') {
      const rader = await this.visa.alla(namndId, fraga, HOGST_CSV);
      return { filnamn: namn, mediatyp: 'text/csv; charset=utf-8', innehall: somCsv(rader) };
    }
    const rader = await this.visa.alla(namndId, fraga, HOGST_DOKUMENT);
    const dokument = byggPostlista({
      skapad: this.klocka.nu().toISOString(),
      brevhuvud: await this.brevhuvud.las(namndId),
      fran: fraga.fran,
      till,
      vy: VY_TEXT[fraga.vy],
      urval: urval(fraga),
      rader: rader.map(somUnderlag),
    });
    if (fraga.format === 'docx') {
      return {
        filnamn: namn,
        mediatyp: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        innehall: await renderaDocx(dokument),
      };
    }
    const { pdf } = await renderaPdf(dokument, { standard: ['ua-1'] });
    return { filnamn: namn, mediatyp: 'application/pdf', innehall: pdf['ua-1'] };
  }
}

/** Postlistan som CSV: en rad per handling, inget som ett kalkylprogram tar för en formel. */
export const somCsv = (rader: readonly Postrad[]): Buffer =>
  csvFil([
    TABELLHUVUD,
    ...rader.map((rad) =>
      [
        rad.registreradDatum,
        RIKTNING_TEXT[rad.riktning],
        rad.dnr ?? '',
        rad.nr === null ? '' : String(rad.nr),
        rad.datum ?? '',
        rad.titel,
        rad.arendemening ?? '',
        rad.avsandare ?? '',
        rad.mottagare ?? '',
        rad.arendetyp ?? '',
        rad.enhet ?? '',
        rad.sekretess ? 'Ja' : '',
        rad.makulerad ? 'Ja' : '',
      ].map(csvCell),
    ),
  ]);

const somUnderlag = (rad: Postrad): PostradUnderlag => ({
  dag: rad.registreradDatum,
  riktning: rad.riktning,
  dnr: rad.dnr,
  nr: rad.nr,
  titel: rad.titel,
  arendemening: rad.arendemening,
  fran: rad.avsandare,
  till: rad.mottagare,
  marken: [...(rad.sekretess ? ['Sekretess'] : []), ...(rad.makulerad ? ['Makulerad'] : [])],
});

const urval = ({ riktning, enhet, arendetyp }: Postlistefragan): string[] => [
  ...(riktning === undefined
    ? []
    : [`Bara ${{ inkommen: 'inkomna', utgaende: 'utgående', upprattad: 'upprättade' }[riktning]} handlingar.`]),
  ...(enhet === undefined || enhet === '' ? [] : [`Enhet: ${enhet}.`]),
  ...(arendetyp === undefined || arendetyp === '' ? [] : [`Ärendetyp: ${arendetyp}.`]),
];
