import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Handelse, Handelselyssnare, Klocka, Notiser, Sammanhang } from '#plattform';
import { SkrivelsenotisForrad } from '../notis/skrivelsenotis.repository.js';
import { SkriftkommentarForrad } from './skriftkommentar.repository.js';

const kommentaren = (efter: unknown): string | null =>
  typeof efter === 'object' && efter !== null && 'kommentarId' in efter && typeof efter.kommentarId === 'string'
    ? efter.kommentarId
    : null;

/** Säger till den som skriver att någon har kommenterat, och till dem i en tråd att den har fått svar. En gång om dagen från var och en. */
@Injectable()
export class Kommentarsnotiser implements OnModuleInit {
  constructor(
    private readonly lyssnare: Handelselyssnare,
    private readonly skrivelser: SkrivelsenotisForrad,
    private readonly kommentarer: SkriftkommentarForrad,
    private readonly notiser: Notiser,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  onModuleInit(): void {
    this.lyssnare.lyssna('skrivelse.kommenterad', (handelse) => this.kommenterad(handelse));
    this.lyssnare.lyssna('skrivelse.kommentar_besvarad', (handelse) => this.besvarad(handelse));
  }

  private async kommenterad(handelse: Handelse): Promise<void> {
    const skribenter = (await this.skrivelser.skrivelse(handelse.objektId, this.klocka.idag()))?.skribenter ?? [];
    await this.lagg(handelse, { personIds: skribenter }, 'har kommenterat', handelse.objektId);
  }

  private async besvarad(handelse: Handelse): Promise<void> {
    const id = kommentaren(handelse.efter);
    const trad = (await this.kommentarer.alla(handelse.objektId)).find((ett) => ett.id === id);
    if (trad === undefined) return;
    const kontoIds = [trad, ...trad.svar].flatMap((ett) => ett.kontoId ?? []);
    await this.lagg(handelse, { kontoIds }, 'har svarat på en kommentar i', trad.id);
  }

  private async lagg(
    { objektId, namndId, objekt }: Handelse,
    till: { personIds?: string[]; kontoIds?: string[] },
    vad: string,
    om: string,
  ): Promise<void> {
    const skrivelse = await this.skrivelser.skrivelse(objektId, this.klocka.idag());
    const { namn, kontoId } = this.sammanhang.aktor();
    if (skrivelse === null) return;
    const { dnr, arendemening } = skrivelse;
    const vilken =
      dnr === null || arendemening === null ? 'en skrivelse utan ärende' : `skrivelsen i ${dnr}, ${arendemening}`;
    await this.notiser.lagg({
      till,
      slag: 'skrivelse.kommenterad',
      text: `${namn} ${vad} ${vilken}.`,
      lank: `/namnder/${namndId ?? ''}/skrivelser/${objektId}`,
      namndId,
      objekt,
      objektId,
      nyckel: `skriftkommentar:${om}:${kontoId ?? 'klubba'}:${this.klocka.idag()}`,
    });
  }
}
