import { Injectable } from '@nestjs/common';
import { DomanFel, Klocka } from '#plattform';
import { ArendeForrad, type Nummerregler } from '../arende/arende.repository.js';
import { ArendeimportForrad, type Importpost } from './arendeimport.repository.js';
import type { Importbladslag } from './arendeimport.typer.js';
import { namnnyckel, type Tolkgrund } from './domain/tolka.js';

/** Hur varje blad i importen läses. */
export interface Importgrund {
  regler: Nummerregler;
  /** Bladets nummer → vad det är och hur det läses; ett blad som inte ska läsas är inte med. */
  blad: ReadonlyMap<number, { slag: Importbladslag; grund: Tolkgrund }>;
}

/** Samlar det som tolkningen av en rad behöver: mappningen, nämndens nummerserie och dem som arbetar där. */
@Injectable()
export class Importgrunder {
  constructor(
    private readonly forrad: ArendeimportForrad,
    private readonly arenden: ArendeForrad,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel DIARIUM.REGLEMENTE_SAKNAS, ARENDEIMPORT.OMAPPAD */
  async for(post: Importpost): Promise<Importgrund> {
    const { mappning } = post;
    if (mappning === null) throw new DomanFel('ARENDEIMPORT.OMAPPAD', 'Säg först vad kolumnerna är.');
    const idag = this.klocka.idag();
    const regler = await this.arenden.nummerregler(post.namndId, idag);
    if (regler === null) {
      throw new DomanFel(
        'DIARIUM.REGLEMENTE_SAKNAS',
        'Nämnden har inget reglemente som gäller i dag. Lägg in det under Nämnden, så att diarienumren känns igen.',
      );
    }
    const handlaggare = new Map<string, string[]>();
    for (const { id, namn } of await this.forrad.handlaggare(post.namndId, idag)) {
      const nyckel = namnnyckel(namn);
      handlaggare.set(nyckel, [...(handlaggare.get(nyckel) ?? []), id]);
    }
    const fran1904 = new Map((await this.forrad.blad(post.id)).map((blad) => [blad.nr, blad.fran1904]));
    const gemensamt = {
      varden: mappning.varden,
      monster: regler.monster,
      kod: regler.kod,
      handlaggare,
      idag,
      kalla: post.kalla,
    };
    const blad = new Map(
      mappning.blad.flatMap(({ nr, slag, kolumner, datumordning = 'dm' as const }) => {
        if (slag === null) return [];
        const kolumn = new Map(Object.entries(kolumner).map(([plats, falt]) => [falt, Number(plats)]));
        return [
          [nr, { slag, grund: { ...gemensamt, kolumn, datumordning, fran1904: fran1904.get(nr) ?? false } }] as const,
        ];
      }),
    );
    return { regler, blad };
  }
}
