import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, inaktuell, saknas } from '#plattform';
import { parseIntervall } from '#regelverk';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { NarvaroForrad } from './narvaro.repository.js';
import type { Justerareval, Narvaro, Ordforandeskapspost } from './narvaro.typer.js';

/** Antecknar uppropet, valet av justerare och vem som leder sammanträdet. */
@Injectable()
export class AntecknaNarvaro {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly forrad: NarvaroForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /**
   * Hela uppropet, i den ordning det ska skrivas.
   * @param version sammanträdets version som användaren såg; utelämnad: den som gäller nu
   * @throws DomanFel MOTE.INTE_OPPNAT, MOTE.NARVARO_DUBBEL, MOTE.OMFANG, KLUBBA.INAKTUELL (412)
   */
  @Transactional()
  async satt(namndId: string, sammantradeId: string, rader: readonly Narvaro[], version?: number): Promise<void> {
    await this.pagaende(namndId, sammantradeId, version);
    provaOmfang(rader);
    if (new Set(rader.map((rad) => rad.personId)).size !== rader.length) {
      throw new DomanFel('MOTE.NARVARO_DUBBEL', 'Samma person står två gånger i uppropet. Ta bort den ena raden.', {
        status: 422,
      });
    }
    await this.forrad.satt(sammantradeId, rader);
    await this.handelser.skriv({
      namndId,
      typ: 'narvaro.antecknad',
      objekt: 'sammantrade',
      objektId: sammantradeId,
      efter: rader.map(({ personId, slag, roll, forPersonId, paragrafer }) => ({
        personId,
        slag,
        roll,
        forPersonId,
        paragrafer,
      })),
    });
  }

  /** @throws DomanFel MOTE.JUSTERARE_SAKNAS, MOTE.INTE_I_UPPROPET, MOTE.OMFANG */
  @Transactional()
  async valjJusterare(
    namndId: string,
    sammantradeId: string,
    val: readonly Justerareval[],
    version?: number,
  ): Promise<void> {
    await this.pagaende(namndId, sammantradeId, version);
    provaOmfang(val);
    await this.provaUppropet(sammantradeId, val, 'En justerare');
    if (val.length === 0)
      throw new DomanFel('MOTE.JUSTERARE_SAKNAS', 'Välj minst en justerare (KL 5:69).', { status: 422 });
    await this.forrad.sattJusterare(sammantradeId, val);
    await this.handelser.skriv({
      namndId,
      typ: 'justerare.valda',
      objekt: 'sammantrade',
      objektId: sammantradeId,
      efter: val,
    });
  }

  /** Vem som leder vilka §§, när det inte är den vanliga. @throws DomanFel MOTE.INTE_I_UPPROPET, MOTE.OMFANG */
  @Transactional()
  async antecknaOrdforandeskap(
    namndId: string,
    sammantradeId: string,
    poster: readonly Ordforandeskapspost[],
    version?: number,
  ): Promise<void> {
    await this.pagaende(namndId, sammantradeId, version);
    provaOmfang(poster);
    await this.provaUppropet(sammantradeId, poster, 'Den som leder sammanträdet');
    await this.forrad.sattOrdforandeskap(sammantradeId, poster);
    await this.handelser.skriv({
      namndId,
      typ: 'ordforandeskap.antecknat',
      objekt: 'sammantrade',
      objektId: sammantradeId,
      efter: poster,
    });
  }

  /** KL 5:69: den som justerar eller leder var där och beslutade. */
  private async provaUppropet(
    sammantradeId: string,
    valda: readonly { personId: string }[],
    vem: string,
  ): Promise<void> {
    const beslutande = new Set(
      (await this.forrad.lista(sammantradeId)).filter((rad) => rad.slag === 'beslutande').map((rad) => rad.personId),
    );
    if (valda.every((rad) => beslutande.has(rad.personId))) return;
    throw new DomanFel(
      'MOTE.INTE_I_UPPROPET',
      `${vem} ska vara en av dem som beslutar enligt uppropet. Välj någon annan, eller rätta uppropet först.`,
      { status: 422 },
    );
  }

  private async pagaende(namndId: string, sammantradeId: string, version?: number): Promise<void> {
    const sammantrade = await this.sammantraden.lasRad(namndId, sammantradeId);
    if (sammantrade === null) throw saknas('Sammanträdet');
    if (sammantrade.tillstand !== 'pagar') {
      throw new DomanFel('MOTE.INTE_OPPNAT', 'Sammanträdet pågår inte. Öppna det innan du antecknar vad som händer.');
    }
    if (!(await this.sammantraden.bumpa(sammantradeId, version ?? sammantrade.version))) throw inaktuell();
  }
}

/** "9", "9-12" eller "9-10, 12-15". */
function provaOmfang(rader: readonly { paragrafer: string | null }[]): void {
  const plats = rader.findIndex((rad) => rad.paragrafer !== null && parseIntervall(rad.paragrafer) === undefined);
  if (plats < 0) return;
  const text = 'Ange paragraferna som 9, 9-12 eller 9-10, 12-15, i stigande ordning.';
  throw new DomanFel('MOTE.OMFANG', text, {
    status: 422,
    falt: [{ stig: `rader[${String(plats)}].paragrafer`, text }],
  });
}
