import { AngraImport } from './angra-import.service.js';
import { ArendeimportController } from './arendeimport.controller.js';
import { ArendeimportJobb } from './arendeimport.jobb.js';
import { ArendeimportForrad } from './arendeimport.repository.js';
import { GenomforArendeimport } from './genomfor-arendeimport.service.js';
import { ImportangringForrad } from './importangring.repository.js';
import { Importfilkallor } from './importfiler.service.js';
import { ImportgangForrad } from './importgang.repository.js';
import { Importgrunder } from './importgrund.service.js';
import { ImportprovForrad } from './importprov.repository.js';
import { ImportskrivningForrad } from './importskrivning.repository.js';
import { KorArendeimport } from './kor-arendeimport.service.js';
import { LamnaArendeimport } from './lamna-arendeimport.service.js';
import { LasArendeimport } from './las-arendeimport.service.js';
import { MappaImport } from './mappa-import.service.js';
import { ProvaArendeimport } from './prova-arendeimport.service.js';
import { SkrivArendeimport } from './skriv-arendeimport.service.js';
import { UrsprungController } from './ursprung.controller.js';
import { UrsprungForrad } from './ursprung.repository.js';
import { VisaArendeimport } from './visa-arendeimport.service.js';

export const arendeimporttjanster = [
  ArendeimportForrad,
  ImportprovForrad,
  ImportgangForrad,
  ImportskrivningForrad,
  ImportangringForrad,
  UrsprungForrad,
  Importgrunder,
  Importfilkallor,
  LamnaArendeimport,
  LasArendeimport,
  MappaImport,
  ProvaArendeimport,
  SkrivArendeimport,
  GenomforArendeimport,
  AngraImport,
  VisaArendeimport,
  KorArendeimport,
  ArendeimportJobb,
];

export const arendeimportrutter = [ArendeimportController, UrsprungController];
