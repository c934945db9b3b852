import { BeslutaBradskande } from './besluta-bradskande.service.js';
import { FramstallOrdforandebeslut } from './framstall-ordforandebeslut.jobb.js';
import { OrdforandebeslutController } from './ordforandebeslut.controller.js';
import { OrdforandebeslutForrad } from './ordforandebeslut.repository.js';

/** Brådskande beslut på nämndens vägnar. */
export const bradskandedelar = [OrdforandebeslutForrad, BeslutaBradskande, FramstallOrdforandebeslut];

export const bradskanderutter = [OrdforandebeslutController];
