import type { INestApplicationContext } from '@nestjs/common';
import {
  Anstall,
  AntaReglemente,
  OppnaKonto,
  SkapaAdministrator,
  SkapaKommun,
  SkapaOrgan,
  SkapaPerson,
  SkrivForvaltning,
  TillsattUppdrag,
} from '#organisation';
import { tjanst } from '../genomfor/appkontext.js';
import {
  ANSTALLDA,
  DEMOLOSENORD,
  epost,
  FORTROENDEVALDA,
  FORVALTNING,
  INKALLELSEORDNING,
  INLOGGNINGAR,
  KOMMUN,
  NAMND,
  STYRELSE,
} from './manniskor.js';

const MANDATSTART = '2023-01-01';
const VALET = { organ: 'Kommunfullmäktige', paragraf: '§ 205', datum: '2022-12-12' };

export interface Demoorganisation {
  namndId: string;
  /** id per namn */
  personer: Map<string, string>;
}

/** Kommunen, två nämnder, människorna, deras uppdrag och konton. */
export async function organisera(app: INestApplicationContext): Promise<Demoorganisation> {
  const kommunId = await tjanst(app, SkapaKommun).skapa(KOMMUN);
  const forvaltningId = await tjanst(app, SkrivForvaltning).skapa(kommunId, FORVALTNING);
  const namndId = await tjanst(app, SkapaOrgan).skapa({ kommunId, slag: 'namnd', forvaltningId, ...NAMND });
  const styrelseId = await tjanst(app, SkapaOrgan).skapa({ kommunId, slag: 'kommunstyrelse', ...STYRELSE });
  const forvaringsplats = 'Kommunhuset, Storgatan 1, Ekbacka';
  await tjanst(app, AntaReglemente).anta({
    namndId,
    giltigFran: MANDATSTART,
    regler: {
      platser: 11,
      antalErsattare: 6,
      inkallelseordning: INKALLELSEORDNING,
      forvaringsplats,
      beslutad: 'Kommunfullmäktige 2022-12-12, § 204',
    },
  });
  await tjanst(app, AntaReglemente).anta({
    namndId: styrelseId,
    giltigFran: MANDATSTART,
    regler: { platser: 13, antalErsattare: 8, forvaringsplats },
  });
  const personer = new Map<string, string>();
  for (const f of FORTROENDEVALDA) {
    const personId = await tjanst(app, SkapaPerson).skapa({ namn: f.namn, epost: epost(f.namn) });
    personer.set(f.namn, personId);
    await tjanst(app, TillsattUppdrag).tillsatt({
      namndId,
      personId,
      roll: f.roll,
      parti: f.parti,
      plats: f.plats,
      turordning: f.turordning,
      fran: MANDATSTART,
      till: null,
      beslut: VALET,
    });
  }
  for (const a of Object.values(ANSTALLDA)) {
    const personId = await tjanst(app, SkapaPerson).skapa({ namn: a.namn, epost: epost(a.namn), telefon: a.telefon });
    personer.set(a.namn, personId);
    await tjanst(app, Anstall).anstall({ namndId, personId, titel: a.titel, fran: MANDATSTART });
  }
  await oppnaKonton(app, namndId, personer);
  return { namndId, personer };
}

async function oppnaKonton(
  app: INestApplicationContext,
  namndId: string,
  personer: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { anvandarnamn, namn } of INLOGGNINGAR) {
    const personId = personer.get(namn);
    if (personId === undefined) {
      await tjanst(app, SkapaAdministrator).skapa(anvandarnamn, namn, DEMOLOSENORD);
      continue;
    }
    // Förtroendevalda får sin rätt av uppdraget, anställda av sin roll.
    const roller = Object.values(ANSTALLDA).find((a) => a.namn === namn)?.roller ?? [];
    await tjanst(app, OppnaKonto).oppna(
      namndId,
      { inloggningsnamn: anvandarnamn, namn, losenord: DEMOLOSENORD, personId },
      roller,
    );
  }
}
