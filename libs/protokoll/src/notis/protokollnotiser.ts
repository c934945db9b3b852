import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Handelse, Handelselyssnare, Klocka, Notiser } from '#plattform';
import { formatParagrafer } from '#regelverk';
import { langDag } from '../start/domain/dagord.js';
import { type Namnddel, ProtokollnotisForrad } from './protokollnotis.repository.js';

/** Säger till den som ska skriva under, och till sekretariatet när protokollet är justerat och ska anslås. */
@Injectable()
export class Protokollnotiser implements OnModuleInit {
  constructor(
    private readonly lyssnare: Handelselyssnare,
    private readonly forrad: ProtokollnotisForrad,
    private readonly notiser: Notiser,
    private readonly klocka: Klocka,
  ) {}

  onModuleInit(): void {
    this.lyssnare.lyssna('protokollsdel.hos_justerare', (h) => this.attJustera(h));
    this.lyssnare.lyssna('protokollsdel.justerad', (h) => this.justerad(h));
  }

  private async attJustera(h: Handelse): Promise<void> {
    const del = await this.forrad.del(h.objektId, this.klocka.idag());
    if (del === null) return;
    const text = `${this.vilket(del)} väntar på din underskrift.`;
    await this.lagg(h, del, {
      slag: 'protokoll.att_justera',
      text,
      sida: 'justering',
      till: { personIds: del.undertecknare },
    });
  }

  private async justerad(h: Handelse): Promise<void> {
    const del = await this.forrad.del(h.objektId, this.klocka.idag());
    if (del === null) return;
    const text = `${this.vilket(del)} är justerat. Anslaget ska upp inom två dagar.`;
    await this.lagg(h, del, { slag: 'protokoll.justerat', text, sida: 'anslag', till: { kontoIds: del.sekretariat } });
  }

  private vilket({ datum, paragrafer }: Namnddel): string {
    const nummer =
      paragrafer.length === 0 ? '' : `, ${paragrafer.length === 1 ? '§' : '§§'}\u00a0${formatParagrafer(paragrafer)},`;
    return `Protokollet från ${langDag(datum, this.klocka.idag())}${nummer}`;
  }

  private async lagg(
    { namndId, objekt, objektId }: Handelse,
    { sammantradeId }: Namnddel,
    val: { slag: string; text: string; sida: string; till: { personIds?: string[]; kontoIds?: string[] } },
  ): Promise<void> {
    const { sida, ...notis } = val;
    const lank = `/namnder/${namndId ?? ''}/sammantraden/${sammantradeId}/${sida}`;
    await this.notiser.lagg({ ...notis, lank, namndId, objekt, objektId });
  }
}
