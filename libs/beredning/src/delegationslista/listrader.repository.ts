import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Punktprovning, Radspar } from '../delegationsordning/delegationsordning.typer.js';
import type { Sparantal } from './delegationslista.typer.js';

/** En rad som listan trycker den. Har beslutet sekretess står bara vad punkten gäller (OSL 5:2). */
export interface Listrad {
  id: string;
  manadFran: string;
  fran: string | null;
  till: string | null;
  punkt: string | null;
  /** Beslutet, eller null när det är skyddat. */
  beslut: string | null;
  /** Vad punkten i delegationsordningen gäller; null för en okänd punkt. */
  vad: string | null;
  antal: number;
  dnr: string | null;
  hemlig: boolean;
  delegat: string | null;
  delegatTitel: string | null;
  spar: Radspar;
  /** Delegationsordningen som gällde. */
  antagenDag: string | null;
  antagenParagraf: string | null;
}

/** Det som en rads klocka räknas av. */
export interface Klockrad {
  id: string;
  spar: Radspar;
  provning: Punktprovning;
  /** Sammanträdet där listan anmäldes. */
  anmaltDag: string | null;
  anmaltParagraf: number | null;
  anmaltTillkannagivet: string | null;
  egetProtokollId: string | null;
  egetTillkannagivande: string | null;
  parter: { part: string; mottaget: string | null }[];
}

/** Ordningen som gällde beslutets dag, och punkten i den. */
export const RADENS_PUNKT = `left join lateral (select o.id, o.antagen_dag, o.antagen_paragraf from delegationsordning o
    where o.namnd_id = b.namnd_id and o.lage = 'antagen' and o.galler_fran <= coalesce(b.fran, (b.manad || '-01')::date) order by o.galler_fran desc limit 1) o on true
  left join delegationspunkt p on p.ordning_id = o.id and p.punkt_norm = b.punkt_norm`;

const HEMLIG = '(b.sekretess_lagrum is not null or b.sekretess_under_provning)';

@Injectable()
export class ListraderForrad extends Forrad {
  /** Enhetens rader i månadens lista, i listans ordning. */
  async iListan(enhetId: string, manad: string): Promise<Listrad[]> {
    return await this.rader<Listrad>(
      `select b.id, b.manad_fran as "manadFran", b.fran, b.till, b.punkt_text as punkt, case when not ${HEMLIG} then b.beslut end as beslut, p.vad, b.antal,
         b.dnr_text as dnr, ${HEMLIG} as hemlig, coalesce(d.visat_namn, b.delegat_text) as delegat, b.delegat_titel as "delegatTitel", b.spar,
         o.antagen_dag as "antagenDag", o.antagen_paragraf as "antagenParagraf"
       from delegationsbeslut b ${RADENS_PUNKT} left join person d on d.id = b.delegat_person_id
       where b.enhet_id = $1 and b.manad = $2 and not b.borttagen order by b.ordningsnr`,
      [enhetId, manad],
    );
  }

  /** Hur många rader varje enhet har registrerat, månad för månad. */
  async antal(
    namndId: string,
    fran: string,
    till: string,
  ): Promise<{ enhetId: string; manad: string; rader: number }[]> {
    return await this.rader(
      `select b.enhet_id as "enhetId", b.manad, count(*)::int as rader from delegationsbeslut b
       where b.namnd_id = $1 and b.manad between $2 and $3 and not b.borttagen group by 1, 2`,
      [namndId, fran, till],
    );
  }

  async sparantal(enhetId: string, manad: string): Promise<Sparantal> {
    const [rad] = await this.rader<Sparantal>(
      `select count(*) filter (where spar = 'anmals')::int as anmals, count(*) filter (where spar = 'anmals_inte')::int as anmals_inte,
         count(*) filter (where spar = 'verkstallighet')::int as verkstallighet
       from delegationsbeslut where enhet_id = $1 and manad = $2 and not borttagen`,
      [enhetId, manad],
    );
    return rad ?? { anmals: 0, anmals_inte: 0, verkstallighet: 0 };
  }

  /** Raderna pekar på listan och låses därmed. */
  async knyt(listaId: string, enhetId: string, manad: string): Promise<void> {
    await this.skriv.query(
      'update delegationsbeslut set lista_id = $1, version = version + 1 where enhet_id = $2 and manad = $3 and lista_id is null',
      [listaId, enhetId, manad],
    );
  }

  async slapp(listaId: string): Promise<void> {
    await this.skriv.query('update delegationsbeslut set lista_id = null, version = version + 1 where lista_id = $1', [
      listaId,
    ]);
  }

  /** Det som klockorna räknas av, för en enhets månad. */
  async klockor(namndId: string, enhetId: string, manad: string): Promise<Klockrad[]> {
    return await this.rader<Klockrad>(
      `select b.id, b.spar, coalesce(p.provning, 'laglighetsprovning') as provning, a.sammantradesdag as "anmaltDag", a.paragraf as "anmaltParagraf",
         a.tillkannagiven as "anmaltTillkannagivet", x.id as "egetProtokollId", x.tillkannagiven as "egetTillkannagivande",
         coalesce((select json_agg(json_build_object('part', u.part, 'mottaget', u.mottagen_dag) order by u.part)
           from delegationsunderrattelse u where u.beslut_id = b.id), '[]'::json) as parter
       from delegationsbeslut b ${RADENS_PUNKT} left join delegationsanmald a on a.lista_id = b.lista_id
         left join delegationsprotokoll_beslut pb on pb.beslut_id = b.id left join delegationsprotokoll x on x.id = pb.protokoll_id
       where b.namnd_id = $1 and b.enhet_id = $2 and b.manad = $3 and not b.borttagen order by b.ordningsnr`,
      [namndId, enhetId, manad],
    );
  }
}
