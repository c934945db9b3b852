import { BytGranskning } from './byt-granskning.service.js';
import { GranskaSkrivelse } from './granska-skrivelse.service.js';
import { GranskningController } from './granskning.controller.js';
import { GranskningForrad } from './granskning.repository.js';
import { Skrivelsebrister } from './skrivelsebrister.service.js';
import { LasSkrivelse } from './las-skrivelse.service.js';

/** Granskningens delar i modulen. */
export const granskningsdelar = [GranskningForrad, Skrivelsebrister, BytGranskning, GranskaSkrivelse, LasSkrivelse];
export const granskningsrutter = [GranskningController];
