import { Forrad } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Kommun } from './kommun.entity.js';

/** Det i kommunens uppgifter som kan ändras. */
export type Kommunuppgifter = Omit<Kommun, 'id' | 'version'>;

@Injectable()
export class KommunForrad extends Forrad {
  async medId(id: string): Promise<Kommun | null> {
    return await this.las.findOneBy(Kommun, { id });
  }

  async medNamn(namn: string): Promise<Kommun | null> {
    return await this.las.findOneBy(Kommun, { namn });
  }

  async alla(): Promise<Kommun[]> {
    return await this.las.find(Kommun, { order: { namn: 'ASC' } });
  }

  /** Den som lägger upp kommunen samtidigt får vänta, och ser sedan att den finns. */
  async enITaget(): Promise<void> {
    await this.skriv.query('lock table kommun in share row exclusive mode');
  }

  async lagg(kommun: Kommunuppgifter & { id: string }): Promise<void> {
    await this.skriv.insert(Kommun, kommun);
  }

  /** @returns om raden fanns i den versionen */
  async andra(id: string, version: number, andring: Partial<Kommunuppgifter>): Promise<boolean> {
    return (await this.skriv.update(Kommun, { id, version }, andring)).affected === 1;
  }
}
