import { isUtelamnat } from './lasare.js';
import type { Sammantradesfakta } from './typer.js';

/** Obligatoriska fält som får vara en tom lista; de valfria listorna utelämnas när de är tomma. */
const FAR_VARA_TOM: ReadonlySet<string> = new Set([
  'beslutande',
  'ersattare',
  'ovriga',
  'justerare',
  'beslut',
  'ja',
  'nej',
]);

/**
 * Fakta i den form som `resultat.json` har: en tom lista, false eller null i ett valfritt fält räknas som utelämnat.
 * Listornas ordning behålls, och `dnr: null` står kvar. Rör inte det den får.
 */
export function normalisera(fakta: Sammantradesfakta): Sammantradesfakta {
  return normalizeVarde(fakta) as Sammantradesfakta;
}

function normalizeVarde(varde: unknown): unknown {
  if (Array.isArray(varde)) return varde.map(normalizeVarde);
  if (typeof varde !== 'object' || varde === null) return varde;
  return Object.fromEntries(Object.entries(varde).flatMap(([namn, ett]) => normalizeFalt(namn, ett)));
}

function normalizeFalt(namn: string, varde: unknown): [string, unknown][] {
  // Röster har fria nycklar: ett förslag kan heta som ett fält.
  if (namn === 'roster') return [[namn, varde]];
  const behalls = namn === 'dnr' ? varde !== undefined : FAR_VARA_TOM.has(namn) && Array.isArray(varde);
  return isUtelamnat(varde) && !behalls ? [] : [[namn, normalizeVarde(varde)]];
}
