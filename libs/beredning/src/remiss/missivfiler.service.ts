import { Injectable } from '@nestjs/common';
import { Brevhuvud, HandlingForrad } from '#diarium';
import { byggMissiv, type MissivUnderlag, renderaDocx, renderaPdf } from '#dokument';
import { Klocka } from '#plattform';
import { InstansForrad } from './instans.repository.js';
import { LamnaUtRemiss } from './lamna-ut-remiss.service.js';
import { RemissForrad } from './remiss.repository.js';
import type { Remiss } from './remiss.typer.js';

/** Remissens missiv: framställt ur det som står i remissen, eller det som är registrerat. */
@Injectable()
export class Missivfiler {
  constructor(
    private readonly remisser: RemissForrad,
    private readonly instanser: InstansForrad,
    private readonly utlamning: LamnaUtRemiss,
    private readonly brevhuvud: Brevhuvud,
    private readonly handlingar: HandlingForrad,
    private readonly klocka: Klocka,
  ) {}

  async underlag(remiss: Remiss, dnr: string): Promise<MissivUnderlag> {
    const kontakt = await this.utlamning.kontakt(remiss);
    const instanser = await this.instanser.forRemiss(remiss.id);
    return {
      skapad: this.klocka.nu().toISOString(),
      brevhuvud: await this.brevhuvud.las(remiss.namndId),
      ...(remiss.lage === 'utkast' ? { utkast: 'Remissen är inte skickad.' } : {}),
      dnr,
      datum: remiss.missivDatum ?? this.klocka.idag(),
      rubrik: remiss.rubrik,
      fraga: remiss.fraga,
      avsnitt: (await this.remisser.avsnitt(remiss.id)).map((en) => en.rubrik),
      sistaDag: remiss.sistaDag,
      mottagare: instanser.map((en) => en.namn),
      bilagor: (await this.remisser.bilagor(remiss.id)).map((en) => en.titel),
      handlaggare:
        kontakt === null
          ? null
          : {
              namn: kontakt.namn,
              titel: kontakt.titel,
              ...(kontakt.telefon === null ? {} : { telefon: kontakt.telefon }),
              ...(kontakt.epost === null ? {} : { epost: kontakt.epost }),
            },
      fl26: remiss.fl26,
      svarslank: instanser.some((en) => en.epost !== null && en.satt !== 'papper'),
    };
  }

  async rendera(remiss: Remiss, dnr: string): Promise<{ pdf: Buffer; docx: Buffer }> {
    const dokument = byggMissiv(await this.underlag(remiss, dnr));
    const { pdf } = await renderaPdf(dokument, { standard: ['ua-1'] });
    return { pdf: pdf['ua-1'], docx: await renderaDocx(dokument) };
  }

  /** Missivets PDF som den är registrerad, eller null innan remissen gått ut. */
  async registrerad(
    remiss: Remiss,
  ): Promise<{ sha256: string; filnamn: string; typ: string; storlek: number; filId: string } | null> {
    if (remiss.missivHandlingId === null) return null;
    const handling = await this.handlingar.hamta(remiss.namndId, remiss.missivHandlingId);
    const fil = handling?.versioner.at(-1)?.filer.find((en) => en.mediatyp === 'application/pdf');
    return fil === undefined
      ? null
      : { sha256: fil.sha256, filnamn: fil.filnamn, typ: fil.mediatyp, storlek: fil.storlek, filId: fil.id };
  }
}
