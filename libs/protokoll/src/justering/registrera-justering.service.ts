import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { deklareraJobb, DomanFel, Handelselogg, Klocka, saknas, Sammanhang, Utkorg } from '#plattform';
import { ProtokollForrad } from '../protokoll/protokoll.repository.js';
import type { Protokollsdel } from '../protokoll/protokoll.typer.js';
import { JusteringForrad } from './justering.repository.js';

/** Gör det protokoll som lämnas ut. */
export const FRAMSTALL_PROTOKOLL = deklareraJobb('protokoll.framstall');

export interface Pappersjustering {
  datum: string;
  plats: string;
  /** Vem som skrev under vilka §§ och som vad. */
  underskrifter: readonly { personId: string; roll: 'ordforande' | 'justerare'; paragrafer: readonly number[] }[];
}

/** Registrerar en justering på papper: dag, plats och vem som skrev under vilka §§. En inloggad persons klick är ingen underskrift. */
@Injectable()
export class RegistreraJustering {
  constructor(
    private readonly forrad: ProtokollForrad,
    private readonly justeringar: JusteringForrad,
    private readonly utkorg: Utkorg,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  /** @throws DomanFel PROTOKOLL.INTE_HOS_JUSTERARE, PROTOKOLL.JUSTERING_I_FRAMTIDEN; databasens vakter för KL 5:69 */
  @Transactional()
  async registrera(namndId: string, delId: string, papper: Pappersjustering): Promise<void> {
    const del = await this.forrad.lasDel(namndId, delId);
    if (del === null) throw saknas('Protokollsdelen');
    if (del.tillstand !== 'hos_justerare' || del.textSha256 === null) {
      throw new DomanFel(
        'PROTOKOLL.INTE_HOS_JUSTERARE',
        'Delen är inte lämnad till justering, eller redan justerad. Läs om sidan.',
      );
    }
    if (papper.datum > this.klocka.idag()) {
      throw new DomanFel(
        'PROTOKOLL.JUSTERING_I_FRAMTIDEN',
        'Justeringsdagen ligger framåt i tiden. Registrera justeringen när den är gjord.',
        {
          status: 422,
          falt: [{ stig: 'datum', text: 'Ange dagen då protokollet skrevs under.' }],
        },
      );
    }
    for (const underskrift of papper.underskrifter) {
      await this.justeringar.lagg({
        delId,
        personId: underskrift.personId,
        roll: underskrift.roll,
        datum: papper.datum,
        plats: papper.plats,
        textSha256: del.textSha256,
        registreradAv: this.sammanhang.aktor().namn,
        tid: this.klocka.nu(),
        paragrafIder: idFor(del, underskrift.paragrafer),
      });
    }
    await this.forrad.justerad(delId, papper.datum, papper.plats);
    await this.handelser.skriv({
      namndId,
      typ: 'protokollsdel.justerad',
      objekt: 'protokollsdel',
      objektId: delId,
      efter: { ...papper, textSha256: del.textSha256 },
    });
    await this.utkorg.lagg(
      FRAMSTALL_PROTOKOLL,
      { namndId, sammantradeId: del.sammantradeId },
      { namndId, nyckel: `protokoll:justerad:${delId}` },
    );
  }
}

function idFor(del: Protokollsdel, nummer: readonly number[]): string[] {
  return nummer.map((nr) => {
    const id = del.paragrafIder[del.paragrafer.indexOf(nr)];
    if (id === undefined)
      throw new DomanFel('PROTOKOLL.PARAGRAF_I_ANNAN_DEL', `§ ${String(nr)} ligger inte i den här delen.`, {
        status: 422,
      });
    return id;
  });
}
