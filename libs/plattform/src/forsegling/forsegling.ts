import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Konfiguration } from '../konfiguration/konfiguration.js';

/** Vad en nyckel är till för; varje ändamål har sin egen, härledd ur `KLUBBA_HEMLIGHET`. */
export type Forseglingsandamal = 'totp' | 'reservkod' | 'mejl';

const IV = 12;
const MARKE = 16;

/** Det som måste kunna läsas igen men inte får stå i klartext i databasen. */
@Injectable()
export class Forsegling {
  constructor(private readonly konfiguration: Konfiguration) {}

  /** Krypterar med AES-256-GCM. `bundet` måste uppges ordagrant igen: en rad kan inte flyttas till någon annan. */
  forsegla(andamal: Forseglingsandamal, bundet: string, klartext: Buffer): Buffer {
    const iv = randomBytes(IV);
    const chiffer = createCipheriv('aes-256-gcm', this.nyckel(andamal), iv).setAAD(Buffer.from(bundet));
    const innehall = Buffer.concat([chiffer.update(klartext), chiffer.final()]);
    return Buffer.concat([iv, chiffer.getAuthTag(), innehall]);
  }

  /** @throws Error när texten ändrats, hör till något annat eller förseglats med en annan hemlighet */
  oppna(andamal: Forseglingsandamal, bundet: string, forseglat: Buffer): Buffer {
    const chiffer = createDecipheriv('aes-256-gcm', this.nyckel(andamal), forseglat.subarray(0, IV), {
      authTagLength: MARKE,
    });
    chiffer.setAAD(Buffer.from(bundet)).setAuthTag(forseglat.subarray(IV, IV + MARKE));
    return Buffer.concat([chiffer.update(forseglat.subarray(IV + MARKE)), chiffer.final()]);
  }

  /** En hash som bara den med hemligheten kan räkna: för korta koder, som annars kunde gissas fram ur tabellen. */
  kodhash(andamal: Forseglingsandamal, bundet: string, kod: string): Buffer {
    return createHmac('sha256', this.nyckel(andamal)).update(`${bundet}\0${kod}`).digest();
  }

  private nyckel(andamal: Forseglingsandamal): Buffer {
    return Buffer.from(hkdfSync('sha256', this.konfiguration.hemlighet, '', `klubba:${andamal}`, 32));
  }
}
