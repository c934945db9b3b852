import { DomanFel } from '#plattform';
import { antalTecken, putsad } from '../arende/prova-arende.js';
import type { Sekretess } from '../arende/arende.typer.js';

const LANGST_TITEL = 500;

/**
 * Prövar en handlings rubrik och dess skydd (OSL 5:2).
 * @throws DomanFel 422
 */
export function provaHandling(h: { titel: string; titelSkyddad: string | null; sekretess: Sekretess }): void {
  if (h.titel.trim() === '') throw fel('DIARIUM.TITEL_SAKNAS', 'titel', 'Skriv en rubrik på handlingen.');
  if (antalTecken(h.titel) > LANGST_TITEL) {
    throw fel('DIARIUM.TITEL_LANG', 'titel', `Korta rubriken till högst ${String(LANGST_TITEL)} tecken.`);
  }
  if (h.titelSkyddad !== null && putsad(h.sekretess.lagrum) === null && !h.sekretess.underProvning) {
    throw fel(
      'DIARIUM.SKYDDAD_UTAN_SEKRETESS',
      'sekretess',
      'En skyddad rubrik kräver sekretess. Ange lagrum, eller markera att sekretessen är under prövning.',
    );
  }
}

const fel = (kod: `DIARIUM.${string}`, stig: string, text: string): DomanFel =>
  new DomanFel(kod, text, { status: 422, falt: [{ stig, text }] });
