import { DelegationsordningController } from './delegationsordning.controller.js';
import { DelegationsordningForrad } from './delegationsordning.repository.js';
import { SkrivDelegationsordning } from './skriv-delegationsordning.service.js';
import { VisaDelegationsordning } from './visa-delegationsordning.service.js';

/** Delegationsordningens versioner. */
export const delegationsordningsdelar = [DelegationsordningForrad, SkrivDelegationsordning, VisaDelegationsordning];

export const delegationsordningsrutter = [DelegationsordningController];
