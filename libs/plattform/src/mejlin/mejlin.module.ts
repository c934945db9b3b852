import { Module } from '@nestjs/common';
import { Driftmodul } from '../halsa/driftmodul.js';
import { Brevlador } from './brevlador.js';
import { Brevtradar } from './brevtradar.repository.js';
import { LasInBrev } from './lasin-brev.js';
import { Mejlinserver } from './mejlinserver.js';
import { TaEmotBrev } from './ta-emot-brev.service.js';

/** Mottagningen av e-post. */
@Module({
  imports: [Driftmodul],
  providers: [Brevlador, Brevtradar, LasInBrev, TaEmotBrev, Mejlinserver],
  exports: [Brevlador, Brevtradar, LasInBrev, Mejlinserver],
})
export class Mejlinmodul {}
