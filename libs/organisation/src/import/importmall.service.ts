import { Injectable } from '@nestjs/common';
import { beskrivBlad } from './domain/bladbeskrivning.js';
import { BLAD } from './domain/kolumner.js';
import type { Importomfattning } from './import.typer.js';
import { skrivXlsx } from './skriv-tabell.js';
import type { Tabellfil } from './tabellsvar.js';

/** En tom fil med rätt blad och rubriker, och ett blad som säger vad som ska stå i dem. */
@Injectable()
export class Importmall {
  /** I en nämnd utan kolumnen Nämnd: allt i filen gäller den. */
  async gor(omfattning: Importomfattning): Promise<Tabellfil> {
    const iNamnd = omfattning.namndId !== null;
    const blad = BLAD.filter((b) => !iNamnd || b.slag !== 'namnder').map((b) => ({
      namn: b.namn,
      rader: [b.kolumner.filter((k) => !iNamnd || k.namn !== 'namnd').map((k) => k.rubrik)],
    }));
    const hjalp = beskrivBlad().flatMap((b) => [
      [b.namn, b.beskrivning, ''],
      ...b.kolumner.map((k) => [
        '',
        `${k.rubrik}${k.kravs ? ' (krävs)' : ''}`,
        `${k.beskrivning}${k.varden.length > 0 ? ` Godtas: ${k.varden.join(', ')}.` : ''}`,
      ]),
    ]);
    const innehall = await skrivXlsx([
      ...blad,
      { namn: 'Så fyller du i', rader: [['Blad', 'Kolumn', 'Vad som ska stå'], ...hjalp] },
    ]);
    return {
      filnamn: 'klubba-mall.xlsx',
      mediatyp: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      innehall,
    };
  }
}
