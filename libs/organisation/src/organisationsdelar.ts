import type { Provider, Type } from '@nestjs/common';
import { AndraForvaltningen } from './forvaltning/andra-forvaltningen.service.js';
import { EnhetController } from './forvaltning/enhet.controller.js';
import { ForvaltningController } from './forvaltning/forvaltning.controller.js';
import { ForvaltningarForrad } from './forvaltning/forvaltningar.repository.js';
import { SkrivForvaltning } from './forvaltning/skriv-forvaltning.service.js';
import { TaEmotBild } from './kommun/bild/ta-emot-bild.service.js';
import { KommunbildController } from './kommun/kommunbild.controller.js';
import { AvslutaOrgan } from './organ/avsluta-organ.service.js';
import { BytOrgannamn } from './organ/byt-organnamn.service.js';
import { OrgannamnSchema } from './organ/organnamn.schema.js';
import { OrgantidController } from './organ/organtid.controller.js';
import { OrgantidForrad } from './organ/organtid.repository.js';
import { SkyddController } from './person/skydd.controller.js';
import { SkyddForrad } from './person/skydd.repository.js';
import { SkyddadeUppgifter } from './person/skydd.service.js';
import { LasReglemente } from './reglemente/las-reglemente.service.js';
import { ReglementestextController } from './reglemente/reglementestext.controller.js';
import { AndringController } from './uppdrag/andring/andring.controller.js';
import { AndringForrad } from './uppdrag/andring/andring.repository.js';
import { Avga } from './uppdrag/andring/avga.service.js';
import { BytUppdrag } from './uppdrag/andring/byt-uppdrag.service.js';
import { SkrivAndring } from './uppdrag/andring/skriv-andring.service.js';
import { Valj } from './uppdrag/andring/valj.service.js';
import { ForteckningController } from './uppdrag/forteckning/forteckning.controller.js';
import { ForteckningForrad } from './uppdrag/forteckning/forteckning.repository.js';
import { VisaForteckning } from './uppdrag/forteckning/visa-forteckning.service.js';
import { KontaktpolitikerController } from './uppdrag/kontaktpolitiker/kontaktpolitiker.controller.js';
import { KontaktpolitikerForrad } from './uppdrag/kontaktpolitiker/kontaktpolitiker.repository.js';
import { UtseKontaktpolitiker } from './uppdrag/kontaktpolitiker/utse-kontaktpolitiker.service.js';
import { ProvaOrdningen } from './uppdrag/provning/prova-ordningen.service.js';
import { SattInkallelseordning } from './uppdrag/turordning/satt-inkallelseordning.service.js';
import { SattTurordning } from './uppdrag/turordning/satt-turordning.service.js';
import { TurordningController } from './uppdrag/turordning/turordning.controller.js';
import { TurordningForrad } from './uppdrag/turordning/turordning.repository.js';

/** Förvaltningar, organ över tiden, reglementet i ord, uppdragens ändringar och skyddade uppgifter. */
export const organisationsdelar = {
  controllers: [
    ForvaltningController,
    KommunbildController,
    EnhetController,
    OrgantidController,
    ReglementestextController,
    ForteckningController,
    AndringController,
    TurordningController,
    KontaktpolitikerController,
    SkyddController,
  ] satisfies Type[],
  inre: [
    ForvaltningarForrad,
    OrgantidForrad,
    OrgannamnSchema,
    TurordningForrad,
    ForteckningForrad,
    AndringForrad,
    KontaktpolitikerForrad,
    SkyddForrad,
    TaEmotBild,
    SkrivAndring,
    SattTurordning,
    SattInkallelseordning,
    UtseKontaktpolitiker,
    AndraForvaltningen,
    Avga,
    BytUppdrag,
    BytOrgannamn,
    AvslutaOrgan,
    SkyddadeUppgifter,
  ] satisfies Provider[],
  /** Det som andra delar, kommandoraden och demokommunen använder. */
  tjanster: [LasReglemente, SkrivForvaltning, Valj, VisaForteckning, ProvaOrdningen] satisfies Provider[],
};
