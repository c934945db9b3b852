import { Injectable } from '@nestjs/common';
import type { Listfraga } from '#plattform';
import { harSekretess, type Lasare, Sekretessprovning } from '../arende/sekretess.service.js';
import { VisaArende } from '../arende/visa-arende.service.js';
import { type Arendehandelse, ArendehandelseForrad } from './arendehandelser.repository.js';

/** De fält som skyddar en ordalydelse: de har ett gammalt och ett nytt värde i loggen, men inte för alla. */
const SKYDDADE = ['arendemeningSkyddad', 'titelSkyddad', 'avsandare', 'mottagare'];
/** Det som nu är skyddat kan ha stått öppet förut: i det som har sekretess döljs också de ordalydelserna. */
const OPPNA_FORUT = ['arendemening', 'titel', 'filnamn'];
const DOLT = 'Dolt (sekretess)';

/** Visar vad som har hänt med ett ärende och dess handlingar: vem, när, och vad som stod före. */
@Injectable()
export class VisaArendehandelser {
  constructor(
    private readonly forrad: ArendehandelseForrad,
    private readonly arenden: VisaArende,
    private readonly sekretess: Sekretessprovning,
  ) {}

  /** @throws DomanFel 404 */
  async sida(
    namndId: string,
    arendeId: string,
    fraga: Listfraga,
    lasare: Lasare,
  ): Promise<{ rader: Visad[]; antal: number }> {
    const arende = await this.arenden.hamta(namndId, arendeId);
    const { rader, antal } = await this.forrad.sida(namndId, arendeId, fraga);
    const ser = (await this.sekretess.arendegrund(arende.id, lasare)) !== null;
    return {
      antal,
      rader: rader.map(({ hemlig, ...rad }) => (ser ? rad : dold(rad, hemlig || harSekretess(arende.sekretess)))),
    };
  }
}

type Visad = Omit<Arendehandelse, 'hemlig'>;

function dold(rad: Visad, hemligt: boolean): Visad {
  const falt = hemligt ? [...SKYDDADE, ...OPPNA_FORUT] : SKYDDADE;
  const skal = hemligt && rad.skal !== null ? DOLT : rad.skal;
  return { ...rad, skal, fore: dolj(rad.fore, falt), efter: dolj(rad.efter, falt) };
}

function dolj(uppgifter: Record<string, unknown> | null, skyddade: readonly string[]): Record<string, unknown> | null {
  if (uppgifter === null) return null;
  return Object.fromEntries(
    Object.entries(uppgifter).map(([falt, varde]) => [
      falt,
      skyddade.includes(falt) && varde !== null && varde !== undefined ? DOLT : varde,
    ]),
  );
}
