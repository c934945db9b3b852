import { LasTillbaka } from './las-tillbaka.service.js';
import { TaInWord } from './ta-in-word.service.js';
import { WordController } from './word.controller.js';
import { WordForrad } from './word.repository.js';
import { Wordfil } from './wordfil.service.js';

/** Skrivelser ur Word, och tillbaka. */
export const worddelar = [WordForrad, Wordfil, TaInWord, LasTillbaka];
export const wordrutter = [WordController];
