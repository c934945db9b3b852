import { createHash } from 'node:crypto';
import type { DataSource, QueryRunner } from 'typeorm';

const INGEN_NAMND = '00000000-0000-0000-0000-000000000000';
const NOLL = '0'.repeat(64);

/** Vad som inte stämmer: raden är ändrad, borta eller inskjuten, eller kedjans huvud pekar fel. */
export type Fyndslag = 'andrad' | 'borttagen' | 'inskjuten' | 'huvud';

export interface Kedjefynd {
  slag: Fyndslag;
  /** Nämndens id, eller null för kedjan utan nämnd. */
  namndId: string | null;
  /** Händelsens nummer i kedjan, när felet hör till en händelse. */
  nr: number | null;
  /** En svensk mening. */
  text: string;
}

export interface Verifiering {
  kedjor: number;
  handelser: number;
  fynd: Kedjefynd[];
}

interface Huvud {
  kedja: string;
  antal: number;
  sistaHash: string;
}

interface Rad {
  kedja: string;
  nr: string;
  forra: string;
  hash: string;
  text: string;
}

// Texten byggs här och inte med databasens funktion: den som ändrat en rad kan ha ändrat funktionen också.
const RADER = `
select kedja, nr, encode(forra_hash, 'hex') as forra, encode(hash, 'hex') as hash,
       jsonb_build_array(kedja, nr, to_char(tid at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), aktor, typ,
                         objekt, objekt_id, fore, efter, skal)::text as text
  from handelse order by kedja, nr`;
const HUVUDEN = `select kedja, antal::int8 as antal, encode(sista_hash, 'hex') as sista_hash from handelse_huvud order by kedja`;
const OPPNADE = `select distinct objekt_id as kedja from handelse where kedja = $1 and typ = 'handelsekedja.oppnad'`;

const berakna = (rad: Rad): string =>
  createHash('sha256').update(rad.text, 'utf8').update(Buffer.from(rad.forra, 'hex')).digest('hex');

const namn = (kedja: string): string => (kedja === INGEN_NAMND ? 'kedjan utan nämnd' : `kedjan för nämnd ${kedja}`);

/** Följer en kedja rad för rad och minns var den brister. */
class Kedjeprov {
  private nr = 0;
  private hash = NOLL;
  private readonly fynd: Kedjefynd[] = [];

  constructor(private readonly huvud: Huvud) {}

  rad(rad: Rad): void {
    const nr = Number(rad.nr);
    if (nr > this.nr + 1) this.saknas(this.nr + 1, nr - 1);
    if (berakna(rad) !== rad.hash) {
      this.brist('andrad', nr, `Händelse ${String(nr)} i ${namn(rad.kedja)} har ändrats efter att den skrevs.`);
    } else if (nr === this.nr + 1 && rad.forra !== this.hash) {
      this.brist(
        'inskjuten',
        nr,
        `Händelse ${String(nr)} i ${namn(rad.kedja)} följer inte på händelsen före: den eller den före är inskjuten eller utbytt.`,
      );
    }
    this.nr = nr;
    this.hash = rad.hash;
  }

  slut(): Kedjefynd[] {
    const { antal, sistaHash, kedja } = this.huvud;
    if (this.nr < antal) this.saknas(this.nr + 1, antal);
    else if (this.nr > antal) {
      this.brist(
        'inskjuten',
        this.nr,
        `Händelse ${String(antal + 1)}–${String(this.nr)} i ${namn(kedja)} är inskjutna sist: huvudet räknar ${String(antal)}.`,
      );
    } else if (this.hash !== sistaHash) {
      this.brist('huvud', null, `Huvudet för ${namn(kedja)} har en annan hash än den sista händelsen.`);
    }
    return this.fynd;
  }

  private saknas(fran: number, till: number): void {
    const vilka = fran === till ? `Händelse ${String(fran)}` : `Händelserna ${String(fran)}–${String(till)}`;
    this.brist(
      'borttagen',
      fran,
      `${vilka} i ${namn(this.huvud.kedja)} är borttagen.`.replace(/^(Händelserna .*) borttagen/, '$1 borttagna'),
    );
  }

  private brist(slag: Fyndslag, nr: number | null, text: string): void {
    this.fynd.push({ slag, namndId: this.huvud.kedja === INGEN_NAMND ? null : this.huvud.kedja, nr, text });
  }
}

const utanHuvud = (kedja: string): Kedjefynd => ({
  slag: 'huvud',
  namndId: kedja === INGEN_NAMND ? null : kedja,
  nr: null,
  text: `Huvudet för ${namn(kedja)} är borttaget.`,
});

async function foljKedjor(fraga: QueryRunner, huvuden: Map<string, Huvud>): Promise<Verifiering> {
  const prov = new Map([...huvuden].map(([kedja, huvud]) => [kedja, new Kedjeprov(huvud)]));
  const fynd: Kedjefynd[] = [];
  let handelser = 0;
  for await (const bit of await fraga.stream(RADER)) {
    const rad = bit as unknown as Rad;
    handelser += 1;
    const detta = prov.get(rad.kedja);
    if (detta !== undefined) detta.rad(rad);
    else if (!fynd.some((ett) => ett.text === utanHuvud(rad.kedja).text)) fynd.push(utanHuvud(rad.kedja));
  }
  return { kedjor: prov.size, handelser, fynd: [...fynd, ...[...prov.values()].flatMap((ett) => ett.slut())] };
}

async function borttagnaKedjor(fraga: QueryRunner, huvuden: Map<string, Huvud>): Promise<Kedjefynd[]> {
  const oppnade = (await fraga.query(OPPNADE, [INGEN_NAMND])) as { kedja: string }[];
  return oppnade
    .filter(({ kedja }) => !huvuden.has(kedja))
    .map(({ kedja }) => ({
      slag: 'borttagen' as const,
      namndId: kedja,
      nr: null,
      text: `Hela ${namn(kedja)} är borttagen, med sitt huvud.`,
    }));
}

/**
 * Räknar om varje händelsekedja från början till slut mot en enda bild av databasen. Strömmar: minnet växer inte med loggen.
 * Finner det som ändrats, tagits bort (också sist, och hela kedjor) eller skjutits in, och huvuden som pekar fel.
 */
export async function verifieraKedjor(ds: DataSource): Promise<Verifiering> {
  const fraga = ds.createQueryRunner();
  await fraga.connect();
  try {
    await fraga.startTransaction('REPEATABLE READ');
    const rader = (await fraga.query(HUVUDEN)) as { kedja: string; antal: string; sista_hash: string }[];
    const huvuden = new Map(
      rader.map((rad) => [rad.kedja, { kedja: rad.kedja, antal: Number(rad.antal), sistaHash: rad.sista_hash }]),
    );
    const resultat = await foljKedjor(fraga, huvuden);
    const borta = await borttagnaKedjor(fraga, huvuden);
    return {
      ...resultat,
      fynd: [...resultat.fynd, ...borta.filter((ett) => !resultat.fynd.some((fynd) => fynd.namndId === ett.namndId))],
    };
  } finally {
    if (fraga.isTransactionActive) await fraga.rollbackTransaction();
    await fraga.release();
  }
}
