import { Injectable } from '@nestjs/common';
import { previousVardag } from '#regelverk';
import { DomanFel, Klocka, saknas, sidgrans } from '#plattform';
import { skyddaSumman, utanSmaTal } from './domain/sma-tal.js';
import { RapportForrad, type Rapportfraga } from './rapport.repository.js';
import type {
  Antalsrad,
  Beslutstidsrapport,
  Diarierapport,
  Personrad,
  Rapportarende,
  Rapportfilter,
  Rapportmatt,
} from './rapport.typer.js';

const DYGN = 86_400_000;
const FLEST_DAGAR = 3_660;

export interface Personrapport {
  fran: string;
  till: string;
  personer: Personrad[];
}

/** Rapporterna ur diariet. En människas egna siffror ser bara hen själv och chefen för enheten. */
@Injectable()
export class VisaRapport {
  constructor(
    private readonly forrad: RapportForrad,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel RAPPORT.PERIOD */
  async diarium(namndId: string, filter: Rapportfilter): Promise<Diarierapport> {
    const fraga = this.fraga(filter);
    const enheter = await this.forrad.antal(namndId, fraga, 'enhet');
    return {
      fran: fraga.fran,
      till: fraga.till,
      enheter,
      typer: await this.forrad.antal(namndId, fraga, 'arendetyp'),
      summa: summera(enheter),
      underProvning: await this.forrad.underProvning(namndId, fraga.provadFore),
      attRegistrera: await this.forrad.attRegistrera(namndId),
    };
  }

  /** @throws DomanFel RAPPORT.PERIOD */
  async beslutstid(namndId: string, filter: Rapportfilter): Promise<Beslutstidsrapport> {
    const fraga = this.fraga(filter);
    const rader = await this.forrad.tider(namndId, fraga);
    const typer = rader.filter((rad) => !rad.summa).map(utanSmaTal);
    const alla = rader.find((rad) => rad.summa);
    const summa =
      alla === undefined
        ? { namn: null, antal: 0, median: null, kvartil1: null, kvartil3: null }
        : skyddaSumman(utanSmaTal(alla), typer);
    return { fran: fraga.fran, till: fraga.till, typer, summa };
  }

  /** Den frågande, och för en chef de som arbetar på enheten. @throws DomanFel RAPPORT.PERIOD */
  async personer(namndId: string, filter: Rapportfilter, personId: string | null): Promise<Personrapport> {
    const { fran, till, ...fraga } = this.fraga(filter);
    if (personId === null) return { fran, till, personer: [] };
    const handlaggare = await this.forrad.synligaPersoner(namndId, personId, fraga.idag);
    return {
      fran,
      till,
      personer: await this.forrad.personer(namndId, { ...fraga, fran, till, handlaggare }, personId),
    };
  }

  /**
   * Ärendena bakom en siffra.
   * @throws DomanFel RAPPORT.PERIOD, 404 för någon vars siffror man inte får se
   */
  async arenden(
    namndId: string,
    fragan: Rapportfilter & { matt: Rapportmatt; handlaggareId?: string; sida: number; antal: number },
    personId: string | null,
  ): Promise<{ rader: Rapportarende[]; antal: number }> {
    const { handlaggareId } = fragan;
    const fraga = this.fraga(fragan);
    const synliga = personId === null ? [] : await this.forrad.synligaPersoner(namndId, personId, fraga.idag);
    if (handlaggareId !== undefined && !synliga.includes(handlaggareId)) throw saknas('Personen');
    return await this.forrad.arenden(
      namndId,
      handlaggareId === undefined ? fraga : { ...fraga, handlaggare: [handlaggareId] },
      fragan.matt,
      synliga,
      sidgrans(fragan),
    );
  }

  private fraga({ fran, till, enhet, arendetyp }: Rapportfilter): Rapportfraga {
    const dagar = (Date.parse(till) - Date.parse(fran)) / DYGN + 1;
    if (dagar < 1 || dagar > FLEST_DAGAR) {
      const text = dagar < 1 ? 'Sista dagen är före den första. Byt plats på dem.' : 'Välj högst tio år åt gången.';
      throw new DomanFel('RAPPORT.PERIOD', text, { status: 422, falt: [{ stig: 'till', text }] });
    }
    const idag = this.klocka.idag();
    return {
      fran,
      till,
      idag,
      provadFore: previousVardag(idag),
      ...(enhet === undefined ? {} : { enhet }),
      ...(arendetyp === undefined ? {} : { arendetyp }),
    };
  }
}

const summera = (rader: readonly Antalsrad[]): Antalsrad =>
  rader.reduce(
    (summa, rad) => ({
      namn: null,
      registrerade: summa.registrerade + rad.registrerade,
      avslutade: summa.avslutade + rad.avslutade,
      oppna: summa.oppna + rad.oppna,
      forsenade: summa.forsenade + rad.forsenade,
    }),
    { namn: null, registrerade: 0, avslutade: 0, oppna: 0, forsenade: 0 },
  );
