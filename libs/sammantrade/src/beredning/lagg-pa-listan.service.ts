import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { saknas } from '#plattform';
import { FORVALD_AVSNITTSORDNING, medNyPunkt } from '../lista/domain/listordning.js';
import { ListaForrad } from '../lista/lista.repository.js';
import type { Punktinnehall } from '../lista/lista.typer.js';
import { SkrivLista } from '../lista/skriv-lista.service.js';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { BeredningForrad } from './beredning.repository.js';
import type { Beredningsunderlag } from './domain/berett.js';
import { somBeslutsled } from './domain/forslaget.js';
import { VisaBeredning } from './visa-beredning.service.js';

/** Lägger ett ärende som är på väg på föredragningslistan, på sin plats och med det som dess skrivelse har. */
@Injectable()
export class LaggPaListan {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly listor: ListaForrad,
    private readonly skriv: SkrivLista,
    private readonly forrad: BeredningForrad,
    private readonly visa: VisaBeredning,
  ) {}

  /**
   * Är skrivelsen fastställd följer dess förslag, sammanfattning, handling och bilagor med, i sina senaste versioner.
   * @param version listans lydelse som användaren såg
   * @returns punktens id
   * @throws DomanFel 404 för ett ärende som inte är på väg, SAMMANTRADE.LISTAN_LAST, KLUBBA.INAKTUELL (412)
   */
  @Transactional()
  async lagg(namndId: string, sammantradeId: string, arendeId: string, version: number): Promise<string> {
    const mote = await this.sammantraden.hamta(namndId, sammantradeId);
    if (mote === null) throw saknas('Sammanträdet');
    const underlag = await this.visa.ett(namndId, mote, arendeId);
    if (underlag === null) throw saknas('Ärendet');
    const fore = await this.listor.hamta(sammantradeId);
    const innehall = await this.innehall(underlag);
    const id = await this.skriv.laggPunkt(namndId, sammantradeId, innehall, version);
    const lista = await this.listor.hamta(sammantradeId);
    const ordning = medNyPunkt(fore?.punkter ?? [], { id, typ: innehall.typ }, FORVALD_AVSNITTSORDNING);
    if (lista !== null) await this.skriv.ordna(namndId, sammantradeId, ordning, lista.version);
    return id;
  }

  private async innehall({
    arendeId,
    arendemening,
    handlaggare,
    skrivelse,
    paragraf,
  }: Beredningsunderlag): Promise<Punktinnehall> {
    // Det bordlagda tas upp som det var, med samma handlingar och förslag; en ny fastställd skrivelse går före.
    const grund = { titel: arendemening, arendeId, foredragande: handlaggare };
    if (skrivelse?.tillstand !== 'faststalld') {
      const gammal = paragraf?.utfall === 'bordlagd' ? await this.forrad.bordlagdPunkt(arendeId) : null;
      return { ...grund, typ: 'beslut', ...gammal };
    }
    const handlingar = (await this.forrad.handlingsversioner(skrivelse.id)).map((versionId) => ({ versionId }));
    return {
      ...grund,
      typ: 'beslut',
      sammanfattning: await this.forrad.sammanfattning(skrivelse.id),
      beslutsforslag: somBeslutsled(await this.forrad.forslag(skrivelse.id)),
      handlingar,
    };
  }
}
