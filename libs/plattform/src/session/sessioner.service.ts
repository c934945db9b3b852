import { createHash, randomBytes } from 'node:crypto';
import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { Klocka } from '../klocka/klocka.js';
import { DeladFraga } from './delad-fraga.js';
import { SessionForrad, type Sessionsrad } from './session.repository.js';

/** Den som är inloggad. */
export interface Inloggad {
  kontoId: string;
  personId: string | null;
  namn: string;
  inloggningsnamn: string;
}

const SEKUND = 1000;
const MINUT = 60 * SEKUND;
/** Så länge får en inloggning stå oanvänd: ett långt sammanträde ryms. */
export const LANGSTA_VILA_MS = 4 * 60 * MINUT;
/** Därefter måste man logga in igen, hur flitigt den än används. */
export const LANGSTA_SESSION_MS = 12 * 60 * MINUT;
export const LANGSTA_SESSION_S = LANGSTA_SESSION_MS / SEKUND;

const hasha = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Inloggningarna, i databasen: de gäller i alla processer och upphör i samma stund som kontot stängs av. */
@Injectable()
export class Sessioner {
  private readonly fragor = new DeladFraga<Sessionsrad | undefined>();

  constructor(
    private readonly forrad: SessionForrad,
    private readonly klocka: Klocka,
  ) {}

  /** Den inloggade bakom kakans värde, eller null när sessionen är slut eller okänd. */
  async inloggad(token: string): Promise<Inloggad | null> {
    const nu = this.klocka.nu().getTime();
    const tokenHash = hasha(token);
    const rad = await this.fragor.stall(token, () =>
      this.forrad.giltig(tokenHash, new Date(nu - LANGSTA_SESSION_MS), new Date(nu - LANGSTA_VILA_MS)),
    );
    if (rad === undefined) return null;
    if (nu - rad.senastAnvand.getTime() > MINUT) await this.rorVid(tokenHash, new Date(nu));
    return { kontoId: rad.kontoId, personId: rad.personId, namn: rad.namn, inloggningsnamn: rad.inloggningsnamn };
  }

  /** @returns kakans värde: 256 slumpade bitar som bara finns här */
  @Transactional()
  async skapa(kontoId: string): Promise<string> {
    const nu = this.klocka.nu();
    await this.forrad.rensa(new Date(nu.getTime() - LANGSTA_SESSION_MS), new Date(nu.getTime() - LANGSTA_VILA_MS));
    const token = randomBytes(32).toString('base64url');
    await this.forrad.lagg({ tokenHash: hasha(token), kontoId, skapad: nu, senastAnvand: nu });
    return token;
  }

  @Transactional()
  async avsluta(token: string): Promise<void> {
    await this.forrad.taBort(hasha(token));
    this.fragor.glom(token);
  }

  @Transactional()
  private async rorVid(tokenHash: Buffer, nu: Date): Promise<void> {
    await this.forrad.rorVid(tokenHash, nu);
  }
}
