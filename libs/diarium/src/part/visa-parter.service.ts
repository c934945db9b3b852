import { Injectable } from '@nestjs/common';
import { harSekretess, type Lasare, Sekretessprovning } from '../arende/sekretess.service.js';
import { VisaArende } from '../arende/visa-arende.service.js';
import { PartForrad } from './part.repository.js';
import { arDoldPart, type Arendepart } from './part.typer.js';

/** En part som den visas; namn, nummer och kontaktuppgifter är null och `dold` sann för den som inte får se dem. */
export interface VisadPart extends Omit<Arendepart, 'namn' | 'arendeId' | 'borttagen'> {
  namn: string | null;
  dold: boolean;
}

/** Visar parterna. Den som är skyddad, och alla i ett ärende med sekretess, ser bara den som får läsa det skyddade. */
@Injectable()
export class VisaParter {
  constructor(
    private readonly forrad: PartForrad,
    private readonly arenden: VisaArende,
    private readonly sekretess: Sekretessprovning,
  ) {}

  /** @throws DomanFel 404 */
  async lista(namndId: string, arendeId: string, lasare: Lasare): Promise<VisadPart[]> {
    const arende = await this.arenden.hamta(namndId, arendeId);
    const parter = await this.forrad.iArendet(namndId, arendeId);
    const hemliga = parter.filter((part) => harSekretess(arende.sekretess) || arDoldPart(part));
    const ser = hemliga.length > 0 && (await this.sekretess.arendegrund(arendeId, lasare)) !== null;
    if (ser) await this.arenden.antecknaLasning(arende, lasare);
    return parter.map((part) => visad(part, hemliga.includes(part) && !ser));
  }
}

const visad = ({ arendeId: _a, borttagen: _b, ...part }: Arendepart, dold: boolean): VisadPart =>
  dold ? { ...part, namn: null, derasDnr: null, epost: null, telefon: null, adress: null, dold } : { ...part, dold };
