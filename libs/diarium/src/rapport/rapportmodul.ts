import { RapportController } from './rapport.controller.js';
import { RapportForrad } from './rapport.repository.js';
import { Rapportfil } from './rapportfil.service.js';
import { VisaRapport } from './visa-rapport.service.js';

export const rapporttjanster = [RapportForrad, VisaRapport, Rapportfil];
export const rapportcontroller = RapportController;
