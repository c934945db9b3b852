import type { Entitet, Migration } from '#plattform';
import {
  Granskarrad,
  Skrivelsegodkannanderad,
  Skrivelselasningsrad,
  Skrivelseomgangsrad,
} from '../granskning/granskning.entity.js';
import {
  Delegationsandringsrad,
  Delegationsbeslutsrad,
  Delegationsenhetsrad,
  Delegationsserierad,
} from '../delegationsbeslut/delegationsbeslut.entity.js';
import {
  Delegationsanmaldrad,
  Delegationslistpost,
  Delegationspaminnelserad,
  Delegationsregelrad,
} from '../delegationslista/delegationslista.entity.js';
import {
  Delegationsprotokollbeslutsrad,
  Delegationsprotokollpost,
  Delegationsunderrattelserad,
} from '../delegationsspar/delegationsspar.entity.js';
import { Delegationsskrivelserad } from '../delegationsskrivelse/delegationsskrivelse.entity.js';
import { Ordforandebeslutspost } from '../ordforandebeslut/ordforandebeslut.entity.js';
import {
  Delegationsordningsrad,
  Delegationspunktsrad,
  Vidaredelegationsrad,
} from '../delegationsordning/delegationsordning.entity.js';
import { Formuleringsrad } from '../formulering/formulering.entity.js';
import { Initiativrad } from '../initiativ/initiativ.entity.js';
import { Mallrad, Mallversionsrad } from '../mall/mall.entity.js';
import { RemissInForlangningsrad, RemissInPost } from '../remiss/remiss-in.entity.js';
import { Remissavsnittsrad, Remissbilagerad, Remisspost } from '../remiss/remiss.entity.js';
import {
  Remisshandelserad,
  Remissinstanspost,
  Remissvarsavsnittsrad,
  Remissvarspost,
  Remissvarsutkastrad,
} from '../remiss/remissinstans.entity.js';
import { Skrivelsebilagerad, Skrivelsebildrad } from '../skrivelsedokument/skrivelsedokument.entity.js';
import { Skriftlydelserad, Skriftrad, Skriftstegsrad } from '../skrift/skrift.entity.js';
import { Skriftkommentarsrad, Skriftkommentarsvarsrad, Skriftnarvarorad } from '../skrift/skriftkommentar.entity.js';
import { Skrivelsewordrad } from '../word/word.entity.js';
import { Yttranderad } from '../yttrande/yttrande.entity.js';
import { Beslutsforslagsrad } from '../skrivelse/beslutsforslag.entity.js';
import { Tjansteskrivelserad } from '../skrivelse/tjansteskrivelse.entity.js';
import { Undertecknarrad } from '../skrivelse/undertecknare.entity.js';
import { Beredning1700000000300 } from './0300-beredning.js';
import { Skrivelseflode1700000000301 } from './0301-skrivelseflode.js';
import { IStallet1700000000302 } from './0302-i-stallet.js';
import { Remiss1700000000310 } from './0310-remiss.js';
import { RemissIn1700000000311 } from './0311-remiss-in.js';
import { Initiativ1700000000312 } from './0312-initiativ.js';
import { Word1700000000315 } from './0315-word.js';
import { Skrift1700000000320 } from './0320-skrift.js';
import { Skriftkommentar1700000000321 } from './0321-skriftkommentar.js';
import { Yttrande1700000000313 } from './0313-yttrande.js';
import { Mall1700000000323 } from './0323-mall.js';
import { Granskning1700000000326 } from './0326-granskning.js';
import { Skrivelsevakt1700000000327 } from './0327-skrivelsevakt.js';
import { Skrivelsedokument1700000000330 } from './0330-skrivelsedokument.js';
import { Delegationsordning1700000000332 } from './0332-delegationsordning.js';
import { Delegationsbeslut1700000000333 } from './0333-delegationsbeslut.js';
import { Delegationslista1700000000336 } from './0336-delegationslista.js';
import { Delegationsspar1700000000337 } from './0337-delegationsspar.js';
import { Rapportmall1700000000338 } from './0338-rapportmall.js';
import { Delegationsarende1700000000340 } from './0340-delegationsarende.js';
import { Delegationsskrivelse1700000000341 } from './0341-delegationsskrivelse.js';
import { Bilagegodkannande1700000000345 } from './0345-bilagegodkannande.js';
import { Undertecknarplats1700000000346 } from './0346-undertecknarplats.js';
import { Skriftmarkor1700000000347 } from './0347-skriftmarkor.js';

/** Beredningens migrationer i ordning. */
export const beredningMigrationer: Migration[] = [
  Beredning1700000000300,
  Skrivelseflode1700000000301,
  IStallet1700000000302,
  Remiss1700000000310,
  RemissIn1700000000311,
  Initiativ1700000000312,
  Yttrande1700000000313,
  Word1700000000315,
  Skrift1700000000320,
  Skriftkommentar1700000000321,
  Mall1700000000323,
  Granskning1700000000326,
  Skrivelsevakt1700000000327,
  Skrivelsedokument1700000000330,
  Delegationsordning1700000000332,
  Delegationsbeslut1700000000333,
  Delegationslista1700000000336,
  Delegationsspar1700000000337,
  Rapportmall1700000000338,
  Delegationsarende1700000000340,
  Delegationsskrivelse1700000000341,
  Bilagegodkannande1700000000345,
  Undertecknarplats1700000000346,
  Skriftmarkor1700000000347,
];

/** Beredningens entiteter. */
export const beredningEntiteter: Entitet[] = [
  Tjansteskrivelserad,
  Undertecknarrad,
  Beslutsforslagsrad,
  Skriftrad,
  Skriftstegsrad,
  Skriftlydelserad,
  Skriftkommentarsrad,
  Skriftkommentarsvarsrad,
  Skriftnarvarorad,
  Remisspost,
  Remissavsnittsrad,
  Remissbilagerad,
  Remissinstanspost,
  Remisshandelserad,
  Remissvarspost,
  Remissvarsavsnittsrad,
  Remissvarsutkastrad,
  RemissInPost,
  RemissInForlangningsrad,
  Skrivelsebilagerad,
  Skrivelsebildrad,
  Skrivelsewordrad,
  Initiativrad,
  Yttranderad,
  Mallrad,
  Mallversionsrad,
  Formuleringsrad,
  Granskarrad,
  Skrivelseomgangsrad,
  Skrivelselasningsrad,
  Skrivelsegodkannanderad,
  Delegationsordningsrad,
  Delegationspunktsrad,
  Vidaredelegationsrad,
  Delegationsenhetsrad,
  Delegationsserierad,
  Delegationsbeslutsrad,
  Delegationsandringsrad,
  Delegationsregelrad,
  Delegationslistpost,
  Delegationspaminnelserad,
  Delegationsanmaldrad,
  Ordforandebeslutspost,
  Delegationsprotokollpost,
  Delegationsprotokollbeslutsrad,
  Delegationsunderrattelserad,
  Delegationsskrivelserad,
];
