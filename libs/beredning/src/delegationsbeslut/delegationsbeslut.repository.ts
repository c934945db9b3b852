import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';
import type { Radspar } from '../delegationsordning/delegationsordning.typer.js';

/** En rad som den står i databasen. */
export interface Lagradrad {
  id: string;
  namndId: string;
  enhetId: string;
  manadFran: string;
  manad: string;
  ordningsnr: number;
  datumText: string | null;
  fran: string | null;
  till: string | null;
  punktText: string | null;
  punktNorm: string | null;
  beslut: string;
  antal: number;
  dnrText: string | null;
  dnrKod: string | null;
  dnrAr: number | null;
  dnrFran: number | null;
  dnrTill: number | null;
  dnrAuto: boolean;
  delegatPersonId: string | null;
  delegatText: string | null;
  delegatTitel: string | null;
  spar: Radspar;
  arendeId: string | null;
  sekretessLagrum: string | null;
  sekretessUnderProvning: boolean;
  medgivet: { kod: string; skal: string; av: string; tid: string }[];
  listaId: string | null;
  borttagen: boolean;
  nyckel: string | null;
  registreradAv: string | null;
  version: number;
}

/** Raden med det som följer av ärendet och parterna. */
export interface Radmedfoljande extends Lagradrad {
  arendeDnr: string | null;
  /** Varför ärendet inte får avgöras på delegation, eller null. */
  delegationshinder: string | null;
  /** Dagen då en part först underrättades. */
  partUnderrattad: string | null;
  /** Beslutsdokumentet. */
  skrivelseId: string | null;
}

/** Det som kan ändras i en rad. */
export type Radfalt = Partial<
  Omit<Lagradrad, 'id' | 'namndId' | 'enhetId' | 'nyckel' | 'registreradAv' | 'listaId' | 'version'>
>;

const KOLUMN: Record<keyof Omit<Lagradrad, 'version'>, string> = {
  id: 'id',
  namndId: 'namnd_id',
  enhetId: 'enhet_id',
  manadFran: 'manad_fran',
  manad: 'manad',
  ordningsnr: 'ordningsnr',
  datumText: 'datum_text',
  fran: 'fran',
  till: 'till',
  punktText: 'punkt_text',
  punktNorm: 'punkt_norm',
  beslut: 'beslut',
  antal: 'antal',
  dnrText: 'dnr_text',
  dnrKod: 'dnr_kod',
  dnrAr: 'dnr_ar',
  dnrFran: 'dnr_fran',
  dnrTill: 'dnr_till',
  dnrAuto: 'dnr_auto',
  delegatPersonId: 'delegat_person_id',
  delegatText: 'delegat_text',
  delegatTitel: 'delegat_titel',
  spar: 'spar',
  arendeId: 'arende_id',
  sekretessLagrum: 'sekretess_lagrum',
  sekretessUnderProvning: 'sekretess_under_provning',
  medgivet: 'medgivet',
  listaId: 'lista_id',
  borttagen: 'borttagen',
  nyckel: 'nyckel',
  registreradAv: 'registrerad_av',
};
const FALT = Object.entries(KOLUMN) as [keyof typeof KOLUMN, string][];
const ALLA = `${FALT.map(([falt, kolumn]) => `b.${kolumn} as "${falt}"`).join(', ')}, b.version,
  (select a.dnr from arende a where a.id = b.arende_id) as "arendeDnr", case when b.arende_id is not null then arende_delegationshinder(b.arende_id) end as delegationshinder,
  (select min(u.skickad_dag) from delegationsunderrattelse u where u.beslut_id = b.id) as "partUnderrattad",
  (select d.skrivelse_id from delegationsskrivelse d where d.beslut_id = b.id) as "skrivelseId"`;

const somVarde = (falt: string, varde: unknown): unknown => (falt === 'medgivet' ? JSON.stringify(varde) : varde);

@Injectable()
export class DelegationsbeslutForrad extends Forrad {
  /** Två som skriver i samma månads lista turas om, och raderna får sin ordning. @returns nästa ordningsnummer */
  async lasManaden(enhetId: string, manad: string): Promise<number> {
    await this.skriv.query(
      `select pg_advisory_xact_lock(hashtextextended('delegationsrader:' || $1 || ':' || $2, 0))`,
      [enhetId, manad],
    );
    const [rad] = await this.rader<{ nasta: number }>(
      'select coalesce(max(ordningsnr), 0) + 1 as nasta from delegationsbeslut where enhet_id = $1 and manad = $2',
      [enhetId, manad],
    );
    return rad?.nasta ?? 1;
  }

  /** Tar så många nummer i följd ur enhetens serie. Raden i serien är låst till transaktionens slut. @returns det första */
  async taNummer(enhetId: string, ar: number, antal: number): Promise<number> {
    const [rad] = await this.skriv.query<{ senaste: number }[]>(
      `insert into delegationsserie (enhet_id, ar, senaste) values ($1, $2, $3)
       on conflict (enhet_id, ar) do update set senaste = delegationsserie.senaste + excluded.senaste returning senaste`,
      [enhetId, ar, antal],
    );
    return (rad?.senaste ?? antal) - antal + 1;
  }

  /** Ett nummer som skrevs för hand i enhetens serie ges inte igen. */
  async hojSerien(enhetId: string, ar: number, till: number): Promise<void> {
    await this.skriv.query(
      `insert into delegationsserie (enhet_id, ar, senaste) values ($1, $2, $3)
       on conflict (enhet_id, ar) do update set senaste = greatest(delegationsserie.senaste, excluded.senaste)`,
      [enhetId, ar, till],
    );
  }

  /** @returns falskt när nyckeln redan är använd */
  async lagg(rad: Omit<Lagradrad, 'version' | 'listaId' | 'borttagen'>, tid: Date): Promise<boolean> {
    const falt = FALT.filter(([namn]) => namn !== 'listaId' && namn !== 'borttagen');
    const varden = falt.map(([namn]) => somVarde(namn, rad[namn as keyof typeof rad]));
    const rader = await this.skriv.query<unknown[]>(
      `insert into delegationsbeslut (${falt.map(([, kolumn]) => kolumn).join(', ')}, skapad_tid)
       values (${falt.map((_, plats) => `$${String(plats + 1)}`).join(', ')}, $${String(falt.length + 1)})
       on conflict (namnd_id, nyckel) do nothing returning id`,
      [...varden, tid],
    );
    return rader.length === 1;
  }

  /** @returns om raden fanns i den versionen */
  async andra(id: string, version: number, falt: Radfalt): Promise<boolean> {
    const namn = (Object.keys(falt) as (keyof Radfalt)[]).filter((ett) => falt[ett] !== undefined);
    const satser = namn.map((ett, plats) => `${KOLUMN[ett]} = $${String(plats + 3)}`);
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      `update delegationsbeslut set ${[...satser, 'version = version + 1'].join(', ')} where id = $1 and version = $2`,
      [id, version, ...namn.map((ett) => somVarde(ett, falt[ett]))],
    );
    return antal === 1;
  }

  async hamta(namndId: string, id: string, { las = false } = {}): Promise<Radmedfoljande | null> {
    const [rad] = await this.rader<Radmedfoljande>(
      `select ${ALLA} from delegationsbeslut b where b.namnd_id = $1 and b.id = $2${las ? ' for update' : ''}`,
      [namndId, id],
    );
    return rad ?? null;
  }

  /** De av nycklarna som redan är använda, med radens id. */
  async medNycklar(namndId: string, nycklar: readonly string[]): Promise<Map<string, string>> {
    const rader = await this.rader<{ nyckel: string; id: string }>(
      'select nyckel, id from delegationsbeslut where namnd_id = $1 and nyckel = any($2)',
      [namndId, nycklar],
    );
    return new Map(rader.map(({ nyckel, id }) => [nyckel, id]));
  }

  async iManaden(namndId: string, enhetId: string, manad: string): Promise<Radmedfoljande[]> {
    return await this.rader<Radmedfoljande>(
      `select ${ALLA} from delegationsbeslut b where b.namnd_id = $1 and b.enhet_id = $2 and b.manad = $3 and not b.borttagen order by b.ordningsnr`,
      [namndId, enhetId, manad],
    );
  }

  /**
   * Det som enhetens rader jämförs med: dess rader ett år bakåt och framåt, de med nummer i samma år, och andra enheters
   * nummer utan kod de åren. `rad` är numret i listan.
   */
  async attJamfora(namndId: string, enhetId: string, manad: string): Promise<(Radmedfoljande & { rad: number })[]> {
    const ar = Number(manad.slice(0, 4));
    const fran = `${String(ar - 1)}${manad.slice(4)}`;
    const till = `${String(ar + 1)}${manad.slice(4)}`;
    return await this.rader(
      `select ${ALLA}, row_number() over (partition by b.enhet_id, b.manad order by b.ordningsnr)::int as rad from delegationsbeslut b
       where b.namnd_id = $1 and not b.borttagen and (b.enhet_id = $2 and b.manad between $3 and $4
         or b.enhet_id <> $2 and b.dnr_kod is null and b.dnr_ar between $5 and $5 + 1)
       order by b.manad, b.enhet_id, b.ordningsnr`,
      [namndId, enhetId, fran, till, ar - 1],
    );
  }

  async antalPerEnhet(namndId: string, manad: string): Promise<Map<string, { rader: number; beslut: number }>> {
    const rader = await this.rader<{ enhetId: string; rader: number; beslut: number }>(
      `select enhet_id as "enhetId", count(*)::int as rader, sum(antal)::int as beslut from delegationsbeslut
       where namnd_id = $1 and manad = $2 and not borttagen group by enhet_id`,
      [namndId, manad],
    );
    return new Map(rader.map(({ enhetId, ...antal }) => [enhetId, antal]));
  }

  async skrivAndring(
    beslutId: string,
    a: { vad: string; fore?: unknown; efter?: unknown; skal?: string | null; av: string; tid: Date },
  ): Promise<void> {
    const somJson = (varde: unknown): string | null => (varde === undefined ? null : JSON.stringify(varde));
    await this.skriv.query(
      `insert into delegationsbeslut_andring (id, beslut_id, tid, av, vad, fore, efter, skal) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [nyttId(), beslutId, a.tid, a.av, a.vad, somJson(a.fore), somJson(a.efter), a.skal ?? null],
    );
  }

  async andringar(beslutId: string): Promise<Radandring[]> {
    return await this.rader<Radandring>(
      'select tid, av, vad, fore, efter, skal from delegationsbeslut_andring where beslut_id = $1 order by tid desc, id desc',
      [beslutId],
    );
  }

  async sattEnhet(
    namndId: string,
    enhetId: string,
    version: number,
    e: { kod: string | null; autodnr: boolean; rapporterar: boolean },
  ): Promise<boolean> {
    const varden = [enhetId, namndId, e.kod, e.autodnr, e.rapporterar];
    if (version === 0) {
      const rader = await this.skriv.query<unknown[]>(
        'insert into delegationsenhet (enhet_id, namnd_id, kod, autodnr, rapporterar) values ($1, $2, $3, $4, $5) on conflict (enhet_id) do nothing returning enhet_id',
        varden,
      );
      return rader.length === 1;
    }
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'update delegationsenhet set kod = $3, autodnr = $4, rapporterar = $5, version = version + 1 where enhet_id = $1 and namnd_id = $2 and version = $6',
      [...varden, version],
    );
    return antal === 1;
  }
}

/** En rättelse som den visas. */
export interface Radandring {
  tid: Date;
  av: string;
  vad: 'registrerad' | 'andrad' | 'medgiven' | 'borttagen' | 'aterstalld';
  fore: Record<string, unknown> | null;
  efter: Record<string, unknown> | null;
  skal: string | null;
}
