import { Injectable } from '@nestjs/common';
import { Klocka, saknas } from '#plattform';
import {
  FrislappningForrad,
  type Insyn,
  KallelseForrad,
  ListaForrad,
  SammantradeForrad,
  sammantradessteg,
} from '#sammantrade';
import { VisaDokument } from '../dokument/visa-dokument.service.js';
import { VisaProtokoll } from '../protokoll/visa-protokoll.service.js';
import type { SammantradesoversiktDto } from './oversikt.dto.js';

/** Hela kedjan för ett sammanträde på en gång, från lista till dokument. */
@Injectable()
export class VisaOversikt {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly listor: ListaForrad,
    private readonly frislappningar: FrislappningForrad,
    private readonly kallelser: KallelseForrad,
    private readonly protokoll: VisaProtokoll,
    private readonly dokument: VisaDokument,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404 */
  async visa(namndId: string, sammantradeId: string, insyn: Insyn): Promise<SammantradesoversiktDto> {
    const sammantrade = await this.sammantraden.hamta(namndId, sammantradeId);
    if (sammantrade === null) throw saknas('Sammanträdet');
    const lage = await this.sammantraden.lage(sammantrade, this.klocka.idag());
    const listor = (await this.listor.versioner(sammantradeId)).filter((lista) => insyn.utkast || lista.fryst);
    const senaste = listor.at(-1);
    const slappt = senaste === undefined ? null : await this.frislappningar.gallande(senaste.id);
    return {
      ...sammantrade,
      steg: sammantradessteg(sammantrade.tillstand, lage),
      listor: listor.map(({ nr, fryst, frislappt, version }) => ({ nr, fryst, frislappt, version })),
      frislappning:
        slappt === null || senaste?.frislappt !== true
          ? null
          : { namn: slappt.namn, iEgenskapAv: slappt.iEgenskapAv, tid: slappt.tid },
      kallelser: await this.kallelser.lagen(namndId, sammantradeId),
      protokoll: await this.protokoll.omDetFinns(namndId, sammantradeId, insyn),
      dokument: await this.dokument.lista(namndId, sammantradeId, insyn),
    };
  }
}
