import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import {
  deklareraJobb,
  DomanFel,
  Handelselogg,
  Klocka,
  type Listfraga,
  nyttId,
  saknas,
  Sammanhang,
  Utkorg,
} from '#plattform';
import { putsad } from '../arende/prova-arende.js';
import type { Avslutsbrist } from './avslutskalla.js';
import { type Arendeavslut, AvslutForrad, type Avslutskandidat } from './avslut.repository.js';
import type { Avslutsfilter } from './avslut.typer.js';
import { VisaBrister } from './visa-brister.service.js';

export const AVSLUTA_MANGA = deklareraJobb('arende.avsluta_manga');

export interface NyttAvslut {
  filter: Avslutsfilter;
  skal?: string | null;
  trotsBrister?: boolean;
  nyckel?: string;
}

/** Avslutar många ärenden efter ett urval: först en förhandsvisning, sedan ett jobb som kan avbrytas och fortsätta. */
@Injectable()
export class AvslutaManga {
  constructor(
    private readonly forrad: AvslutForrad,
    private readonly brister: VisaBrister,
    private readonly handelser: Handelselogg,
    private readonly utkorg: Utkorg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /** En sida av urvalet, med det som är ogjort i varje ärende. */
  async forhandsvisa(
    namndId: string,
    filter: Avslutsfilter,
    fraga: Pick<Listfraga, 'sida' | 'antal'>,
  ): Promise<{ rader: (Avslutskandidat & { brister: Avslutsbrist[] })[]; antal: number }> {
    const { rader, antal } = await this.forrad.kandidater(namndId, filter, fraga);
    const brister = await this.brister.iArenden(
      namndId,
      rader.map((rad) => rad.arendeId),
    );
    return { rader: rader.map((rad) => ({ ...rad, brister: brister.get(rad.arendeId) ?? [] })), antal };
  }

  /**
   * Bestämmer urvalet nu och lägger jobbet. Samma nyckel två gånger är en körning.
   * @throws DomanFel 422 när urvalet är tomt, saknar villkor, eller skälet saknas
   */
  @Transactional()
  async borja(namndId: string, { filter, nyckel, ...val }: NyttAvslut): Promise<Arendeavslut> {
    const redan = nyckel === undefined ? null : await this.forrad.medNyckel(namndId, nyckel);
    if (redan !== null) return await this.en(namndId, redan);
    const skal = putsad(val.skal);
    const trotsBrister = val.trotsBrister ?? false;
    if (Object.values(filter).every((varde) => varde === undefined)) {
      throw fel('filter', 'Välj minst ett villkor: alla nämndens ärenden avslutas inte på en gång.');
    }
    if (trotsBrister && skal === null) throw fel('skal', 'Skriv varför ärendena avslutas fast något är ogjort.');
    const id = nyttId();
    const aktor = this.sammanhang.aktor();
    const rad = { id, namndId, filter, skal, trotsBrister, kontoId: aktor.kontoId, aktor, tid: this.klocka.nu() };
    const antal = await this.forrad.lagg({ ...rad, nyckel: nyckel ?? null });
    if (antal === 0) throw fel('filter', 'Inget ärende stämmer med urvalet.');
    await this.handelser.skriv({
      namndId,
      typ: 'arendeavslut.paborjat',
      objekt: 'arendeavslut',
      objektId: id,
      efter: { filter, antal, trotsBrister },
    });
    await this.utkorg.lagg(AVSLUTA_MANGA, { avslutId: id }, { namndId, nyckel: `${AVSLUTA_MANGA}:${id}` });
    return await this.en(namndId, id);
  }

  /** Slutar efter det ärende som pågår. @throws DomanFel 404, AVSLUT.KLART */
  @Transactional()
  async avbryt(namndId: string, id: string): Promise<Arendeavslut> {
    await this.en(namndId, id);
    if (!(await this.forrad.sattLage(id, ['vantar', 'pagar'], 'avbruten', this.klocka.nu()))) {
      throw new DomanFel(
        'AVSLUT.KLART',
        'Körningen är redan klar. Det som avslutades kan öppnas igen, ett ärende i taget.',
      );
    }
    return await this.en(namndId, id);
  }

  /** Tar vid där en avbruten körning slutade. @throws DomanFel 404, AVSLUT.INTE_AVBRUTET */
  @Transactional()
  async fortsatt(namndId: string, id: string): Promise<Arendeavslut> {
    const fore = await this.en(namndId, id);
    if (!(await this.forrad.sattLage(id, ['avbruten'], 'vantar', null))) {
      throw new DomanFel('AVSLUT.INTE_AVBRUTET', 'Bara en avbruten körning kan fortsätta.');
    }
    await this.utkorg.lagg(
      AVSLUTA_MANGA,
      { avslutId: id },
      { namndId, nyckel: `${AVSLUTA_MANGA}:${id}:${String(fore.version)}` },
    );
    return await this.en(namndId, id);
  }

  /** @throws DomanFel 404 */
  async en(namndId: string, id: string): Promise<Arendeavslut> {
    const korning = await this.forrad.hamta(id, namndId);
    if (korning === null) throw saknas('Körningen');
    return korning;
  }
}

const fel = (stig: string, text: string): DomanFel =>
  new DomanFel('AVSLUT.URVAL', text, { status: 422, falt: [{ stig, text }] });
