import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Skrivelsepaminnelser } from '#beredning';
import { Klocka, Notiser, Schema, type Schemahanterare } from '#plattform';
import { formatDatum, veckodagOf } from '#regelverk';
import { type Halltid, PaminnelseForrad } from '../sammantradesordning/paminnelse/paminnelse.repository.js';
import { MotesnotisForrad } from './motesnotis.repository.js';

/** Säger på morgonen till om dagens hålltider: sekreteraren, och de i kretsen som ännu har något att lämna. */
@Injectable()
@Schema('notis.halltider', { cron: '10 6 * * *' })
export class HalltiderIdag implements Schemahanterare {
  constructor(
    private readonly halltider: PaminnelseForrad,
    private readonly moten: MotesnotisForrad,
    private readonly skrivelser: Skrivelsepaminnelser,
    private readonly notiser: Notiser,
    private readonly klocka: Klocka,
  ) {}

  async kor(): Promise<void> {
    const idag = this.klocka.idag();
    for (const halltid of await this.halltider.kommande(idag)) {
      if (halltid.datum === idag) await this.sagTill(halltid, idag);
    }
  }

  @Transactional()
  async sagTill(h: Halltid, idag: string): Promise<void> {
    const mote = await this.moten.mote(h.sammantradeId, idag);
    if (mote === null) return;
    const till = `${veckodagOf(h.sammantradesdag)} ${formatDatum(h.sammantradesdag, Number(idag.slice(0, 4)))}`;
    const senast = h.klockslag === null ? '' : `, senast kl. ${h.klockslag.replace(':', '.')}`;
    await this.notiser.lagg({
      till: { kontoIds: mote.sekreterare, personIds: await this.kretsen(h, idag) },
      slag: 'halltid.idag',
      text: `I dag: ${h.namn} för sammanträdet ${till}${senast}.`,
      lank: `/namnder/${h.namndId}/sammantraden/${h.sammantradeId}`,
      namndId: h.namndId,
      objekt: 'sammantrade',
      objektId: h.sammantradeId,
      nyckel: `halltid:${h.radNyckel}:${h.kolumnNyckel}:${h.datum}`,
    });
  }

  private async kretsen({ krets, namndId, sammantradeId }: Halltid, idag: string): Promise<string[]> {
    const personer: string[] = [];
    if (krets.includes('handlaggare')) {
      const ofardiga = await this.halltider.ofardiga(sammantradeId);
      personer.push(...ofardiga.flatMap(({ handlaggare }) => handlaggare?.personId ?? []));
      for (const { skriverId, vantarPaIder } of await this.skrivelser.tillMote(namndId, sammantradeId)) {
        personer.push(...(skriverId === null ? [] : [skriverId]), ...vantarPaIder);
      }
    }
    if (krets.includes('chef')) personer.push(...(await this.halltider.chefer(namndId, idag)).map((p) => p.personId));
    if (krets.includes('presidium')) {
      personer.push(...(await this.halltider.presidium(namndId, idag)).map((p) => p.personId));
    }
    return [...new Set(personer)];
  }
}
