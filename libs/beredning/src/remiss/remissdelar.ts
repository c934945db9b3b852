import { InstansForrad } from './instans.repository.js';
import { KontaktForrad } from './kontakt.repository.js';
import { LamnaUtRemiss } from './lamna-ut-remiss.service.js';
import { Missivfiler } from './missivfiler.service.js';
import { PaminnRemiss } from './paminn-remiss.schema.js';
import { RemissController } from './remiss.controller.js';
import { RemissForrad } from './remiss.repository.js';
import { RemissInController } from './remiss-in.controller.js';
import { RemissInForrad } from './remiss-in.repository.js';
import { RemissInTjanst } from './remiss-in.service.js';
import { Remissatkomst } from './remissatkomst.service.js';
import { RemissdokumentController } from './remissdokument.controller.js';
import { RemissinstansController } from './remissinstans.controller.js';
import { RemissvarController } from './remissvar.controller.js';
import { RemissvisningForrad } from './remissvisning.repository.js';
import { Sammanstall } from './sammanstall.service.js';
import { SkickaRemiss } from './skicka-remiss.service.js';
import { SkickaRemissJobb } from './skicka-remiss.jobb.js';
import { SkotInstans } from './skot-instans.service.js';
import { RemissensTrad } from './remissens-trad.repository.js';
import { SkrivRemiss } from './skriv-remiss.service.js';
import { SvarForrad } from './svar.repository.js';
import { SvaraNamnd } from './svara-namnd.service.js';
import { SvaraPaRemiss } from './svara-pa-remiss.service.js';
import { TaEmotSvar } from './ta-emot-svar.service.js';
import { VisaRemiss } from './visa-remiss.service.js';

/** Remisser ut och in, och sidan där en instans svarar. */
export const remissdelar = [
  InstansForrad,
  KontaktForrad,
  RemissForrad,
  RemissInForrad,
  RemissvisningForrad,
  SvarForrad,
  Remissatkomst,
  RemissensTrad,
  LamnaUtRemiss,
  Missivfiler,
  TaEmotSvar,
  SvaraNamnd,
  SkrivRemiss,
  SkickaRemiss,
  SkickaRemissJobb,
  SkotInstans,
  PaminnRemiss,
  SvaraPaRemiss,
  VisaRemiss,
  Sammanstall,
  RemissInTjanst,
];

export const remissrutter = [
  RemissController,
  RemissinstansController,
  RemissdokumentController,
  RemissInController,
  RemissvarController,
];
