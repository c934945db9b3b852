import type { Entitet, Migration } from '#plattform';
import { Arendepost } from '../arende/arende.entity.js';
import {
  Bevakningsandringsrad,
  Bevakningsmejlrad,
  Bevakningspaminnelserad,
  Bevakningspost,
  Bevakningsvalrad,
} from '../bevakning/bevakning.entity.js';
import { Handlaggarbytesrad } from '../arende/handlaggarbyte.entity.js';
import { Arendetypsrad } from '../arendetyp/arendetyp.entity.js';
import { Samlingsregelrad } from '../arendetyp/samlingsregel.entity.js';
import { Arendeavslutspost, Arendeavslutsrad } from '../avslut/arendeavslut.entity.js';
import { Handlingsflyttrad } from '../flytt/handling-flytt.entity.js';
import { Arendepartsrad } from '../part/arendepart.entity.js';
import { Rattelserad } from '../rattelse/rattelse.entity.js';
import { Arenderelationsrad } from '../relation/arenderelation.entity.js';
import { Sekretessatkomst } from '../atkomst/sekretessatkomst.entity.js';
import { Nummerserierad } from '../arende/nummerserie.entity.js';
import { Framstalltdokumentrad } from '../framstalld/framstallt-dokument.entity.js';
import { Filgransrad } from '../fil/filgrans.entity.js';
import { Filkontrollrad } from '../fil/filkontroll.entity.js';
import { Filslapprad } from '../fil/filslapp.entity.js';
import { Handlingsbilagarad } from '../handling/handling-bilaga.entity.js';
import { Upprattanderad } from '../handling/handling-upprattande.entity.js';
import { Uppladdningsrad } from '../uppladdning/uppladdning.entity.js';
import { Handlingsfilrad } from '../handling/handling-fil.entity.js';
import { Handlingsversionsrad } from '../handling/handling-version.entity.js';
import { Handlingsrad } from '../handling/handling.entity.js';
import { Pdfutgavarad } from '../konvertering/pdfutgava.entity.js';
import { Filtextrad } from '../utdrag/filtext.entity.js';
import { Inkorgadressrad } from '../inkorg/inkorgadress.entity.js';
import { Inkorgdelrad } from '../inkorg/inkorgdel.entity.js';
import { Inkorgpostrad } from '../inkorg/inkorgpost.entity.js';
import { Inkorgregistreringsrad } from '../inkorg/inkorgregistrering.entity.js';
import { Arendetypsplanrad } from '../hanteringsplan/arendetyp-plan.entity.js';
import { Handlingsplanrad } from '../hanteringsplan/handling-plan.entity.js';
import { Hanteringsplanrad } from '../hanteringsplan/hanteringsplan.entity.js';
import { Planimportrad } from '../hanteringsplan/planimport.entity.js';
import { Planradspost } from '../hanteringsplan/planrad.entity.js';
import { Maskningsversionsrad } from '../maskning/maskning-version.entity.js';
import { Maskningsrad } from '../maskning/maskning.entity.js';
import { Utlamnandedeltagare } from '../utlamnande/utlamnande-deltagare.entity.js';
import { Utlamnandefilrad } from '../utlamnande/utlamnande-fil.entity.js';
import { Utlamnandehandlingsrad } from '../utlamnande/utlamnande-handling.entity.js';
import { Utlamnanderad } from '../utlamnande/utlamnande.entity.js';
import { Utlamnandebeslutsrad } from '../utlamnande/utlamnandebeslut.entity.js';
import { Utlamnandevalrad } from '../utlamnande/utlamnandeval.entity.js';
import { arendeimportentiteter } from '../arendeimport/arendeimport.entity.js';
import { Arendebeslutstidrad } from '../rapport/arende-beslutstid.entity.js';
import { Arendesokrad } from '../sok/arende-sok.entity.js';
import { Sokkorad, Sokordrad, Soktextrad } from '../sok/sokord.entity.js';
import { Soknyttrad, SparadSokningsrad, SparadSokningstraff } from '../sparadsok/sparadsok.entity.js';
import { Diarium1700000000200 } from './0200-diarium.js';
import { Sokning1700000000201 } from './0201-sokning.js';
import { Filtext1700000000209 } from './0209-filtext.js';
import { Hanteringsplan1700000000225 } from './0225-hanteringsplan.js';
import { Maskning1700000000226 } from './0226-maskning.js';
import { Utlamnande1700000000227 } from './0227-utlamnande.js';
import { Inkorg1700000000228 } from './0228-inkorg.js';
import { Sokindex1700000000210 } from './0210-sokindex.js';
import { Listordning1700000000212 } from './0212-listordning.js';
import { SparadSokning1700000000211 } from './0211-sparadsok.js';
import { Sokparter1700000000234 } from './0234-sokparter.js';
import { Arendet1700000000215 } from './0215-arende.js';
import { Arendevakter1700000000216 } from './0216-arendevakter.js';
import { Filer1700000000220 } from './0220-filer.js';
import { Atkomst1700000000230 } from './0230-atkomst.js';
import { Bevakning1700000000232 } from './0232-bevakning.js';
import { Bevakningsval1700000000233 } from './0233-bevakningsval.js';
import { Beslutstid1700000000236 } from './0236-beslutstid.js';
import { Arendeimport1700000000237 } from './0237-arendeimport.js';
import { Sokhalvar1700000000240 } from './0240-sokhalvar.js';
import { Sokinsynplan1700000000241 } from './0241-sokinsynplan.js';
import { Utlamnandemejl1700000000242 } from './0242-utlamnandemejl.js';
import { Pdfutgava1700000000250 } from './0250-pdfutgava.js';

/** Diariets migrationer i ordning. */
export const diariumMigrationer: Migration[] = [
  Diarium1700000000200,
  Sokning1700000000201,
  Filtext1700000000209,
  Sokindex1700000000210,
  SparadSokning1700000000211,
  Listordning1700000000212,
  Arendet1700000000215,
  Arendevakter1700000000216,
  Hanteringsplan1700000000225,
  Maskning1700000000226,
  Utlamnande1700000000227,
  Inkorg1700000000228,
  Filer1700000000220,
  Atkomst1700000000230,
  Bevakning1700000000232,
  Bevakningsval1700000000233,
  Sokparter1700000000234,
  Beslutstid1700000000236,
  Arendeimport1700000000237,
  Sokhalvar1700000000240,
  Sokinsynplan1700000000241,
  Utlamnandemejl1700000000242,
  Pdfutgava1700000000250,
];

/** Diariets entiteter. */
export const diariumEntiteter: Entitet[] = [
  Nummerserierad,
  Arendepost,
  Handlingsrad,
  Handlingsversionsrad,
  Handlingsfilrad,
  Framstalltdokumentrad,
  Sekretessatkomst,
  Arendetypsrad,
  Samlingsregelrad,
  Arendepartsrad,
  Arenderelationsrad,
  Rattelserad,
  Handlaggarbytesrad,
  Handlingsflyttrad,
  Arendeavslutspost,
  Arendeavslutsrad,
  Bevakningspost,
  Bevakningsandringsrad,
  Bevakningsvalrad,
  Bevakningspaminnelserad,
  Bevakningsmejlrad,
  Filtextrad,
  Pdfutgavarad,
  Arendesokrad,
  Sokordrad,
  Soktextrad,
  Sokkorad,
  SparadSokningsrad,
  SparadSokningstraff,
  Soknyttrad,
  Filkontrollrad,
  Filslapprad,
  Filgransrad,
  Uppladdningsrad,
  Handlingsbilagarad,
  Upprattanderad,
  Inkorgadressrad,
  Inkorgpostrad,
  Inkorgdelrad,
  Inkorgregistreringsrad,
  Hanteringsplanrad,
  Planradspost,
  Handlingsplanrad,
  Arendetypsplanrad,
  Planimportrad,
  Maskningsrad,
  Maskningsversionsrad,
  Utlamnandevalrad,
  Utlamnanderad,
  Utlamnandedeltagare,
  Utlamnandehandlingsrad,
  Utlamnandebeslutsrad,
  Utlamnandefilrad,
  Arendebeslutstidrad,
  ...arendeimportentiteter,
];
