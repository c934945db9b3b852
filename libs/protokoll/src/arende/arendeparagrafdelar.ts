import { ArendeparagraferController } from './arendeparagrafer.controller.js';
import { ArendeparagraferForrad } from './arendeparagrafer.repository.js';
import { Arendeparagrafer } from './arendeparagrafer.service.js';

/** Ärendets paragrafer. */
export const arendeparagrafdelar = [ArendeparagraferForrad, Arendeparagrafer];

export const arendeparagrafrutter = [ArendeparagraferController];
