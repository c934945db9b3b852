import { Arendezip } from '../handling/arendezip.service.js';
import { BilageForrad } from '../handling/bilagor.repository.js';
import { Bilagor } from '../handling/bilagor.service.js';
import { DelaMejlhandling } from '../handling/dela-mejlhandling.service.js';
import { HandlingsvyController } from '../handling/handlingsvy.controller.js';
import { HandlingsvyForrad } from '../handling/handlingsvy.repository.js';
import { MejldelningController } from '../handling/mejldelning.controller.js';
import { UpprattandeForrad } from '../handling/upprattande.repository.js';
import { UpprattaHandling } from '../handling/upprattande.service.js';
import { VisaHandlingsvy } from '../handling/visa-handlingsvy.service.js';
import { Konfiguration } from '#plattform';
import { Delfiler } from '../uppladdning/delfiler.js';
import { RegistreraUppladdade } from '../uppladdning/registrera-uppladdade.service.js';
import { StadaUppladdningar } from '../uppladdning/stada-uppladdningar.schema.js';
import { TaEmotUppladdning } from '../uppladdning/ta-emot-uppladdning.service.js';
import { Tus } from '../uppladdning/tus.js';
import { UppladdningController } from '../uppladdning/uppladdning.controller.js';
import { UppladdningForrad } from '../uppladdning/uppladdning.repository.js';
import { BestallUtdrag } from '../utdrag/bestall-utdrag.service.js';
import { DraText } from '../utdrag/dra-text.jobb.js';
import { FiltextForrad } from '../utdrag/filtext.repository.js';
import { PlockaGlomda } from '../utdrag/plocka-glomda.schema.js';
import { konverteringsdelar } from '../konvertering/konverteringsdelar.js';
import { Clamd } from './clamd.js';
import { PdfutgavaController } from '../konvertering/pdfutgava.controller.js';
import { FilController } from './fil.controller.js';
import { Filgranser } from './filgrans.service.js';
import { FilkontrollForrad } from './filkontroll.repository.js';
import { ProvaFil } from './filkontroll.service.js';
import { KarantanForrad } from './karantan.repository.js';
import { SkannaFil } from './skanna-fil.jobb.js';
import { SkannaOm } from './skanna-om.schema.js';
import { Karantan } from './slapp-fil.service.js';
import { IngetVirusskydd, Virusskydd } from './virusskydd.js';
import { VisaFil } from './visa-fil.service.js';

const skydd = {
  provide: Virusskydd,
  inject: [Konfiguration],
  useFactory: ({ clamdUrl }: Konfiguration): Virusskydd =>
    clamdUrl === null ? new IngetVirusskydd() : new Clamd(clamdUrl),
};

/** Filernas tjänster: kontroll, karantän, uppladdning, text och visning. */
export const fildelar = [
  skydd,
  ...konverteringsdelar,
  FilkontrollForrad,
  KarantanForrad,
  ProvaFil,
  Karantan,
  Filgranser,
  SkannaFil,
  SkannaOm,
  VisaFil,
  FiltextForrad,
  BestallUtdrag,
  DraText,
  PlockaGlomda,
  Delfiler,
  UppladdningForrad,
  TaEmotUppladdning,
  RegistreraUppladdade,
  StadaUppladdningar,
  Tus,
  BilageForrad,
  Bilagor,
  DelaMejlhandling,
  UpprattandeForrad,
  UpprattaHandling,
  HandlingsvyForrad,
  VisaHandlingsvy,
  Arendezip,
];

export const filrutter = [
  FilController,
  PdfutgavaController,
  UppladdningController,
  HandlingsvyController,
  MejldelningController,
];
