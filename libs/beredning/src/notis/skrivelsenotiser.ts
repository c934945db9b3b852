import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Handelse, Handelselyssnare, Klocka, Notiser, Sammanhang } from '#plattform';
import { type Namndskrivelse, SkrivelsenotisForrad } from './skrivelsenotis.repository.js';

const alla = (efter: unknown): boolean =>
  typeof efter === 'object' && efter !== null && 'alla' in efter && efter.alla === true;

const till = (efter: unknown): string[] =>
  typeof efter === 'object' && efter !== null && 'till' in efter && Array.isArray(efter.till)
    ? efter.till.filter((ett) => typeof ett === 'string')
    : [];

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
    this.lyssnare.lyssna('skrivelse.granskad', (handelse) => this.attGodkanna(handelse));
    this.lyssnare.lyssna('skrivelse.granskning_bytt', (handelse) => this.attGodkanna(handelse));
    this.lyssnare.lyssna('skrivelse.bilaga_andrad', (handelse) => this.attGodkanna(handelse));
    this.lyssnare.lyssna('skrivelse.ny_version', (handelse) =>
      this.nyVersion(handelse, 'ändras: en ny version skrivs'),
    );
    this.lyssnare.lyssna('skrivelse.faststalld', (handelse) =>
      this.nyVersion(handelse, 'har en ny fastställd version'),
    );
    this.lyssnare.lyssna('skrivelse.godkand', (handelse) =>
      alla(handelse.efter) ? this.godkand(handelse) : this.attGodkanna(handelse),
    );
    this.lyssnare.lyssna('skrivelse.pamind', (handelse) => this.pamind(handelse));
    this.lyssnare.lyssna('skrivelse.aterlamnad', (handelse) => this.aterlamnad(handelse));
  }

  private async attGodkanna(handelse: Handelse): Promise<void> {
    const skrivelse = await this.forrad.skrivelse(handelse.objektId, this.klocka.idag());
    if (skrivelse === null || skrivelse.iTur.length === 0) return;
    const { granskas, omgang, iTur } = skrivelse;
    const vad = granskas ? 'granska' : 'godkänna';
    const text = `Du står i tur att ${vad} tjänsteskrivelsen i ${vilken(skrivelse)}.`;
    // Samma sak sägs en gång till var och en, hur många som än handlar samtidigt.
    const nyckel = `skrivelse:${handelse.objektId}:${String(omgang)}:${vad}`;
    await this.lagg(handelse, 'skrivelse.att_godkanna', text, iTur, { nyckel, sida: '/las' });
  }

  /** De som har fått den förra versionen får veta att den inte längre är den sista. */
  private async nyVersion(handelse: Handelse, vad: string): Promise<void> {
    const skrivelse = await this.forrad.skrivelse(handelse.objektId, this.klocka.idag());
    if (skrivelse === null || skrivelse.versionsnr === 1 || skrivelse.harFatt.length === 0) return;
    const text = `Tjänsteskrivelsen i ${vilken(skrivelse)} ${vad}, version ${String(skrivelse.versionsnr)}.`;
    await this.lagg(handelse, 'skrivelse.ny_version', text, skrivelse.harFatt, { sida: '/las' });
  }

  private async godkand(handelse: Handelse): Promise<void> {
    const skrivelse = await this.forrad.skrivelse(handelse.objektId, this.klocka.idag());
    if (skrivelse === null) return;
    const text = `Tjänsteskrivelsen i ${vilken(skrivelse)} är godkänd av alla och kan fastställas.`;
    await this.lagg(handelse, 'skrivelse.godkand', text, skrivelse.skribenter);
  }

  private async pamind(handelse: Handelse): Promise<void> {
    const skrivelse = await this.forrad.skrivelse(handelse.objektId, this.klocka.idag());
    if (skrivelse === null) return;
    const text = `${this.sammanhang.aktor().namn} påminner om tjänsteskrivelsen i ${vilken(skrivelse)}.`;
    await this.lagg(handelse, 'skrivelse.pamind', text, till(handelse.efter), { sida: '/las' });
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
    { sida = '', ...val }: { nyckel?: string; sida?: string } = {},
  ): Promise<void> {
    const lank = `/namnder/${namndId ?? ''}/skrivelser/${objektId}${sida}`;
    await this.notiser.lagg({ till: { personIds }, slag, text, lank, namndId, objekt, objektId, ...val });
  }
}
