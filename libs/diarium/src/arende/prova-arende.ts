import { DomanFel } from '#plattform';
import type { Sekretess } from './arende.typer.js';

const LANGST_MENING = 500;

export interface Arendeprovning {
  arendemening?: string;
  arendemeningSkyddad?: string | null;
  sekretess?: Sekretess;
}

/**
 * Prövar ärendemeningen och dess skydd (OSL 5:2).
 * @throws DomanFel när något saknas eller säger emot
 */
export function provaArende(a: Arendeprovning): void {
  if (a.arendemening !== undefined && a.arendemening.trim() === '') {
    throw new DomanFel('DIARIUM.ARENDEMENING_SAKNAS', 'Skriv en ärendemening: en rad om vad ärendet gäller.', {
      status: 422,
      falt: [{ stig: 'arendemening', text: 'Skriv en rad om vad ärendet gäller.' }],
    });
  }
  if (antalTecken(a.arendemening ?? '') > LANGST_MENING) {
    throw new DomanFel(
      'DIARIUM.ARENDEMENING_LANG',
      `Korta ärendemeningen till högst ${String(LANGST_MENING)} tecken.`,
      {
        status: 422,
        falt: [{ stig: 'arendemening', text: `Högst ${String(LANGST_MENING)} tecken.` }],
      },
    );
  }
  const skyddad = (a.arendemeningSkyddad ?? '').trim() !== '';
  const sekretess = a.sekretess;
  if (skyddad && (sekretess === undefined || (putsad(sekretess.lagrum) === null && !sekretess.underProvning))) {
    throw new DomanFel(
      'DIARIUM.SKYDDAD_UTAN_SEKRETESS',
      'En skyddad ordalydelse kräver sekretess. Ange lagrum, eller markera att sekretessen är under prövning.',
      { status: 422, falt: [{ stig: 'sekretess', text: 'Ange lagrum, eller välj ”under prövning”.' }] },
    );
  }
}

/** Ett tecken utanför BMP (som en emoji) räknas som ett, som i en faktafil. */
export function antalTecken(text: string): number {
  return Array.from(text).length;
}

/** Utan blanka runt om; en tom text är ingen text. */
export function putsad(text: string | null | undefined): string | null {
  const ren = text?.trim() ?? '';
  return ren === '' ? null : ren;
}
