import { Injectable } from '@nestjs/common';
import { Forrad, type Listfraga, nyttId, ordning, sidgrans } from '#plattform';
import type { Begaran, Kontakt } from './utlamnande.typer.js';

export interface Nybegaran extends Kontakt {
  namndId: string;
  inkomTid: Date;
  satt: Begaran['satt'];
  beskrivning: string | null;
  onskar: Begaran['onskar'];
}

export type Begaransfalt = Partial<
  Kontakt &
    Pick<
      Begaran,
      | 'satt'
      | 'beskrivning'
      | 'onskar'
      | 'syfte'
      | 'syfteSkal'
      | 'status'
      | 'utfall'
      | 'leverans'
      | 'sidor'
      | 'avgiftOre'
      | 'upplyst'
      | 'ansvarigKontoId'
      | 'hanskjutenTid'
      | 'avslutadTid'
    >
>;

const KOLUMN: Readonly<Record<keyof Begaransfalt, string>> = {
  satt: 'satt',
  beskrivning: 'beskrivning',
  onskar: 'onskar',
  kontaktNamn: 'kontakt_namn',
  kontaktEpost: 'kontakt_epost',
  kontaktAdress: 'kontakt_adress',
  kontaktTelefon: 'kontakt_telefon',
  syfte: 'syfte',
  syfteSkal: 'syfte_skal',
  status: 'status',
  utfall: 'utfall',
  leverans: 'leverans',
  sidor: 'sidor',
  avgiftOre: 'avgift_ore',
  upplyst: 'upplyst',
  ansvarigKontoId: 'ansvarig_konto_id',
  hanskjutenTid: 'hanskjuten_tid',
  avslutadTid: 'avslutad_tid',
};

const FALT = `u.id, u.namnd_id as "namndId", u.ar, u.lopnr, u.inkom_tid as "inkomTid", u.satt, u.beskrivning, u.onskar,
  u.kontakt_namn as "kontaktNamn", u.kontakt_epost as "kontaktEpost", u.kontakt_adress as "kontaktAdress", u.kontakt_telefon as "kontaktTelefon",
  u.syfte, u.syfte_skal as "syfteSkal", u.ansvarig_konto_id as "ansvarigKontoId", k.namn as "ansvarigNamn", u.status, u.utfall, u.leverans, u.sidor,
  u.avgift_ore as "avgiftOre", u.upplyst, u.hanskjuten_tid as "hanskjutenTid", u.avslutad_tid as "avslutadTid",
  u.kontakt_gallrad_tid as "kontaktGallradTid", (select count(*)::int from utlamnande_handling h where h.utlamnande_id = u.id) as "antalHandlingar", u.version`;

const OPPNA = `('ny', 'provas', 'myndigheten')`;
const SORTERING = { inkom: 'u.inkom_tid', beteckning: 'u.ar * 1000000 + u.lopnr', status: 'u.status' };

/** SQL: kontot handlägger begäran. Bara den ser vem som frågar efter vad. */
const HANDLAGGER = (konto: string): string =>
  `(u.ansvarig_konto_id = ${konto} or exists (select 1 from utlamnande_deltagare d where d.utlamnande_id = u.id and d.konto_id = ${konto}))`;

@Injectable()
export class UtlamnandeForrad extends Forrad {
  /** Numret tas under nämndens lås; numren har inga luckor inom året. */
  async lagg(ny: Nybegaran, ar: number, kontoId: string, tid: Date): Promise<string> {
    await this.skriv.query(`select pg_advisory_xact_lock(hashtextextended('utlamnande ' || $1, 0))`, [ny.namndId]);
    const id = nyttId();
    await this.skriv.query(
      `insert into utlamnande (id, namnd_id, ar, lopnr, inkom_tid, satt, beskrivning, onskar, kontakt_namn, kontakt_epost, kontakt_adress, kontakt_telefon,
         ansvarig_konto_id, status, skapad_av, skapad_tid)
       values ($1, $2, $3, (select coalesce(max(lopnr), 0) + 1 from utlamnande where namnd_id = $2 and ar = $3), $4, $5, $6, $7, $8, $9, $10, $11, $12, 'ny', $12, $13)`,
      [
        ...[id, ny.namndId, ar, ny.inkomTid, ny.satt, ny.beskrivning, ny.onskar],
        ...[ny.kontaktNamn, ny.kontaktEpost, ny.kontaktAdress, ny.kontaktTelefon, kontoId, tid],
      ],
    );
    return id;
  }

  async hamta(namndId: string, id: string): Promise<Begaran | null> {
    const [rad] = await this.rader<Begaran>(
      `select ${FALT} from utlamnande u join konto k on k.id = u.ansvarig_konto_id where u.namnd_id = $1 and u.id = $2`,
      [namndId, id],
    );
    return rad ?? null;
  }

  async lasOchHamta(namndId: string, id: string): Promise<Begaran | null> {
    await this.skriv.query('select 1 from utlamnande where namnd_id = $1 and id = $2 for update', [namndId, id]);
    return await this.hamta(namndId, id);
  }

  /** En sida. Det som den som läser inte handlägger har varken beskrivning, kontakt eller antal handlingar. */
  async sida(
    namndId: string,
    kontoId: string,
    fraga: Listfraga & { lage?: 'oppna' | 'avslutade' },
  ): Promise<{ rader: (Begaran & { handlagger: boolean })[]; antal: number }> {
    const villkor = `u.namnd_id = $1 and ($2::text is null or ($2 = 'oppna') = (u.status in ${OPPNA}))`;
    const varden = [namndId, fraga.lage ?? null];
    const { limit, offset } = sidgrans(fraga);
    const ordnad = ordning(fraga.sortera, SORTERING, fraga.lage === 'oppna' ? 'inkom' : '-inkom', 'u.id');
    const rader = await this.rader<Begaran & { handlagger: boolean }>(
      `select ${FALT}, ${HANDLAGGER('$3::uuid')} as handlagger from utlamnande u join konto k on k.id = u.ansvarig_konto_id where ${villkor}
        order by ${ordnad} limit ${String(limit)} offset ${String(offset)}`,
      [...varden, kontoId],
    );
    const [rakning] = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from utlamnande u where ${villkor}`,
      varden,
    );
    return { rader, antal: rakning?.antal ?? 0 };
  }

  async handlagger(namndId: string, id: string, kontoId: string): Promise<boolean> {
    const [rad] = await this.rader<{ ja: boolean }>(
      `select ${HANDLAGGER('$3::uuid')} as ja from utlamnande u where u.namnd_id = $1 and u.id = $2`,
      [namndId, id, kontoId],
    );
    return rad?.ja === true;
  }

  /** Ändrar när versionen stämmer; falskt när någon annan hann före. */
  async andra(namndId: string, id: string, version: number, falt: Begaransfalt): Promise<boolean> {
    const nycklar = (Object.keys(falt) as (keyof Begaransfalt)[]).filter((nyckel) => falt[nyckel] !== undefined);
    const satser = nycklar.map((nyckel, plats) => `${KOLUMN[nyckel]} = $${String(plats + 4)}`);
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      `update utlamnande set ${[...satser, 'version = version + 1'].join(', ')} where namnd_id = $1 and id = $2 and version = $3`,
      [namndId, id, version, ...nycklar.map((nyckel) => falt[nyckel])],
    );
    return antal === 1;
  }

  async deltagare(id: string): Promise<{ kontoId: string; namn: string }[]> {
    return await this.rader<{ kontoId: string; namn: string }>(
      `select k.id as "kontoId", k.namn from utlamnande_deltagare d join konto k on k.id = d.konto_id where d.utlamnande_id = $1 order by k.namn, k.id`,
      [id],
    );
  }

  async laggDeltagare(id: string, kontoId: string, namn: string, tid: Date): Promise<void> {
    await this.skriv.query(
      `insert into utlamnande_deltagare (utlamnande_id, konto_id, tillagd_namn, tillagd_tid) values ($1, $2, $3, $4) on conflict do nothing`,
      [id, kontoId, namn, tid],
    );
  }

  /** De öppna konton som i dag har någon av rollerna i nämnden. */
  async medRoll(namndId: string, roller: readonly string[], dag: string): Promise<{ kontoId: string; namn: string }[]> {
    return await this.rader<{ kontoId: string; namn: string }>(
      `select distinct k.id as "kontoId", k.namn from roller_den($3::date) r join konto k on k.id = r.konto_id
        where r.namnd_id = $1 and r.roll = any($2) and not k.avstangt order by k.namn, k.id`,
      [namndId, roller, dag],
    );
  }

  /** Tar bort vem som frågade ur det som avslutats så länge sedan som kommunen valt (annars `forvalt` dagar). @returns hur många */
  async gallraKontakter(nu: Date, forvalt: number): Promise<{ namndId: string; id: string }[]> {
    const [rader] = await this.skriv.query<[{ namndId: string; id: string }[], number]>(
      `update utlamnande u set kontakt_namn = null, kontakt_epost = null, kontakt_adress = null, kontakt_telefon = null, syfte = null, syfte_skal = null,
         kontakt_gallrad_tid = $1, version = u.version + 1
        from organ o left join utlamnandeval v on v.kommun_id = o.kommun_id
        where o.id = u.namnd_id and u.kontakt_gallrad_tid is null and u.status in ('avslutad', 'atertagen')
          and u.avslutad_tid + make_interval(days => coalesce(v.gallra_dagar, $2)) <= $1
        returning u.namnd_id as "namndId", u.id`,
      [nu, forvalt],
    );
    return rader;
  }
}
