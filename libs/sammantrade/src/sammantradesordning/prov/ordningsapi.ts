// The API as the people of Ekbacka meet it.
import type { Provsvar } from '../../../../../test/stod/provapp.js';
import { LOSENORD } from '../../../../../test/stod/provkommun.js';
import type { SammantradesordningDto } from '../ordning.dto.js';
import { type Ordningsprov, ordningsprov } from './ordningsprov.js';

export interface Problem {
  kod: string;
  detail: string;
  falt?: { stig: string; text: string }[];
}

export interface Sida<T> {
  rader: T[];
  antal: number;
}

export interface Ordningsapi extends Ordningsprov {
  /** As `linnea` (sekreterare), `karim` (handläggare), `amina` (ordförande) or `bo` (ersättare). */
  som: <T>(
    vem: string,
    metod: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    stig: string,
    kropp?: unknown,
    version?: number,
  ) => Promise<Provsvar<T>>;
  /** A day later the sessions are out: everyone logs in again. */
  loggaIn: () => Promise<void>;
  hamta: (id: string) => Promise<SammantradesordningDto>;
}

export async function ordningsapi(): Promise<Ordningsapi> {
  const o = await ordningsprov();
  const kakor: Record<string, string> = {};
  const som: Ordningsapi['som'] = async (vem, metod, stig, kropp, version) =>
    await o.p.fraga(metod, `/api/namnder/${o.namndId}${stig}`, {
      kaka: kakor[vem] ?? '',
      ...(kropp === undefined ? {} : { kropp }),
      ...(version === undefined ? {} : { huvuden: { 'if-match': `"${String(version)}"` } }),
    });
  const loggaIn = async (): Promise<void> => {
    for (const vem of ['linnea', 'karim', 'amina', 'bo']) kakor[vem] = await o.p.loggaIn(vem, LOSENORD);
  };
  await loggaIn();
  const hamta = async (id: string): Promise<SammantradesordningDto> =>
    (await som<SammantradesordningDto>('linnea', 'GET', `/sammantradesordningar/${id}`)).kropp;
  return { ...o, som, loggaIn, hamta };
}

/** The day of a row in a column. */
export const dag = (ordning: SammantradesordningDto, rad: number, kolumn: string): string | undefined =>
  ordning.rader[rad - 1]?.dagar.find((en) => en.kolumn === kolumn)?.datum;
