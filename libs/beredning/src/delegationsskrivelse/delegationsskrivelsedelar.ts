import { DelegationsskrivelseController } from './delegationsskrivelse.controller.js';
import { DelegationsskrivelseForrad } from './delegationsskrivelse.repository.js';
import { Dokumentdelegationer } from './dokumentdelegation.service.js';
import { SkrivDelegationsbeslut } from './skriv-delegationsbeslut.service.js';

/** Delegationsbeslutet som dokument. */
export const delegationsskrivelsedelar = [DelegationsskrivelseForrad, Dokumentdelegationer, SkrivDelegationsbeslut];

export const delegationsskrivelserutter = [DelegationsskrivelseController];
