import { Injectable } from '@nestjs/common';
import { Forrad, type Listfraga, ordning, sidgrans } from '#plattform';
import type { Sammantradeslage } from './sammantrade.tillstand.js';
import type { Sammantrade, Sammantradestillstand } from './sammantrade.typer.js';

const FALT = `id, namnd_id as "namndId", datum, to_char(start, 'HH24:MI') as start, to_char(slut, 'HH24:MI') as slut, plats, tillstand,
  installt_skal as "installtSkal", sekreterare_id as "sekreterareId", kallelsedag, senast_kallelse as "senastKallelse", senast_tillagg as "senastTillagg", version`;

const SORTERING = { datum: 'datum', plats: 'plats', tillstand: 'tillstand', kallelsedag: 'kallelsedag' };

/** Vilka sammanträden en lista ska ha; dagarna räknas med. */
export interface Sammantradesfilter {
  fran?: string | undefined;
  till?: string | undefined;
  tillstand?: Sammantradestillstand | undefined;
}

@Injectable()
export class SammantradeForrad extends Forrad {
  async lagg(s: Sammantrade): Promise<void> {
    await this.skriv.query(
      `insert into sammantrade (id, namnd_id, datum, start, slut, plats, tillstand, installt_skal, kallelsedag, senast_kallelse, senast_tillagg, sekreterare_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        s.id,
        s.namndId,
        s.datum,
        s.start,
        s.slut,
        s.plats,
        s.tillstand,
        s.installtSkal,
        s.kallelsedag,
        s.senastKallelse,
        s.senastTillagg,
        s.sekreterareId,
      ],
    );
  }

  async hamta(namndId: string, id: string): Promise<Sammantrade | null> {
    const [rad] = await this.rader<Sammantrade>(`select ${FALT} from sammantrade where namnd_id = $1 and id = $2`, [
      namndId,
      id,
    ]);
    return rad ?? null;
  }

  async lista(
    namndId: string,
    fraga: Listfraga,
    filter: Sammantradesfilter,
  ): Promise<{ rader: Sammantrade[]; antal: number }> {
    const vilka = `from sammantrade where namnd_id = $1 and ($2::date is null or datum >= $2::date)
      and ($3::date is null or datum <= $3::date) and ($4::text is null or tillstand = $4)`;
    const varden = [namndId, filter.fran ?? null, filter.till ?? null, filter.tillstand ?? null];
    const { limit, offset } = sidgrans(fraga);
    const rader = await this.rader<Sammantrade>(
      `select ${FALT} ${vilka} order by ${ordning(fraga.sortera, SORTERING, '-datum', 'sammantrade.start, id')} limit $5 offset $6`,
      [...varden, limit, offset],
    );
    const [rad] = await this.rader<{ antal: number }>(`select count(*)::int as antal ${vilka}`, varden);
    return { rader, antal: rad?.antal ?? 0 };
  }

  /** Det som avgör vilka steg som är öppna. */
  async lage(s: Pick<Sammantrade, 'id' | 'datum'>, idag: string): Promise<Sammantradeslage> {
    const [rad] = await this.rader<Pick<Sammantradeslage, 'lista' | 'oavgjorda'>>(
      `select (select json_build_object('fryst', l.frusen_tid is not null, 'frislappt', exists (select 1 from frislappning f
           where f.lista_id = l.id and f.aterkallad_tid is null and f.lista_version = l.version))
         from foredragningslista l where l.sammantrade_id = $1 order by l.nr desc limit 1) as lista,
       array(select p.nr from paragraf p where p.sammantrade_id = $1 and p.tillstand = 'upptagen' order by p.nr) as oavgjorda`,
      [s.id],
    );
    return { datum: s.datum, idag, lista: rad?.lista ?? null, oavgjorda: rad?.oavgjorda ?? [] };
  }

  /** Räknar upp versionen när mötets uppgifter ändras. Falskt när någon hann före. */
  async bumpa(id: string, version: number): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'update sammantrade set version = version + 1 where id = $1 and version = $2',
      [id, version],
    );
    return antal === 1;
  }

  /** Låser sammanträdet till transaktionens slut: två som gör samma sak samtidigt gör det efter varandra. */
  async lasRad(namndId: string, id: string): Promise<Sammantrade | null> {
    const [rad] = await this.skriv.query<Sammantrade[]>(
      `select ${FALT} from sammantrade where namnd_id = $1 and id = $2 for update`,
      [namndId, id],
    );
    return rad ?? null;
  }

  async sattTillstand(
    id: string,
    tillstand: Sammantradestillstand,
    falt: { slut?: string; installtSkal?: string } = {},
  ): Promise<void> {
    await this.skriv.query(
      `update sammantrade set tillstand = $2, slut = coalesce($3, slut), installt_skal = coalesce($4, installt_skal), version = version + 1 where id = $1`,
      [id, tillstand, falt.slut ?? null, falt.installtSkal ?? null],
    );
  }

  async flytta(s: Omit<Sammantrade, 'namndId' | 'slut' | 'tillstand' | 'installtSkal'>): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      `update sammantrade set datum = $3, start = $4, plats = $5, kallelsedag = $6, senast_kallelse = $7, senast_tillagg = $8, sekreterare_id = $9, version = version + 1
       where id = $1 and version = $2`,
      [s.id, s.version, s.datum, s.start, s.plats, s.kallelsedag, s.senastKallelse, s.senastTillagg, s.sekreterareId],
    );
    return antal === 1;
  }
}
