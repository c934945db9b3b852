import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Paragraffakta } from './motesfakta.typer.js';

const LISTA = (fraga: string): string => `coalesce((${fraga}), '[]'::json)`;

const PARAGRAFER = `
  select p.id, p.nr, p.titel, p.arende_id as "arendeId", a.dnr, p.typ, p.tillstand, p.utfall, p.oppen, p.provningsform,
    a.sekretess_lagrum as "sekretessLagrum", coalesce(a.sekretess_lagrum is not null or a.sekretess_under_provning, false) as sekretess, p.version, p.sammanfattning, p.tabeller, p.propositionsordning,
    p.omedelbar_justering as "omedelbarJustering", p.expedieras,
    (select o.person_id from ordforandeskap o where o.paragraf_id = p.id) as "ordforandeId",
    ${LISTA(`select json_agg(b.text order by b.ordning) from beslutspunkt b where b.paragraf_id = p.id`)} as beslut,
    ${LISTA(`select json_agg(json_build_object('personId', t.person_id, 'forPersonId', t.for_person_id) order by t.ordning) from tjanstgorande t where t.paragraf_id = p.id`)} as tjanstgorande,
    ${LISTA(`select json_agg(j.person_id order by j.ordning) from jav j where j.paragraf_id = p.id`)} as jav,
    ${LISTA(`select json_agg(d.person_id order by d.ordning) from deltar_inte d where d.paragraf_id = p.id`)} as "deltarInte",
    ${LISTA(`select json_agg(json_build_object('id', y.id, 'typ', y.typ, 'text', y.text, 'av',
      ${LISTA(`select json_agg(ya.person_id order by ya.ordning) from yrkande_av ya where ya.yrkande_id = y.id`)}) order by y.ordning)
      from yrkande y where y.paragraf_id = p.id and not y.atertaget`)} as yrkanden,
    ${LISTA(`select json_agg(case when o.sluten then json_build_object('id', o.id, 'sluten', true, 'blanka', o.blanka, 'lottning', o.lottning, 'utfall', o.utfall, 'roster',
        ${LISTA(`select json_agg(json_build_object('alternativ', s.alternativ, 'antal', s.antal) order by s.ordning) from sluten_rost s where s.omrostning_id = o.id`)})
      else json_build_object('id', o.id, 'sluten', false, 'jaInnebar', o.ja_innebar, 'nejInnebar', o.nej_innebar, 'utfall', o.utfall, 'utslagsrost', o.utslagsrost,
        'ja', ${LISTA(`select json_agg(r.person_id order by r.ordning) from rost r where r.omrostning_id = o.id and r.val = 'ja'`)},
        'nej', ${LISTA(`select json_agg(r.person_id order by r.ordning) from rost r where r.omrostning_id = o.id and r.val = 'nej'`)},
        'avstar', ${LISTA(`select json_agg(r.person_id order by r.ordning) from rost r where r.omrostning_id = o.id and r.val = 'avstar'`)}) end order by o.ordning)
      from omrostning o where o.paragraf_id = p.id`)} as omrostningar,
    ${LISTA(`select json_agg(json_build_object('id', m.id, 'slag', m.slag, 'text', m.text, 'av',
      ${LISTA(`select json_agg(json_build_object('personId', ma.person_id, 'parti', ma.parti) order by ma.ordning) from sarskild_mening_av ma where ma.sarskild_mening_id = m.id`)}) order by m.slag, m.ordning)
      from sarskild_mening m where m.paragraf_id = p.id`)} as meningar,
    ${LISTA(`select json_agg(json_build_object('handlingId', h.id, 'typ', h.typ, 'titel', h.titel, 'datum', h.datum) order by ph.ordning)
      from paragraf_handling ph join handling h on h.id = ph.handling_id where ph.paragraf_id = p.id`)} as handlingar
  from paragraf p left join arende a on a.id = p.arende_id
  where p.sammantrade_id = $1 order by p.nr`;

@Injectable()
export class MotesfaktaForrad extends Forrad {
  async paragrafer(sammantradeId: string): Promise<Paragraffakta[]> {
    return await this.rader<Paragraffakta>(PARAGRAFER, [sammantradeId]);
  }

  async personnamn(ider: readonly string[]): Promise<{ id: string; namn: string }[]> {
    return await this.rader<{ id: string; namn: string }>(
      'select id, visat_namn as namn from person where id = any($1::uuid[])',
      [ider],
    );
  }
}
