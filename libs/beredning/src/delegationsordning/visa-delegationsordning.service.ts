import { Injectable } from '@nestjs/common';
import { type Lamnadfil, Lasfel, lasTabellbok } from '#organisation';
import { DomanFel, Klocka, saknas } from '#plattform';
import { cellText } from '../delegationsbeslut/domain/tabell.js';
import { DelegationsordningForrad, type Vidaredelegation } from './delegationsordning.repository.js';
import type { Delegationsordning, Ordningspunkt, Sparadpunkt } from './delegationsordning.typer.js';
import { jamforOrdningar, type Punktskillnad } from './domain/jamfor-ordningar.js';
import { lasOrdning } from './domain/las-ordning.js';
import { provaOrdning, type Punktbrist } from './domain/prova-ordning.js';

/** En version med allt som hör till den. */
export interface HelOrdning extends Delegationsordning {
  punkter: Sparadpunkt[];
  /** Tom för en antagen ordning: den prövades när den antogs. */
  brister: Punktbrist[];
  vidaredelegationer: Vidaredelegation[];
}

const filfel = (text: string): DomanFel =>
  new DomanFel('DELEGATIONSORDNING.FIL', text, { status: 422, falt: [{ stig: 'fil', text }] });

@Injectable()
export class VisaDelegationsordning {
  constructor(
    private readonly forrad: DelegationsordningForrad,
    private readonly klocka: Klocka,
  ) {}

  async lista(namndId: string): Promise<Delegationsordning[]> {
    return await this.forrad.lista(namndId);
  }

  /** @throws DomanFel 404 */
  async en(namndId: string, id: string): Promise<HelOrdning> {
    const ordning = await this.forrad.hamta(namndId, id);
    if (ordning === null) throw saknas('Delegationsordningen');
    return await this.hel(ordning);
  }

  /** @throws DomanFel 404 när ingen ordning gällde */
  async gallande(namndId: string, dag = this.klocka.idag()): Promise<HelOrdning> {
    const ordning = await this.forrad.gallande(namndId, dag);
    if (ordning === null) throw saknas('Delegationsordningen');
    return await this.hel(ordning);
  }

  /** @throws DomanFel 404 */
  async jamfor(namndId: string, id: string, medId: string): Promise<Punktskillnad[]> {
    const [nyare, aldre] = [await this.en(namndId, id), await this.en(namndId, medId)];
    return jamforOrdningar(aldre.punkter, nyare.punkter);
  }

  /** Punkterna ur en fil, och det som skulle hindra att de antas. @throws DomanFel DELEGATIONSORDNING.FIL */
  async lasFil(fil: Lamnadfil): Promise<{ punkter: Ordningspunkt[]; brister: Punktbrist[] }> {
    try {
      const { bok } = await lasTabellbok(fil.innehall);
      const lasta = bok.blad.map(({ rader }) => lasOrdning(rader.map((rad) => rad.map(cellText))));
      const punkter = lasta.flatMap((en) => en ?? []);
      if (punkter.length === 0)
        throw filfel('Ingen rad med rubrikerna Punkt och Delegat hittades. Skriv rubrikerna överst i tabellen.');
      if (punkter.length > 1000) throw filfel('Filen har fler än 1 000 punkter. Kontrollera att rätt fil är vald.');
      return { punkter, brister: provaOrdning(punkter) };
    } catch (orsak) {
      if (orsak instanceof Lasfel) throw filfel(orsak.message);
      throw orsak;
    }
  }

  private async hel(ordning: Delegationsordning): Promise<HelOrdning> {
    const punkter = await this.forrad.punkter(ordning.id);
    return {
      ...ordning,
      punkter,
      brister: ordning.lage === 'utkast' ? provaOrdning(punkter) : [],
      vidaredelegationer: await this.forrad.vidaredelegationer(ordning.id),
    };
  }
}
