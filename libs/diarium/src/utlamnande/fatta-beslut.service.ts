import { Injectable } from '@nestjs/common';
import { DomanFel, inaktuell, Klocka, saknas, Sammanhang, Transactional, Utkorg } from '#plattform';
import { BegardhandlingForrad } from './begardhandling.repository.js';
import { type Beslutadhandling, BeslutForrad, type Beslutstext } from './beslut.repository.js';
import { begransat } from './domain/utfall.js';
import { FRAMSTALL_UTLAMNANDE } from './framstall-utlamnande.js';
import { SkrivBegaran } from './skriv-begaran.service.js';
import { type Begardhandling, beteckning } from './utlamnande.typer.js';

/** Hur handlingen kallas i beslut och brev. */
export const handlingsnamn = (rad: Pick<Begardhandling, 'dnr' | 'nr' | 'titel'>): string =>
  rad.dnr === null || rad.nr === null ? rad.titel : `${rad.titel} (${rad.dnr}, handling ${String(rad.nr)})`;

/** Myndighetens skriftliga beslut (OSL 6:3): skrivs som utkast av den som handlägger, fattas av den som har delegation. */
@Injectable()
export class FattaUtlamnandebeslut {
  constructor(
    private readonly forrad: BeslutForrad,
    private readonly handlingar: BegardhandlingForrad,
    private readonly skrivare: SkrivBegaran,
    private readonly utkorg: Utkorg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /** Nytt utkast, eller det som redan finns. @throws DomanFel 404, UTLAMNANDE.INTE_HANSKJUTEN */
  @Transactional()
  async utkast(namndId: string, id: string, text: Beslutstext): Promise<string> {
    const begaran = await this.skrivare.las(namndId, id, this.jag());
    if (begaran.status !== 'myndigheten') {
      throw new DomanFel(
        'UTLAMNANDE.INTE_HANSKJUTEN',
        'Ett beslut skrivs när den som frågar har begärt myndighetens prövning. Hänskjut begäran först (OSL 6:3).',
      );
    }
    const fanns = (await this.forrad.lista(id)).find((en) => en.lage === 'utkast');
    return fanns?.id ?? (await this.forrad.lagg(id, text));
  }

  /** @throws DomanFel 404, 412 */
  @Transactional()
  async andra(namndId: string, id: string, beslutId: string, version: number, text: Beslutstext): Promise<void> {
    await this.skrivare.las(namndId, id, this.jag());
    await this.krav(id, beslutId);
    if (!(await this.forrad.andra(beslutId, version, text))) throw inaktuell();
  }

  /** Fattar beslutet. Texten och prövningen låses; dokumenten görs av det som låstes. @throws DomanFel 404, 412, UTLAMNANDE.* */
  @Transactional()
  async fatta(namndId: string, id: string, beslutId: string, version: number): Promise<void> {
    const begaran = await this.skrivare.las(namndId, id, this.jag());
    await this.krav(id, beslutId);
    const rader = await this.handlingar.lista(id);
    const provade = rader.flatMap((rad): Beslutadhandling[] =>
      rad.bedomning === null
        ? []
        : [
            {
              handlingId: rad.handlingId,
              vad: handlingsnamn(rad),
              bedomning: rad.bedomning,
              lagrum: rad.lagrum,
              forbehall: rad.forbehall,
            },
          ],
    );
    if (provade.length < rader.length) {
      throw new DomanFel('UTLAMNANDE.OPROVAD', 'Alla handlingar är inte prövade. Pröva dem först.');
    }
    if (!begransat(provade.map((en) => en.bedomning))) {
      throw new DomanFel('UTLAMNANDE.INGET_AVSLAG', 'Allt lämnas ut utan förbehåll. Då behövs inget beslut.');
    }
    kravText(await this.krav(id, beslutId));
    const { namn } = this.sammanhang.aktor();
    const av = { kontoId: this.jag(), namn, datum: this.klocka.idag(), tid: this.klocka.nu(), handlingar: provade };
    if (!(await this.forrad.fatta(beslutId, version, av))) throw inaktuell();
    await this.utkorg.lagg(
      FRAMSTALL_UTLAMNANDE,
      { utlamnandeId: id, namndId, beslutId },
      { namndId, nyckel: `utlamnandebeslut:${beslutId}` },
    );
    await this.skrivare.logga(begaran, 'beslutat', { beteckning: beteckning(begaran), beslutId });
    for (const en of provade.filter((rad) => rad.bedomning !== 'lamnas_ut')) {
      await this.skrivare.loggaHandling(begaran, en.handlingId, 'handling.utlamnande_beslutat', {
        begaran: beteckning(begaran),
        bedomning: en.bedomning,
        lagrum: en.lagrum,
      });
    }
  }

  private async krav(id: string, beslutId: string): Promise<Beslutstext> {
    const beslut = await this.forrad.en(beslutId);
    if (beslut === null || beslut.utlamnandeId !== id) throw saknas('Beslutet');
    if (beslut.lage === 'beslutat') {
      throw new DomanFel('UTLAMNANDE.BESLUTAT', 'Beslutet är fattat och ändras inte. Skriv ett nytt beslut.');
    }
    return beslut;
  }

  private jag(): string {
    const { kontoId } = this.sammanhang.aktor();
    if (kontoId === null) throw saknas('Begäran');
    return kontoId;
  }
}

const KRAVS = {
  skal: 'Skriv skälen: varför uppgifterna omfattas av sekretess (FL 32).',
  delegation: 'Ange vilken punkt i delegationsordningen som beslutet fattas med stöd av.',
  titel: 'Ange titeln på den som beslutar.',
  kammarratt: 'Ange vilken kammarrätt beslutet överklagas till.',
} as const;

function kravText(text: Beslutstext): void {
  const saknade = (Object.keys(KRAVS) as (keyof typeof KRAVS)[]).filter((namn) => text[namn].trim() === '');
  if (saknade.length === 0) return;
  const falt = saknade.map((stig) => ({ stig, text: KRAVS[stig] }));
  throw new DomanFel('UTLAMNANDE.BESLUT_OFULLSTANDIGT', falt[0]?.text ?? '', { status: 422, falt });
}
