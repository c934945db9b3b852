import { Injectable } from '@nestjs/common';
import { saknas } from '#plattform';
import { offentligArendevy, webbArendevy } from './domain/arendevy.js';
import { offentligHandlingsvy, webbHandlingsvy } from './domain/handlingsvy.js';
import type { Arendevy, Handlingsvy, Vyarende, Vyhandling } from './domain/vy.typer.js';
import { VyForrad } from './vy.repository.js';

export interface Vysida {
  arende: Arendevy;
  handlingar: Handlingsvy[];
}

/** Så ser allmänheten ärendet: i registret vid disken, och på webben. */
@Injectable()
export class VisaVyer {
  constructor(private readonly forrad: VyForrad) {}

  /** @throws DomanFel 404 */
  async visa(
    namndId: string,
    id: string,
  ): Promise<{ offentlig: Vysida; webb: Vysida; antalHandlingar: number; sammanfattning: string }> {
    const arende = await this.forrad.arende(namndId, id);
    if (arende === null) throw saknas('Ärendet');
    const handlingar = await this.forrad.handlingar(namndId, id);
    const offentlig = sida(offentligArendevy(arende), handlingar, (h) => offentligHandlingsvy(h, arende));
    const webb = sida(webbArendevy(arende), handlingar, (h) => webbHandlingsvy(h, arende));
    return {
      offentlig,
      webb,
      antalHandlingar: handlingar.length,
      sammanfattning: sammanfattning(arende, offentlig, handlingar.length),
    };
  }
}

const sida = (
  arende: Arendevy,
  handlingar: readonly Vyhandling[],
  vy: (handling: Vyhandling) => Handlingsvy | null,
): Vysida => ({ arende, handlingar: handlingar.map(vy).filter((en) => en !== null) });

function sammanfattning(arende: Vyarende, { arende: vy, handlingar }: Vysida, antal: number): string {
  const parter = arende.parter.length > 0 && !vy.utelamnat.includes('parter') ? ['parter'] : [];
  const avsandare = handlingar.some((h) => h.utelamnat.includes('avsändare')) ? [] : ['avsändare'];
  const delar = [vy.utelamnat.includes('delar av ärendemeningen') ? 'Delar av ärendemeningen' : 'Ärendemening'];
  if (handlingar.length > 0) delar.push(...avsandare);
  delar.push(...parter);
  const hur = handlingar.length === antal ? 'alla' : `${String(handlingar.length)} av ${String(antal)}`;
  delar.push(antal === 0 ? 'inga handlingar' : `${hur} handlingar`);
  const sist = delar.pop() ?? '';
  return `${delar.join(', ')} och ${sist} syns i det öppna diariet.`;
}
