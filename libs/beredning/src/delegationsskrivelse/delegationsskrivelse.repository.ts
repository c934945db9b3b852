import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Punktprovning } from '../delegationsordning/delegationsordning.typer.js';
import { Delegationsskrivelserad } from './delegationsskrivelse.entity.js';

/** Det beslutsdokumentet är fattat på, som det är lagrat. */
export interface Dokumentdelegation {
  skrivelseId: string;
  namndId: string;
  enhetId: string;
  punkt: string;
  delegatPersonId: string;
  dag: string;
  beslutId: string | null;
  version: number;
}

/** Punkten som gällde dagen, med ordningen. */
export interface Dagenspunkt {
  vad: string;
  lagrum: string | null;
  provning: Punktprovning;
  antagenDag: string;
  antagenParagraf: string;
}

@Injectable()
export class DelegationsskrivelseForrad extends Forrad {
  async hamta(skrivelseId: string): Promise<Dokumentdelegation | null> {
    const [rad] = await this.rader<Dokumentdelegation>(
      `select skrivelse_id as "skrivelseId", namnd_id as "namndId", enhet_id as "enhetId", punkt, delegat_person_id as "delegatPersonId", dag,
         beslut_id as "beslutId", version from delegationsskrivelse where skrivelse_id = $1`,
      [skrivelseId],
    );
    return rad ?? null;
  }

  /** @returns falskt när dokumentet eller raden redan är knuten */
  async lagg(d: Omit<Dokumentdelegation, 'version'>): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>(
      `insert into delegationsskrivelse (skrivelse_id, namnd_id, enhet_id, punkt, delegat_person_id, dag, beslut_id)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning skrivelse_id`,
      [d.skrivelseId, d.namndId, d.enhetId, d.punkt, d.delegatPersonId, d.dag, d.beslutId],
    );
    return rader.length === 1;
  }

  /** @returns om raden fanns i den versionen */
  async andra(
    skrivelseId: string,
    version: number,
    falt: Partial<Pick<Dokumentdelegation, 'enhetId' | 'punkt' | 'delegatPersonId' | 'dag' | 'beslutId'>>,
  ): Promise<boolean> {
    return (await this.skriv.update(Delegationsskrivelserad, { skrivelseId, version }, falt)).affected === 1;
  }

  /** En ny version av dokumentet tar över uppgifterna. */
  async foljVersion(forra: string, ny: string): Promise<void> {
    await this.skriv.query(
      'update delegationsskrivelse set skrivelse_id = $2, version = version + 1 where skrivelse_id = $1',
      [forra, ny],
    );
  }

  async punkten(namndId: string, punktNorm: string, dag: string): Promise<Dagenspunkt | null> {
    const [rad] = await this.rader<Dagenspunkt>(
      `select p.vad, p.lagrum, p.provning, o.antagen_dag as "antagenDag", o.antagen_paragraf as "antagenParagraf"
       from delegationspunkt p join (select id, antagen_dag, antagen_paragraf from delegationsordning
         where namnd_id = $1 and lage = 'antagen' and galler_fran <= $3::date order by galler_fran desc limit 1) o on o.id = p.ordning_id
       where p.punkt_norm = $2`,
      [namndId, punktNorm, dag],
    );
    return rad ?? null;
  }

  /** Delegatens tjänst eller uppdrag den dagen. */
  async titel(namndId: string, personId: string, dag: string): Promise<string | null> {
    const [rad] = await this.rader<{ titel: string }>(
      `select a.titel from anstallning a where a.organ_id = $1 and a.person_id = $2 and a.fran <= $3::date and (a.till is null or a.till >= $3::date)
       order by a.fran desc, a.id limit 1`,
      [namndId, personId, dag],
    );
    return rad?.titel ?? null;
  }
}
