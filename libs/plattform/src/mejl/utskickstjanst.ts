import { Injectable } from '@nestjs/common';
import { nyttId } from '../databas/id.js';
import { DomanFel } from '../fel/doman-fel.js';
import { Handelselogg } from '../handelse/handelselogg.js';
import { deklareraJobb } from '../jobb/dekoratorer.js';
import { Klocka } from '../klocka/klocka.js';
import { Utkorg } from '../utkorg/utkorg.js';
import { type Gemensamt, type Personligt, type Utskicksslag, platserI } from './brev.js';
import { giltigMejladress } from './mejladress.js';
import { type Liggarrad, MottagareForrad } from './mottagare.repository.js';
import { type NyMottagare, UtskickForrad } from './utskick.repository.js';

/** Sänder en omgång mottagare. */
export const SKICKA_MEJL = deklareraJobb('mejl.skicka');

/** Så många mottagare ett jobb tar: få nog att ett avbrott märks fort, många nog att kön inte är det som tar tid. */
const PER_JOBB = 100;

export interface Utskicksmottagare {
  personId: string;
  namn: string;
  /** null när personen inte har mejl: raden blir `misslyckad` och får brev. */
  adress: string | null;
  brev?: Personligt;
}

export interface NyttUtskicksunderlag {
  namndId: string | null;
  slag: Utskicksslag;
  /** Det utskicket gäller, t.ex. `sammantrade` och dess id. */
  objekt: string;
  objektId: string;
  /** 1, 2 … ; samma sak, slag och version kan bara skickas en gång. */
  version: number;
  gemensamt: Gemensamt;
  mottagare: readonly Utskicksmottagare[];
}

/** Hur det står till med ett utskick. `ovissa` och `dubbla` räknar också dem som sedan blev sända. */
export interface Utskicksstallning {
  antal: number;
  vantar: number;
  sander: number;
  sand: number;
  misslyckad: number;
  studsad: number;
  oviss: number;
  ovissa: number;
  dubbla: number;
}

/** Mejl till flera: en rad och ett Message-ID per mottagare och version. Sänds av bakgrundsjobbet efter commit. */
@Injectable()
export class Utskickstjanst {
  constructor(
    private readonly utskick: UtskickForrad,
    private readonly mottagare: MottagareForrad,
    private readonly utkorg: Utkorg,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Skapar utskicket i pågående transaktion. Tillägg och inställt hänger i mottagarens tråd (References till tidigare utskick om samma sak).
   * @returns utskickets id
   * @throws DomanFel UTSKICK.FINNS_REDAN när saken, slaget och versionen redan skickats
   */
  async skapa(underlag: NyttUtskicksunderlag): Promise<string> {
    granska(underlag);
    const id = nyttId();
    const tid = this.klocka.nu();
    if (!(await this.utskick.lagg({ ...underlag, id, skapad: tid }))) {
      throw new DomanFel(
        'UTSKICK.FINNS_REDAN',
        'Utskicket är redan gjort i den här versionen. Gör en ny version för att skicka igen.',
      );
    }
    const tradar = await this.tradar(underlag);
    const rader = underlag.mottagare.map((en) => somRad(en, underlag.gemensamt, tradar.get(en.personId) ?? []));
    await this.utskick.laggMottagare(id, rader, tid);
    const attSanda = rader.filter((rad) => rad.orsak === null).map((rad) => rad.id);
    await this.utkorg.laggMassa(
      iOmgangar(attSanda, PER_JOBB).map((mottagare) => ({
        jobb: SKICKA_MEJL,
        data: { utskickId: id, mottagare },
        ...(underlag.namndId === null ? {} : { namndId: underlag.namndId }),
      })),
    );
    await this.handelser.skriv({
      namndId: underlag.namndId,
      typ: 'utskick.skapat',
      objekt: 'utskick',
      objektId: id,
      efter: {
        slag: underlag.slag,
        objekt: underlag.objekt,
        objektId: underlag.objektId,
        version: underlag.version,
        mottagare: rader.length,
        utanAdress: rader.length - attSanda.length,
      },
    });
    return id;
  }

  /** Utskickets liggare, en rad per mottagare. */
  async liggare(utskickId: string): Promise<Liggarrad[]> {
    return await this.mottagare.liggare(utskickId);
  }

  /** Mottagarna i alla utskick om en sak, äldst först. */
  async omSaken(objekt: string, objektId: string): Promise<Liggarrad[]> {
    return await this.mottagare.omSaken(objekt, objektId);
  }

  /** Glömmer vem utskicken om sakerna gick till, när det ska gallras. Kräver en transaktion. */
  async glomMottagare(objekt: string, objektIds: readonly string[]): Promise<void> {
    if (objektIds.length > 0) await this.mottagare.glom(objekt, objektIds, this.klocka.nu());
  }

  /** Hur många mottagare som är var. */
  async stallning(utskickId: string): Promise<Utskicksstallning> {
    const rader = await this.mottagare.rakna(utskickId);
    const summa: Utskicksstallning = {
      antal: 0,
      vantar: 0,
      sander: 0,
      sand: 0,
      misslyckad: 0,
      studsad: 0,
      oviss: 0,
      ovissa: 0,
      dubbla: 0,
    };
    for (const rad of rader) {
      summa[rad.tillstand] = rad.antal;
      summa.antal += rad.antal;
      summa.ovissa += rad.ovissa;
      summa.dubbla += rad.dubbla;
    }
    return summa;
  }

  /** Hur många mottagare som någon gång varit ovissa, också de som sedan fick mejlet. */
  async raknaOvissa(utskickId: string): Promise<number> {
    return (await this.stallning(utskickId)).ovissa;
  }

  private async tradar(underlag: NyttUtskicksunderlag): Promise<Map<string, string[]>> {
    if (underlag.slag !== 'tillagg' && underlag.slag !== 'installt') return new Map();
    return await this.utskick.tidigareMejl(underlag.objekt, underlag.objektId);
  }
}

function granska(underlag: NyttUtskicksunderlag): void {
  const { gemensamt } = underlag;
  for (const [vem, adress] of [
    ['Avsändaren', gemensamt.fran],
    ['Svarsadressen', gemensamt.svarTill],
  ] as const) {
    if (adress !== undefined && !giltigMejladress(adress.adress)) {
      throw new DomanFel('UTSKICK.ADRESS', `${vem} har ingen giltig mejladress. Rätta den i nämndens uppgifter.`, {
        status: 422,
      });
    }
  }
  const personer = new Set(underlag.mottagare.map((en) => en.personId));
  if (personer.size !== underlag.mottagare.length) throw new Error('Samma person står två gånger bland mottagarna');
  const gemensamma = platserI(gemensamt);
  for (const en of underlag.mottagare) {
    const saknat = gemensamma.find((namn) => en.brev?.falt?.[namn] === undefined);
    // Den som har egna texter kan ha valt bort platsen; resten prövas när brevet sätts ihop.
    const egna = en.brev?.text !== undefined && en.brev.html !== undefined;
    if (saknat !== undefined && !egna)
      throw new Error(`Brevet har en plats för ${saknat} men en mottagare saknar värdet`);
  }
}

function somRad(en: Utskicksmottagare, gemensamt: Gemensamt, trad: readonly string[]): NyMottagare {
  const id = nyttId();
  const adress = en.adress?.trim() ?? '';
  const doman = gemensamt.fran.adress.split('@')[1] ?? 'klubba.invalid';
  return {
    id,
    personId: en.personId,
    namn: en.namn,
    adress: adress === '' ? null : adress,
    personligt: en.brev ?? {},
    messageId: `<${id}@${doman}>`,
    referenser: [...(gemensamt.referenser ?? []), ...trad],
    orsak: orsakAttInteSanda(adress),
  };
}

function orsakAttInteSanda(adress: string): string | null {
  if (adress === '') return 'adress saknas';
  return giltigMejladress(adress) ? null : 'adressen är ingen mejladress';
}

function iOmgangar<T>(alla: readonly T[], storlek: number): T[][] {
  const omgangar: T[][] = [];
  for (let fran = 0; fran < alla.length; fran += storlek) omgangar.push(alla.slice(fran, fran + storlek));
  return omgangar;
}
