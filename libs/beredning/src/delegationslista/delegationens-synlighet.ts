import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NamndensSynlighet, Synlighetsregister } from '#plattform';

/** Att en lista eller ett särskilt protokoll har ändrats får den veta som får läsa delegationsbesluten. */
@Injectable()
export class DelegationensSynlighet implements OnModuleInit {
  constructor(private readonly register: Synlighetsregister) {}

  onModuleInit(): void {
    this.register.anmal(['delegationslista', 'delegatprotokoll'], new NamndensSynlighet('delegation.las'));
  }
}
