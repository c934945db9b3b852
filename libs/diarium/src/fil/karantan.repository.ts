import { Injectable } from '@nestjs/common';
import { Forrad, type Listfraga, sidgrans } from '#plattform';
import { handlingsinsyn } from '../atkomst/insynsvillkor.repository.js';
import type { Skanning } from './fil.typer.js';

export interface Karantanrad {
  sha256: string;
  handlingId: string;
  filId: string;
  dnr: string | null;
  nr: number | null;
  titel: string;
  filnamn: string | null;
  registreradDatum: string;
  slag: string;
  skal: string;
  skanning: Skanning;
}

// Det som hålls tillbaka i nämnden: smittat, eller med ett skäl som nämnden inte släppt.
const HALLS = `(k.skanning = 'smittad' or (k.slag is not null and not exists (select 1 from filslapp s where s.namnd_id = h.namnd_id and s.sha256 = k.sha256)))`;
const UR = `filkontroll k join handling_fil f on f.sha256 = k.sha256 join handling_version v on v.id = f.handling_version_id
  join handling h on h.id = v.handling_id left join arende a on a.id = h.arende_id`;

@Injectable()
export class KarantanForrad extends Forrad {
  /** Nämndens filer i karantän, senast registrerade först. Namnet på en fil i en hemlig handling ser bara den som får läsa den. */
  async sida(
    namndId: string,
    fraga: Listfraga,
    kontoId: string,
    dag: string,
  ): Promise<{ rader: Karantanrad[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const rader = await this.rader<Karantanrad>(
      `select k.sha256, h.id as "handlingId", f.id as "filId", a.dnr, h.nr, h.titel, h.registrerad_datum as "registreradDatum",
         case when k.skanning = 'smittad' then 'virus' else k.slag end as slag,
         case when k.skanning = 'smittad' then 'Virusskyddet fann ' || k.fynd || ' i filen. Den hålls tillbaka.' else k.skal end as skal, k.skanning,
         case when (h.sekretess_lagrum is null and not h.sekretess_under_provning and a.sekretess_lagrum is null and not coalesce(a.sekretess_under_provning, false))
           or exists (select 1 from ${handlingsinsyn('$3')} i where i.handling_id = h.id and i.konto_id = $2::uuid) then f.filnamn end as filnamn
       from ${UR} where h.namnd_id = $1 and ${HALLS} order by h.registrerad_datum desc, f.id desc limit ${String(limit)} offset ${String(offset)}`,
      [namndId, kontoId, dag],
    );
    const [rakning] = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from ${UR} where h.namnd_id = $1 and ${HALLS}`,
      [namndId],
    );
    return { rader, antal: rakning?.antal ?? 0 };
  }

  /** Handlingarna som bär innehållet, i alla nämnder. */
  async handlingarMed(sha256: string): Promise<{ namndId: string; handlingId: string }[]> {
    return await this.rader(
      `select distinct h.namnd_id as "namndId", h.id as "handlingId" from handling_fil f join handling_version v on v.id = f.handling_version_id
         join handling h on h.id = v.handling_id where f.sha256 = $1`,
      [sha256],
    );
  }

  /** Nämndens handlingar som bär innehållet. */
  async iNamnden(namndId: string, sha256: string): Promise<string[]> {
    return (await this.handlingarMed(sha256)).filter((rad) => rad.namndId === namndId).map((rad) => rad.handlingId);
  }
}
