import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { HandlingForrad, type Lasare } from '#diarium';
import { DomanFel, Handelselogg, Klocka, nyttId } from '#plattform';
import { InstansForrad } from './instans.repository.js';
import { fel, provaDag, provaInstanser, putsat } from './prova-remiss.js';
import { RemissForrad } from './remiss.repository.js';
import type { Remiss, Remissinnehall } from './remiss.typer.js';
import { Remissatkomst } from './remissatkomst.service.js';

/** Skriver en remiss: som utkast kan allt ändras; när den gått ut bara påminnelser, handläggare och sammanställning. */
@Injectable()
export class SkrivRemiss {
  constructor(
    private readonly atkomst: Remissatkomst,
    private readonly remisser: RemissForrad,
    private readonly instanser: InstansForrad,
    private readonly handlingar: HandlingForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** @returns remissens id @throws DomanFel 404, 422 */
  @Transactional()
  async skapa(namndId: string, arendeId: string, innehall: Remissinnehall, jag: Lasare): Promise<string> {
    const { arende } = await this.atkomst.arende(namndId, arendeId, jag);
    const id = nyttId();
    const rent = rensat(innehall);
    const handlaggareId = innehall.handlaggareId ?? arende.handlaggareId ?? jag.personId;
    await this.remisser.lagg(id, namndId, arendeId, { ...rent, handlaggareId }, this.klocka.nu());
    await this.delarna(namndId, arendeId, id, innehall);
    await this.logga(namndId, 'remiss.skapad', id, { arendeId, sistaDag: rent.sistaDag });
    return id;
  }

  /** @throws DomanFel 404, 412, 422, REMISS.SKICKAD */
  @Transactional()
  async andra(
    namndId: string,
    id: string,
    version: number,
    innehall: Partial<Remissinnehall>,
    jag: Lasare,
  ): Promise<void> {
    const { remiss } = await this.atkomst.las(namndId, id, jag, version);
    const { avsnitt, bilagor, instanser, ...falt } = innehall;
    const innehallet = [avsnitt, bilagor, instanser, falt.rubrik, falt.fraga, falt.sistaDag, falt.fl26];
    if (remiss.lage !== 'utkast' && innehallet.some((en) => en !== undefined)) {
      throw new DomanFel(
        'REMISS.SKICKAD',
        'Remissen är skickad: frågan, bilagorna och dagen ändras inte. Ge en instans ny sista dag, eller lägg till instanser.',
      );
    }
    const rent = rensat<Remiss>({ ...remiss, ...utanTomma(falt) });
    await this.remisser.andra(id, {
      rubrik: rent.rubrik,
      fraga: rent.fraga,
      sistaDag: rent.sistaDag,
      fl26: rent.fl26,
      paminnFore: rent.paminnFore,
      paminnEfter: rent.paminnEfter,
      handlaggareId: rent.handlaggareId,
    });
    await this.delarna(namndId, remiss.arendeId, id, innehall);
    await this.logga(namndId, 'remiss.andrad', id, { arendeId: remiss.arendeId, falt: Object.keys(innehall) });
  }

  /** Tar bort ett utkast. @throws DomanFel 404, 412, REMISS.SKICKAD */
  @Transactional()
  async taBort(namndId: string, id: string, version: number, jag: Lasare): Promise<void> {
    const { remiss } = await this.atkomst.las(namndId, id, jag, version);
    if (remiss.lage !== 'utkast') {
      throw new DomanFel('REMISS.SKICKAD', 'En skickad remiss tas inte bort. Avsluta den i stället.');
    }
    await this.remisser.taBort(id);
    await this.logga(namndId, 'remiss.borttagen', id, { arendeId: remiss.arendeId });
  }

  /** Förvaltningens sammanfattning, och kommentarerna till delarna. @throws DomanFel 404, 412 */
  @Transactional()
  async sammanfatta(
    namndId: string,
    id: string,
    version: number,
    s: { slutsats?: string | null; kommentarer?: readonly { avsnittId: string; kommentar: string | null }[] },
    jag: Lasare,
  ): Promise<void> {
    const { remiss } = await this.atkomst.las(namndId, id, jag, version);
    for (const { avsnittId, kommentar } of s.kommentarer ?? []) {
      if (!(await this.remisser.kommentera(id, avsnittId, putsat(kommentar)))) {
        throw fel('REMISS.AVSNITT', 'kommentarer', 'Delen finns inte i remissen. Läs om sidan.');
      }
    }
    await this.remisser.andra(id, { slutsats: s.slutsats === undefined ? remiss.slutsats : putsat(s.slutsats) });
    await this.logga(namndId, 'remiss.sammanfattad', id, { arendeId: remiss.arendeId });
  }

  /** Avslutar: ingen påminns längre och svarslänkarna stängs. Eller öppnar igen. @throws DomanFel 404, 412, REMISS.LAGE */
  @Transactional()
  async stang(namndId: string, id: string, version: number, stangd: boolean, jag: Lasare): Promise<Remiss> {
    const { remiss } = await this.atkomst.las(namndId, id, jag, version);
    if (remiss.lage !== (stangd ? 'skickad' : 'avslutad')) {
      throw new DomanFel('REMISS.LAGE', stangd ? 'Bara en skickad remiss avslutas.' : 'Remissen är inte avslutad.');
    }
    await this.remisser.andra(id, {
      lage: stangd ? 'avslutad' : 'skickad',
      avslutadTid: stangd ? this.klocka.nu() : null,
    });
    await this.logga(namndId, stangd ? 'remiss.avslutad' : 'remiss.oppnad', id, { arendeId: remiss.arendeId });
    return remiss;
  }

  private async delarna(
    namndId: string,
    arendeId: string,
    id: string,
    innehall: Partial<Remissinnehall>,
  ): Promise<void> {
    if (innehall.avsnitt !== undefined) {
      const rubriker = innehall.avsnitt.map((en) => en.trim()).filter((en) => en !== '');
      await this.remisser.sattAvsnitt(id, [...new Set(rubriker)]);
    }
    if (innehall.bilagor !== undefined) {
      for (const handlingId of innehall.bilagor) {
        const handling = await this.handlingar.hamta(namndId, handlingId);
        if (handling?.arendeId !== arendeId) {
          throw fel('REMISS.BILAGA', 'bilagor', 'Välj bilagor bland ärendets handlingar.');
        }
      }
      await this.remisser.sattBilagor(id, [...new Set(innehall.bilagor)]);
    }
    if (innehall.instanser !== undefined) {
      await this.instanser.taBortNya(id);
      const sistaDag = innehall.sistaDag ?? (await this.remisser.hamta(namndId, id))?.sistaDag ?? '';
      await this.instanser.lagg(id, sistaDag, provaInstanser(innehall.instanser));
    } else if (innehall.sistaDag !== undefined) {
      for (const en of await this.instanser.forRemiss(id)) {
        if (en.lage === 'ny') await this.instanser.andra(en.id, { sistaDag: innehall.sistaDag });
      }
    }
  }

  private async logga(namndId: string, typ: string, objektId: string, efter: Record<string, unknown>): Promise<void> {
    await this.handelser.skriv({ namndId, typ, objekt: 'remiss', objektId, efter });
  }
}

/** Ett fält som utelämnats ändras inte. */
const utanTomma = <T extends object>(falt: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(falt).filter(([, varde]) => varde !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

function rensat<T extends Pick<Remissinnehall, 'rubrik' | 'fraga' | 'sistaDag'>>(innehall: T): T {
  const rent = { ...innehall, rubrik: innehall.rubrik.trim(), fraga: innehall.fraga.trim() };
  if (rent.rubrik === '') throw fel('REMISS.RUBRIK', 'rubrik', 'Skriv vad remissen gäller.');
  if (rent.fraga === '') throw fel('REMISS.FRAGA', 'fraga', 'Skriv vad instanserna ska svara på.');
  provaDag(rent.sistaDag, 'sistaDag');
  return rent;
}
