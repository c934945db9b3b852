import { Module } from '@nestjs/common';
import { DiariumModul } from '#diarium';
import { OrganisationModul } from '#organisation';
import { SammantradeModul } from '#sammantrade';
import { TaNedAnslag } from './anslag/ta-ned-anslag.schema.js';
import { Tillkannage } from './anslag/tillkannage.service.js';
import { TillkannagivandeForrad } from './anslag/tillkannagivande.repository.js';
import { FordelaDelar } from './del/fordela-delar.service.js';
import { LamnaTillJustering } from './del/lamna-till-justering.service.js';
import { ExpedieringForrad } from './expediering/expediering.repository.js';
import { ForberedExpediering } from './expediering/forbered-expediering.service.js';
import { FramstallUtdrag } from './expediering/framstall-utdrag.jobb.js';
import { MarkeraExpedierad } from './expediering/markera-expedierad.service.js';
import { JusteringForrad } from './justering/justering.repository.js';
import { RegistreraJustering } from './justering/registrera-justering.service.js';
import { FramstallProtokoll } from './protokoll/framstall-protokoll.jobb.js';
import { LasProtokollfakta } from './protokoll/las-protokollfakta.service.js';
import { ProtokollForrad } from './protokoll/protokoll.repository.js';
import { SkrivProtokoll } from './protokoll/skriv-protokoll.service.js';

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
  MarkeraExpedierad,
];

/** Protokollet: delar, justering, anslag, expediering. */
@Module({
  imports: [OrganisationModul, DiariumModul, SammantradeModul],
  providers: [...tjanster, FramstallProtokoll, FramstallUtdrag, TaNedAnslag],
  exports: tjanster,
})
export class ProtokollModul {}
