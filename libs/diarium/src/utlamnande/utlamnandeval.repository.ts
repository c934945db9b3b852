import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Utlamnandeval } from './utlamnande.typer.js';

/** Utan egna val tas ingen avgift ut, och kontaktuppgifter gallras efter nittio dagar. */
export const FORVALT_GALLRA_DAGAR = 90;
const FORVALDA = {
  taxa: null,
  friaSidor: 9,
  forstaAvgiftOre: 0,
  sidAvgiftOre: 0,
  kammarratt: 'Kammarrätten',
  gallraDagar: FORVALT_GALLRA_DAGAR,
  version: 0,
} as const;

export type Utlamnandevalfalt = Omit<Utlamnandeval, 'kommunId' | 'version'>;

@Injectable()
export class UtlamnandevalForrad extends Forrad {
  async hamta(namndId: string): Promise<Utlamnandeval | null> {
    const [rad] = await this.rader<Utlamnandeval & { finns: boolean }>(
      `select o.kommun_id as "kommunId", v.kommun_id is not null as finns, v.taxa, v.fria_sidor as "friaSidor", v.forsta_avgift_ore as "forstaAvgiftOre",
         v.sid_avgift_ore as "sidAvgiftOre", v.kammarratt, v.gallra_dagar as "gallraDagar", v.version
        from organ o left join utlamnandeval v on v.kommun_id = o.kommun_id where o.id = $1`,
      [namndId],
    );
    if (rad === undefined) return null;
    const { finns, ...val } = rad;
    return finns ? val : { kommunId: rad.kommunId, ...FORVALDA };
  }

  async spara(kommunId: string, version: number, val: Utlamnandevalfalt): Promise<boolean> {
    const varden = [
      kommunId,
      val.taxa,
      val.friaSidor,
      val.forstaAvgiftOre,
      val.sidAvgiftOre,
      val.kammarratt,
      val.gallraDagar,
    ];
    if (version === 0) {
      const nya = await this.skriv.query<unknown[]>(
        `insert into utlamnandeval (kommun_id, taxa, fria_sidor, forsta_avgift_ore, sid_avgift_ore, kammarratt, gallra_dagar) values ($1, $2, $3, $4, $5, $6, $7)
          on conflict (kommun_id) do nothing returning kommun_id`,
        varden,
      );
      return nya.length === 1;
    }
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      `update utlamnandeval set taxa = $2, fria_sidor = $3, forsta_avgift_ore = $4, sid_avgift_ore = $5, kammarratt = $6, gallra_dagar = $7, version = version + 1
        where kommun_id = $1 and version = $8`,
      [...varden, version],
    );
    return antal === 1;
  }
}
