import { Injectable } from '@nestjs/common';
import { DomanFel, inaktuell, type InloggadPerson, Klocka, nyttId, saknas, Transactional } from '#plattform';
import { tolkaSok } from '../sok/domain/sokfraga.js';
import { TidigareTraffar } from './tidigare-traffar.service.js';
import { type SparadSokning, SparadsokForrad } from './sparadsok.repository.js';

const MEST_SPARADE = 50;

const ettHelt = (namn: string): string => namn.replace(/\s+/gu, ' ').trim();

/** Sparar, byter namn på, bevakar och tar bort kontots egna sökningar. */
@Injectable()
export class SparaSokning {
  constructor(
    private readonly forrad: SparadsokForrad,
    private readonly tidigare: TidigareTraffar,
    private readonly klocka: Klocka,
  ) {}

  async mina({ kontoId }: InloggadPerson): Promise<SparadSokning[]> {
    return await this.forrad.mina(kontoId);
  }

  /** @throws DomanFel när namnet finns, sökningen är tom, eller den träffar för mycket för att bevakas */
  @Transactional()
  async spara(
    { kontoId }: InloggadPerson,
    { namn, q, bevaka }: { namn: string; q: string; bevaka: boolean },
  ): Promise<SparadSokning> {
    const fraga = tolkaSok(q);
    if (fraga.ord.length + fraga.fraser.length + fraga.skrivna.length === 0) {
      throw new DomanFel('SOK.TOM', 'Skriv något att söka på innan du sparar.', { status: 422 });
    }
    const redan = await this.forrad.mina(kontoId);
    if (redan.length >= MEST_SPARADE) {
      throw new DomanFel(
        'SOK.FOR_MANGA',
        `Du har redan ${String(MEST_SPARADE)} sparade sökningar. Ta bort någon först.`,
      );
    }
    const id = nyttId();
    const rad = { id, kontoId, namn: ettHelt(namn), fraga: q.trim(), bevaka, skapadTid: this.klocka.nu() };
    await this.forrad.lagg(rad);
    if (bevaka) await this.tidigare.notera(kontoId, id, q);
    return await this.hamta(kontoId, id);
  }

  /** @throws DomanFel 404, 412 */
  @Transactional()
  async andra(
    { kontoId }: InloggadPerson,
    id: string,
    version: number,
    { namn, bevaka }: { namn?: string; bevaka?: boolean },
  ): Promise<SparadSokning> {
    const fore = await this.hamta(kontoId, id);
    const andring = {
      ...(namn === undefined ? {} : { namn: ettHelt(namn) }),
      ...(bevaka === undefined ? {} : { bevaka }),
    };
    if (Object.keys(andring).length === 0) return fore;
    if (!(await this.forrad.andra(kontoId, fore.id, version, andring))) throw inaktuell();
    if (bevaka === true && !fore.bevaka) await this.tidigare.notera(kontoId, fore.id, fore.q);
    return await this.hamta(kontoId, id);
  }

  /** @throws DomanFel 404, 412 */
  @Transactional()
  async taBort({ kontoId }: InloggadPerson, id: string, version: number): Promise<void> {
    const fore = await this.hamta(kontoId, id);
    if (!(await this.forrad.taBort(kontoId, fore.id, version))) throw inaktuell();
  }

  private async hamta(kontoId: string, id: string): Promise<SparadSokning> {
    const rad = await this.forrad.min(kontoId, id);
    if (rad === null) throw saknas('Sökningen');
    return rad;
  }
}
