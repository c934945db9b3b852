import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { zipstrom, type Zippost } from '#diarium';
import { byggPaket, type PaketfilUnderlag, packningslista, PAKETSKAL, type PaketUnderlag } from '#dokument';
import {
  DomanFel,
  Fillagring,
  ForsokSenare,
  Handelselogg,
  Jobb,
  type Jobbhanterare,
  Klocka,
  type Pagaendejobb,
  Transactional,
} from '#plattform';
import { GOR_PAKET } from './bestall-paket.service.js';
import { PaketForrad } from './paket.repository.js';
import type { Paket } from './paket.typer.js';
import { Paketlager } from './paketlager.js';
import { type Paketplanering, PlaneraPaket } from './planera-paket.service.js';

const FORSOK = 3;
/** Så ofta sägs det hur långt det kommit. */
const FRAMSTEG_MS = 500;
const SVENSKT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

interface Gjort {
  fil: string;
  filer: number;
  sidor: number;
  ersatta: Paket['ersatta'];
}

/** Gör ett beställt paket. Görs jobbet om efter en krasch börjar det om i samma mapp, och paketet blir ett. */
@Injectable()
@Jobb(GOR_PAKET, { ko: 'dokument', forsok: FORSOK })
export class GorPaket implements Jobbhanterare<{ paketId: string }> {
  constructor(
    private readonly forrad: PaketForrad,
    private readonly planera: PlaneraPaket,
    private readonly lager: Paketlager,
    private readonly lagring: Fillagring,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  async utfor({ paketId }: { paketId: string }, jobb: Pagaendejobb): Promise<void> {
    const paket = await this.forrad.hamta(paketId);
    // Kastat medan det väntade, eller redan gjort.
    if (paket === null || paket.tillstand === 'klar' || paket.tillstand === 'misslyckad') return;
    try {
      await this.gor(paket, jobb.avbryt);
    } catch (fel) {
      if (jobb.avbryt.aborted) throw new ForsokSenare(1_000, 'Klubba stannar; paketet görs när den är igång igen.');
      if (fel instanceof ForsokSenare) throw fel;
      if (!(fel instanceof DomanFel && fel.status < 500) && jobb.forsok < FORSOK) throw fel;
      const text = fel instanceof DomanFel ? fel.message : 'Paketet gick inte att göra. Försök igen.';
      await this.misslyckas(paket, text);
    } finally {
      await this.lager.stadaArbete(paketId);
    }
  }

  private async gor(paket: Paket, avbryt: AbortSignal): Promise<void> {
    const plan = await this.planen(paket);
    if (!(await this.borja(paket, plan))) return;
    const mapp = await this.lager.arbetsmapp(paket.id);
    const framsteg = this.framsteg(paket);
    const underlag = { ...plan.fakta, ...tiden(paket.bestalltTid) };
    const gjort =
      paket.format === 'pdf'
        ? await this.pdf(underlag, mapp, avbryt, framsteg.sag)
        : await this.zip(underlag, mapp, avbryt, framsteg.sag);
    await framsteg.slut();
    const storlek = await this.lager.laggIn(paket.id, paket.format, gjort.fil);
    // Rätten och listan prövas igen: det som ändrats medan paketet gjordes får inte bli ett färdigt paket.
    if ((await this.planen(paket)).hash !== plan.hash) {
      throw new ForsokSenare(0, 'Listan ändrades medan paketet gjordes; det görs om.');
    }
    await this.klart(paket, { ...gjort, storlek });
  }

  private async planen({ namndId, sammantradeId, kontoId, personId, stark, ...urval }: Paket): Promise<Paketplanering> {
    const lasare = { kontoId, personId, ...(stark ? { session: { styrka: 'tva_faktorer' } } : {}) };
    return await this.planera.for(namndId, sammantradeId, lasare, urval);
  }

  private async pdf(
    underlag: PaketUnderlag,
    mapp: string,
    avbryt: AbortSignal,
    sag: (nu: Steg, av: Steg) => void,
  ): Promise<Gjort> {
    const { fil, filer, sidor, ersatta } = await byggPaket(underlag, {
      mapp,
      avbryt,
      framsteg: sag,
      hamta: async (en, plats) => {
        await pipeline(await this.lagring.las(en.nyckel), createWriteStream(plats));
      },
    });
    return { fil, filer, sidor, ersatta: ersatta.map((en) => ({ filnamn: en.filnamn, skal: PAKETSKAL[en.skal] })) };
  }

  private async zip(
    underlag: PaketUnderlag,
    mapp: string,
    avbryt: AbortSignal,
    sag: (nu: Steg, av: Steg) => void,
  ): Promise<Gjort> {
    const lista = packningslista(underlag);
    const fil = join(mapp, 'paket.zip');
    const av = { filer: lista.length - 1, sidor: 0 };
    const poster = async function* (this: GorPaket): AsyncGenerator<Zippost> {
      for (const [nr, post] of lista.entries()) {
        avbryt.throwIfAborted();
        sag({ filer: nr, sidor: 0 }, av);
        await Promise.resolve();
        yield {
          namn: post.namn,
          innehall: async () =>
            'text' in post ? Readable.from([Buffer.from(post.text)]) : await this.lagring.las(post.fil.nyckel),
        };
      }
    };
    await writeFile(fil, '');
    await pipeline(Readable.from(zipstrom(poster.call(this)), { objectMode: false }), createWriteStream(fil), {
      signal: avbryt,
    });
    const hindrade = hinder(underlag);
    return { fil, filer: av.filer + hindrade.length, sidor: 0, ersatta: hindrade };
  }

  /** Skriver framsteget då och då, ett i taget. */
  private framsteg(paket: Paket): { sag: (nu: Steg, av: Steg) => void; slut: () => Promise<void> } {
    let sist = -Infinity;
    let skriver: Promise<void> = Promise.resolve();
    const sag = (nu: Steg, av: Steg): void => {
      if (performance.now() - sist < FRAMSTEG_MS) return;
      sist = performance.now();
      // Att säga hur långt det gått får aldrig fälla det som görs.
      skriver = skriver.then(async () => {
        await this.sagFramsteg(paket, nu, av).catch(() => undefined);
      });
    };
    return { sag, slut: async () => await skriver };
  }

  @Transactional()
  async sagFramsteg({ id, namndId }: Paket, nu: Steg, av: Steg): Promise<void> {
    await this.forrad.framsteg(id, namndId, {
      filerKlara: nu.filer,
      filer: av.filer,
      sidorKlara: nu.sidor,
      sidor: av.sidor,
    });
  }

  /** @returns falskt när raden kastats, eller när ett likadant paket redan finns */
  @Transactional()
  async borja(paket: Paket, plan: Paketplanering): Promise<boolean> {
    const rad = await this.forrad.lasRad(paket.id);
    if (rad === null || rad.tillstand === 'klar') return false;
    const likadant = await this.forrad.likadant(paket.sammantradeId, plan.hash);
    if (likadant !== null && likadant.id !== paket.id) {
      await this.forrad.misslyckat(paket.id, 'Listan ändrades, och ett paket av den nya lydelsen finns redan.');
      return false;
    }
    await this.forrad.borja(paket.id, {
      hash: plan.hash,
      listaId: plan.lista.id,
      listaVersion: plan.lista.version,
      hemlig: plan.hemlig,
    });
    return true;
  }

  @Transactional()
  async klart(paket: Paket, gjort: Gjort & { storlek: number }): Promise<void> {
    const { id, namndId } = paket;
    const rad = await this.forrad.lasRad(id);
    if (rad === null) {
      await this.lager.taBort(id);
      return;
    }
    if (rad.tillstand === 'klar') return;
    await this.forrad.klart(id, { ...gjort, tid: this.klocka.nu() });
    await this.handelser.skriv({
      namndId,
      typ: 'handlingspaket.gjort',
      objekt: 'handlingspaket',
      objektId: id,
      efter: { filer: gjort.filer, sidor: gjort.sidor, storlek: gjort.storlek },
    });
  }

  @Transactional()
  async misslyckas({ id, namndId }: Paket, fel: string): Promise<void> {
    if ((await this.forrad.lasRad(id)) === null) return;
    await this.forrad.misslyckat(id, fel);
    await this.handelser.skriv({ namndId, typ: 'handlingspaket.misslyckat', objekt: 'handlingspaket', objektId: id });
  }
}

interface Steg {
  filer: number;
  sidor: number;
}

const allaFiler = (u: PaketUnderlag): readonly PaketfilUnderlag[] =>
  u.punkter.flatMap((punkt) => punkt.handlingar.flatMap((h) => h.filer));

const hinder = (u: PaketUnderlag): Paket['ersatta'] =>
  allaFiler(u).flatMap((fil) =>
    fil.hinder === undefined ? [] : [{ filnamn: fil.filnamn, skal: PAKETSKAL[fil.hinder] }],
  );

function tiden(tid: Date): Pick<PaketUnderlag, 'skapad' | 'gjord'> {
  const [datum = '', klockslag = ''] = SVENSKT.format(tid).split(' ');
  return { skapad: tid.toISOString(), gjord: { datum, klockslag } };
}
