import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, giltigMejladress, Handelselogg, inaktuell, Klocka, nyttId, saknas } from '#plattform';
import type { Arende } from '../arende/arende.typer.js';
import { stangtSteg } from '../arende/arende.tillstand.js';
import { putsad } from '../arende/prova-arende.js';
import { harSekretess } from '../arende/sekretess.service.js';
import { SkrivArende } from '../arende/skriv-arende.service.js';
import { SkrivRattelse } from '../rattelse/skriv-rattelse.service.js';
import { PartForrad } from './part.repository.js';
import { arDoldPart, type Arendepart, type NyPart, type Partsuppgifter } from './part.typer.js';

/** Parterna i ett ärende. Ingen tas bort ur diariet: den som inte längre är part står kvar bland rättelserna. */
@Injectable()
export class SkrivPart {
  constructor(
    private readonly forrad: PartForrad,
    private readonly skrivning: SkrivArende,
    private readonly rattelser: SkrivRattelse,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** Lägger till en part i ett ärende. @throws DomanFel 404, 422, DIARIUM.ARENDE_MAKULERAT */
  @Transactional()
  async lagg(namndId: string, arendeId: string, ny: NyPart): Promise<string> {
    await this.arende(namndId, arendeId);
    const [id = ''] = await this.laggAlla(namndId, arendeId, [ny]);
    return id;
  }

  /** I pågående transaktion, i ett ärende som finns och får ändras. @returns deras id */
  async laggAlla(namndId: string, arendeId: string, nya: readonly NyPart[]): Promise<string[]> {
    const idn: string[] = [];
    for (const ny of nya) {
      const id = nyttId();
      const rad = provad({ ...TOM, ...angivna(ny) });
      await this.forrad.lagg({ ...rad, id, namndId, arendeId }, this.klocka.nu());
      // Bara det offentliga: namnet kan vara skyddat, och loggen läses av fler än ärendet.
      await this.handelser.skriv({
        namndId,
        typ: 'arende.part_tillagd',
        objekt: 'arende',
        objektId: arendeId,
        efter: { partId: id, roll: rad.roll, slag: rad.slag },
      });
      idn.push(id);
    }
    return idn;
  }

  /** @throws DomanFel 404, 412, 422, DIARIUM.ARENDE_MAKULERAT */
  @Transactional()
  async andra(
    namndId: string,
    arendeId: string,
    id: string,
    version: number,
    andring: Partial<Partsuppgifter>,
    skal?: string,
  ): Promise<void> {
    const arende = await this.arende(namndId, arendeId);
    const fore = await this.en(namndId, arendeId, id);
    const efter = provad({ ...fore, ...angivna(andring) });
    if (!(await this.forrad.andra(id, version, efter))) throw inaktuell();
    await this.rattat(arende, fore, { ...efter }, 'arende.part_andrad', skal);
  }

  /** @throws DomanFel 404, 412, 422 utan skäl, DIARIUM.ARENDE_MAKULERAT */
  @Transactional()
  async taBort(namndId: string, arendeId: string, id: string, version: number, skal: string): Promise<void> {
    if (putsad(skal) === null) throw fel('skal', 'Skriv varför parten inte längre hör till ärendet.');
    const arende = await this.arende(namndId, arendeId);
    const fore = await this.en(namndId, arendeId, id);
    if (!(await this.forrad.andra(id, version, { borttagen: true }))) throw inaktuell();
    await this.rattat(arende, fore, { namn: null }, 'arende.part_borttagen', skal);
  }

  private async rattat(
    arende: Arende,
    fore: Arendepart,
    efter: Record<string, unknown>,
    typ: string,
    skal?: string,
  ): Promise<void> {
    const nu = { ...fore, ...efter };
    await this.rattelser.skriv({
      namndId: arende.namndId,
      arendeId: arende.id,
      objekt: 'arendepart',
      objektId: fore.id,
      fore: { ...fore },
      efter,
      hemlig: harSekretess(arende.sekretess) || arDoldPart(fore) || arDoldPart(nu),
      skal: putsad(skal) ?? undefined,
    });
    await this.handelser.skriv({
      namndId: arende.namndId,
      typ,
      objekt: 'arende',
      objektId: arende.id,
      efter: { partId: fore.id, roll: nu.roll, slag: nu.slag },
    });
  }

  private async en(namndId: string, arendeId: string, id: string): Promise<Arendepart> {
    const part = await this.forrad.hamta(namndId, arendeId, id);
    if (part === null) throw saknas('Parten');
    return part;
  }

  private async arende(namndId: string, id: string): Promise<Arende> {
    const arende = await this.skrivning.las(namndId, id);
    if (arende.status !== 'makulerat') return arende;
    const { kod, text } = stangtSteg(arende.status);
    throw new DomanFel(kod, text);
  }
}

/** Utan det som inte skickats: annars skrev det över det som står. */
const angivna = <T extends object>(uppgifter: T): T =>
  Object.fromEntries(Object.entries(uppgifter).filter(([, varde]) => varde !== undefined)) as T;

const TOM = {
  roll: 'part',
  derasDnr: null,
  epost: null,
  telefon: null,
  adress: null,
  skyddadePersonuppgifter: false,
  skyddad: false,
} as const satisfies Partial<Partsuppgifter>;

function provad(u: Partsuppgifter): Partsuppgifter {
  const namn = putsad(u.namn);
  if (namn === null) throw fel('namn', 'Skriv vem parten är.');
  const epost = putsad(u.epost);
  if (epost !== null && !giltigMejladress(epost)) throw fel('epost', 'Skriv en hel e-postadress.');
  return {
    roll: u.roll,
    slag: u.slag,
    namn,
    derasDnr: putsad(u.derasDnr),
    epost,
    telefon: putsad(u.telefon),
    adress: putsad(u.adress),
    skyddadePersonuppgifter: u.skyddadePersonuppgifter,
    skyddad: u.skyddad,
  };
}

const fel = (stig: string, text: string): DomanFel =>
  new DomanFel('DIARIUM.PART', text, { status: 422, falt: [{ stig, text }] });
