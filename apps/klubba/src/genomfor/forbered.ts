import type { INestApplicationContext } from '@nestjs/common';
import { TaInSkrivelse } from '#beredning';
import { RegistreraHandling, TaOverArende } from '#diarium';
import { Organisation, TaInMandat } from '#organisation';
import type { SimuleradKlocka } from '#plattform';
import {
  addDays,
  type Faktaparagraf,
  kallelse,
  ordforandeVid,
  protokollsdelar,
  type Sammantradesfakta,
} from '#regelverk';
import { FrislappLista, PlaneraSammantrade, SkrivLista } from '#sammantrade';
import { tjanst } from './appkontext.js';
import type { Lage } from './lage.js';
import { pahittadAdress, personerUr } from './personer.js';
import { svenskTid } from './tid.js';

const BEREDNINGSDAGAR = 14;

/** Nämnden, människorna, ärendena, handlingarna och listan, fram till att ordföranden har släppt den. */
export async function forbered(
  app: INestApplicationContext,
  fakta: Sammantradesfakta,
  klocka: SimuleradKlocka,
): Promise<Lage> {
  const { datum, start, plats } = fakta.sammantrade;
  const { kallelsedagar, tillaggsdagar, justerare } = fakta.namnd.reglemente;
  const { senastKallelse } = kallelse({ sammantrade: datum, kallelsedagar, tillaggsdagar });
  const beredningsdag = addDays(senastKallelse, -BEREDNINGSDAGAR);
  klocka.satt(svenskTid(beredningsdag, '09:00'));
  const mandat = tjanst(app, TaInMandat);
  const namndId = await mandat.taInNamnd(
    {
      kommun: fakta.kommun.namn,
      namn: fakta.namnd.namn,
      diariekod: fakta.namnd.diariekod,
      regler: {
        platser: fakta.namnd.platser,
        kallelsedagar,
        tillaggsdagar,
        antalJusterare: justerare,
        forvaringsplats: protokollsdelar(fakta)[0]?.anslag.forvaringsplats ?? '',
      },
    },
    datum,
    beredningsdag,
  );
  const personer = await mandat.taInPersoner(namndId, personerUr(fakta), datum, pahittadAdress);
  const id = (namn: string): string => {
    const traff = personer.get(namn);
    if (traff === undefined) throw new Error(`Namnet ${JSON.stringify(namn)} finns inte bland filens personer`);
    return traff;
  };
  const { id: sammantradeId } = await tjanst(app, PlaneraSammantrade).planera({
    namndId,
    datum,
    start,
    plats,
    sekreterareId: id(fakta.sekreterare),
    kallelsedag: senastKallelse,
  });
  const lage: Lage = { fakta, klocka, namndId, sammantradeId, id, punkter: [] };
  for (const p of fakta.paragrafer) lage.punkter.push(await laggPunkt(app, lage, p));
  await frislapp(app, lage);
  return lage;
}

async function laggPunkt(app: INestApplicationContext, lage: Lage, p: Faktaparagraf): Promise<Lage['punkter'][number]> {
  const { namndId, sammantradeId } = lage;
  const arendeId =
    p.dnr === null ? null : (await tjanst(app, TaOverArende).taOver({ namndId, dnr: p.dnr, arendemening: p.titel })).id;
  const handlingar: { id: string; versionId: string }[] = [];
  for (const h of p.handlingar ?? []) {
    const grund = { namndId, arendeId, titel: h.titel, datum: h.datum ?? null };
    handlingar.push(
      h.typ === 'tjansteskrivelse'
        ? await tjanst(app, TaInSkrivelse).taIn(grund)
        : await tjanst(app, RegistreraHandling).registrera({ ...grund, typ: h.typ, riktning: 'intern' }),
    );
  }
  const id = await tjanst(app, SkrivLista).laggPunkt(namndId, sammantradeId, {
    titel: p.titel,
    arendeId,
    typ: p.typ,
    handlingar: handlingar.map((h) => ({ versionId: h.versionId })),
  });
  return { id, arendeId, handlingar: handlingar.map((h) => h.id) };
}

/** Ordföranden släpper listan; har nämnden ingen den dagen gör den det som ledde den första paragrafen. */
async function frislapp(app: INestApplicationContext, { fakta, namndId, sammantradeId, id }: Lage): Promise<void> {
  const ordforande = await tjanst(app, Organisation).vemArOrdforande(namndId, fakta.sammantrade.datum);
  const forsta = fakta.paragrafer[0];
  const ledde = forsta === undefined ? null : ordforandeVid(fakta, forsta.nr);
  if (ordforande === null && ledde !== null)
    await tjanst(app, TaInMandat).utseFrislappare(namndId, id(ledde), fakta.sammantrade.datum);
  await tjanst(app, FrislappLista).frislapp(
    namndId,
    sammantradeId,
    ordforande?.personId ?? id(ledde ?? fakta.sekreterare),
  );
}
