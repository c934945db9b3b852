import {
  Behorighet,
  DomanFel,
  FORVALTNINGSROLLER,
  Handelselogg,
  inaktuell,
  Klocka,
  nyttId,
  type Roll,
  saknas,
  Sammanhang,
  Transactional,
} from '#plattform';
import { Injectable } from '@nestjs/common';
import { RollForrad } from '../roll/roll.repository.js';
import { FranvaroForrad, type Franvarokonto } from './franvaro.repository.js';
import { avkorta } from '../roll/avkorta.js';

export interface NyFranvaro {
  namndId: string;
  kontoId: string;
  ersattareKontoId: string;
  fran: string;
  /** Sista dagen. */
  till: string;
}

/** Ett konto i nämndens förvaltning, och om den som frågar får anteckna dess frånvaro. */
export interface Franvarokandidat extends Franvarokonto {
  farSatta: boolean;
}

/**
 * Antecknar att någon är borta och vem som har rollerna i nämnden under tiden. Det gör personen själv, chefen för enheten,
 * förvaltningschefen eller administratören. Bara det den frånvarande själv är tilldelad följer med, aldrig ett uppdrag,
 * aldrig det den i sin tur har för någon annan.
 */
@Injectable()
export class SattFranvaro {
  constructor(
    private readonly forrad: FranvaroForrad,
    private readonly roller: RollForrad,
    private readonly behorighet: Behorighet,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /**
   * @returns frånvarons id
   * @throws DomanFel 403 `FRANVARO.INTE_DIN`, 404, 409 `FRANVARO.KEDJA` och det som krockar, 422
   */
  @Transactional()
  async satt(ny: NyFranvaro): Promise<string> {
    const { namndId, kontoId, ersattareKontoId, fran, till } = ny;
    this.provaTiden(fran, till);
    if (kontoId === ersattareKontoId) {
      throw new DomanFel('FRANVARO.SIG_SJALV', 'Välj någon annan som ersättare.', { status: 422 });
    }
    await this.forrad.lasKonton([kontoId, ersattareKontoId]);
    const konton = await this.kandidater(namndId, fran, till);
    const den = konton.find((en) => en.kontoId === kontoId);
    if (den === undefined || !konton.some((en) => en.kontoId === ersattareKontoId)) throw saknas('Kontot');
    if (!den.farSatta) throw inteDin();
    await this.provaKedja(ny);
    const rad = {
      id: nyttId(),
      namndId,
      kontoId,
      ersattareKontoId,
      fran,
      till,
      sattAv: this.sammanhang.aktor().kontoId,
    };
    await this.forrad.lagg(rad);
    await this.logga(namndId, 'antecknad', rad.id, { efter: rad });
    return rad.id;
  }

  /**
   * Slutar en pågående frånvaro med gårdagen, eller stryker en som inte börjat. Det som har gällt står kvar.
   * @throws DomanFel 403, 404, 412
   */
  @Transactional()
  async aterkalla(namndId: string, id: string, version: number): Promise<void> {
    const fore = await this.forrad.medId(namndId, id);
    if (fore === null) throw saknas('Frånvaron');
    const konton = await this.kandidater(namndId, fore.fran, fore.till);
    const far = konton.find((en) => en.kontoId === fore.kontoId)?.farSatta ?? (await this.arOver(namndId));
    if (!far) throw inteDin();
    const efter = avkorta(fore, this.klocka.idag());
    if (efter === null) throw new DomanFel('FRANVARO.SLUT', 'Frånvaron är redan slut.');
    if (!(await this.forrad.andra(id, version, efter))) throw inaktuell();
    await this.logga(namndId, 'aterkallad', id, { fore, efter });
  }

  /** De i nämndens förvaltning som kan vara borta eller ersätta någon under tiden. */
  async kandidater(namndId: string, fran: string, till: string): Promise<Franvarokandidat[]> {
    const konton = await this.forrad.konton(namndId, FORVALTNINGSROLLER, fran, till);
    const { kontoId } = this.sammanhang.aktor();
    const over = await this.arOver(namndId);
    const chef = kontoId !== null && !over && (await this.arChef(kontoId, namndId));
    const enheten = chef ? await this.forrad.iChefensEnhet(namndId, kontoId, this.klocka.idag()) : [];
    return konton.map((konto) => ({
      ...konto,
      // En chef antecknar inte frånvaro för den som är chef över förvaltningen.
      farSatta:
        over ||
        konto.kontoId === kontoId ||
        (enheten.includes(konto.kontoId) && !konto.roller.includes('forvaltningschef')),
    }));
  }

  /** Klubba självt, förvaltningschefen och administratören antecknar för alla i nämndens förvaltning. */
  private async arOver(namndId: string): Promise<boolean> {
    const { kontoId, system } = this.sammanhang.aktor();
    if (system) return true;
    if (kontoId === null) return false;
    const { roller } = (await this.behorighet.omfattning(kontoId, namndId)) ?? { roller: [] as Roll[] };
    if (roller.includes('forvaltningschef') || roller.includes('administrator')) return true;
    return await this.roller.arAdministrator(kontoId, this.klocka.idag());
  }

  private async arChef(kontoId: string, namndId: string): Promise<boolean> {
    return (await this.behorighet.omfattning(kontoId, namndId))?.roller.includes('chef') ?? false;
  }

  private provaTiden(fran: string, till: string): void {
    if (till < fran) {
      throw new DomanFel('ORGANISATION.SLUT_FORE_START', 'Sista dagen kan inte ligga före den första.', {
        status: 422,
        falt: [{ stig: 'till', text: 'Ange en dag som inte ligger före den första.' }],
      });
    }
    if (till < this.klocka.idag()) {
      throw new DomanFel('FRANVARO.REDAN_SLUT', 'Tiden har redan gått. Rättigheter ges inte i efterhand.', {
        status: 422,
        falt: [{ stig: 'till', text: 'Ange en dag som inte har gått.' }],
      });
    }
  }

  private async provaKedja({ namndId, kontoId, ersattareKontoId, fran, till }: NyFranvaro): Promise<void> {
    const kedja = await this.forrad.kedja(namndId, kontoId, ersattareKontoId, fran, till);
    if (kedja === 'ersattaren_borta') {
      throw new DomanFel('FRANVARO.KEDJA', 'Ersättaren är själv borta under tiden. Välj någon annan.');
    }
    if (kedja === 'ersatter_sjalv') {
      throw new DomanFel(
        'FRANVARO.KEDJA',
        'Den som ska vara borta ersätter själv någon under tiden. Välj först en annan ersättare där.',
      );
    }
  }

  private async logga(
    namndId: string,
    typ: string,
    objektId: string,
    vad: { fore?: unknown; efter: unknown },
  ): Promise<void> {
    await this.handelser.skriv({ namndId, typ: `franvaro.${typ}`, objekt: 'franvaro', objektId, ...vad });
  }
}

const inteDin = (): DomanFel =>
  new DomanFel(
    'FRANVARO.INTE_DIN',
    'Frånvaron antecknas av personen själv, chefen, förvaltningschefen eller administratören.',
    { status: 403 },
  );
