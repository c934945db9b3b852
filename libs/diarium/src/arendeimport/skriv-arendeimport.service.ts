import { Injectable } from '@nestjs/common';
import { DomanFel, ForsokSenare, Handelselogg, Klocka, nyttId, Sammanhang, Transactional } from '#plattform';
import type { Aktor } from '#plattform';
import { TaEmotFil } from '../handling/ta-emot-fil.service.js';
import { BestallUtdrag } from '../utdrag/bestall-utdrag.service.js';
import { ArendeimportForrad, type Importpost, type Rarad } from './arendeimport.repository.js';
import type { Importbladslag, Importfas } from './arendeimport.typer.js';
import { type Inrad, SKYDDAD_HANDLING, tolkaRad } from './domain/tolka-rad.js';
import { type Importfilkalla, Importfilkallor } from './importfiler.service.js';
import { Importlasfel } from './lasfel.js';
import { ImportgangForrad } from './importgang.repository.js';
import { type Importgrund, Importgrunder } from './importgrund.service.js';
import {
  ImportskrivningForrad,
  type Skrivarende,
  type Skrivgrund,
  type Skrivhandling,
  type Skrivpart,
} from './importskrivning.repository.js';

const RADER_I_TAGET = 1_000;
const SEDAN: Readonly<Record<Exclude<Importfas, 'klar'>, Importfas>> = {
  hogsta: 'arenden',
  arenden: 'parter',
  parter: 'handlingar',
  handlingar: 'klar',
};

/**
 * Skriver raderna i omgångar: varje omgång är en transaktion som också flyttar markören. Dör processen fortsätter nästa
 * försök efter den sista hela omgången, och samma rad skrivs aldrig två gånger.
 */
@Injectable()
export class SkrivArendeimport {
  constructor(
    private readonly forrad: ArendeimportForrad,
    private readonly gang: ImportgangForrad,
    private readonly skrivning: ImportskrivningForrad,
    private readonly grunder: Importgrunder,
    private readonly kallor: Importfilkallor,
    private readonly taEmot: TaEmotFil,
    private readonly utdrag: BestallUtdrag,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /** @throws ForsokSenare när processen ska sluta */
  async skriv(importId: string, avbryt?: AbortSignal): Promise<void> {
    const post = await this.forrad.utanLas(importId);
    if (post?.lage !== 'pagar') return;
    const grund = await this.grunder.for(post);
    await this.kallor.med(post, async (kalla) => {
      while (await this.omgang(importId, grund, kalla)) {
        if (avbryt?.aborted === true) throw new ForsokSenare(0, 'Klubba stängs av; importen fortsätter sedan.');
      }
    });
  }

  /** Nästa omgång. @returns om det finns mer att göra */
  private async omgang(importId: string, grund: Importgrund, kalla: Importfilkalla): Promise<boolean> {
    const post = await this.forrad.utanLas(importId);
    if (post?.lage !== 'pagar' || post.fas === 'klar') return false;
    if (post.fas === 'hogsta') return await this.hogsta(post, grund);
    const rader = await this.gang.tur(importId, post.fas, post.markor, RADER_I_TAGET);
    if (rader.length === 0) return await this.nastaFas(post);
    const tolkade = rader.flatMap((rad) => tolkad(rad, grund));
    const filer =
      post.fas === 'handlingar'
        ? await this.filerna(post, tolkade, kalla)
        : new Map<number, Skrivhandling['sparade']>();
    return await this.skrivOmgang(post, grund, tolkade, filer, rader.at(-1)?.nr ?? post.markor);
  }

  /** Serierna flyttas förbi filens högsta nummer innan något annat skrivs: inget nytt ärende får ett nummer som filen har. */
  @Transactional()
  async hogsta(post: Importpost, grund: Importgrund): Promise<boolean> {
    const nu = await this.forrad.last(post.id);
    if (nu?.lage !== 'pagar' || nu.fas !== 'hogsta') return nu?.lage === 'pagar';
    const g = this.grund(post, grund);
    const rader = (await this.gang.hogsta(post.id)).flatMap((rad) => tolkad(rad, grund)).flatMap(somArende);
    const nummer = rader.flatMap(({ ar, lopnr }) => (ar === null || lopnr === null ? [] : [{ ar, lopnr }]));
    for (const { ar, lopnr } of nummer) await this.skrivning.fortsattEfter(g.serie, ar, lopnr);
    await this.skrivning.arenden(g, rader);
    for (const { ar, lopnr } of nummer) {
      if (!(await this.skrivning.finnsNummer(g.serie, ar, lopnr)))
        throw new Error('Det högsta numret i serien togs i samma stund.');
    }
    await this.forrad.andra(post.id, { fas: 'arenden', markor: 0 });
    return true;
  }

  @Transactional()
  async skrivOmgang(
    post: Importpost,
    grund: Importgrund,
    rader: readonly (Inrad & { nr: number })[],
    filer: ReadonlyMap<number, Skrivhandling['sparade']>,
    markor: number,
  ): Promise<boolean> {
    const nu = await this.forrad.last(post.id);
    // Någon annan hann före, eller avbröt.
    if (nu?.lage !== 'pagar') return false;
    if (nu.fas !== post.fas || nu.markor !== post.markor) return true;
    const g = this.grund(post, grund);
    if (post.fas === 'arenden') await this.skrivning.arenden(g, rader.flatMap(somArende));
    else if (post.fas === 'parter') await this.skrivning.parter(g, rader.flatMap(somPart));
    else {
      const { sha } = await this.skrivning.handlingar(
        g,
        rader.flatMap((rad) => somHandling(rad, filer)),
        SKYDDAD_HANDLING,
      );
      await this.utdrag.bestall(sha.map((sha256) => ({ sha256 })));
    }
    await this.forrad.andra(post.id, { markor, skrivna: nu.skrivna + rader.length });
    return true;
  }

  @Transactional()
  async nastaFas(post: Importpost): Promise<boolean> {
    const nu = await this.forrad.last(post.id);
    if (nu?.lage !== 'pagar') return false;
    if (nu.fas !== post.fas || nu.fas === 'klar') return true;
    const fas = SEDAN[nu.fas];
    if (fas !== 'klar') {
      await this.forrad.andra(post.id, { fas, markor: 0 });
      return true;
    }
    await this.gang.analysera();
    const utfall = await this.gang.utfall(post.id);
    await this.forrad.andra(post.id, { fas, markor: 0, lage: 'klar', utfall, klarTid: this.klocka.nu() });
    await this.sammanhang.som(nu.aktor as Aktor, async () => {
      await this.handelser.skriv({
        namndId: post.namndId,
        typ: 'arendeimport.genomford',
        objekt: 'arendeimport',
        objektId: post.id,
        efter: { kalla: post.kalla, ...utfall },
      });
    });
    return false;
  }

  /** Filerna sparas före transaktionen: en krasch lämnar ett innehåll som ingen pekar på, aldrig en rad utan fil. */
  private async filerna(
    post: Importpost,
    rader: readonly (Inrad & { nr: number })[],
    kalla: Importfilkalla,
  ): Promise<Map<number, Skrivhandling['sparade']>> {
    const svar = new Map<number, Skrivhandling['sparade']>();
    for (const rad of rader) {
      if (rad.slag !== 'handlingar') continue;
      const sparade: Skrivhandling['sparade'] = [];
      for (const namn of rad.filer) {
        if (!kalla.finns(namn)) continue;
        try {
          const fil = await this.taEmot.taEmot(post.namndId, { filnamn: namn, strom: await kalla.oppna(namn) });
          sparade.push({ ...fil, ursprungsnamn: fil.ursprungsnamn ?? null, id: nyttId() });
        } catch (fel) {
          // En fil som inte tas emot hindrar inte handlingen; den står bland dem som saknas.
          if (!(fel instanceof DomanFel) && !(fel instanceof Importlasfel)) throw fel;
          await this.anmark(
            post.id,
            rad.nr,
            `Filen ”${namn.slice(-80)}” kunde inte läsas och infördes inte: ${fel.message}`,
          );
        }
      }
      svar.set(rad.nr, sparade);
    }
    return svar;
  }

  @Transactional()
  async anmark(importId: string, nr: number, text: string): Promise<void> {
    await this.gang.anmark(importId, nr, { falt: 'filnamn', text });
  }

  private grund(post: Importpost, { regler }: Importgrund): Skrivgrund {
    return {
      namndId: post.namndId,
      importId: post.id,
      serie: { omfattningId: regler.omfattningId, kod: regler.serie },
      aktor: JSON.stringify(post.aktor),
      tid: this.klocka.nu(),
      idag: this.klocka.idag(),
    };
  }
}

function tolkad(rad: Rarad, grund: Importgrund): (Inrad & { nr: number })[] {
  const blad = grund.blad.get(rad.blad);
  if (blad === undefined) return [];
  const { blir, fel } = tolkaRad(blad.slag satisfies Importbladslag, rad.celler, blad.grund);
  return fel.length > 0 ? [] : [{ ...blir, nr: rad.nr }];
}

const somArende = (rad: Inrad & { nr: number }): Skrivarende[] =>
  rad.slag === 'arenden' ? [{ ...rad, id: nyttId(), partId: nyttId() }] : [];

const somPart = (rad: Inrad & { nr: number }): Skrivpart[] => (rad.slag === 'parter' ? [{ ...rad, id: nyttId() }] : []);

const somHandling = (
  rad: Inrad & { nr: number },
  filer: ReadonlyMap<number, Skrivhandling['sparade']>,
): Skrivhandling[] =>
  rad.slag === 'handlingar' ? [{ ...rad, id: nyttId(), versionId: nyttId(), sparade: filer.get(rad.nr) ?? [] }] : [];
