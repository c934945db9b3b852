import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

/** Det diariet vet är ogjort, räknat per ärende. */
export interface DiarietsBristrad {
  arendeId: string;
  bevakningar: number;
  underProvning: boolean;
  handlingarUnderProvning: number;
}

@Injectable()
export class DiarietsAvslutForrad extends Forrad {
  async brister(namndId: string, arendeIds: readonly string[]): Promise<DiarietsBristrad[]> {
    return await this.rader<DiarietsBristrad>(
      `select a.id as "arendeId", a.sekretess_under_provning as "underProvning",
         (select count(*)::int from bevakning b where b.arende_id = a.id and b.lage = 'oppen') as bevakningar,
         (select count(*)::int from handling h where h.arende_id = a.id and h.sekretess_under_provning and h.makulering_skal is null) as "handlingarUnderProvning"
       from arende a where a.namnd_id = $1 and a.id = any($2::uuid[])`,
      [namndId, arendeIds],
    );
  }
}
