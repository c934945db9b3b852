import { Global, Module } from '@nestjs/common';
import { InloggningModul } from '../session/inloggning.module.js';
import { GallraNotiser } from './gallra-notiser.schema.js';
import { MinaNotiser } from './mina-notiser.service.js';
import { NotisController } from './notis.controller.js';
import { NotisForrad } from './notis.repository.js';
import { Notiser } from './notiser.service.js';

/** Det som var och en får veta i Klubba. */
@Global()
@Module({
  imports: [InloggningModul],
  controllers: [NotisController],
  providers: [NotisForrad, Notiser, MinaNotiser, GallraNotiser],
  exports: [Notiser],
})
export class Notismodul {}
