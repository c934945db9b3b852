import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NamndensSynlighet, Synlighetsregister } from './synlighet.js';

/** Vem som får veta att ett utskick eller en mottagare har ändrats. */
@Injectable()
export class PlattformensSynlighet implements OnModuleInit {
  constructor(private readonly register: Synlighetsregister) {}

  onModuleInit(): void {
    this.register.anmal(['utskick', 'mottagare'], new NamndensSynlighet('utskick.las'));
  }
}
