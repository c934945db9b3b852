import { Module } from '@nestjs/common';
import { Avstangning } from '../http/avstangning.js';
import { Mattkontroll } from '../matt/matt.controller.js';
import { Grundprov } from './grundprov.repository.js';
import { Halsokontroll } from './halsa.controller.js';
import { Halsa } from './halsa.js';

/** Det driften ser: hälsa och mätvärden. */
@Module({
  controllers: [Halsokontroll, Mattkontroll],
  providers: [Halsa, Grundprov, Avstangning],
  exports: [Halsa, Avstangning],
})
export class Driftmodul {}
