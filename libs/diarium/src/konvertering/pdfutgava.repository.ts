import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import { KONTORSTYPER } from './domain/kontorstyp.js';

export const UTGAVETILLSTAND = ['vantar', 'klar', 'fel', 'saknar_program'] as const;
export type Utgavetillstand = (typeof UTGAVETILLSTAND)[number];

/** Ett innehåll som PDF, eller varför det inte är det. */
export interface Pdfutgava {
  tillstand: Utgavetillstand;
  pdfSha256: string | null;
  /** Byte. */
  pdfStorlek: number | null;
  sidor: number | null;
  skal: string | null;
}

/** En fil i en version, med sin PDF. */
export interface Versionsfil {
  filId: string;
  filnamn: string;
  storlek: number;
  sha256: string;
  utgava: Pdfutgava | null;
}

const FALT = `u.tillstand, u.pdf_sha256 as "pdfSha256", u.pdf_storlek::float8 as "pdfStorlek", u.sidor, u.skal`;
// Det som Klubba själv gjort ligger där redan som PDF med samma namn.
const REDAN_PDF = `exists (select 1 from handling_fil p where p.handling_version_id = f.handling_version_id
  and p.mediatyp = 'application/pdf' and regexp_replace(p.filnamn, '\\.[^.]*$', '') = regexp_replace(f.filnamn, '\\.[^.]*$', ''))`;

@Injectable()
export class PdfutgavaForrad extends Forrad {
  async hamta(sha256: string): Promise<Pdfutgava | null> {
    const [rad] = await this.rader<Pdfutgava>(`select ${FALT} from pdfutgava u where u.sha256 = $1`, [sha256]);
    return rad ?? null;
  }

  /** Antecknar de innehåll som ska göras om. Det som hålls tillbaka görs aldrig om. @returns de som är nya */
  async vanta(sha256: readonly string[], tid: Date): Promise<string[]> {
    const rader = await this.skriv.query<{ sha256: string }[]>(
      `insert into pdfutgava (sha256, skapad_tid) select k.sha256, $2::timestamptz from filkontroll k
         where k.sha256 = any($1::text[]) and k.slag is null and k.mediatyp = any($3::text[]) on conflict do nothing returning sha256`,
      [sha256, tid, KONTORSTYPER],
    );
    return rader.map((rad) => rad.sha256);
  }

  async skrivUtfall(sha256: string, utgava: Pdfutgava, tid: Date): Promise<void> {
    await this.skriv.query(
      `update pdfutgava set tillstand = $2, pdf_sha256 = $3, pdf_storlek = $4, sidor = $5, skal = $6, gjord_tid = $7 where sha256 = $1`,
      [sha256, utgava.tillstand, utgava.pdfSha256, utgava.pdfStorlek, utgava.sidor, utgava.skal, tid],
    );
  }

  /** Det som inte blev någon PDF ska göras om. @returns falskt när det inte finns något att göra om */
  async igen(sha256: string): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      `update pdfutgava set tillstand = 'vantar', skal = null where sha256 = $1 and tillstand in ('fel', 'saknar_program')`,
      [sha256],
    );
    return antal === 1;
  }

  /** Kontorsfiler som ingen beställt: importerade, eller registrerade före omvandlingen fanns. De senaste först. */
  async glomda(hogst: number): Promise<string[]> {
    const rader = await this.rader<{ sha256: string }>(
      `select f.sha256, max(f.id::text) as senast from filkontroll k join handling_fil f on f.sha256 = k.sha256
       where k.slag is null and k.mediatyp = any($2::text[]) and not exists (select 1 from pdfutgava u where u.sha256 = k.sha256)
         and not ${REDAN_PDF} group by f.sha256 order by senast desc limit $1`,
      [hogst, KONTORSTYPER],
    );
    return rader.map((rad) => rad.sha256);
  }

  /** Det som väntade på ett program tas upp igen. */
  async nuFinnsProgrammet(hogst: number): Promise<string[]> {
    const [rader] = await this.skriv.query<[{ sha256: string }[], number]>(
      `update pdfutgava set tillstand = 'vantar', skal = null where sha256 in
         (select sha256 from pdfutgava where tillstand = 'saknar_program' order by skapad_tid desc limit $1) returning sha256`,
      [hogst],
    );
    return rader.map((rad) => rad.sha256);
  }

  /** PDF:en följer sitt original: när ingen handling längre har filen (gallring) försvinner uppgiften om den. */
  async taBortUtanOriginal(): Promise<void> {
    await this.skriv.query(
      'delete from pdfutgava u where not exists (select 1 from handling_fil f where f.sha256 = u.sha256)',
    );
  }

  /** Versionens filer i ordning. */
  async filer(namndId: string, handlingVersionId: string): Promise<Versionsfil[]> {
    return await this.rader<Versionsfil>(
      `select f.id as "filId", f.filnamn, f.storlek::float8 as storlek, f.sha256,
         case when u.sha256 is null then null else json_build_object('tillstand', u.tillstand, 'pdfSha256', u.pdf_sha256,
           'pdfStorlek', u.pdf_storlek, 'sidor', u.sidor, 'skal', u.skal) end as utgava
       from handling_fil f join handling_version v on v.id = f.handling_version_id join handling h on h.id = v.handling_id
         left join pdfutgava u on u.sha256 = f.sha256
       where h.namnd_id = $1 and v.id = $2 order by f.ordning`,
      [namndId, handlingVersionId],
    );
  }
}
