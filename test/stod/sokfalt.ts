// What can be asked of a list, as its description has it.
import type { OpenAPIObject } from '@nestjs/swagger';

/** A Fastify path as the description writes it. */
export const iBeskrivningen = (stig: string): string => stig.replace(/:([A-Za-z]+)/gu, '{$1}');

/** The queries of a route but the order; `arId` wants an id. */
export function sokfalt(beskrivning: OpenAPIObject, stig: string): { namn: string; arId: boolean }[] {
  return (beskrivning.paths[iBeskrivningen(stig)]?.get?.parameters ?? []).flatMap((en) => {
    if (!('name' in en) || en.in !== 'query' || en.name === 'sortera') return [];
    return [{ namn: en.name, arId: en.schema !== undefined && 'format' in en.schema && en.schema.format === 'uuid' }];
  });
}
