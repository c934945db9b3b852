import { AngraRegistrering } from './angra-registrering.service.js';
import { Brevobjekt } from './brevobjekt.js';
import { DelaPost } from './dela-post.jobb.js';
import { DelaUppPost } from './dela-upp-post.service.js';
import { EbrevPdf } from './ebrev-pdf.service.js';
import { ForeslaArende } from './foresla-arende.service.js';
import { ForslagForrad } from './forslag.repository.js';
import { GallraInkorg } from './gallra-inkorg.schema.js';
import { InkorgadressForrad } from './inkorg-adress.repository.js';
import { InkorgForrad } from './inkorg.repository.js';
import { InkorgController } from './inkorg.controller.js';
import { InkorgadressController } from './inkorgadress.controller.js';
import { Inkorgadresser } from './inkorgadresser.service.js';
import { InkorgensSynlighet } from './inkorgens-synlighet.js';
import { InkorgregistreringForrad } from './inkorgregistrering.repository.js';
import { InkorgstegController } from './inkorgsteg.controller.js';
import { MellannamndForrad } from './mellannamnd.repository.js';
import { Mellannamnd } from './mellannamnd.service.js';
import { RegistreraPost } from './registrera-post.service.js';
import { SorteraPost } from './sortera-post.service.js';
import { SvaraPost } from './svara-post.jobb.js';
import { TaEmotEpost } from './ta-emot-epost.service.js';
import { TaEmotFiler } from './ta-emot-filer.service.js';
import { VisaInkorg } from './visa-inkorg.service.js';

export const inkorgrutter = [InkorgController, InkorgstegController, InkorgadressController];

/** Det som andra libbar når. */
export const inkorgtjanster = [Brevobjekt, Inkorgadresser, Mellannamnd, TaEmotFiler, VisaInkorg];

export const inkorgdelar = [
  ...inkorgtjanster,
  AngraRegistrering,
  DelaPost,
  DelaUppPost,
  EbrevPdf,
  ForeslaArende,
  ForslagForrad,
  GallraInkorg,
  InkorgadressForrad,
  InkorgForrad,
  InkorgensSynlighet,
  InkorgregistreringForrad,
  MellannamndForrad,
  RegistreraPost,
  SorteraPost,
  SvaraPost,
  TaEmotEpost,
];
