import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { nyttId } from '../databas/id.js';
import { Klocka } from '../klocka/klocka.js';
import { DeladFraga } from './delad-fraga.js';
import { hashaVarde, type Klient, nyttVarde } from './klient.js';
import { type MinSessionsrad, SessionForrad, type Sessionsrad } from './session.repository.js';
import { type Sessionslage, STEG_MS, type Styrka } from './sessionslage.js';

/** Den som är inloggad. */
export interface Inloggad {
  kontoId: string;
  personId: string | null;
  namn: string;
  inloggningsnamn: string;
}

/** Den som är inloggad, och hur. */
export interface InloggadISession extends Inloggad {
  session: Sessionslage;
}

/** Hur någon visade vem den är. */
export interface Bevis {
  styrka: Styrka;
  amr: string[];
  acr: string | null;
  leverantor: string | null;
}

/** När en inloggning tar slut, på serverns klocka. */
export interface Sessionstider {
  vilaSlut: Date;
  sistaSlut: Date;
  nu: Date;
}

const SEKUND = 1000;
const MINUT = 60 * SEKUND;
/** Så länge får en inloggning stå oanvänd: ett långt sammanträde ryms. */
export const LANGSTA_VILA_MS = 4 * 60 * MINUT;
/** Därefter måste man logga in igen, hur flitigt den än används. */
export const LANGSTA_SESSION_MS = 12 * 60 * MINUT;
export const LANGSTA_SESSION_S = LANGSTA_SESSION_MS / SEKUND;

/** Inloggningarna, i databasen: de gäller i alla processer och upphör i samma stund som kontot stängs av. */
@Injectable()
export class Sessioner {
  private readonly fragor = new DeladFraga<Sessionsrad | undefined>();

  constructor(
    private readonly forrad: SessionForrad,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Den inloggade bakom kakans värde, eller null när sessionen är slut eller okänd.
   * @param bakgrund sidan frågar av sig själv: det räknas inte som att sessionen används
   */
  async inloggad(token: string, bakgrund = false): Promise<InloggadISession | null> {
    const nu = this.klocka.nu();
    const rad = await this.giltig(token, nu);
    if (rad === undefined) return null;
    if (!bakgrund && nu.getTime() - rad.senastAnvand.getTime() > MINUT) await this.rorVid(hashaVarde(token), nu);
    const { kontoId, personId, namn, inloggningsnamn, senastAnvand: _, ...session } = rad;
    return { kontoId, personId, namn, inloggningsnamn, session };
  }

  /** När inloggningen tar slut, eller null när den redan har det. */
  async tider(token: string): Promise<Sessionstider | null> {
    const nu = this.klocka.nu();
    const rad = await this.giltig(token, nu);
    return rad === undefined ? null : tiderFor(rad, nu);
  }

  /** Räknar vilan från nu, för den som skriver utan att något hämtas. */
  async hallVidLiv(token: string): Promise<Sessionstider | null> {
    const nu = this.klocka.nu();
    const rad = await this.giltig(token, nu);
    if (rad === undefined) return null;
    await this.rorVid(hashaVarde(token), nu);
    return tiderFor({ ...rad, senastAnvand: nu }, nu);
  }

  /** @returns kakans värde: 256 slumpade bitar som bara finns här */
  @Transactional()
  async skapa(kontoId: string, bevis: Bevis, klient: Klient): Promise<string> {
    const nu = this.klocka.nu();
    await this.forrad.rensa(...this.granser(nu));
    const token = nyttVarde();
    await this.forrad.lagg({
      id: nyttId(),
      tokenHash: hashaVarde(token),
      kontoId,
      skapad: nu,
      senastAnvand: nu,
      ...bevis,
      stegadTill: new Date(nu.getTime() + STEG_MS),
      enhet: klient.enhet,
      adress: klient.kortAdress,
      enhetHash: hashaVarde(klient.enhetsvarde),
    });
    return token;
  }

  /**
   * Sessionen efter ett starkare bevis: ett nytt värde, så att den som kommit över det gamla inte får del av styrkan.
   * @returns kakans nya värde, eller null när sessionen just avslutats
   */
  @Transactional()
  async stark(token: string, bevis: Bevis): Promise<string | null> {
    const ny = nyttVarde();
    const stegadTill = new Date(this.klocka.nu().getTime() + STEG_MS);
    const fanns = await this.forrad.stark(hashaVarde(token), { tokenHash: hashaVarde(ny), ...bevis, stegadTill });
    this.fragor.glom(token);
    return fanns ? ny : null;
  }

  /** Antecknar att den inloggade nyss bevisat vem den är. */
  @Transactional()
  async stega(sessionId: string): Promise<void> {
    await this.forrad.stega(sessionId, new Date(this.klocka.nu().getTime() + STEG_MS));
  }

  @Transactional()
  async avsluta(token: string): Promise<void> {
    await this.forrad.taBort(hashaVarde(token));
    this.fragor.glom(token);
  }

  /** Kontots pågående inloggningar, den senast använda först. */
  async forKonto(kontoId: string): Promise<MinSessionsrad[]> {
    return await this.forrad.forKonto(kontoId, ...this.granser(this.klocka.nu()));
  }

  /** @returns om kontot hade den */
  @Transactional()
  async avslutaEn(kontoId: string, id: string): Promise<boolean> {
    return await this.forrad.taBortEn(kontoId, id);
  }

  /** Avslutar kontots alla inloggningar, utom `utom`. @returns hur många */
  @Transactional()
  async avslutaAlla(kontoId: string, utom: string | null = null): Promise<number> {
    return await this.forrad.taBortAlla(kontoId, utom);
  }

  private async giltig(token: string, nu: Date): Promise<Sessionsrad | undefined> {
    const [skapadEfter, anvandEfter] = this.granser(nu);
    return await this.fragor.stall(token, () => this.forrad.giltig(hashaVarde(token), skapadEfter, anvandEfter));
  }

  private granser(nu: Date): [Date, Date] {
    return [new Date(nu.getTime() - LANGSTA_SESSION_MS), new Date(nu.getTime() - LANGSTA_VILA_MS)];
  }

  @Transactional()
  private async rorVid(tokenHash: Buffer, nu: Date): Promise<void> {
    await this.forrad.rorVid(tokenHash, nu);
  }
}

function tiderFor({ senastAnvand, skapad }: Sessionsrad, nu: Date): Sessionstider {
  const sistaSlut = new Date(skapad.getTime() + LANGSTA_SESSION_MS);
  const vila = new Date(senastAnvand.getTime() + LANGSTA_VILA_MS);
  return { vilaSlut: vila < sistaSlut ? vila : sistaSlut, sistaSlut, nu };
}
