import {
  Behorighet,
  DomanFel,
  Handelselogg,
  inaktuell,
  nyttId,
  type Roll,
  ROLL_TEXT,
  saknas,
  Sammanhang,
} from '#plattform';
import { addDays } from '#regelverk';
import { AvslutaUppdrag } from '../uppdrag/avsluta-uppdrag.service.js';
import { TillsattUppdrag } from '../uppdrag/tillsatt-uppdrag.service.js';
import { UPPDRAGSROLL_TEXT } from '../uppdrag/uppdrag.js';
import { TilldelaRoll } from '../roll/tilldela-roll.service.js';
import {
  type Kvarlamnadfraga,
  type Kvarlamnadsak,
  Kvarlamnat,
  Kvarlamnatkalla,
  type Overlamning,
} from './kvarlamnat.js';
import { OrganisationensKvarlamnatForrad } from './organisationens-kvarlamnat.repository.js';

const somRoll = (roll: string): string => (Object.hasOwn(ROLL_TEXT, roll) ? ROLL_TEXT[roll as Roll] : roll);

/** Utskott, roller, kontaktpolitiker, frisläppare och ersättare vid frånvaro. */
@Kvarlamnatkalla('organisation')
export class OrganisationensKvarlamnat extends Kvarlamnat {
  constructor(
    private readonly forrad: OrganisationensKvarlamnatForrad,
    private readonly avsluta: AvslutaUppdrag,
    private readonly tillsatt: TillsattUppdrag,
    private readonly tilldela: TilldelaRoll,
    private readonly behorighet: Behorighet,
    private readonly sammanhang: Sammanhang,
    private readonly handelser: Handelselogg,
  ) {
    super();
  }

  async lista(fraga: Kvarlamnadfraga): Promise<Kvarlamnadsak[]> {
    const utskott = (await this.forrad.utskott(fraga)).map((u) => {
      const nr = u.plats === null ? '' : ` på plats ${String(u.plats)}`;
      return sak(
        `utskott:${u.id}`,
        u.personId,
        `${u.organ}, ${UPPDRAGSROLL_TEXT[u.roll]}${nr}`,
        'Välj en ny, eller låt nämnden välja på sitt första möte.',
        true,
      );
    });
    const roller = (await this.forrad.roller(fraga)).map((r) =>
      sak(
        `roll:${r.id}`,
        r.personId,
        `Rollen ${somRoll(r.roll)} i Klubba`,
        'Ge rollen till någon annan, eller notera varför den ska vara kvar.',
        true,
      ),
    );
    const kontakter = (await this.forrad.kontakter(fraga)).map((k) =>
      sak(
        `kontakt:${k.id}`,
        k.personId,
        `Kontaktpolitiker, ${k.verksamhet}`,
        'Utse en ny, eller låt nämnden välja på sitt första möte.',
        true,
      ),
    );
    const frislappare = (await this.forrad.frislappare(fraga)).map((f) =>
      sak(
        `frislappare:${f.id}`,
        f.personId,
        'Utsedd att frisläppa föredragningslistan',
        'Den nya ordföranden utser någon, under Nämnden › Reglemente.',
        false,
      ),
    );
    const ersatter = (await this.forrad.ersatter(fraga)).map((e) =>
      sak(
        `franvaro:${e.id}`,
        e.personId,
        `Ersätter ${e.namn} till och med ${e.till}`,
        'Den frånvarande väljer en ny ersättare, under Frånvaro.',
        false,
      ),
    );
    return [...utskott, ...roller, ...kontakter, ...frislappare, ...ersatter];
  }

  override async overlamna(o: Overlamning): Promise<void> {
    const fraga = { namndId: o.namndId, personIder: [o.personId], skiftesdag: o.skiftesdag };
    const [slag, id] = o.nyckel.split(':');
    if (slag === 'utskott') await this.overlamnaUtskott(o, fraga, id);
    else if (slag === 'roll') await this.overlamnaRoll(o, fraga, id);
    else if (slag === 'kontakt') await this.overlamnaKontakt(o, fraga, id);
    else await super.overlamna(o);
  }

  private async overlamnaUtskott(o: Overlamning, fraga: Kvarlamnadfraga, id: string | undefined): Promise<void> {
    const u = (await this.forrad.utskott(fraga)).find((en) => en.id === id);
    if (u === undefined) throw saknas('Uppdraget');
    const parti = (await this.forrad.parti(o.namndId, o.tillPersonId, o.skiftesdag)) ?? u.parti;
    await this.avsluta.avsluta(u.organId, u.id, u.version, addDays(o.skiftesdag, -1));
    const { organId: namndId, roll, plats, turordning, till } = u;
    await this.tillsatt.tillsatt({
      namndId,
      personId: o.tillPersonId,
      roll,
      parti,
      plats,
      turordning,
      fran: o.skiftesdag,
      till,
    });
  }

  private async overlamnaRoll(o: Overlamning, fraga: Kvarlamnadfraga, id: string | undefined): Promise<void> {
    const r = (await this.forrad.roller(fraga)).find((en) => en.id === id);
    if (r === undefined) throw saknas('Rollen');
    await this.kravKontoratt(o.namndId);
    const kontoId = await this.forrad.kontoFor(o.tillPersonId);
    if (kontoId === null) {
      throw new DomanFel(
        'MANDATSKIFTE.KONTO_SAKNAS',
        'Personen har inget konto. Öppna ett först, under Nämnden › Konton.',
      );
    }
    if (!(await this.forrad.avsluta('rolltilldelning', r.id, r.version, addDays(o.skiftesdag, -1)))) throw inaktuell();
    await this.handelser.skriv({
      namndId: o.namndId,
      typ: 'roll.avslutad',
      objekt: 'rolltilldelning',
      objektId: r.id,
      efter: { till: addDays(o.skiftesdag, -1) },
    });
    await this.tilldela.tilldela({
      kontoId,
      namndId: o.namndId,
      roll: r.roll as Roll,
      fran: o.skiftesdag,
      till: r.till,
    });
  }

  /** Den som sköter organisationen ger inte därför roller: det gör den som sköter kontona. */
  private async kravKontoratt(namndId: string): Promise<void> {
    const { kontoId, system } = this.sammanhang.aktor();
    if (system || (kontoId !== null && (await this.behorighet.harRatt(kontoId, namndId, 'konto.skriv')))) return;
    throw new DomanFel(
      'MANDATSKIFTE.KRAVER_ADMINISTRATOR',
      'Roller ges av administratören i nämnden. Be den lämna över rollen.',
      {
        status: 403,
      },
    );
  }

  private async overlamnaKontakt(o: Overlamning, fraga: Kvarlamnadfraga, id: string | undefined): Promise<void> {
    const k = (await this.forrad.kontakter(fraga)).find((en) => en.id === id);
    if (k === undefined) throw saknas('Kontakten');
    if (!(await this.forrad.avsluta('kontaktpolitiker', k.id, k.version, addDays(o.skiftesdag, -1)))) throw inaktuell();
    const rad = {
      id: nyttId(),
      organId: o.namndId,
      personId: o.tillPersonId,
      verksamhet: k.verksamhet,
      fran: o.skiftesdag,
      till: k.till,
    };
    await this.forrad.laggKontakt(rad);
    await this.handelser.skriv({
      namndId: o.namndId,
      typ: 'kontaktpolitiker.bytt',
      objekt: 'kontaktpolitiker',
      objektId: rad.id,
      fore: { id: k.id, personId: o.personId },
      efter: rad,
    });
  }
}

const sak = (nyckel: string, personId: string, vad: string, atgard: string, kanOverlamnas: boolean): Kvarlamnadsak => ({
  nyckel,
  personId,
  vad,
  atgard,
  kanOverlamnas,
  frist: null,
  loser: null,
});
