import { ArendetypController } from '../arendetyp/arendetyp.controller.js';
import { ArendetypForrad } from '../arendetyp/arendetyp.repository.js';
import { FyllUrArendetyp } from '../arendetyp/fyll-ur-arendetyp.service.js';
import { GorSamlingsarenden } from '../arendetyp/gor-samlingsarenden.service.js';
import { NyaNamndersArendetyper } from '../arendetyp/nya-namnder.js';
import { SamlingForrad } from '../arendetyp/samling.repository.js';
import { Samlingsarenden } from '../arendetyp/samlingsarenden.schema.js';
import { StallInArendetyp } from '../arendetyp/stall-in-arendetyp.service.js';
import { HandlingsatkomstController } from '../atkomst/handlingsatkomst.controller.js';
import { AvslutController } from '../avslut/avslut.controller.js';
import { AvslutForrad } from '../avslut/avslut.repository.js';
import { AvslutaMangaJobb } from '../avslut/avsluta-manga.jobb.js';
import { AvslutaManga } from '../avslut/avsluta-manga.service.js';
import { DiarietsAvslutForrad } from '../avslut/diariets-avslut.repository.js';
import { DiarietsAvslut } from '../avslut/diariets-avslut.js';
import { VisaBrister } from '../avslut/visa-brister.service.js';
import { FlyttController } from '../flytt/flytt.controller.js';
import { FlyttForrad } from '../flytt/flytt.repository.js';
import { FlyttaHandling } from '../flytt/flytta-handling.service.js';
import { OslController } from '../osl/osl.controller.js';
import { PartController } from '../part/part.controller.js';
import { PartForrad } from '../part/part.repository.js';
import { SkrivPart } from '../part/skriv-part.service.js';
import { VisaParter } from '../part/visa-parter.service.js';
import { RattelseController } from '../rattelse/rattelse.controller.js';
import { RattelseForrad } from '../rattelse/rattelse.repository.js';
import { SkrivRattelse } from '../rattelse/skriv-rattelse.service.js';
import { VisaRattelser } from '../rattelse/visa-rattelser.service.js';
import { RelationController } from '../relation/relation.controller.js';
import { RelationForrad } from '../relation/relation.repository.js';
import { SkrivRelation } from '../relation/skriv-relation.service.js';
import { DiarietsTidslinje } from '../tidslinje/diariets-tidslinje.js';
import { Arendekallor } from '../tidslinje/kallregister.js';
import { TidslinjeController } from '../tidslinje/tidslinje.controller.js';
import { TidslinjeForrad } from '../tidslinje/tidslinje.repository.js';
import { VisaTidslinje } from '../tidslinje/visa-tidslinje.service.js';
import { ForhandsvisaArende } from '../vy/forhandsvisa-arende.service.js';
import { VisaVyer } from '../vy/visa-vyer.service.js';
import { VyController } from '../vy/vy.controller.js';
import { VyForrad } from '../vy/vy.repository.js';
import { Arendetillbehor } from './arendetillbehor.service.js';
import { ArendestegController } from './arendesteg.controller.js';
import { BytHandlaggare } from './byt-handlaggare.service.js';
import { HandlaggareForrad } from './handlaggare.repository.js';
import { Handlaggarprovning } from './handlaggarprovning.service.js';
import { Sekretessforlopp } from './sekretessforlopp.service.js';
import { UnderProvningController } from './underprovning.controller.js';
import { UnderProvningForrad } from './underprovning.repository.js';

/** Det som ärendet är gjort av utöver raden själv. */
export const arendetjanster = [
  ArendetypForrad,
  FyllUrArendetyp,
  GorSamlingsarenden,
  NyaNamndersArendetyper,
  SamlingForrad,
  Samlingsarenden,
  StallInArendetyp,
  AvslutForrad,
  AvslutaMangaJobb,
  AvslutaManga,
  DiarietsAvslutForrad,
  DiarietsAvslut,
  VisaBrister,
  FlyttForrad,
  FlyttaHandling,
  PartForrad,
  SkrivPart,
  VisaParter,
  RattelseForrad,
  SkrivRattelse,
  VisaRattelser,
  RelationForrad,
  SkrivRelation,
  DiarietsTidslinje,
  Arendekallor,
  TidslinjeForrad,
  VisaTidslinje,
  ForhandsvisaArende,
  VisaVyer,
  VyForrad,
  Arendetillbehor,
  BytHandlaggare,
  HandlaggareForrad,
  Handlaggarprovning,
  Sekretessforlopp,
  UnderProvningForrad,
];

export const arenderutter = [
  ArendestegController,
  ArendetypController,
  AvslutController,
  FlyttController,
  HandlingsatkomstController,
  OslController,
  PartController,
  RattelseController,
  RelationController,
  TidslinjeController,
  UnderProvningController,
  VyController,
];
