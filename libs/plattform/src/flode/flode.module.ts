import { Global, Module } from '@nestjs/common';
import { InloggningModul } from '../session/inloggning.module.js';
import { FlodeController } from './flode.controller.js';
import { Flode } from './flode.service.js';
import { Flodessessioner } from './flodessessioner.repository.js';
import { Flodessallning } from './flodessallning.service.js';
import { PlattformensSynlighet } from './plattformens-synlighet.js';
import { Synlighetsregister } from './synlighet.js';

/** Det som webben får veta medan det sker. */
@Global()
@Module({
  imports: [InloggningModul],
  controllers: [FlodeController],
  providers: [Synlighetsregister, PlattformensSynlighet, Flodessessioner, Flodessallning, Flode],
  exports: [Synlighetsregister],
})
export class Flodesmodul {}
