import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NamndensSynlighet, Synlighetsregister } from '#plattform';

/** Vem som får veta att något har kommit in: den som registrerar. */
@Injectable()
export class InkorgensSynlighet implements OnModuleInit {
  constructor(private readonly register: Synlighetsregister) {}

  onModuleInit(): void {
    this.register.anmal(['inkorgpost'], new NamndensSynlighet('inkorg.las'));
    this.register.anmal(['inkorgadress'], new NamndensSynlighet('inkorg.adress'));
  }
}
