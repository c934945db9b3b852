import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Organisation } from '#organisation';
import { DomanFel, Handelselogg, inaktuell, Klocka, nyttId, saknas } from '#plattform';
import { kallelse } from '#regelverk';
import { ListaForrad } from '../lista/lista.repository.js';
import { SammantradeForrad } from './sammantrade.repository.js';
import type { NyttSammantrade, Sammantrade } from './sammantrade.typer.js';

/** Det som kan ändras; ett utelämnat fält står kvar. */
export type Sammantradesandring = Partial<
  Pick<NyttSammantrade, 'datum' | 'start' | 'plats' | 'kallelsedag' | 'sekreterareId'>
>;

const sattFalt = (
  nytt: Sammantradesandring,
): Partial<Pick<Sammantrade, 'datum' | 'start' | 'plats' | 'sekreterareId'>> => ({
  ...(nytt.datum === undefined ? {} : { datum: nytt.datum }),
  ...(nytt.start === undefined ? {} : { start: nytt.start }),
  ...(nytt.plats === undefined ? {} : { plats: nytt.plats }),
  ...(nytt.sekreterareId === undefined ? {} : { sekreterareId: nytt.sekreterareId }),
});

const dagenPasserad = (): DomanFel =>
  new DomanFel('SAMMANTRADE.DAGEN_PASSERAD', 'Dagen har passerat. Välj en dag från och med i dag.', {
    status: 422,
    falt: [{ stig: 'datum', text: 'Välj en dag från och med i dag.' }],
  });

/** Planerar ett sammanträde. Dagarna för kallelse och tillägg räknas av regelverket ur reglementet som gäller den dagen. */
@Injectable()
export class PlaneraSammantrade {
  constructor(
    private readonly forrad: SammantradeForrad,
    private readonly listor: ListaForrad,
    private readonly organisation: Organisation,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** @returns sammanträdets id och id för den första versionen av dess föredragningslista */
  @Transactional()
  async planera(nytt: NyttSammantrade): Promise<{ id: string; listaId: string }> {
    if (nytt.datum < this.klocka.idag()) throw dagenPasserad();
    const dagar = await this.dagar(nytt.namndId, nytt.datum, nytt.kallelsedag);
    const sammantrade: Sammantrade = {
      id: nyttId(),
      namndId: nytt.namndId,
      datum: nytt.datum,
      start: nytt.start,
      slut: null,
      plats: nytt.plats,
      tillstand: 'planerat',
      installtSkal: null,
      sekreterareId: nytt.sekreterareId ?? null,
      ...dagar,
      version: 1,
    };
    await this.forrad.lagg(sammantrade);
    const listaId = nyttId();
    await this.listor.laggLista(listaId, sammantrade.id, 1);
    await this.handelser.skriv({
      namndId: nytt.namndId,
      typ: 'sammantrade.planerat',
      objekt: 'sammantrade',
      objektId: sammantrade.id,
      efter: sammantrade,
    });
    return { id: sammantrade.id, listaId };
  }

  /**
   * Flyttar tid eller plats innan kallelsen har gått, eller byter sekreterare.
   * @param version den version som användaren såg
   * @throws DomanFel SAMMANTRADE.REDAN_KALLAT, SAMMANTRADE.DAGEN_PASSERAD, KLUBBA.INAKTUELL (412)
   */
  @Transactional()
  async andra(namndId: string, id: string, version: number, nytt: Sammantradesandring): Promise<void> {
    const fore = await this.forrad.lasRad(namndId, id);
    if (fore === null) throw saknas('Sammanträdet');
    if (fore.version !== version) throw inaktuell();
    const efter = { ...fore, ...sattFalt(nytt) };
    const flyttat = efter.datum !== fore.datum || nytt.kallelsedag !== undefined;
    if (fore.tillstand !== 'planerat' && (flyttat || efter.start !== fore.start || efter.plats !== fore.plats)) {
      throw new DomanFel(
        'SAMMANTRADE.REDAN_KALLAT',
        'Kallelsen har gått ut. Ställ in sammanträdet och planera ett nytt, eller skicka ett tillägg.',
      );
    }
    if (flyttat) Object.assign(efter, await this.dagar(namndId, efter.datum, nytt.kallelsedag));
    if (efter.datum !== fore.datum && efter.datum < this.klocka.idag()) throw dagenPasserad();
    if (!(await this.forrad.flytta(efter))) throw inaktuell();
    await this.handelser.skriv({
      namndId,
      typ: 'sammantrade.andrat',
      objekt: 'sammantrade',
      objektId: id,
      fore,
      efter,
    });
  }

  private async dagar(
    namndId: string,
    datum: string,
    valdDag?: string,
  ): Promise<Pick<Sammantrade, 'kallelsedag' | 'senastKallelse' | 'senastTillagg'>> {
    const reglemente = await this.organisation.reglementeDen(namndId, datum);
    const frister = kallelse({
      sammantrade: datum,
      kallelsedagar: reglemente.kallelsedagar,
      tillaggsdagar: reglemente.tillaggsdagar,
      rakning: reglemente.kallelseIVardagar ? 'vardagar' : 'kalenderdagar',
    });
    const kallelsedag = valdDag ?? frister.rekommenderadKallelse;
    if (kallelsedag > frister.senastKallelse) {
      throw new DomanFel(
        'SAMMANTRADE.KALLELSEDAG_SEN',
        `Välj en dag för kallelsen senast ${frister.senastKallelse} (KL 6:17 och reglementet).`,
        {
          status: 422,
          falt: [{ stig: 'kallelsedag', text: `Senast ${frister.senastKallelse}.` }],
        },
      );
    }
    return { kallelsedag, senastKallelse: frister.senastKallelse, senastTillagg: frister.senastTillagg };
  }
}
