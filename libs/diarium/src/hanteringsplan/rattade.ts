import { DomanFel } from '#plattform';
import { PLANKOLUMNER, type Plankolumn } from './domain/tolka-plan.js';
import type { RattaPlanradDto } from './hanteringsplan.dto.js';

const arKolumn = (namn: string): namn is Plankolumn => PLANKOLUMNER.some((k) => k.namn === namn);

/** Rättningen av en rad, med bara kända kolumner och text. @throws DomanFel 422 */
export function rattade(dto: RattaPlanradDto): { falt?: Partial<Record<Plankolumn, string>>; utelamnad?: boolean } {
  const falt: Partial<Record<Plankolumn, string>> = {};
  for (const [namn, varde] of Object.entries(dto.falt ?? {})) {
    if (!arKolumn(namn) || typeof varde !== 'string' || varde.length > 2000) {
      const text = 'Kolumnen finns inte, eller texten är längre än 2 000 tecken.';
      throw new DomanFel('HANTERINGSPLAN.CELLEN', text, { status: 422, falt: [{ stig: `falt.${namn}`, text }] });
    }
    falt[namn] = varde.normalize('NFC').trim();
  }
  return {
    ...(dto.falt === undefined ? {} : { falt }),
    ...(dto.utelamnad === undefined ? {} : { utelamnad: dto.utelamnad }),
  };
}
