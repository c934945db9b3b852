import { Injectable, Logger } from '@nestjs/common';
import { Klocka, Transactional } from '#plattform';
import { SokindexForrad } from './sokindex.repository.js';

const PER_OMGANG = 100;
const MEST_OMGANGAR = 200;

/** Lägger in orden i de ärenden som ändrats. Får avbrytas och göras om: det som inte blev klart står kvar i kön. */
@Injectable()
export class UppdateraIndex {
  private readonly logg = new Logger(UppdateraIndex.name);

  constructor(
    private readonly forrad: SokindexForrad,
    private readonly klocka: Klocka,
  ) {}

  /** Tömmer kön. @returns hur många rader som togs ur den */
  async uppdatera(): Promise<number> {
    let tagna = 0;
    for (let omgang = 0; omgang < MEST_OMGANGAR; omgang++) {
      const antal = await this.omgang();
      tagna += antal;
      if (antal === 0) break;
    }
    return tagna;
  }

  /** Ser till att i år, nästa år och varje år som har ärenden har en egen del. @returns åren som fick en */
  async delaArsvis(): Promise<number[]> {
    const iAr = Number(this.klocka.idag().slice(0, 4));
    const nya: number[] = [];
    for (const ar of new Set([iAr, iAr + 1, ...(await this.forrad.arUtanDel())])) {
      if (await this.nyDel(ar)) nya.push(ar);
    }
    return nya;
  }

  @Transactional()
  protected async nyDel(ar: number): Promise<boolean> {
    return await this.forrad.nyDel(ar);
  }

  private async omgang(): Promise<number> {
    try {
      return await this.tom(PER_OMGANG);
    } catch (fel) {
      // Ett ärende som inte går att lägga in får inte stoppa de andra: det ställs sist och prövas igen.
      this.logg.warn(`En omgång gick inte att lägga in i sökindexet: ${fel instanceof Error ? fel.name : 'okänt fel'}`);
      return await this.ettITaget();
    }
  }

  private async ettITaget(): Promise<number> {
    let tagna = 0;
    for (const arendeId of await this.forrad.forst(PER_OMGANG)) {
      try {
        tagna += await this.ett(arendeId);
      } catch {
        this.logg.error(`Ärendet ${arendeId} gick inte att lägga in i sökindexet`);
        await this.stallSist(arendeId);
      }
    }
    return tagna;
  }

  @Transactional()
  protected async tom(antal: number): Promise<number> {
    return await this.forrad.tomKo(antal);
  }

  @Transactional()
  protected async ett(arendeId: string): Promise<number> {
    return await this.forrad.byggEtt(arendeId);
  }

  @Transactional()
  protected async stallSist(arendeId: string): Promise<void> {
    await this.forrad.stallSist(arendeId);
  }
}
