import { addDays } from '#regelverk';
import { arLedamot, UPPDRAGSROLL_TEXT } from '../../uppdrag/uppdrag.js';
import type { Innehavare, Platslage } from '../import.typer.js';
import type { PlatsbyteDto, PlatsbytenDto } from '../platsbyte.dto.js';
import type { Efteruppdrag, Importplan } from './plantyper.js';
import type { Underlag } from './underlag.js';

type Sida = Pick<Efteruppdrag, 'id' | 'personId' | 'roll' | 'parti' | 'plats' | 'turordning' | 'radId'>;

const gallerDen = (u: { fran: string; till: string | null }, dag: string): boolean =>
  u.fran <= dag && (u.till === null || u.till >= dag);

/** Plats för plats i ett organ: vem som satt där, vem som kommer, och vad som händer med dem. */
export class Platsbyten {
  private readonly fore: Sida[];
  private readonly efter: Sida[];
  private readonly felrader: ReadonlyMap<string, number>;

  constructor(
    private readonly plan: Importplan,
    underlag: Underlag,
    private readonly organId: string,
    private readonly namnd: string,
  ) {
    const egna = underlag.uppdrag.filter((u) => u.organId === organId);
    const nya = plan.efter.filter((u) => u.organId === organId);
    this.dagEfter = underlag.periodFran ?? forstaNya(nya) ?? underlag.idag;
    this.dagFore = addDays(this.dagEfter, -1);
    this.fore = egna.filter((u) => gallerDen(u, this.dagFore)).map((u) => ({ ...u, radId: null }));
    const harPlan = nya.length > 0 || underlag.lage === 'hel_period';
    this.efter = (harPlan ? nya : egna.map((u) => ({ ...u, radId: null }))).filter((u) => gallerDen(u, this.dagEfter));
    this.felrader = new Map(plan.fel.flatMap((fel) => (fel.radId === null ? [] : [[fel.radId, fel.rad]])));
  }

  readonly dagFore: string;
  readonly dagEfter: string;

  svar(): PlatsbytenDto {
    const platser = this.par(
      (u) => arLedamot(u.roll),
      (u) => (u.plats === null ? null : String(u.plats)),
    );
    const foreIder = new Set(this.fore.map((u) => u.id));
    const efterIder = new Set(this.efter.map((u) => u.id));
    return {
      namndId: this.organId,
      namnd: this.namnd,
      dagFore: this.dagFore,
      dagEfter: this.dagEfter,
      slutar: this.fore.filter((u) => !efterIder.has(u.id)).length,
      borjar: this.efter.filter((u) => !foreIder.has(u.id)).length,
      sammaLedamot: platser.filter((p) => p.fore !== null && p.fore.personId === p.efter?.personId).length,
      platser,
      ersattare: this.par(
        (u) => u.roll === 'ersattare',
        (u) => `${u.parti ?? ''} ${String(u.turordning ?? '')}`,
      ),
      ovriga: this.par(
        (u) => !arLedamot(u.roll) && u.roll !== 'ersattare',
        (u) => `${u.roll} ${u.personId}`,
      ),
      slutarHelt: this.slutarHelt(),
    };
  }

  /** De som inte har något uppdrag kvar i organet. */
  slutarHelt(): Innehavare[] {
    const kvar = new Set(this.efter.map((u) => u.personId));
    return this.fore.filter((u) => !kvar.has(u.personId)).map((u) => this.innehavare(u));
  }

  private innehavare(u: Sida): Innehavare {
    const ny = u.personId.startsWith('ny:');
    return {
      personId: ny ? null : u.personId,
      namn: this.plan.namn.get(u.personId) ?? '',
      parti: u.parti,
      roll: u.roll,
    };
  }

  /** Samma plats före och efter på en rad; de utan nummer paras på person. */
  private par(vilka: (u: Sida) => boolean, nyckel: (u: Sida) => string | null): PlatsbyteDto[] {
    const fore = this.fore.filter(vilka);
    const efter = this.efter.filter(vilka);
    const ordnade = new Map<string, { fore: Sida | null; efter: Sida | null }>();
    const n = (u: Sida): string => nyckel(u) ?? `person ${u.personId}`;
    for (const u of fore) ordnade.set(n(u), { fore: u, efter: null });
    for (const u of efter) {
      const samma = ordnade.get(n(u));
      if (samma !== undefined && samma.efter === null) samma.efter = u;
      else ordnade.set(samma === undefined ? n(u) : `${n(u)} ${u.id}`, { fore: null, efter: u });
    }
    return [...ordnade.values()].map((ett) => this.byte(ett.fore, ett.efter)).sort(jamfor);
  }

  private byte(fore: Sida | null, efter: Sida | null): PlatsbyteDto {
    const radId = efter?.radId ?? null;
    return {
      nr: efter?.plats ?? efter?.turordning ?? fore?.plats ?? fore?.turordning ?? null,
      fore: fore === null ? null : this.innehavare(fore),
      efter: efter === null ? null : this.innehavare(efter),
      lage: this.lage(fore, efter),
      vadHander: this.vadHander(fore, efter),
      radId,
    };
  }

  private lage(fore: Sida | null, efter: Sida | null): Platslage {
    if (efter?.radId != null && this.felrader.has(efter.radId)) return 'fel';
    if (efter === null) return 'slutar';
    if (fore?.personId === efter.personId) return fore.roll === efter.roll ? 'fortsatter' : 'ny_roll';
    return this.fore.some((u) => u.personId === efter.personId) ? 'ny_ledamot' : 'ny_person';
  }

  private vadHander(fore: Sida | null, efter: Sida | null): string {
    const delar: string[] = [];
    if (efter !== null && efter.personId !== fore?.personId) {
      const forr = this.fore.find((u) => u.personId === efter.personId);
      delar.push(forr === undefined ? 'ny i nämnden' : `var ${beskriv(forr)}`);
    } else if (efter !== null && fore !== null && fore.roll !== efter.roll)
      delar.push(`var ${UPPDRAGSROLL_TEXT[fore.roll]}`);
    if (fore !== null && fore.personId !== efter?.personId) {
      const sedan = this.efter.find((u) => u.personId === fore.personId);
      const namn = this.plan.namn.get(fore.personId) ?? '';
      delar.push(sedan === undefined ? `${namn} slutar` : `${namn} blir ${beskriv(sedan)}`);
    }
    if (fore !== null && efter !== null && fore.parti !== efter.parti && fore.parti !== null && efter.parti !== null) {
      delar.push(`platsen går från ${fore.parti} till ${efter.parti}`);
    }
    if (efter === null) delar.push('ingen efterträder');
    return delar.join(', ');
  }
}

const forstaNya = (efter: readonly Efteruppdrag[]): string | null =>
  efter
    .filter((u) => u.radId !== null)
    .map((u) => u.fran)
    .sort()
    .at(0) ?? null;

function beskriv(u: Sida): string {
  if (u.roll === 'ersattare') return `ersättare${u.turordning === null ? '' : ` ${String(u.turordning)}`}`;
  return u.plats === null ? UPPDRAGSROLL_TEXT[u.roll] : `${UPPDRAGSROLL_TEXT[u.roll]} på plats ${String(u.plats)}`;
}

const jamfor = (a: PlatsbyteDto, b: PlatsbyteDto): number => {
  const parti = (p: PlatsbyteDto): string =>
    arLedamot((p.efter ?? p.fore)?.roll ?? 'ledamot') ? '' : ((p.efter ?? p.fore)?.parti ?? '');
  return parti(a).localeCompare(parti(b), 'sv') || (a.nr ?? 999) - (b.nr ?? 999);
};
