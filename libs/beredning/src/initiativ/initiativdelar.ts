import { InitiativController } from './initiativ.controller.js';
import { InitiativForrad } from './initiativ.repository.js';
import { Initiativtjanst } from './initiativ.service.js';
import { RedovisaInitiativ } from './redovisa-initiativ.service.js';

/** Medborgarförslag, motioner och ledamotsinitiativ. */
export const initiativdelar = [InitiativForrad, Initiativtjanst, RedovisaInitiativ];

export const initiativrutter = [InitiativController];
