import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  DomanFel,
  Konfigurationsfel,
  lasKonfiguration,
  Sammanhang,
  SimuleradKlocka,
  SYSTEMAKTOR,
  Ensamratt,
} from '#plattform';
import { LasProtokollfakta } from '#protokoll';
import { Organisation, TaInMandat } from '#organisation';
import {
  brister,
  kallelse as kallelsefrister,
  kontrolleraSerie,
  lasFaktafil,
  type Sammantradesfakta,
} from '#regelverk';
import { Kalla, KallelseForrad, ParagrafForrad } from '#sammantrade';
import type { INestApplicationContext } from '@nestjs/common';
import { stangPdf } from '#dokument';
import { Klagomal } from '../klagomal.js';
import { migrera } from '../migrationer.js';
import { oppnaKedjan, tjanst } from '../genomfor/appkontext.js';
import { foljUpp, klaraJobben } from '../genomfor/efter.js';
import { gorIOrdning, hashar, skrivDokument } from '../genomfor/filer.js';
import { forbered } from '../genomfor/forbered.js';
import type { Lage } from '../genomfor/lage.js';
import { hallMotet } from '../genomfor/mote.js';
import { type Databasfakta, faktaUrDatabasen, fristerUr } from '../genomfor/resultat.js';
import { svenskTid } from '../genomfor/tid.js';

const FEL_I_FILEN = 2;

interface Anrop {
  fil: string;
  ut: string;
}

function lasAnrop(argument: readonly string[]): Anrop {
  const plats = argument.indexOf('--ut');
  const ut = plats < 0 ? undefined : argument[plats + 1];
  const [fil, ...resten] = argument.filter((_, i) => plats < 0 || (i !== plats && i !== plats + 1));
  if (fil === undefined || ut === undefined || resten.length > 0)
    throw new Klagomal('Skriv så här: klubba genomfor <faktafil.json> --ut <mapp>');
  return { fil, ut: resolve(ut) };
}

function lasFilen(fil: string): ReturnType<typeof lasFaktafil> {
  try {
    return lasFaktafil(fil, readFileSync(fil));
  } catch {
    throw new Klagomal(`Filen ${fil} går inte att läsa. Kontrollera namnet och rättigheterna.`);
  }
}

/** `klubba genomfor` (KONTRAKT 1): samma tjänster, kö, mejl och dokument som servern. */
export async function genomfor(argument: readonly string[]): Promise<number> {
  const anrop = lasAnrop(argument);
  const last = lasFilen(anrop.fil);
  if ('fel' in last) {
    process.stderr.write(`${last.fel.join('\n')}\n`);
    return FEL_I_FILEN;
  }
  const konfiguration = inrattad();
  const ensam = await Ensamratt.ta(konfiguration.databasUrl);
  if (ensam === null)
    throw new Klagomal(
      'En Klubba körs på samma databas och dess arbetare går efter väggklockan. Stanna den, eller ange en annan databas.',
    );
  try {
    await migrera(konfiguration.databasUrl);
    return await iKedjan(anrop, last.fakta, konfiguration);
  } finally {
    await ensam.slapp();
    await stangPdf();
  }
}

function inrattad(): ReturnType<typeof lasKonfiguration> {
  try {
    return lasKonfiguration({ KLUBBA_LOGGNIVA: 'error', KLUBBA_INBADDAD: 'ja', ...process.env, KLUBBA_ROLL: 'allt' });
  } catch (fel) {
    throw fel instanceof Konfigurationsfel ? new Klagomal(fel.message) : fel;
  }
}

async function iKedjan(
  anrop: Anrop,
  fakta: Sammantradesfakta,
  konfiguration: ReturnType<typeof lasKonfiguration>,
): Promise<number> {
  const klocka = new SimuleradKlocka(svenskTid(fakta.sammantrade.datum, '00:00'));
  try {
    gorIOrdning(anrop.ut);
  } catch {
    throw new Klagomal(`Det går inte att skriva i mappen ${anrop.ut}. Välj en annan.`);
  }
  const app = await oppnaKedjan({ konfiguration, klocka, mejlmapp: join(anrop.ut, 'mejl') });
  try {
    return await tjanst(app, Sammanhang).som(SYSTEMAKTOR, async () => {
      const fel = await serifel(app, anrop, fakta);
      if (fel.length > 0) {
        process.stderr.write(`${fel.join('\n')}\n`);
        return FEL_I_FILEN;
      }
      const lage = await forIgenom(app, fakta, klocka);
      await skrivDokument(app, lage, anrop.ut);
      const resultat = await lasResultat(app, lage, anrop.ut);
      const text = `${JSON.stringify(resultat, null, 1)}\n`;
      writeFileSync(join(anrop.ut, 'resultat.json'), text);
      process.stdout.write(text);
      return 0;
    });
  } catch (fel) {
    throw fel instanceof DomanFel ? new Klagomal(fel.text) : fel;
  } finally {
    await app.close();
  }
}

/** Det som bara databasen vet om filen: vilken § som är näst på tur. Prövas innan något skrivs. */
async function serifel(app: INestApplicationContext, { fil }: Anrop, fakta: Sammantradesfakta): Promise<string[]> {
  const namndId = await tjanst(app, TaInMandat).sok(fakta.kommun.namn, fakta.namnd.namn);
  const senaste =
    namndId === null
      ? null
      : await tjanst(app, ParagrafForrad).senasteNr(namndId, Number(fakta.sammantrade.datum.slice(0, 4)));
  return kontrolleraSerie(fakta, senaste, fil);
}

async function forIgenom(
  app: INestApplicationContext,
  fakta: Sammantradesfakta,
  klocka: SimuleradKlocka,
): Promise<Lage> {
  const lage = await forbered(app, fakta, klocka);
  const { kallelsedagar, tillaggsdagar } = fakta.namnd.reglemente;
  const { senastKallelse } = kallelsefrister({ sammantrade: fakta.sammantrade.datum, kallelsedagar, tillaggsdagar });
  klocka.satt(svenskTid(senastKallelse, '09:00'));
  await tjanst(app, Kalla).kalla(lage.namndId, lage.sammantradeId);
  await klaraJobben(app);
  klocka.satt(svenskTid(fakta.sammantrade.datum, fakta.sammantrade.start));
  await hallMotet(app, lage);
  await foljUpp(app, lage);
  await klaraJobben(app);
  return lage;
}

async function lasResultat(app: INestApplicationContext, lage: Lage, mapp: string): Promise<unknown> {
  const { namndId, sammantradeId } = lage;
  const { mote, protokoll, delar } = await tjanst(app, LasProtokollfakta).las(namndId, sammantradeId);
  const organisation = tjanst(app, Organisation);
  const databas: Databasfakta = {
    namnd: await organisation.namnd(namndId),
    regler: await organisation.reglementeDen(namndId, mote.sammantrade.datum),
    mote,
    protokoll,
    delar,
  };
  const fakta = faktaUrDatabasen(databas);
  const kallelse = (await tjanst(app, KallelseForrad).forSammantrade(sammantradeId))[0];
  const liggare = kallelse === undefined ? [] : await tjanst(app, KallelseForrad).liggare(kallelse.id);
  return {
    ...fakta,
    frister: fristerUr(databas),
    brister: brister(fakta),
    kallelse: {
      skickadTill: liggare.filter((rad) => rad.tillstand === 'sand').length,
      senastKallelse: mote.sammantrade.senastKallelse,
      skickad: kallelse?.tillkomDatum ?? null,
    },
    sha256: hashar(mapp),
  };
}
