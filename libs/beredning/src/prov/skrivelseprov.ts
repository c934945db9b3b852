// A nämnd with people who write, review and read skrivelser, over HTTP on a database of its own.
import { Client } from 'pg';
import { diariumEntiteter, diariumMigrationer, DiariumModul } from '#diarium';
import {
  OppnaGranskning,
  OppnaKonto,
  organisationEntiteter,
  organisationMigrationer,
  OrganisationModul,
  SkapaPerson,
} from '#organisation';
import { plattformEntiteter, plattformMigrationer, type Roll } from '#plattform';
import { type Provapp, provapp, type Provsvar } from '../../../../test/stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';
import { BeredningModul } from '../beredning.module.js';
import { beredningEntiteter, beredningMigrationer } from '../migrationer/alla.js';

export type Rad = Record<string, unknown>;
export interface Sida {
  rader: Rad[];
  antal: number;
}
export interface Svarad extends Rad {
  id: string;
  version: number;
  tillstand: string;
  kod?: string;
  detail?: string;
}
const MANNISKOR = {
  hanna: ['Hanna Handläggare', 'handlaggare'],
  carl: ['Carl Chef', 'chef'],
  frida: ['Frida Förvaltningschef', 'forvaltningschef'],
  kai: ['Kai Annan Chef', 'chef'],
  rut: ['Rut Revisor', 'revisor'],
} as const satisfies Record<string, readonly [string, Roll]>;
export type Vem = keyof typeof MANNISKOR | 'linnea' | 'karim' | 'bo';

/** From utkast to fastställd: who does what. */
export const VAGEN: readonly (readonly [Vem, string])[] = [
  ['hanna', 'granskning'],
  ['carl', 'godkannande'],
  ['frida', 'godkannande'],
  ['hanna', 'faststallelse'],
];
const LAGEN = ['utkast', 'granskning', 'halvvags', 'godkand', 'faststalld'];

const FORSLAG = [
  { text: 'Nämnden godkänner skolplanen.' },
  {
    instans: 'Nämndens förslag till kommunstyrelsen',
    under: [{ instans: 'Kommunstyrelsens förslag till kommunfullmäktige', under: [{ text: 'Planen antas.' }] }],
  },
];

export class Skrivelseprov {
  readonly personer = new Map<Vem, string>();
  private readonly kakor = new Map<Vem, string>();

  private constructor(
    readonly p: Provapp,
    readonly kommun: Provkommun,
    readonly db: Client,
  ) {}

  static async starta(): Promise<Skrivelseprov> {
    const p = await provapp({
      moduler: [OrganisationModul, DiariumModul, BeredningModul],
      entiteter: [...plattformEntiteter, ...organisationEntiteter, ...diariumEntiteter, ...beredningEntiteter],
      migrationer: [
        ...plattformMigrationer,
        ...organisationMigrationer,
        ...diariumMigrationer,
        ...beredningMigrationer,
      ],
    });
    const prov = new Skrivelseprov(p, await skapaProvkommun(p), new Client(p.databasUrl));
    await prov.db.connect();
    await prov.skapaManniskor();
    return prov;
  }

  private async skapaManniskor(): Promise<void> {
    await this.p.som(async () => {
      for (const [inloggningsnamn, [namn, roll]] of Object.entries(MANNISKOR)) {
        const personId = await this.p.fa(SkapaPerson).skapa({ namn });
        this.personer.set(inloggningsnamn as Vem, personId);
        const konto = { inloggningsnamn, namn, losenord: LOSENORD, personId };
        const kontoId = await this.p.fa(OppnaKonto).oppna(this.kommun.namndId, konto, [roll]);
        if (roll === 'revisor') await this.oppnaGranskning(kontoId);
      }
    });
    for (const vem of [...Object.keys(MANNISKOR), 'linnea', 'karim', 'bo'] as Vem[]) {
      this.kakor.set(vem, await this.p.loggaIn(vem, LOSENORD));
    }
  }

  private async oppnaGranskning(kontoId: string): Promise<void> {
    await this.p.fa(OppnaGranskning).oppna({
      namndId: this.kommun.namndId,
      kontoId,
      andamal: 'Nämndens beredning 2026',
      beslutadAv: 'Kommunrevisionen 2026-01-15 § 3',
      sekretess: false,
      fran: '2026-01-01',
      till: '2026-12-31',
    });
  }

  async bort(): Promise<void> {
    await this.db.end();
    await this.p.bort();
  }

  async gor<T = Svarad>(
    vem: Vem,
    metod: 'GET' | 'POST' | 'PATCH',
    stig: string,
    kropp?: unknown,
    version?: number,
  ): Promise<Provsvar<T>> {
    return await this.p.fraga<T>(metod, `/api/namnder/${this.kommun.namndId}${stig}`, {
      kaka: this.kakor.get(vem) ?? '',
      ...(kropp === undefined ? {} : { kropp }),
      ...(version === undefined ? {} : { huvuden: { 'if-match': `"${version}"` } }),
    });
  }

  async hamta(id: string, vem: Vem = 'hanna'): Promise<Svarad> {
    return (await this.gor(vem, 'GET', `/skrivelser/${id}`)).kropp;
  }

  /** Takes the step with the version that holds. */
  async steg(vem: Vem, id: string, namn: string, kropp: Rad = {}): Promise<Provsvar<Svarad>> {
    const { rows } = await this.db.query('select version from tjansteskrivelse where id = $1', [id]);
    return await this.gor(vem, 'POST', `/skrivelser/${id}/${namn}`, kropp, rows[0]?.version ?? 1);
  }

  async nyttArende(kropp: Rad = {}): Promise<string> {
    return (await this.gor('linnea', 'POST', '/arenden', { arendemening: 'Ny skolplan', ...kropp })).kropp.id;
  }

  async arendestatus(id: string): Promise<unknown> {
    return (await this.gor('linnea', 'GET', `/arenden/${id}`)).kropp['status'];
  }

  helt(arendeId: string | null): Rad {
    return {
      arendeId,
      rubrik: 'Skolplan 2027 & framåt <1>',
      sammanfattning: 'Planen förnyas.',
      undertecknare: [
        { personId: this.personer.get('carl'), titel: 'skolchef' },
        { personId: this.personer.get('frida'), titel: 'förvaltningschef' },
      ],
      forslag: FORSLAG,
      avsnitt: [{ rubrik: 'Barnkonsekvensanalys', text: 'Barnen hörs.' }],
      expedieras: ['Kommunstyrelsen'],
    };
  }

  async nytt(kropp?: Rad): Promise<string> {
    const svar = await this.gor('hanna', 'POST', '/skrivelser', kropp ?? this.helt(await this.nyttArende()));
    expect([svar.status, svar.kropp.detail]).toEqual([201, undefined]);
    return svar.kropp.id;
  }

  /** A skrivelse brought to a state: utkast, granskning, halvvags (the first has approved), godkand or faststalld. */
  async iLage(lage: string, arendeId?: string): Promise<string> {
    const id = await this.nytt(this.helt(arendeId ?? (await this.nyttArende())));
    await this.ga(id, LAGEN.indexOf(lage));
    return id;
  }

  /** Goes so many steps from utkast. */
  async ga(id: string, antal: number): Promise<void> {
    for (const [vem, namn] of VAGEN.slice(0, antal)) expect((await this.steg(vem, id, namn)).status).toBe(200);
  }
}
