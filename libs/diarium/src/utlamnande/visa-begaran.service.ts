import { Injectable } from '@nestjs/common';
import { Fillagring, Klocka, type Liggarrad, type Listfraga, saknas } from '#plattform';
import { harSekretess, type Lasare, Sekretessprovning } from '../arende/sekretess.service.js';
import { MaskningForrad } from '../maskning/maskning.repository.js';
import { BegardhandlingForrad } from './begardhandling.repository.js';
import { BeslutForrad, type Utlamnandebeslut } from './beslut.repository.js';
import { svenskDag } from './dagar.js';
import { type Liggtid, liggtid } from './domain/skyndsamt.js';
import { Handlaggare } from './handlaggare.service.js';
import { MejlaKopia } from './mejla-kopia.service.js';
import { SkrivBegaran } from './skriv-begaran.service.js';
import { type Utlamnadfil, UtlamnadfilForrad } from './utlamnadfil.repository.js';
import { UtlamnandeForrad } from './utlamnande.repository.js';
import { utlamnandetabell, type Utlamnandestegsvar } from './utlamnande.tillstand.js';
import { type Begaran, type Begardhandling, beteckning } from './utlamnande.typer.js';

/** En begäran i listan. Det som den som läser inte handlägger har varken vad eller vem. */
export interface Begaransrad {
  id: string;
  beteckning: string;
  inkomTid: Date;
  satt: Begaran['satt'];
  onskar: Begaran['onskar'];
  status: Begaran['status'];
  utfall: Begaran['utfall'];
  ansvarigNamn: string;
  liggtid: Liggtid;
  handlagger: boolean;
  beskrivning: string | null;
  antalHandlingar: number | null;
  avslutadTid: Date | null;
  version: number;
}

export interface Visadhandling extends Omit<Begardhandling, 'filer'> {
  /** Falskt: den som läser får inte läsa handlingen, och prövar den inte. */
  farLasa: boolean;
  arbetsmaterial: boolean;
  filer: { id: string; filnamn: string; mediatyp: string; storlek: number; maskad: boolean }[];
}

export interface Visadbegaran extends Begaran {
  beteckning: string;
  liggtid: Liggtid;
  handlingar: Visadhandling[];
  beslut: Utlamnandebeslut[];
  filer: Utlamnadfil[];
  deltagare: { kontoId: string; namn: string }[];
  mejl: Liggarrad[];
  steg: Utlamnandestegsvar[];
}

/** Visar begäranden för den som handlägger dem, och att de finns för de andra. */
@Injectable()
export class VisaBegaran {
  constructor(
    private readonly forrad: UtlamnandeForrad,
    private readonly handlingar: BegardhandlingForrad,
    private readonly beslut: BeslutForrad,
    private readonly filer: UtlamnadfilForrad,
    private readonly maskningar: MaskningForrad,
    private readonly skrivare: SkrivBegaran,
    private readonly handlaggare: Handlaggare,
    private readonly sekretess: Sekretessprovning,
    private readonly mejl: MejlaKopia,
    private readonly lagring: Fillagring,
    private readonly klocka: Klocka,
  ) {}

  async lista(
    namndId: string,
    lasare: Lasare,
    fraga: Listfraga & { lage?: 'oppna' | 'avslutade' },
  ): Promise<{ rader: Begaransrad[]; antal: number }> {
    const { rader, antal } = await this.forrad.sida(namndId, lasare.kontoId, fraga);
    return {
      antal,
      rader: rader.map((rad) => ({
        ...{ id: rad.id, beteckning: beteckning(rad), inkomTid: rad.inkomTid, satt: rad.satt, onskar: rad.onskar },
        ...{ status: rad.status, utfall: rad.utfall, ansvarigNamn: rad.ansvarigNamn, avslutadTid: rad.avslutadTid },
        ...{ liggtid: this.liggtid(rad), handlagger: rad.handlagger, version: rad.version },
        beskrivning: rad.handlagger ? rad.beskrivning : null,
        antalHandlingar: rad.handlagger ? rad.antalHandlingar : null,
      })),
    };
  }

  /** @throws DomanFel 404, lika för det som inte finns och det som någon annan handlägger */
  async visa(namndId: string, id: string, lasare: Lasare): Promise<Visadbegaran> {
    const begaran = await this.forrad.hamta(namndId, id);
    if (begaran === null) throw saknas('Begäran');
    await this.handlaggare.krav(namndId, id, lasare.kontoId);
    const rader = await this.handlingar.lista(id);
    const lage = await this.skrivare.lage(begaran, rader);
    return {
      ...begaran,
      beteckning: beteckning(begaran),
      liggtid: this.liggtid(begaran),
      handlingar: await this.visade(id, rader, lasare),
      beslut: await this.beslut.lista(id),
      filer: await this.filer.lista(id),
      deltagare: await this.forrad.deltagare(id),
      mejl: await this.mejl.mejl(id),
      steg: utlamnandetabell
        .oppnaSteg(begaran.status, lage)
        .map(({ namn, oppet, hinder }) => ({ namn, oppet, hinder })),
    };
  }

  /** En fil i begäran: det som lämnades ut, beslutet eller brevet. @throws DomanFel 404 */
  async fil(
    namndId: string,
    id: string,
    filId: string,
    lasare: Lasare,
  ): Promise<{ fil: Utlamnadfil; innehall: Buffer }> {
    await this.handlaggare.krav(namndId, id, lasare.kontoId);
    const fil = await this.filer.en(id, filId);
    if (fil === null) throw saknas('Filen');
    return { fil, innehall: await this.lagring.lasAllt(fil.sha256) };
  }

  private async visade(id: string, rader: readonly Begardhandling[], lasare: Lasare): Promise<Visadhandling[]> {
    const maskade = new Set((await this.maskningar.klaraForUtlamnande(id)).map((en) => en.handlingFilId));
    const visade: Visadhandling[] = [];
    for (const rad of rader) {
      const farLasa =
        !harSekretess(rad.sekretess) || (await this.sekretess.handlingsgrund(rad.handlingId, lasare)) !== null;
      const filer = rad.filer.map(({ id: filId, filnamn, mediatyp, storlek }) => ({
        ...{ id: filId, filnamn, mediatyp, storlek },
        maskad: maskade.has(filId),
      }));
      visade.push({ ...rad, farLasa, arbetsmaterial: rad.riktning === 'intern', filer: farLasa ? filer : [] });
    }
    return visade;
  }

  private liggtid(begaran: Begaran): Liggtid {
    const slut = begaran.avslutadTid ?? this.klocka.nu();
    return liggtid(begaran.inkomTid, svenskDag(begaran.inkomTid), slut, svenskDag(slut));
  }
}
