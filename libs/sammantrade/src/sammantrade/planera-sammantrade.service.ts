import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Organisation } from '#organisation';
import { DomanFel, Handelselogg, nyttId, saknas } from '#plattform';
import { kallelse } from '#regelverk';
import { ListaForrad } from '../lista/lista.repository.js';
import { SammantradeForrad } from './sammantrade.repository.js';
import type { NyttSammantrade, Sammantrade } from './sammantrade.typer.js';

/** Planerar ett sammanträde. Dagarna för kallelse och tillägg räknas av regelverket ur reglementet som gäller den dagen. */
@Injectable()
export class PlaneraSammantrade {
  constructor(
    private readonly forrad: SammantradeForrad,
    private readonly listor: ListaForrad,
    private readonly organisation: Organisation,
    private readonly handelser: Handelselogg,
  ) {}

  /** @returns sammanträdets id och id för den första versionen av dess föredragningslista */
  @Transactional()
  async planera(nytt: NyttSammantrade): Promise<{ id: string; listaId: string }> {
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

  /** Flyttar tid eller plats innan kallelsen har gått. */
  @Transactional()
  async andra(
    namndId: string,
    id: string,
    version: number,
    nytt: { datum: string; start: string; plats: string; kallelsedag?: string },
  ): Promise<void> {
    const fore = await this.forrad.lasRad(namndId, id);
    if (fore === null) throw saknas('Sammanträdet');
    if (fore.tillstand !== 'planerat') {
      throw new DomanFel(
        'SAMMANTRADE.REDAN_KALLAT',
        'Kallelsen har gått ut. Ställ in sammanträdet och planera ett nytt, eller skicka ett tillägg.',
      );
    }
    const dagar = await this.dagar(namndId, nytt.datum, nytt.kallelsedag);
    const efter = { ...fore, ...nytt, ...dagar, version };
    if (!(await this.forrad.flytta(efter))) {
      throw new DomanFel(
        'KLUBBA.ANDRAD_AV_ANNAN',
        'Någon annan ändrade sammanträdet nyss. Läs om och gör din ändring igen.',
        { status: 412 },
      );
    }
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
    });
    const kallelsedag = valdDag ?? frister.rekommenderadKallelse;
    if (kallelsedag > frister.senastKallelse) {
      throw new DomanFel(
        'SAMMANTRADE.KALLELSEDAG_SEN',
        `Välj en dag för kallelsen senast ${frister.senastKallelse} (KL 6:18 och reglementet).`,
        {
          status: 422,
          falt: [{ stig: 'kallelsedag', text: `Senast ${frister.senastKallelse}.` }],
        },
      );
    }
    return { kallelsedag, senastKallelse: frister.senastKallelse, senastTillagg: frister.senastTillagg };
  }
}
