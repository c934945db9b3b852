import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Handelse, Handelselyssnare, Klocka, Notiser, Sammanhang } from '#plattform';
import { type Namndskrivelse, SkrivelsenotisForrad } from './skrivelsenotis.repository.js';

const alla = (efter: unknown): boolean =>
  typeof efter === 'object' && efter !== null && 'alla' in efter && efter.alla === true;

const vilken = ({ dnr, arendemening }: Namndskrivelse): string =>
  dnr === null || arendemening === null ? 'en skrivelse utan ärende' : `${dnr}, ${arendemening}`;

/** Säger till den som ska godkänna en skrivelse, och den som skriver när den kommit tillbaka eller är godkänd. */
@Injectable()
export class Skrivelsenotiser implements OnModuleInit {
  constructor(
    private readonly lyssnare: Handelselyssnare,
    private readonly forrad: SkrivelsenotisForrad,
    private readonly notiser: Notiser,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  onModuleInit(): void {
    this.lyssnare.lyssna('skrivelse.granskning', (handelse) => this.attGodkanna(handelse));
    this.lyssnare.lyssna('skrivelse.godkand', (handelse) =>
      alla(handelse.efter) ? this.godkand(handelse) : this.attGodkanna(handelse),
    );
    this.lyssnare.lyssna('skrivelse.aterlamnad', (handelse) => this.aterlamnad(handelse));
  }

  private async attGodkanna(handelse: Handelse): Promise<void> {
    const skrivelse = await this.forrad.skrivelse(handelse.objektId, this.klocka.idag());
    if (skrivelse === null || skrivelse.iTur.length === 0) return;
    const text = `Du står i tur att godkänna tjänsteskrivelsen i ${vilken(skrivelse)}.`;
    await this.lagg(handelse, 'skrivelse.att_godkanna', text, skrivelse.iTur);
  }

  private async godkand(handelse: Handelse): Promise<void> {
    const skrivelse = await this.forrad.skrivelse(handelse.objektId, this.klocka.idag());
    if (skrivelse === null) return;
    const text = `Tjänsteskrivelsen i ${vilken(skrivelse)} är godkänd av alla och kan fastställas.`;
    await this.lagg(handelse, 'skrivelse.godkand', text, skrivelse.skribenter);
  }

  private async aterlamnad(handelse: Handelse): Promise<void> {
    const skrivelse = await this.forrad.skrivelse(handelse.objektId, this.klocka.idag());
    if (skrivelse === null) return;
    const text = `${this.sammanhang.aktor().namn} återlämnade tjänsteskrivelsen i ${vilken(skrivelse)}.`;
    await this.lagg(handelse, 'skrivelse.aterlamnad', text, skrivelse.skribenter);
  }

  private async lagg(
    { namndId, objekt, objektId }: Handelse,
    slag: string,
    text: string,
    personIds: string[],
  ): Promise<void> {
    const lank = `/namnder/${namndId ?? ''}/skrivelser/${objektId}`;
    await this.notiser.lagg({ till: { personIds }, slag, text, lank, namndId, objekt, objektId });
  }
}
