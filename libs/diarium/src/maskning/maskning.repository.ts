import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';
import type { Maskad, Maskord, Maskruta } from './framstall-maskad.js';

/** En maskning: källan och markeringarna som de står nu. */
export interface Maskning {
  id: string;
  namndId: string;
  handlingId: string;
  handlingFilId: string;
  utlamnandeId: string | null;
  lage: 'vantar' | 'klar' | 'vagrad';
  fel: string | null;
  kallaSha256: string | null;
  sidor: number | null;
  rutor: Maskruta[];
  ord: Maskord[];
  visaLagrum: boolean;
  version: number;
  filnamn: string;
  mediatyp: string;
  sha256: string;
}

export interface Maskningsversion {
  id: string;
  maskningId: string;
  nr: number;
  lage: 'vantar' | 'klar' | 'stoppad';
  rutor: Maskruta[];
  ord: Maskord[];
  visaLagrum: boolean;
  sha256: string | null;
  storlek: number | null;
  sidor: number | null;
  bevis: Maskad['bevis'] | null;
  fel: string | null;
  begardNamn: string;
  begardTid: Date;
  klarTid: Date | null;
}

const FALT = `m.id, m.namnd_id as "namndId", m.handling_id as "handlingId", m.handling_fil_id as "handlingFilId", m.utlamnande_id as "utlamnandeId",
  m.lage, m.fel, m.kalla_sha256 as "kallaSha256", m.sidor, m.rutor, m.ord, m.visa_lagrum as "visaLagrum", m.version, f.filnamn, f.mediatyp, f.sha256`;
const VERSION = `v.id, v.maskning_id as "maskningId", v.nr, v.lage, v.rutor, v.ord, v.visa_lagrum as "visaLagrum", v.sha256, v.storlek::float8 as storlek,
  v.sidor, v.bevis, v.fel, v.begard_namn as "begardNamn", v.begard_tid as "begardTid", v.klar_tid as "klarTid"`;

@Injectable()
export class MaskningForrad extends Forrad {
  /** Samma fil i samma begäran är en maskning. @returns id, och om den är ny */
  async oppna(
    ny: { namndId: string; handlingId: string; filId: string; utlamnandeId: string | null; kontoId: string | null },
    tid: Date,
  ): Promise<{ id: string; ny: boolean }> {
    const id = nyttId();
    const lagda = await this.skriv.query<{ id: string }[]>(
      `insert into maskning (id, namnd_id, handling_id, handling_fil_id, utlamnande_id, lage, rutor, ord, visa_lagrum, skapad_av, skapad_tid)
       values ($1, $2, $3, $4, $5, 'vantar', '[]', '[]', true, $6, $7) on conflict (utlamnande_id, handling_fil_id) do nothing returning id`,
      [id, ny.namndId, ny.handlingId, ny.filId, ny.utlamnandeId, ny.kontoId, tid],
    );
    if (lagda.length > 0) return { id, ny: true };
    const [fanns] = await this.rader<{ id: string }>(
      'select id from maskning where handling_fil_id = $1 and utlamnande_id is not distinct from $2',
      [ny.filId, ny.utlamnandeId],
    );
    return { id: fanns?.id ?? id, ny: false };
  }

  async hamta(id: string): Promise<Maskning | null> {
    const [rad] = await this.rader<Maskning>(
      `select ${FALT} from maskning m join handling_fil f on f.id = m.handling_fil_id where m.id = $1`,
      [id],
    );
    return rad ?? null;
  }

  async lasOchHamta(id: string): Promise<Maskning | null> {
    await this.skriv.query('select 1 from maskning where id = $1 for update', [id]);
    return await this.hamta(id);
  }

  async sattKalla(id: string, kalla: { sha256: string; sidor: number } | { fel: string }): Promise<void> {
    const varden = 'fel' in kalla ? ['vagrad', null, null, kalla.fel] : ['klar', kalla.sha256, kalla.sidor, null];
    await this.skriv.query(
      `update maskning set lage = $2, kalla_sha256 = $3, sidor = $4, fel = $5, version = version + 1 where id = $1 and lage = 'vantar'`,
      [id, ...varden],
    );
  }

  async skrivMarkeringar(
    id: string,
    version: number,
    m: { rutor: readonly Maskruta[]; ord: readonly Maskord[]; visaLagrum: boolean },
  ): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      `update maskning set rutor = $3, ord = $4, visa_lagrum = $5, version = version + 1 where id = $1 and version = $2`,
      [id, version, JSON.stringify(m.rutor), JSON.stringify(m.ord), m.visaLagrum],
    );
    return antal === 1;
  }

  async versioner(maskningId: string): Promise<Maskningsversion[]> {
    return await this.rader<Maskningsversion>(
      `select ${VERSION} from maskning_version v where v.maskning_id = $1 order by v.nr desc`,
      [maskningId],
    );
  }

  async version(id: string): Promise<Maskningsversion | null> {
    const [rad] = await this.rader<Maskningsversion>(`select ${VERSION} from maskning_version v where v.id = $1`, [id]);
    return rad ?? null;
  }

  /** Den senaste färdiga maskningen av varje fil i begäran. */
  async klaraForUtlamnande(
    utlamnandeId: string,
  ): Promise<(Maskningsversion & { handlingFilId: string; filnamn: string })[]> {
    return await this.rader<Maskningsversion & { handlingFilId: string; filnamn: string }>(
      `select distinct on (m.id) ${VERSION}, m.handling_fil_id as "handlingFilId", f.filnamn from maskning m
         join handling_fil f on f.id = m.handling_fil_id join maskning_version v on v.maskning_id = m.id
        where m.utlamnande_id = $1 and v.lage = 'klar' order by m.id, v.nr desc`,
      [utlamnandeId],
    );
  }

  async laggVersion(
    m: Maskning,
    begard: { kontoId: string | null; namn: string; tid: Date },
  ): Promise<{ id: string; nr: number }> {
    const id = nyttId();
    const [rad] = await this.skriv.query<{ nr: number }[]>(
      `insert into maskning_version (id, maskning_id, nr, lage, rutor, ord, visa_lagrum, begard_av, begard_namn, begard_tid)
       values ($1, $2, (select coalesce(max(nr), 0) + 1 from maskning_version where maskning_id = $2), 'vantar', $3, $4, $5, $6, $7, $8) returning nr`,
      [id, m.id, JSON.stringify(m.rutor), JSON.stringify(m.ord), m.visaLagrum, begard.kontoId, begard.namn, begard.tid],
    );
    return { id, nr: rad?.nr ?? 1 };
  }

  /** @returns falskt när versionen redan är avgjord: jobbet gjordes två gånger */
  async avgor(
    id: string,
    utfall:
      { sha256: string; storlek: number; bevis: Maskad['bevis'] } | { fel: string; bevis: Maskad['bevis'] | null },
    tid: Date,
  ): Promise<boolean> {
    const varden =
      'fel' in utfall
        ? ['stoppad', null, null, null, null, utfall.fel]
        : ['klar', utfall.sha256, utfall.storlek, utfall.bevis.sidor, JSON.stringify(utfall.bevis), null];
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      `update maskning_version set lage = $2, sha256 = $3, storlek = $4, sidor = $5, bevis = $6, fel = $7, klar_tid = $8 where id = $1 and lage = 'vantar'`,
      [id, ...varden, tid],
    );
    return antal === 1;
  }
}
