import { Injectable } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import { nyttId } from '../databas/id.js';

/** Den som handlar. */
export interface Aktor {
  kontoId: string | null;
  personId: string | null;
  namn: string;
  /** Sant när Klubba handlar av sig självt. */
  system: boolean;
  /** Den frånvarande vars roll gav rätten att handla; saknas för den som handlar i egen rätt. */
  for?: Ersatterpost;
}

/** Den som någon handlar för: "Karim Haddad för Anna Berg". */
export interface Ersatterpost {
  kontoId: string;
  personId: string | null;
  namn: string;
}

/** Klubba själv: jobb, scheman och kommandoraden. */
export const SYSTEMAKTOR: Aktor = Object.freeze({ kontoId: null, personId: null, namn: 'Klubba', system: true });

// En symbol: en punkt i nyckeln gör ett gemensamt objekt av den, och då läcker den inre aktören ut till den yttre.
const AKTOR = Symbol('klubba.aktor');

/** Vem som handlar och i vilken begäran. Följer med genom hela anropet, i HTTP, jobb och på kommandoraden. */
@Injectable()
export class Sammanhang {
  constructor(private readonly cls: ClsService) {}

  /**
   * Den som handlar.
   * @throws Error när ingen är satt: en händelse utan avsändare får aldrig skrivas
   */
  aktor(): Aktor {
    const aktor = this.aktorEllerNull();
    if (aktor === null)
      throw new Error('Ingen aktör i sammanhanget: kör inom Sammanhang.som() eller bakom en inloggning');
    return aktor;
  }

  /** Den som handlar, eller null i en öppen begäran utan inloggning. */
  aktorEllerNull(): Aktor | null {
    return this.cls.isActive() ? (this.cls.get<Aktor | undefined>(AKTOR) ?? null) : null;
  }

  /** Sätter den som handlar i pågående sammanhang (görs när inloggningen eller en svarslänk har prövats). */
  satt(aktor: Aktor): void {
    this.cls.set(AKTOR, aktor);
  }

  /** Kör `gor` med `aktor` som den som handlar; en pågående transaktion följer med. */
  async som<T>(aktor: Aktor, gor: () => Promise<T>): Promise<T> {
    return await this.cls.run({ ifNested: 'inherit' }, async () => {
      this.cls.set(AKTOR, aktor);
      return await gor();
    });
  }

  /** Begärans id, som står i loggen och i felsvaret. */
  begaranId(): string {
    const id: unknown = this.cls.isActive() ? this.cls.getId() : undefined;
    return typeof id === 'string' ? id : nyttId();
  }
}
