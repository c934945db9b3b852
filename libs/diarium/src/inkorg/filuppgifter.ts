import { DomanFel } from '#plattform';
import type { Filuppgifter } from './ta-emot-filer.service.js';

const LANGST = 500;

function text(uppgifter: Record<string, unknown>, namn: string): string | null {
  const varde = uppgifter[namn];
  if (varde === undefined || varde === null) return null;
  if (typeof varde !== 'string' || varde.length > LANGST) {
    throw fel(namn, `Fältet ${namn} får ha högst ${String(LANGST)} tecken.`);
  }
  const rent = varde.trim();
  return rent === '' ? null : rent;
}

/** Uppgifterna som följer med filer för hand; alla får saknas. @throws DomanFel 422 */
export function filuppgifterUr(uppgifter: unknown): Filuppgifter {
  if (uppgifter === null || uppgifter === undefined) return { fran: null, amne: null, inkom: null };
  if (typeof uppgifter !== 'object' || Array.isArray(uppgifter)) throw fel('uppgifter', 'Ange uppgifterna som JSON.');
  const falt = uppgifter as Record<string, unknown>;
  const inkom = text(falt, 'inkom');
  if (inkom !== null && (!/^\d{4}-\d{2}-\d{2}$/u.test(inkom) || Number.isNaN(Date.parse(inkom)))) {
    throw fel('inkom', 'Ange dagen som ÅÅÅÅ-MM-DD.');
  }
  return { fran: text(falt, 'fran'), amne: text(falt, 'amne'), inkom };
}

const fel = (stig: string, mening: string): DomanFel =>
  new DomanFel('INKORG.UPPGIFTER', mening, { status: 422, falt: [{ stig, text: mening }] });
