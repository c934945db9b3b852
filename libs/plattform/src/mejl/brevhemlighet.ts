import { Injectable } from '@nestjs/common';
import { Forsegling } from '../forsegling/forsegling.js';
import type { Personligt } from './brev.js';

const BUNDET = 'utskick';

/** Brev som bär en nyckel: liggaren har dem förseglade, och bara den som sänder öppnar dem. */
@Injectable()
export class Brevhemlighet {
  constructor(private readonly forsegling: Forsegling) {}

  /** Det personliga, så att databasen inte röjer det. */
  forsegla(personligt: Omit<Personligt, 'forseglat'>): Personligt {
    const klartext = Buffer.from(JSON.stringify(personligt));
    return { forseglat: this.forsegling.forsegla('mejl', BUNDET, klartext).toString('base64') };
  }

  /** Det personliga i klartext. @throws Error när det förseglats med en annan hemlighet */
  oppna(personligt: Personligt): Personligt {
    const { forseglat, ...oppet } = personligt;
    if (forseglat === undefined) return oppet;
    const klartext = this.forsegling.oppna('mejl', BUNDET, Buffer.from(forseglat, 'base64')).toString();
    return { ...oppet, ...(JSON.parse(klartext) as Personligt) };
  }
}
