import { ArsplanController } from './arsplan.controller.js';
import { ArsplanForrad } from './arsplan.repository.js';
import { VisaArskalender } from './arskalender.service.js';
import { Arsplanslank } from './arsplanslank.service.js';

/** Årets kalender och de personliga kalenderlänkarna. */
export const arsplandelar = [ArsplanForrad, VisaArskalender, Arsplanslank];

export const arsplanrutter = [ArsplanController];
