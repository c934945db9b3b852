import { Module } from '@nestjs/common';
import { arendeparagrafdelar, arendeparagrafrutter } from './arende/arendeparagrafdelar.js';
import { registreraProtokollfel } from './databasfel.js';
import { DelController } from './del/del.controller.js';
import { DokumentController } from './dokument/dokument.controller.js';
import { DokumentplatsForrad } from './dokument/dokument.repository.js';
import { VisaDokument } from './dokument/visa-dokument.service.js';
import { ExpedieringController } from './expediering/expediering.controller.js';
import { OversiktController } from './oversikt/oversikt.controller.js';
import { VisaOversikt } from './oversikt/visa-oversikt.service.js';
import { ProtokollController } from './protokoll/protokoll.controller.js';
import { ValjSekreterare } from './protokoll/valj-sekreterare.service.js';
import { VisaProtokoll } from './protokoll/visa-protokoll.service.js';
import { BeredningModul } from '#beredning';
import { DiariumModul } from '#diarium';
import { OrganisationModul } from '#organisation';
import { SammantradeModul } from '#sammantrade';
import { TaNedAnslag } from './anslag/ta-ned-anslag.schema.js';
import { Tillkannage } from './anslag/tillkannage.service.js';
import { TillkannagivandeForrad } from './anslag/tillkannagivande.repository.js';
import { FordelaDelar } from './del/fordela-delar.service.js';
import { LamnaTillJustering } from './del/lamna-till-justering.service.js';
import { AnmaldIProtokoll } from './delegation/anmald-i-protokoll.js';
import { DelegationsanslagController } from './delegation/delegationsanslag.controller.js';
import { DelegationsanslagForrad } from './delegation/delegationsanslag.repository.js';
import { DelparagrafForrad } from './delegation/delparagraf.repository.js';
import { TaNedDelegationsanslag } from './delegation/ta-ned-delegationsanslag.schema.js';
import { TillkannageDelegatprotokoll } from './delegation/tillkannage-delegatprotokoll.service.js';
import { ExpedieringForrad } from './expediering/expediering.repository.js';
import { ForberedExpediering } from './expediering/forbered-expediering.service.js';
import { FramstallUtdrag } from './expediering/framstall-utdrag.jobb.js';
import { LamnaTillNamnd } from './expediering/lamna-till-namnd.service.js';
import { MarkeraExpedierad } from './expediering/markera-expedierad.service.js';
import { ProtokollnotisForrad } from './notis/protokollnotis.repository.js';
import { Protokollnotiser } from './notis/protokollnotiser.js';
import { ProtokolletsSynlighet } from './flode/protokollets-synlighet.repository.js';
import { JusteringForrad } from './justering/justering.repository.js';
import { RegistreraJustering } from './justering/registrera-justering.service.js';
import { FramstallProtokoll } from './protokoll/framstall-protokoll.jobb.js';
import { LasProtokollfakta } from './protokoll/las-protokollfakta.service.js';
import { ProtokollForrad } from './protokoll/protokoll.repository.js';
import { startdelar, startrutter } from './start/startmodul.js';
import { SlutbehandladForrad } from './upprattande/slutbehandlad.repository.js';
import { UpprattaVidJustering } from './upprattande/upprattade-handlingar.js';
import { SkrivProtokoll } from './protokoll/skriv-protokoll.service.js';

import { AttJusteraController } from './justering/att-justera.controller.js';
import { AttJusteraForrad } from './justering/att-justera.repository.js';
import { AttJustera } from './justering/att-justera.service.js';
import { ProtokolletsKvarlamnatForrad } from './kvarlamnat/protokollets-kvarlamnat.repository.js';
import { ProtokolletsKvarlamnat } from './kvarlamnat/protokollets-kvarlamnat.js';
import { ProtokolletsAvslut } from './tidslinje/protokollets-avslut.js';
import { ProtokolletsTidslinje } from './tidslinje/protokollets-tidslinje.js';
import { ProtokollsakerForrad } from './tidslinje/protokollsaker.repository.js';

const arendedelar = [ProtokollsakerForrad, ProtokolletsTidslinje, ProtokolletsAvslut];
registreraProtokollfel();

const tjanster = [
  ProtokollForrad,
  JusteringForrad,
  TillkannagivandeForrad,
  ExpedieringForrad,
  LasProtokollfakta,
  SkrivProtokoll,
  FordelaDelar,
  LamnaTillJustering,
  RegistreraJustering,
  Tillkannage,
  ForberedExpediering,
  LamnaTillNamnd,
  MarkeraExpedierad,
  VisaProtokoll,
  VisaDokument,
];
const inre = [
  ProtokolletsSynlighet,
  ProtokollnotisForrad,
  Protokollnotiser,
  DokumentplatsForrad,
  ValjSekreterare,
  VisaOversikt,
  SlutbehandladForrad,
  UpprattaVidJustering,
  ...startdelar,
];

/** Det som gäller den som slutar: att skriva under det sista protokollet. */
const avgaende = [AttJusteraForrad, AttJustera, ProtokolletsKvarlamnatForrad, ProtokolletsKvarlamnat];

/** Delegationsbesluten: anmälda med det justerade protokollet, eller med egna anslag. */
const delegation = [
  DelparagrafForrad,
  AnmaldIProtokoll,
  DelegationsanslagForrad,
  TillkannageDelegatprotokoll,
  TaNedDelegationsanslag,
];

/** Protokollet: delar, justering, anslag, expediering. */
@Module({
  imports: [OrganisationModul, DiariumModul, BeredningModul, SammantradeModul],
  controllers: [
    OversiktController,
    ProtokollController,
    DelController,
    ExpedieringController,
    DokumentController,
    AttJusteraController,
    DelegationsanslagController,
    ...arendeparagrafrutter,
    ...startrutter,
  ],
  providers: [
    ...tjanster,
    ...arendeparagrafdelar,
    ...inre,
    FramstallProtokoll,
    FramstallUtdrag,
    TaNedAnslag,
    ...avgaende,
    ...arendedelar,
    ...delegation,
  ],
  exports: tjanster,
})
export class ProtokollModul {}
