import type { Provider, Type } from '@nestjs/common';
import { ExportController } from '../export/export.controller.js';
import { ExportForrad } from '../export/export.repository.js';
import { Exportera } from '../export/exportera.service.js';
import { KommunexportController } from '../export/kommunexport.controller.js';
import { GenomforImport } from './genomfor-import.service.js';
import { ImportController } from './import.controller.js';
import { Importmall } from './importmall.service.js';
import { ImportomgangForrad } from './importomgang.repository.js';
import { Omfattning } from './importomfattning.service.js';
import { ImportunderlagForrad } from './importunderlag.repository.js';
import { KommunimportController } from './kommunimport.controller.js';
import { LamnaFil } from './lamna-fil.service.js';
import { Importlasning, LasImportJobb } from './las-import.jobb.js';
import { Planlaggning } from './planlaggning.service.js';
import { RattaRad } from './ratta-rad.service.js';
import { SkiftenForrad } from './skiften.repository.js';
import { SkrivplanForrad } from './skriv-plan.repository.js';
import { SkrivUppdrag } from './skriv-uppdrag.service.js';
import { StadaImporter } from './stada-importer.schema.js';
import { UtforPlan } from './utfor-plan.service.js';
import { VisaImport } from './visa-import.service.js';

/** Importens och exportens rutter. */
export const importrutter: Type[] = [
  ImportController,
  KommunimportController,
  ExportController,
  KommunexportController,
];

/** Det som importen och exporten gör sitt arbete med. */
export const importleverantorer: Provider[] = [
  ImportomgangForrad,
  ImportunderlagForrad,
  SkiftenForrad,
  SkrivplanForrad,
  ExportForrad,
  Omfattning,
  Planlaggning,
  LamnaFil,
  Importlasning,
  LasImportJobb,
  RattaRad,
  VisaImport,
  SkrivUppdrag,
  UtforPlan,
  GenomforImport,
  StadaImporter,
  Importmall,
  Exportera,
];
