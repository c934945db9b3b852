import { arLedamot, UPPDRAGSROLL_TEXT } from '../../uppdrag/uppdrag.js';
import type { Planlage } from './planlage.js';
import type { Efteruppdrag } from './plantyper.js';
import type { Radtolk } from './radtolk.js';

const overlappar = (a: Efteruppdrag, b: Efteruppdrag): boolean =>
  (a.till === null || b.fran <= a.till) && (b.till === null || a.fran <= b.till);

/** Så många olika första dagar räknas det på i en nämnd: fler har ingen riktig fil. */
const FLEST_DAGAR = 200;

const PRESIDIUM = ['ordforande', 'forste_vice', 'andre_vice'];

function grupper(efter: readonly Efteruppdrag[], nyckel: (u: Efteruppdrag) => string | null): Efteruppdrag[][] {
  const samling = new Map<string, Efteruppdrag[]>();
  for (const u of efter) {
    const n = nyckel(u);
    if (n === null) continue;
    const grupp = samling.get(n);
    if (grupp === undefined) samling.set(n, [u]);
    else grupp.push(u);
  }
  return [...samling.values()].filter((grupp) => grupp.length > 1);
}

interface Krock {
  kolumn: string;
  nyckel: (u: Efteruppdrag) => string | null;
  text: (egen: Efteruppdrag, annan: Efteruppdrag, var_: string) => string;
  atgard: string;
}

/** Det som databasen inte tar emot, och det som reglementet inte rymmer, vid den rad som är för mycket. */
export class Krockprov {
  private readonly tolkar: Map<string, Radtolk>;

  constructor(
    private readonly plan: Planlage,
    private readonly efter: readonly Efteruppdrag[],
  ) {
    this.tolkar = new Map(plan.blad('fortroendevalda').map((t) => [t.rad.id, t]));
  }

  prova(): void {
    for (const krock of this.krockar()) {
      for (const grupp of grupper(this.efter, krock.nyckel)) this.provaGrupp(grupp, krock);
    }
    this.provaPlatser();
    this.provaAntal((u) => arLedamot(u.roll), 'platser', 'ledamöter');
    this.provaAntal((u) => u.roll === 'ersattare', 'antalErsattare', 'ersättare');
  }

  private krockar(): Krock[] {
    const vem = (u: Efteruppdrag): string => this.plan.namnPa(u.personId);
    return [
      {
        kolumn: 'namn',
        nyckel: (u) => `${u.organId} ${u.personId}`,
        text: (egen, annan, var_) => `${vem(egen)} står både som ${nummer(egen)} och som ${nummer(annan)}${var_}`,
        atgard: 'En person har ett uppdrag i taget i nämnden. Ta bort den ena raden, eller ändra dagarna.',
      },
      {
        kolumn: 'plats',
        nyckel: (u) => (u.plats === null ? null : `${u.organId} ${String(u.plats)}`),
        text: (egen, annan, var_) => `plats ${String(egen.plats)} är redan ${vem(annan)}s${var_}`,
        atgard: 'Ge en av dem en annan plats, eller ändra dagarna.',
      },
      {
        kolumn: 'roll',
        nyckel: (u) => (PRESIDIUM.includes(u.roll) ? `${u.organId} ${u.roll}` : null),
        text: (egen, annan, var_) => `${vem(annan)} är redan ${UPPDRAGSROLL_TEXT[egen.roll]}${var_}`,
        atgard: 'Nämnden har en i taget. Ändra den ena till ledamot, eller ändra dagarna.',
      },
      {
        kolumn: 'turordning',
        nyckel: (u) => (u.egenTurordning === null ? null : `${u.organId} ${u.parti ?? ''} ${String(u.egenTurordning)}`),
        text: (egen, annan, var_) =>
          `${vem(annan)} är redan ersättare ${String(egen.egenTurordning)} för ${egen.parti ?? ''}${var_}`,
        atgard: 'Ge en av dem ett annat nummer i turordningen.',
      },
    ];
  }

  /** Felet hamnar på den senare raden; ett uppdrag som redan finns får det aldrig. */
  private provaGrupp(grupp: readonly Efteruppdrag[], krock: Krock): void {
    const ordnad = [...grupp].sort((a, b) => this.radnr(a) - this.radnr(b));
    for (const [plats, egen] of ordnad.entries()) {
      const tolk = egen.radId === null ? undefined : this.tolkar.get(egen.radId);
      const annan = ordnad.slice(0, plats).find((u) => overlappar(u, egen));
      if (tolk === undefined || annan === undefined || tolk.harFelI(krock.kolumn)) continue;
      const rad = this.radnr(annan);
      const var_ = rad === 0 ? '' : ` på rad ${String(rad)}`;
      tolk.felI(krock.kolumn, krock.text(egen, annan, var_), krock.atgard, [
        { text: `Ta bort rad ${String(tolk.rad.rad)}`, borttagen: true },
      ]);
    }
  }

  private provaPlatser(): void {
    for (const u of this.efter) {
      const tolk = u.radId === null ? undefined : this.tolkar.get(u.radId);
      if (tolk === undefined) continue;
      const regler = this.plan.reglerDen(u.organId, u.fran);
      if (regler === null) {
        tolk.felI(
          'fran',
          `nämnden har inget reglemente som gäller ${u.fran}`,
          'Lägg till nämnden på bladet Reglemente, eller ändra dagen.',
        );
      } else if (u.plats !== null && u.plats > regler.platser) {
        tolk.felI(
          'plats',
          `plats ${String(u.plats)} finns inte, nämnden har ${String(regler.platser)} platser`,
          `Skriv en plats mellan 1 och ${String(regler.platser)}, eller ändra reglementet.`,
        );
      }
    }
  }

  private provaAntal(raknas: (u: Efteruppdrag) => boolean, regel: 'platser' | 'antalErsattare', ord: string): void {
    const organ = new Set(this.efter.map((u) => u.organId));
    for (const organId of organ) {
      const egna = this.efter
        .filter((u) => u.organId === organId && raknas(u))
        .sort((a, b) => this.radnr(a) - this.radnr(b));
      const dagar = new Set(egna.filter((u) => u.radId !== null).map((u) => u.fran));
      for (const dag of [...dagar].sort().slice(0, FLEST_DAGAR)) {
        const mest = this.plan.reglerDen(organId, dag)?.[regel] ?? 0;
        const da = egna.filter((u) => u.fran <= dag && (u.till === null || u.till >= dag));
        // Noll ersättare är ett reglemente som inte säger hur många de är.
        if (mest === 0 || da.length <= mest) continue;
        for (const u of da.slice(mest)) {
          const tolk = u.radId === null ? undefined : this.tolkar.get(u.radId);
          // Den som redan har ett fel ska bort eller rättas, och är sedan kanske inte för mycket.
          if (tolk === undefined || tolk.fel.length > 0) continue;
          const text = `nämnden får ${String(da.length)} ${ord}, reglementet säger ${String(mest)}`;
          tolk.felI('roll', text, 'Ta bort raden, eller ändra reglementet.', [
            { text: `Ta bort rad ${String(tolk.rad.rad)}`, borttagen: true },
          ]);
        }
      }
    }
  }

  private radnr(u: Efteruppdrag): number {
    return u.radId === null ? 0 : (this.tolkar.get(u.radId)?.rad.rad ?? 0);
  }
}

function nummer(u: Efteruppdrag): string {
  if (u.plats !== null) return `${UPPDRAGSROLL_TEXT[u.roll]} på plats ${String(u.plats)}`;
  const nr = u.egenTurordning === null ? '' : ` ${u.parti ?? ''} ${String(u.egenTurordning)}`;
  return `${UPPDRAGSROLL_TEXT[u.roll]}${nr}`;
}
