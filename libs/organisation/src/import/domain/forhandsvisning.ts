import { createHash } from 'node:crypto';
import type { ImportantalDto, ImporthinderDto } from '../import.dto.js';
import type { Importplan } from './plantyper.js';
import { arVald } from './planera-uppdrag.js';
import { antal, dag, stor } from './svenska.js';
import type { Lagradrad, Underlag } from './underlag.js';

/** Antalen som står över förhandsvisningen. */
export function rakna(plan: Importplan, rader: readonly Lagradrad[]): ImportantalDto {
  const lagen = [...plan.rader.values()].map((rad) => rad.lage);
  const med = (lage: string): number => lagen.filter((ett) => ett === lage).length;
  const kvar = rader.filter((rad) => !rad.borttagen).length;
  return {
    rader: kvar,
    utanFel: kvar - med('fel'),
    nya: med('ny'),
    andrade: med('andras'),
    avslutade: plan.steg.uppdragsandringar.filter((a) => a.till !== undefined).length,
    oforandrade: med('oforandrad'),
    fel: plan.fel.length,
  };
}

/** Det som visats: rader och steg. Ändras organisationen så att stegen blir andra, blir avtrycket ett annat. */
export const avtryck = (plan: Importplan, rader: readonly Lagradrad[]): string =>
  createHash('sha256')
    .update(JSON.stringify([rader.map((r) => [r.id, r.version]), plan.steg, plan.fel.length]))
    .digest('hex');

const felrader = (plan: Importplan): number => new Set(plan.fel.map((fel) => fel.radId ?? fel.blad)).size;

const andrarNagot = (plan: Importplan): boolean => Object.values(plan.steg).some((steg: unknown[]) => steg.length > 0);

/** Varför Genomför är stängt, eller null. */
export function hinder(plan: Importplan, rader: readonly Lagradrad[]): ImporthinderDto | null {
  if (plan.fel.length > 0) {
    const n = felrader(plan);
    return {
      kod: 'IMPORT.FEL_KVAR',
      text: `${stor(antal(n, 'rad i filen ska rättas', 'rader i filen ska rättas'))}. Inget är ändrat än.`,
    };
  }
  if (rader.every((rad) => rad.borttagen))
    return { kod: 'IMPORT.TOM', text: 'Filen har inga rader. Läs en annan fil.' };
  if (!andrarNagot(plan))
    return { kod: 'IMPORT.INGET_ANDRAS', text: 'Inga ändringar: allt i filen är redan så i Klubba.' };
  return null;
}

/** Rubriken: vad som händer, och hur många fel. */
export function rubrik(plan: Importplan, underlag: Underlag, rader: readonly Lagradrad[]): string {
  const fel = felrader(plan);
  const felmening = fel === 0 ? '' : ` ${stor(antal(fel, 'rad har fel', 'rader har fel'))}.`;
  if (underlag.lage === 'hel_period' && underlag.periodFran !== null) {
    const byten = platserSomByter(plan, underlag);
    const nar = dag(underlag.periodFran, false);
    return `${stor(antal(byten, 'plats byter ledamot', 'platser byter ledamot'))} ${nar}.${felmening}`;
  }
  if (fel === 0 && !andrarNagot(plan)) return 'Inga ändringar.';
  const n = rakna(plan, rader);
  const delar = [
    ...(n.nya > 0 ? [antal(n.nya, 'ny', 'nya')] : []),
    ...(n.andrade > 0 ? [antal(n.andrade, 'ändras', 'ändras')] : []),
    ...(n.avslutade > 0 ? [antal(n.avslutade, 'avslutas', 'avslutas')] : []),
  ];
  return `${delar.length === 0 ? 'Inga ändringar' : stor(delar.join(', '))}.${felmening}`;
}

function platserSomByter(plan: Importplan, underlag: Underlag): number {
  const { periodFran } = underlag;
  const fore = new Map(
    underlag.uppdrag
      .filter(
        (u) =>
          u.plats !== null &&
          arVald(u.roll) &&
          periodFran !== null &&
          u.fran < periodFran &&
          (u.till === null || u.till >= underlag.idag),
      )
      .map((u) => [`${u.organId} ${String(u.plats)}`, u.personId]),
  );
  return plan.efter.filter(
    (u) =>
      u.plats !== null &&
      periodFran !== null &&
      u.fran >= periodFran &&
      fore.get(`${u.organId} ${String(u.plats)}`) !== u.personId,
  ).length;
}
