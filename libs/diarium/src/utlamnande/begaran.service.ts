import { Injectable } from '@nestjs/common';
import { DomanFel, inaktuell, Klocka, rollerMed, saknas, Sammanhang, Transactional } from '#plattform';
import { putsad } from '../arende/prova-arende.js';
import { BegardhandlingForrad } from './begardhandling.repository.js';
import { SkrivBegaran } from './skriv-begaran.service.js';
import { type Begaransfalt, type Nybegaran, UtlamnandeForrad } from './utlamnande.repository.js';
import { type Begaran, beteckning, type Kontakt } from './utlamnande.typer.js';

export type Begaransuppgifter = Partial<Kontakt> &
  Pick<Nybegaran, 'satt' | 'onskar'> & {
    beskrivning?: string | null;
    inkomTid?: Date;
    handlingIder?: readonly string[];
  };

/** Begäran registreras, rättas, delas med en kollega, tas över och tas tillbaka. */
@Injectable()
export class Begaranden {
  constructor(
    private readonly forrad: UtlamnandeForrad,
    private readonly handlingar: BegardhandlingForrad,
    private readonly skrivare: SkrivBegaran,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Registrerar en begäran. Vem som frågar och varför krävs aldrig (TF 2:18).
   * @throws DomanFel UTLAMNANDE.VAD_SAKNAS, UTLAMNANDE.INKOM
   */
  @Transactional()
  async registrera(namndId: string, ny: Begaransuppgifter): Promise<string> {
    const beskrivning = putsad(ny.beskrivning);
    const handlingIder = [...new Set(ny.handlingIder ?? [])];
    if (beskrivning === null && handlingIder.length === 0) {
      const text = 'Skriv vad som begärs, eller välj handlingarna.';
      throw new DomanFel('UTLAMNANDE.VAD_SAKNAS', text, { status: 422, falt: [{ stig: 'beskrivning', text }] });
    }
    const nu = this.klocka.nu();
    const inkomTid = ny.inkomTid ?? nu;
    if (inkomTid > nu) {
      const text = 'Begäran kan inte ha kommit in efter nu.';
      throw new DomanFel('UTLAMNANDE.INKOM', text, { status: 422, falt: [{ stig: 'inkomTid', text }] });
    }
    const kontakt = kontakten(ny);
    const rad = { ...kontakt, namndId, inkomTid, beskrivning, satt: ny.satt, onskar: ny.onskar };
    const id = await this.forrad.lagg(rad, Number(this.klocka.idag().slice(0, 4)), this.jag(), nu);
    const begaran = await this.skrivare.las(namndId, id, this.jag());
    await this.skrivare.logga(begaran, 'registrerad', { satt: ny.satt, onskar: ny.onskar });
    if (handlingIder.length > 0) await this.laggTill(begaran, handlingIder);
    return id;
  }

  /** @throws DomanFel 404, 412, UTLAMNANDE.SYFTE */
  @Transactional()
  async andra(namndId: string, id: string, version: number, falt: Begaransfalt): Promise<void> {
    const begaran = await this.skrivare.las(namndId, id, this.jag(), version);
    kravOppen(begaran);
    const syfte = falt.syfte === undefined ? begaran.syfte : putsad(falt.syfte);
    const syfteSkal = falt.syfteSkal === undefined ? begaran.syfteSkal : putsad(falt.syfteSkal);
    if (syfte !== null && syfteSkal === null) {
      const text =
        'Skriv varför sekretessprövningen kräver att syftet är känt. Annars får det inte efterforskas (TF 2:18).';
      throw new DomanFel('UTLAMNANDE.SYFTE', text, { status: 422, falt: [{ stig: 'syfteSkal', text }] });
    }
    await this.skrivare.skriv(begaran, { ...falt, syfte, syfteSkal: syfte === null ? null : syfteSkal });
    const andrat = Object.keys(falt).filter((nyckel) => !nyckel.startsWith('kontakt'));
    await this.skrivare.logga(begaran, 'andrad', { falt: andrat });
  }

  /** @throws DomanFel 404, UTLAMNANDE.HANDLINGEN_SAKNAS */
  @Transactional()
  async laggTillHandlingar(namndId: string, id: string, handlingIder: readonly string[]): Promise<void> {
    const begaran = await this.skrivare.las(namndId, id, this.jag());
    kravOppen(begaran);
    await this.laggTill(begaran, handlingIder);
  }

  /** Tar bort en handling som inte är prövad. @throws DomanFel 404, UTLAMNANDE.PROVAD */
  @Transactional()
  async taBortHandling(namndId: string, id: string, radId: string): Promise<void> {
    const begaran = await this.skrivare.las(namndId, id, this.jag());
    kravOppen(begaran);
    const rad = await this.handlingar.en(id, radId);
    if (rad === null) throw saknas('Handlingen');
    if (!(await this.handlingar.taBort(id, radId))) {
      throw new DomanFel('UTLAMNANDE.PROVAD', 'Handlingen är prövad och står kvar i begäran.');
    }
    await this.skrivare.logga(begaran, 'handling_borttagen', { handlingId: rad.handlingId });
  }

  /** Tar över en begäran som någon annan är ansvarig för; den förra handlägger den inte längre. */
  @Transactional()
  async taOver(namndId: string, id: string, version: number): Promise<void> {
    const begaran = await this.forrad.lasOchHamta(namndId, id);
    if (begaran === null) throw saknas('Begäran');
    if (begaran.version !== version) throw inaktuell();
    await this.skrivare.skriv(begaran, { ansvarigKontoId: this.jag() });
    await this.skrivare.logga(begaran, 'overtagen', { fran: begaran.ansvarigNamn });
  }

  /** Låter en kollega handlägga begäran. @throws DomanFel 404, 422 */
  @Transactional()
  async dela(namndId: string, id: string, kontoId: string): Promise<void> {
    const begaran = await this.skrivare.las(namndId, id, this.jag());
    const kollega = (await this.kollegor(namndId)).find((en) => en.kontoId === kontoId);
    if (kollega === undefined) {
      throw new DomanFel('UTLAMNANDE.KOLLEGAN', 'Välj någon ur listan.', { status: 422 });
    }
    await this.forrad.laggDeltagare(id, kontoId, this.sammanhang.aktor().namn, this.klocka.nu());
    await this.skrivare.logga(begaran, 'delad', { med: kollega.namn });
  }

  async kollegor(namndId: string): Promise<{ kontoId: string; namn: string }[]> {
    return await this.forrad.medRoll(namndId, rollerMed('utlamnande.skriv'), this.klocka.idag());
  }

  /** Den som frågade vill inte längre ha handlingarna. */
  @Transactional()
  async aterta(namndId: string, id: string, version: number): Promise<void> {
    const begaran = await this.skrivare.las(namndId, id, this.jag(), version);
    await this.skrivare.steg(begaran, 'aterta', { avslutadTid: this.klocka.nu() });
    await this.skrivare.logga(begaran, 'atertagen');
  }

  /** Den som frågar begär myndighetens prövning (OSL 6:3). */
  @Transactional()
  async hanskjut(namndId: string, id: string, version: number): Promise<void> {
    const begaran = await this.skrivare.las(namndId, id, this.jag(), version);
    await this.skrivare.steg(begaran, 'hanskjut', { hanskjutenTid: this.klocka.nu(), utfall: null, avslutadTid: null });
    await this.skrivare.logga(begaran, 'hanskjuten');
  }

  private async laggTill(begaran: Begaran, handlingIder: readonly string[]): Promise<void> {
    const nya = await this.handlingar.lagg(begaran.namndId, begaran.id, handlingIder);
    const finns = new Set((await this.handlingar.lista(begaran.id)).map((rad) => rad.handlingId));
    if (handlingIder.some((id) => !finns.has(id))) {
      throw new DomanFel(
        'UTLAMNANDE.HANDLINGEN_SAKNAS',
        'En av handlingarna finns inte, eller är makulerad. Välj på nytt.',
        {
          status: 422,
        },
      );
    }
    if (nya > 0) await this.skrivare.logga(begaran, 'handlingar', { beteckning: beteckning(begaran), antal: nya });
  }

  private jag(): string {
    const { kontoId } = this.sammanhang.aktor();
    if (kontoId === null) throw saknas('Begäran');
    return kontoId;
  }
}

const kontakten = (ny: Partial<Kontakt>): Kontakt => ({
  kontaktNamn: putsad(ny.kontaktNamn),
  kontaktEpost: putsad(ny.kontaktEpost),
  kontaktAdress: putsad(ny.kontaktAdress),
  kontaktTelefon: putsad(ny.kontaktTelefon),
});

/** @throws DomanFel UTLAMNANDE.AVSLUTAD */
export function kravOppen(begaran: Begaran): void {
  if (begaran.status === 'avslutad' || begaran.status === 'atertagen') {
    throw new DomanFel('UTLAMNANDE.AVSLUTAD', 'Begäran är avslutad och ändras inte. Registrera en ny begäran.');
  }
}
