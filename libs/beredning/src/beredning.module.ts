import { Module } from '@nestjs/common';
import { DiariumModul } from '#diarium';
import { OrganisationModul } from '#organisation';
import { registreraBeredningsfel } from './databasfel.js';
import { BeredningensKvarlamnatForrad } from './kvarlamnat/beredningens-kvarlamnat.repository.js';
import { BeredningensKvarlamnat } from './kvarlamnat/beredningens-kvarlamnat.js';
import { SkrivelsenotisForrad } from './notis/skrivelsenotis.repository.js';
import { Skrivelsenotiser } from './notis/skrivelsenotiser.js';
import { SkrivelsensSynlighet } from './flode/skrivelsens-synlighet.repository.js';
import { delegationsbeslutsdelar, delegationsbeslutsrutter } from './delegationsbeslut/delegationsbeslutsdelar.js';
import { delegationsordningsdelar, delegationsordningsrutter } from './delegationsordning/delegationsordningsdelar.js';
import {
  delegationsskrivelsedelar,
  delegationsskrivelserutter,
} from './delegationsskrivelse/delegationsskrivelsedelar.js';
import { initiativdelar, initiativrutter } from './initiativ/initiativdelar.js';
import { malldelar, mallrutter } from './mall/malldelar.js';
import { granskningsdelar, granskningsrutter } from './granskning/granskningsdelar.js';
import { listdelar, listrutter } from './delegationslista/listdelar.js';
import { spardelar, sparrutter } from './delegationsspar/spardelar.js';
import { bradskandedelar, bradskanderutter } from './ordforandebeslut/bradskandedelar.js';
import { remissdelar, remissrutter } from './remiss/remissdelar.js';
import { skrivelsedokumentdelar, skrivelsedokumentrutter } from './skrivelsedokument/skrivelsedokumentdelar.js';
import { skriftdelar, skriftrutter } from './skrift/skriftdelar.js';
import { AndraSkrivelse } from './skrivelse/andra-skrivelse.service.js';
import { AterlamnaSkrivelse } from './skrivelse/aterlamna-skrivelse.service.js';
import { FaststallSkrivelse } from './skrivelse/faststall-skrivelse.service.js';
import { GodkannSkrivelse } from './skrivelse/godkann-skrivelse.service.js';
import { NySkrivelseversion } from './skrivelse/ny-skrivelseversion.service.js';
import { SandTillGranskning } from './skrivelse/sand-till-granskning.service.js';
import { SkapaSkrivelse } from './skrivelse/skapa-skrivelse.service.js';
import { SkrivInnehall } from './skrivelse/skriv-innehall.service.js';
import { SkrivelseController } from './skrivelse/skrivelse.controller.js';
import { SkrivelselistaForrad } from './skrivelse/skrivelse.lista.repository.js';
import { SkrivelseForrad } from './skrivelse/skrivelse.repository.js';
import { Skrivelseatkomst } from './skrivelse/skrivelseatkomst.service.js';
import { SkrivelseflodeController } from './skrivelse/skrivelseflode.controller.js';
import { TaInSkrivelse } from './skrivelse/ta-in-skrivelse.service.js';
import { BeredningensAvslut } from './tidslinje/beredningens-avslut.js';
import { BeredningensTidslinje } from './tidslinje/beredningens-tidslinje.js';
import { BeredningssakerForrad } from './tidslinje/beredningssaker.repository.js';
import { Skrivelsepaminnelser } from './tidsfrist/skrivelsepaminnelser.service.js';
import { yttrandedelar, yttranderutter } from './yttrande/yttrandedelar.js';
import { worddelar, wordrutter } from './word/worddelar.js';
import { VisaSkrivelse } from './skrivelse/visa-skrivelse.service.js';

registreraBeredningsfel();

const arendedelar = [BeredningssakerForrad, BeredningensTidslinje, BeredningensAvslut];

const tjanster = [
  TaInSkrivelse,
  SkapaSkrivelse,
  AndraSkrivelse,
  SandTillGranskning,
  AterlamnaSkrivelse,
  GodkannSkrivelse,
  FaststallSkrivelse,
  NySkrivelseversion,
  VisaSkrivelse,
];

/** Beredningen: skrivelser från utkast till fastställda. */
@Module({
  imports: [OrganisationModul, DiariumModul],
  controllers: [
    ...wordrutter,
    SkrivelseController,
    SkrivelseflodeController,

    ...granskningsrutter,
    ...skriftrutter,
    ...remissrutter,
    ...delegationsordningsrutter,
    ...delegationsbeslutsrutter,
    ...delegationsskrivelserutter,
    ...skrivelsedokumentrutter,
    ...listrutter,
    ...sparrutter,
    ...bradskanderutter,
    ...mallrutter,
    ...initiativrutter,
    ...yttranderutter,
  ],
  providers: [
    SkrivelseForrad,
    SkrivelselistaForrad,
    Skrivelseatkomst,
    SkrivInnehall,
    SkrivelsensSynlighet,
    SkrivelsenotisForrad,
    Skrivelsenotiser,
    BeredningensKvarlamnatForrad,
    BeredningensKvarlamnat,
    ...skriftdelar,
    ...remissdelar,
    ...delegationsordningsdelar,
    ...delegationsbeslutsdelar,
    ...delegationsskrivelsedelar,
    ...skrivelsedokumentdelar,
    ...worddelar,
    ...listdelar,
    ...spardelar,
    ...bradskandedelar,
    ...granskningsdelar,
    ...malldelar,
    ...initiativdelar,
    ...yttrandedelar,
    ...arendedelar,
    ...tjanster,
  ],
  exports: [SkrivelseForrad, Skrivelsepaminnelser, ...tjanster, ...listdelar, ...spardelar, ...bradskandedelar],
})
export class BeredningModul {}
