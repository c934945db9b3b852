import type { Faltandring, Rattningsforslag } from '../import.typer.js';
import { andring, type Planlage } from './planlage.js';
import type { Planid } from './plantyper.js';
import { kort, type Radtolk } from './radtolk.js';
import { jamforbar } from './svenska.js';
import type { Personlage } from './underlag.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/** Det en rad säger om en människa. */
interface Personuppgift {
  namn: string;
  personId: string | null;
  externtId: string | null;
  epost: string | null;
  telefon: string | null;
  fodelsedatum: string | null;
  skyddad: boolean | null;
  parti: string | null;
  organId: Planid | null;
}

export interface Valdperson {
  id: Planid;
  andringar: Faltandring[];
}

type Nypersonsteg = Planlage['steg']['personer'][number];
type Personandring = Planlage['steg']['personandringar'][number];
const KONTAKTFALT = ['epost', 'telefon', 'fodelsedatum'] as const;

/** Säger vilken människa varje rad gäller. Aldrig på personnummer: på id, e-post, eller namn med födelsedatum. */
export class Personval {
  private readonly nycklar = new Map<string, Planid>();
  private readonly forstaRad = new Map<Planid, number>();
  private readonly nya = new Map<Planid, Nypersonsteg>();
  private readonly andrade = new Map<string, Personandring>();
  private readonly medId: ReadonlyMap<string, Personlage>;
  private readonly medExternt: ReadonlyMap<string, Personlage>;
  private readonly perEpost = new Map<string, Personlage[]>();
  private readonly perNamn = new Map<string, Personlage[]>();

  constructor(private readonly plan: Planlage) {
    const { personer } = plan.underlag;
    this.medId = new Map(personer.map((p) => [p.id, p]));
    this.medExternt = new Map(personer.flatMap((p) => (p.externtId === null ? [] : [[p.externtId, p]])));
    for (const p of personer) {
      if (p.epost !== null) lagg(this.perEpost, p.epost.toLowerCase(), p);
      if (!p.namnSkyddat) lagg(this.perNamn, jamforbar(p.namn), p);
    }
  }

  /** @returns null när raden har ett fel; det är då antecknat */
  valj(tolk: Radtolk, organId: Planid | null, parti: string | null): Valdperson | null {
    const uppgift = personuppgift(tolk, organId, parti, this.plan.underlag.idag);
    if (uppgift === null) return null;
    const befintlig = this.befintlig(tolk, uppgift);
    if (befintlig === 'fel') return null;
    const vald = befintlig === null ? this.ny(tolk, uppgift) : this.uppdatera(tolk, befintlig, uppgift);
    if (vald !== null && !this.forstaRad.has(vald.id)) this.forstaRad.set(vald.id, tolk.rad.rad);
    return vald;
  }

  private befintlig(tolk: Radtolk, u: Personuppgift): Personlage | 'fel' | null {
    const utpekad = tolk.rad.personId ?? (tolk.rad.nyPerson ? null : u.personId);
    if (utpekad !== null) {
      const person = this.medId.get(utpekad);
      if (person !== undefined && this.far(person)) {
        return this.heterAnnat(tolk, u, person) ? 'fel' : this.stammer(tolk, u, person);
      }
      tolk.felI(
        'personId',
        `personen ${kort(utpekad)} finns inte`,
        'Töm cellen så letar Klubba upp personen, eller lägger upp en ny.',
        [{ text: 'Töm cellen', falt: { personId: null } }],
      );
      return 'fel';
    }
    const medExternt = u.externtId === null ? undefined : this.medExternt.get(u.externtId);
    if (medExternt !== undefined) return tolk.rad.nyPerson ? this.upptaget(tolk, 'externtId') : medExternt;
    if (tolk.rad.nyPerson) return null;
    return this.medEpost(tolk, u) ?? this.medNamn(tolk, u);
  }

  /** Den som skriver nya namn i exporten och låter id:t stå menar en annan människa. Ett namnbyte sägs därför uttryckligen. */
  private heterAnnat(tolk: Radtolk, u: Personuppgift, person: Personlage): boolean {
    if (tolk.rad.personId === person.id || person.namnSkyddat) return false;
    if (jamforbar(person.riktigtNamn) === jamforbar(u.namn)) return false;
    tolk.felI(
      'namn',
      `id:t hör till ${this.far(person) ? person.namn : 'någon annan'}, men raden säger ${kort(u.namn)}`,
      'Säg om det är samma person, som då byter namn, eller en ny.',
      this.forslag([person]),
    );
    return true;
  }

  /** Två olika sätt att peka på en person får inte peka på var sin. */
  private stammer(tolk: Radtolk, u: Personuppgift, person: Personlage): Personlage | 'fel' {
    const annan = u.externtId === null ? undefined : this.medExternt.get(u.externtId);
    if (annan === undefined || annan.id === person.id) return person;
    return this.upptaget(tolk, 'externtId');
  }

  private upptaget(tolk: Radtolk, kolumn: string): 'fel' {
    tolk.felI(kolumn, 'id:t hör redan till någon annan', 'Kontrollera id:t, eller töm cellen.', [
      { text: 'Töm cellen', falt: { [kolumn]: null } },
    ]);
    return 'fel';
  }

  private medEpost(tolk: Radtolk, u: Personuppgift): Personlage | 'fel' | null {
    if (u.epost === null) return null;
    const traffar = this.perEpost.get(u.epost) ?? [];
    const sammaNamn = traffar.filter((p) => jamforbar(p.riktigtNamn) === jamforbar(u.namn));
    if (sammaNamn.length === 1) return sammaNamn[0] ?? null;
    if (traffar.length === 0) return null;
    tolk.felI(
      'epost',
      `e-postadressen finns redan på en person som inte heter ${kort(u.namn)}`,
      'Säg om det är samma person, som då byter namn, eller en ny.',
      this.forslag(traffar),
    );
    return 'fel';
  }

  private medNamn(tolk: Radtolk, u: Personuppgift): Personlage | 'fel' | null {
    const lika = this.perNamn.get(jamforbar(u.namn)) ?? [];
    const fodda = u.fodelsedatum === null ? [] : lika.filter((p) => p.fodelsedatum === u.fodelsedatum);
    if (fodda.length === 1) return fodda[0] ?? null;
    // Födda olika dagar är olika människor; utan båda dagarna går det inte att veta.
    const mojliga = lika.filter(
      (p) => this.far(p) && (p.fodelsedatum === null || u.fodelsedatum === null || p.fodelsedatum === u.fodelsedatum),
    );
    if (mojliga.length === 0) return null;
    const ensam = mojliga.length === 1 ? mojliga[0] : undefined;
    if (ensam !== undefined && u.organId !== null && ensam.organ.includes(u.organId)) return ensam;
    tolk.felI(
      'namn',
      mojliga.length === 1 ? `${kort(u.namn)} kan vara någon som redan finns` : `flera heter ${kort(u.namn)}`,
      'Säg vem det är, eller fyll i födelsedatum, e-post eller id.',
      this.forslag(mojliga),
    );
    return 'fel';
  }

  private forslag(personer: readonly Personlage[]): Rattningsforslag[] {
    const visade = personer.slice(0, 5).map((p) => {
      const organ = p.organ.map((id) => this.plan.organ.get(id)?.namn).filter((n) => n !== undefined);
      const var_ = this.far(p) && organ.length > 0 ? `, ${organ.slice(0, 2).join(', ')}` : '';
      return { text: this.far(p) ? `Det är ${p.namn}${var_}` : 'Det är samma person', personId: p.id };
    });
    return [...visade, { text: 'Det är en ny person', nyPerson: true }];
  }

  /** Den som importerar i en nämnd ser bara nämndens egna människor. */
  private far(person: Personlage): boolean {
    const { namndId } = this.plan.underlag;
    return namndId === null || person.organ.includes(namndId);
  }

  private ny(tolk: Radtolk, u: Personuppgift): Valdperson | null {
    const namn = jamforbar(u.namn);
    const nycklar = [
      ...(u.externtId === null ? [] : [`id:${u.externtId}`]),
      ...(u.epost === null ? [] : [`epost:${u.epost}`]),
      u.fodelsedatum === null ? `namn:${namn}:${u.parti ?? ''}` : `fodd:${namn}:${u.fodelsedatum}`,
    ];
    const id =
      nycklar.map((n) => this.nycklar.get(n)).find((n) => n !== undefined) ?? `ny:person:${nycklar[0] ?? namn}`;
    for (const nyckel of nycklar) this.nycklar.set(nyckel, id);
    const redan = this.nya.get(id);
    if (redan !== undefined) return this.fyllNy(tolk, redan, u);
    const { epost, telefon, fodelsedatum, externtId } = u;
    const ny = {
      id,
      namn: u.namn,
      epost,
      telefon,
      fodelsedatum,
      skyddad: u.skyddad ?? false,
      externtId,
    };
    this.nya.set(id, ny);
    this.plan.steg.personer.push(ny);
    this.plan.namn.set(id, u.namn);
    return { id, andringar: [] };
  }

  /** Samma nya människa på flera rader: raderna får fylla på varandra men inte säga emot. */
  private fyllNy(tolk: Radtolk, ny: Nypersonsteg, u: Personuppgift): Valdperson | null {
    const forsta = String(this.forstaRad.get(ny.id) ?? 0);
    if (jamforbar(ny.namn) !== jamforbar(u.namn)) {
      const kolumn = u.epost !== null && u.epost === ny.epost ? 'epost' : 'externtId';
      return tolk.felI(
        kolumn,
        `${ny.namn} på rad ${forsta} har samma ${kolumn === 'epost' ? 'e-postadress' : 'id'}`,
        'Två människor kan inte dela. Rätta cellen, eller töm den.',
      );
    }
    for (const falt of KONTAKTFALT) {
      if (u[falt] === null) continue;
      if (ny[falt] !== null && ny[falt] !== u[falt]) return this.sagerEmot(tolk, falt, forsta);
      ny[falt] = u[falt];
    }
    ny.externtId ??= u.externtId;
    ny.skyddad ||= u.skyddad ?? false;
    return { id: ny.id, andringar: [] };
  }

  private sagerEmot(tolk: Radtolk, falt: string, rad: string): null {
    return tolk.felI(
      falt,
      `uppgiften är en annan än på rad ${rad}, som gäller samma person`,
      'Skriv samma uppgift på båda raderna, eller töm den ena.',
      [{ text: 'Töm cellen', falt: { [falt]: null } }],
    );
  }

  private uppdatera(tolk: Radtolk, p: Personlage, u: Personuppgift): Valdperson | null {
    if (u.skyddad === false && p.skyddad) {
      tolk.felI(
        'skyddad',
        `${p.namn} har skyddade personuppgifter`,
        'Skyddet tas bara bort för hand, på personens sida. Töm cellen.',
        [{ text: 'Töm cellen', falt: { skyddad: null } }],
      );
      return null;
    }
    const { blad } = tolk.rad;
    const nyttNamn = p.namnSkyddat || u.namn === p.namn ? null : u.namn;
    const nytt: Omit<Personandring, 'id' | 'version'> = {
      ...(nyttNamn === null ? {} : { namn: nyttNamn }),
      ...(u.epost === null || u.epost === p.epost?.toLowerCase() ? {} : { epost: u.epost }),
      ...(u.telefon === null || u.telefon === p.telefon ? {} : { telefon: u.telefon }),
      ...(u.fodelsedatum === null || u.fodelsedatum === p.fodelsedatum ? {} : { fodelsedatum: u.fodelsedatum }),
      ...(u.skyddad === true && !p.skyddad ? { skyddad: true as const } : {}),
      ...(u.externtId === null || u.externtId === p.externtId ? {} : { externtId: u.externtId }),
    };
    const frammande = this.far(p) ? undefined : Object.keys(nytt).find((falt) => falt !== 'externtId');
    if (frammande !== undefined) {
      return tolk.felI(
        frammande,
        'personen finns i en annan nämnd med en annan uppgift',
        'Den ändras där, eller av administratören. Töm cellen.',
        [...(frammande === 'namn' ? [] : [{ text: 'Töm cellen', falt: { [frammande]: null } }])],
      );
    }
    if (!this.laggAndring(tolk, p, nytt)) return null;
    // Skyddade uppgifter visas inte ens för den som ändrar dem.
    const dold = p.skyddad || (u.skyddad ?? false);
    const andringar = Object.entries(nytt).flatMap(([falt, till]) => {
      const hemlig = dold && falt !== 'namn' && falt !== 'skyddad';
      if (hemlig) return [{ ...forsta(andring(blad, falt, null, 'x')), fran: null, till: null }];
      return andring(blad, falt, p[falt as keyof Personlage] as string | boolean | null, till);
    });
    if (nyttNamn !== null) this.plan.namn.set(p.id, nyttNamn);
    return { id: p.id, andringar };
  }

  private laggAndring(tolk: Radtolk, p: Personlage, nytt: Omit<Personandring, 'id' | 'version'>): boolean {
    if (Object.keys(nytt).length === 0) return true;
    const redan = this.andrade.get(p.id);
    if (redan === undefined) {
      const andring: Personandring = { id: p.id, version: p.version, ...nytt };
      this.andrade.set(p.id, andring);
      this.plan.steg.personandringar.push(andring);
      return true;
    }
    const emot = Object.entries(nytt).find(([falt, till]) => {
      const var_ = redan[falt as keyof Personandring];
      return var_ !== undefined && var_ !== till;
    });
    if (emot !== undefined) {
      this.sagerEmot(tolk, emot[0], String(this.forstaRad.get(p.id) ?? 0));
      return false;
    }
    Object.assign(redan, nytt);
    return true;
  }
}

function lagg(karta: Map<string, Personlage[]>, nyckel: string, person: Personlage): void {
  const redan = karta.get(nyckel);
  if (redan === undefined) karta.set(nyckel, [person]);
  else redan.push(person);
}

const forsta = (rader: Faltandring[]): Faltandring => rader[0] ?? { falt: '', rubrik: '', fran: null, till: null };

function personuppgift(
  tolk: Radtolk,
  organId: Planid | null,
  parti: string | null,
  idag: string,
): Personuppgift | null {
  const hela = tolk.text('namn');
  const delar = [tolk.text('fornamn'), tolk.text('efternamn')].filter((del) => del !== null).join(' ');
  const namn = hela ?? (delar === '' ? null : delar);
  const personId = tolk.text('personId');
  const fodelsedatum = tolk.datum('fodelsedatum');
  if (namn === null && !tolk.harFelI('namn')) tolk.felI('namn', 'namnet saknas', 'Skriv personens för- och efternamn.');
  if (personId !== null && !UUID.test(personId)) {
    tolk.felI('personId', `”${kort(personId)}” är inget id i Klubba`, 'Töm cellen, eller kopiera id:t ur exporten.', [
      { text: 'Töm cellen', falt: { personId: null } },
    ]);
  }
  if (fodelsedatum !== null && (fodelsedatum > idag || fodelsedatum < '1900-01-01')) {
    tolk.felI(
      'fodelsedatum',
      `födelsedatumet ${fodelsedatum} går inte`,
      'Skriv den dag personen föddes, efter 1900 och före i dag.',
    );
  }
  const uppgift = {
    personId,
    externtId: tolk.text('externtId', 200),
    epost: tolk.epost(),
    telefon: tolk.text('telefon', 50),
    fodelsedatum,
    skyddad: tolk.jaNej('skyddad'),
  };
  const fel = ['namn', 'fornamn', 'efternamn', 'personId', 'externtId', 'epost', 'telefon', 'fodelsedatum', 'skyddad'];
  return namn === null || fel.some((k) => tolk.harFelI(k)) ? null : { ...uppgift, namn, parti, organId };
}
