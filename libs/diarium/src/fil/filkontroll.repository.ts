import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Filkontroll, Filomdome, Skanning } from './fil.typer.js';

const FALT = `k.sha256, k.mediatyp, k.andelse, k.varningar, k.slag, k.skal, k.skanning, k.skannad_tid as "skannadTid", k.fynd`;

@Injectable()
export class FilkontrollForrad extends Forrad {
  async hamta(sha256: string): Promise<Filkontroll | null> {
    const [rad] = await this.rader<Filkontroll>(`select ${FALT} from filkontroll k where k.sha256 = $1`, [sha256]);
    return rad ?? null;
  }

  /** Lägger omdömet om det inte finns. @returns om raden är ny */
  async lagg(sha256: string, storlek: number, omdome: Filomdome, skanning: Skanning, tid: Date): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>(
      `insert into filkontroll (sha256, storlek, mediatyp, andelse, varningar, slag, skal, skanning, kontrollerad_tid)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (sha256) do nothing returning 1`,
      [
        sha256,
        storlek,
        omdome.mediatyp,
        omdome.andelse,
        JSON.stringify(omdome.varningar),
        omdome.slag,
        omdome.skal,
        skanning,
        tid,
      ],
    );
    return rader.length === 1;
  }

  async skrivSkanning(sha256: string, skanning: Skanning, fynd: string | null, tid: Date): Promise<void> {
    await this.skriv.query(
      "update filkontroll set skanning = $2, fynd = $3, skannad_tid = case when $2 in ('ren', 'smittad') then $4 else skannad_tid end where sha256 = $1",
      [sha256, skanning, fynd, tid],
    );
  }

  /** Om nämnden har släppt innehållet, och varför. */
  async slappt(namndId: string, sha256: string): Promise<string | null> {
    const [rad] = await this.rader<{ skal: string }>('select skal from filslapp where namnd_id = $1 and sha256 = $2', [
      namndId,
      sha256,
    ]);
    return rad?.skal ?? null;
  }

  /** @returns falskt när nämnden redan släppt det */
  async slapp(namndId: string, sha256: string, skal: string, kontoId: string | null, tid: Date): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>(
      'insert into filslapp (namnd_id, sha256, skal, konto_id, tid) values ($1, $2, $3, $4, $5) on conflict do nothing returning 1',
      [namndId, sha256, skal, kontoId, tid],
    );
    return rader.length === 1;
  }

  /** Det som väntar på att skannas, äldst först; med `ocksaOskannat` även det som kom innan virusskyddet fanns. */
  async attSkanna(hogst: number, foreTid: Date): Promise<string[]> {
    const rader = await this.rader<{ sha256: string }>(
      `select sha256 from filkontroll where skanning in ('ej_skannad', 'vantar', 'misslyckad') and kontrollerad_tid < $2
       order by kontrollerad_tid limit $1`,
      [hogst, foreTid],
    );
    return rader.map((rad) => rad.sha256);
  }

  /** Nyligen mottaget som skannades rent före `foreTid`: nya signaturer kan känna igen det. */
  async attSkannaOm(hogst: number, foreTid: Date, mottagetEfter: Date): Promise<string[]> {
    const rader = await this.rader<{ sha256: string }>(
      `select sha256 from filkontroll where skanning = 'ren' and skannad_tid < $2 and kontrollerad_tid > $3 order by skannad_tid limit $1`,
      [hogst, foreTid, mottagetEfter],
    );
    return rader.map((rad) => rad.sha256);
  }

  /** Nämndens egen gräns för en fil, i MB. */
  async grans(namndId: string): Promise<{ storstaFilMb: number; version: number } | null> {
    const [rad] = await this.rader<{ storstaFilMb: number; version: number }>(
      'select storsta_fil_mb as "storstaFilMb", version from filgrans where namnd_id = $1',
      [namndId],
    );
    return rad ?? null;
  }

  /** @param version 0 när nämnden inte har någon egen @returns falskt när någon annan hann före */
  async sattGrans(namndId: string, version: number, mb: number): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>(
      version === 0
        ? 'insert into filgrans (namnd_id, storsta_fil_mb) values ($1, $2) on conflict do nothing returning 1'
        : 'with andrad as (update filgrans set storsta_fil_mb = $2, version = version + 1 where namnd_id = $1 and version = $3 returning 1) select 1 from andrad',
      version === 0 ? [namndId, mb] : [namndId, mb, version],
    );
    return rader.length === 1;
  }
}
