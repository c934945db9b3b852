import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Organisation } from '#organisation';
import { DomanFel, Handelselogg, Klocka, nyttId } from '#plattform';
import type { Dagrakning } from '#regelverk';
import { type NyRad, somRad } from './domain/andra.js';
import { findAvvikelser } from './domain/avvikelser.js';
import { findInnehallsfel } from './domain/innehallsfel.js';
import { generera, somKolumn } from './domain/monster.js';
import type { Kolumnunderlag, Monsterunderlag } from './domain/monsterunderlag.js';
import { iTidsordning } from './domain/plan.js';
import { medRegelfel, stammerInte } from './ordningsfel.js';
import { OrdningsinnehallForrad } from './ordningsinnehall.repository.js';
import { SammantradesordningForrad } from './sammantradesordning.repository.js';
import type { Ordningsinnehall } from './sammantradesordning.typer.js';

/** En ordning som ska göras: av ett mönster, eller av kolumner och rader som redan är bestämda. */
export interface NyOrdning {
  ar: number;
  /** Sammanträdenas klockslag `HH:MM` och plats, när raden inte säger annat. */
  start: string;
  plats: string;
  monster?: Monsterunderlag | undefined;
  plan?: { kolumner: Kolumnunderlag[]; rader: NyRad[] } | undefined;
}

const vilketAvDem = (): DomanFel =>
  new DomanFel('ORDNING.MONSTER_ELLER_PLAN', 'Ange antingen ett mönster eller en plan med kolumner och rader.', {
    status: 422,
    falt: [{ stig: 'monster', text: 'Ange antingen ett mönster eller en plan.' }],
  });

/** Gör ett utkast till årets sammanträdesordning. Dagarna för kallelse kommer ur reglementet. */
@Injectable()
export class SkapaOrdning {
  constructor(
    private readonly forrad: SammantradesordningForrad,
    private readonly innehall: OrdningsinnehallForrad,
    private readonly organisation: Organisation,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** @returns utkastets id @throws DomanFel ORDNING.STAMMER_INTE, ORDNING.MONSTER_ELLER_PLAN, ORGANISATION.REGLEMENTE_SAKNAS */
  @Transactional()
  async skapa(namndId: string, ny: NyOrdning): Promise<string> {
    const regler = { ar: ny.ar, ...(await this.regler(namndId, ny.ar)) };
    const innehall = medRegelfel(() => byggInnehall(ny, regler));
    const fel = findInnehallsfel({ ...regler, ...innehall });
    if (fel.length > 0) throw stammerInte(fel);
    const id = nyttId();
    const nr = await this.forrad.lagg({
      id,
      namndId,
      ...regler,
      monster: ny.monster ?? null,
      ersatterId: null,
      rattelseSkal: null,
    });
    await this.innehall.satt(id, innehall);
    await this.handelser.skriv({
      namndId,
      typ: 'sammantradesordning.skapad',
      objekt: 'sammantradesordning',
      objektId: id,
      efter: { ...regler, nr, ...innehall, avvikelser: findAvvikelser({ ...regler, ...innehall }).length },
    });
    return id;
  }

  /** Reglementets dagar för kallelse, som de är när året börjar eller, för ett år som börjat, i dag. */
  private async regler(namndId: string, ar: number): Promise<{ kallelsedagar: number; rakning: Dagrakning }> {
    const [forst, sist, idag] = [`${String(ar)}-01-01`, `${String(ar)}-12-31`, this.klocka.idag()];
    const dag = idag < forst ? forst : idag > sist ? sist : idag;
    const { kallelsedagar, kallelseIVardagar } = await this.organisation.reglementeDen(namndId, dag);
    return { kallelsedagar, rakning: kallelseIVardagar ? 'vardagar' : 'kalenderdagar' };
  }
}

function byggInnehall(
  ny: NyOrdning,
  regler: { ar: number; kallelsedagar: number; rakning: Dagrakning },
): Ordningsinnehall {
  const mote = { start: ny.start, plats: ny.plats };
  if ((ny.monster === undefined) === (ny.plan === undefined)) throw vilketAvDem();
  if (ny.monster !== undefined) return generera(ny.monster, regler, mote, nyttId);
  const angivna = ny.plan?.kolumner ?? [];
  const kolumner = angivna.map((kolumn, index) => somKolumn(kolumn, nyttId(), index === angivna.length - 1));
  const rader = (ny.plan?.rader ?? []).map((rad) => somRad(rad, kolumner, mote, nyttId()));
  return iTidsordning({ kolumner, rader });
}
