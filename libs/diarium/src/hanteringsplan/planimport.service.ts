import { Injectable } from '@nestjs/common';
import { type Lamnadfil, Lasfel, lasTabellbok, type Tabellblad } from '#organisation';
import { DomanFel, Handelselogg, inaktuell, Klocka, saknas, Sammanhang, Transactional } from '#plattform';
import type { Planuppgifter } from './domain/planrad.js';
import {
  type Importrad,
  type Lasning,
  lasPlanrader,
  medFel,
  type Plankolumn,
  tolkaPlanrad,
} from './domain/tolka-plan.js';
import { HanteringsplanForrad, type Nyplan } from './hanteringsplan.repository.js';
import { type Planimport, PlanimportForrad } from './planimport.repository.js';

/** Hur den nya planen gäller. `gallerTill` null: tills vidare. */
export type Planvillkor = Pick<Nyplan, 'namn' | 'gallerFran' | 'gallerTill' | 'beslut' | 'beslutDatum'>;

/** En inläst fil som den visas: varje rad med sina fel, och varför den inte kan genomföras. */
export interface Visadimport extends Omit<Planimport, 'rader'> {
  rader: Importrad[];
  antalFel: number;
  hinder: string | null;
}

const olaslig = (text: string): DomanFel =>
  new DomanFel('HANTERINGSPLAN.OLASLIG', text, { status: 422, falt: [{ stig: 'fil', text }] });

/** Läser in en plan ur CSV eller XLSX: förhandsvisning, fel per rad, rättning, och genomförande i ett steg. */
@Injectable()
export class LasInPlan {
  constructor(
    private readonly importer: PlanimportForrad,
    private readonly planer: HanteringsplanForrad,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel HANTERINGSPLAN.OLASLIG */
  async lamna(namndId: string, fil: Lamnadfil): Promise<Visadimport> {
    const { rader, anmarkningar } = await las(fil);
    const id = await this.spara(namndId, { filnamn: fil.filnamn, anmarkningar, rader });
    return await this.visa(namndId, id);
  }

  @Transactional()
  async spara(namndId: string, ny: Pick<Planimport, 'filnamn' | 'anmarkningar' | 'rader'>): Promise<string> {
    const { namn } = this.sammanhang.aktor();
    return await this.importer.lagg(namndId, { ...ny, skapadNamn: namn }, this.klocka.nu());
  }

  /** @throws DomanFel 404 */
  async visa(namndId: string, id: string): Promise<Visadimport> {
    const en = await this.importer.hamta(namndId, id);
    if (en === null) throw saknas('Inläsningen');
    return visad(en);
  }

  /** Rättar eller utelämnar en rad. @throws DomanFel 404, 412, HANTERINGSPLAN.AVSLUTAD */
  @Transactional()
  async ratta(
    namndId: string,
    id: string,
    version: number,
    rad: number,
    andring: { falt?: Partial<Record<Plankolumn, string>>; utelamnad?: boolean },
  ): Promise<void> {
    const en = await this.oppen(namndId, id, version);
    if (!en.rader.some((ett) => ett.rad === rad)) throw saknas('Raden');
    const rader = en.rader.map((ett) =>
      ett.rad === rad
        ? { ...ett, falt: { ...ett.falt, ...andring.falt }, utelamnad: andring.utelamnad ?? ett.utelamnad }
        : ett,
    );
    await this.importer.skrivRader(id, rader);
  }

  @Transactional()
  async avbryt(namndId: string, id: string, version: number): Promise<void> {
    await this.oppen(namndId, id, version);
    await this.importer.avsluta(id, 'avbruten', null);
  }

  /**
   * Gör raderna till en ny version av planen; den som gällde tills vidare slutar dagen före.
   * @throws DomanFel 404, 412, HANTERINGSPLAN.FEL_KVAR, HANTERINGSPLAN.TIDEN
   */
  @Transactional()
  async genomfor(namndId: string, id: string, version: number, villkor: Planvillkor): Promise<string> {
    await this.planer.ensam(namndId);
    const en = await this.oppen(namndId, id, version);
    const { hinder } = visad(en);
    if (hinder !== null) throw new DomanFel('HANTERINGSPLAN.FEL_KVAR', hinder);
    if (villkor.gallerTill !== null && villkor.gallerTill < villkor.gallerFran) {
      const text = 'Planen ska sluta samma dag som den börjar, eller senare.';
      throw new DomanFel('HANTERINGSPLAN.TIDEN', text, { status: 422, falt: [{ stig: 'gallerTill', text }] });
    }
    const rader = en.rader.filter((rad) => !rad.utelamnad).map((rad) => tolkaPlanrad(rad.falt) as Planuppgifter);
    const ersatt = await this.planer.avslutaForegaende(namndId, villkor.gallerFran);
    const { namn } = this.sammanhang.aktor();
    const nyplan = { ...villkor, filnamn: en.filnamn, skapadNamn: namn };
    const planId = await this.planer.laggPlan(namndId, nyplan, rader, this.klocka.nu());
    await this.importer.avsluta(id, 'genomford', planId);
    await this.handelser.skriv({
      namndId,
      typ: 'hanteringsplan.antagen',
      objekt: 'hanteringsplan',
      objektId: planId,
      efter: { ...villkor, rader: rader.length, ersatter: ersatt },
    });
    return planId;
  }

  private async oppen(namndId: string, id: string, version: number): Promise<Planimport> {
    const en = await this.importer.lasOchHamta(namndId, id);
    if (en === null) throw saknas('Inläsningen');
    if (en.lage !== 'last') {
      throw new DomanFel('HANTERINGSPLAN.AVSLUTAD', 'Inläsningen är redan avslutad. Lämna filen på nytt.');
    }
    if (en.version !== version) throw inaktuell();
    return en;
  }
}

function visad(en: Planimport): Visadimport {
  const rader = medFel(en.rader);
  const antalFel = rader.filter((rad) => rad.fel.length > 0).length;
  return { ...en, rader, antalFel, hinder: hinderI(rader, antalFel) };
}

function hinderI(rader: readonly Importrad[], antalFel: number): string | null {
  if (antalFel === 1) return 'En rad ska rättas eller utelämnas. Inget är ändrat än.';
  if (antalFel > 1) return `${String(antalFel)} rader ska rättas eller utelämnas. Inget är ändrat än.`;
  return rader.every((rad) => rad.utelamnad) ? 'Filen har inga rader att läsa in.' : null;
}

async function las(fil: Lamnadfil): Promise<Lasning> {
  try {
    const { bok } = await lasTabellbok(fil.innehall);
    const lasta = bok.blad
      .filter((blad) => !blad.dolt)
      .map(lasBlad)
      .filter((en) => en !== null);
    const storst = lasta.reduce<Lasning | null>(
      (basta, en) => (basta === null || en.rader.length > basta.rader.length ? en : basta),
      null,
    );
    if (storst === null) {
      throw olaslig(
        'Ingen rubrikrad känns igen. Den ska ha kolumnerna Klassificering och Handlingstyp; mallen visar hur.',
      );
    }
    return storst;
  } catch (fel) {
    if (fel instanceof Lasfel) throw olaslig(fel.message);
    throw fel;
  }
}

function lasBlad(blad: Tabellblad): Lasning | null {
  const lasning = lasPlanrader(blad.rader);
  if (lasning !== null && blad.forManga) throw new Lasfel('Filen har fler än 5 000 rader. Dela upp den.');
  return lasning;
}
