import { Behorighetsport, type Ersatt, Klocka, type Namndroller, type Roll, ROLLER } from '#plattform';
import { Injectable } from '@nestjs/common';
import { BehorighetForrad, type Rollrad } from './behorighet.repository.js';

/** Svarar plattformen på vad ett konto får i dag: tilldelat, av uppdrag, för en frånvarande, och vid granskning. */
@Injectable()
export class KontoBehorighet implements Behorighetsport {
  constructor(
    private readonly forrad: BehorighetForrad,
    private readonly klocka: Klocka,
  ) {}

  async roller(kontoId: string): Promise<Namndroller[]> {
    const rader = await this.forrad.roller(kontoId, this.klocka.idag());
    return [...grupperade(rader, (rad) => rad.namndId)].map(([namndId, egna]) => namndroller(namndId, egna));
  }

  async iKommunen(kontoId: string): Promise<Roll[]> {
    return await this.forrad.iKommunen(kontoId, this.klocka.idag());
  }

  async namnder(ids: readonly string[]): Promise<{ namndId: string; namn: string; diariekod: string }[]> {
    return ids.length === 0 ? [] : await this.forrad.namnder(ids);
  }
}

const iOrdning = (rader: readonly Rollrad[]): Roll[] => ROLLER.filter((roll) => rader.some((rad) => rad.roll === roll));

function namndroller(namndId: string, rader: readonly Rollrad[]): Namndroller {
  const granskad = rader.find((rad) => rad.grund === 'granskning');
  return {
    namndId,
    roller: iOrdning(rader),
    egna: iOrdning(rader.filter((rad) => rad.grund !== 'franvaro')),
    ersatter: ersatta(rader.filter((rad) => rad.grund === 'franvaro')),
    granskning: granskad === undefined ? null : { id: granskad.grundId, andamal: granskad.andamal ?? '' },
  };
}

function grupperade(rader: readonly Rollrad[], nyckel: (rad: Rollrad) => string): Map<string, Rollrad[]> {
  const grupper = new Map<string, Rollrad[]>();
  for (const rad of rader) {
    const grupp = grupper.get(nyckel(rad));
    if (grupp === undefined) grupper.set(nyckel(rad), [rad]);
    else grupp.push(rad);
  }
  return grupper;
}

function ersatta(rader: readonly Rollrad[]): Ersatt[] {
  return [...grupperade(rader, (rad) => rad.forKontoId ?? '')].flatMap(([kontoId, egna]) => {
    const rad = egna[0];
    if (rad === undefined) return [];
    const { forPersonId: personId, forNamn, fran, till } = rad;
    return [{ kontoId, personId, namn: forNamn ?? '', roller: iOrdning(egna), fran, till: till ?? fran }];
  });
}
