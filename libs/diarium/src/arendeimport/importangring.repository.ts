import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

interface Pekare {
  tabell: string;
  kolumn: string;
  pa: string;
}

// Det importen själv skrev, och det som databasen tar bort med raden.
const EGNA = ['handling_version', 'handling_fil'];

/** Raderna som importen skrev, som de heter i en fråga. */
const SKRIVNA: Readonly<Record<string, string>> = {
  arende: `select objekt_id from arendeimport_objekt where import_id = $1 and slag = 'arenden'`,
  handling: `select objekt_id from arendeimport_objekt where import_id = $1 and slag = 'handlingar'`,
  arendepart: `select objekt_id from arendeimport_objekt where import_id = $1 and slag = 'parter'`,
  handling_version: `select v.id from handling_version v join arendeimport_objekt o on o.objekt_id = v.handling_id where o.import_id = $1`,
  handling_fil: `select f.id from handling_fil f join handling_version v on v.id = f.handling_version_id join arendeimport_objekt o on o.objekt_id = v.handling_id where o.import_id = $1`,
};

const namn = (text: string): string => `"${text.replaceAll('"', '""')}"`;

@Injectable()
export class ImportangringForrad extends Forrad {
  /** Så många av det som importen skrev har ändrats efteråt. */
  async andrade(importId: string): Promise<number> {
    const [rad] = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from arendeimport_objekt o where o.import_id = $1 and (
         exists (select 1 from arende a where a.id = o.objekt_id and a.version > 1) or exists (select 1 from handling h where h.id = o.objekt_id and h.version > 1)
         or exists (select 1 from arendepart p where p.id = o.objekt_id and p.version > 1))`,
      [importId],
    );
    return rad?.antal ?? 0;
  }

  /** Det som andra lagt till och som pekar på det införda: tabellen, och hur många rader. Databasens egna nycklar svarar. */
  async byggtPa(importId: string): Promise<{ tabell: string; antal: number }[]> {
    const svar: { tabell: string; antal: number }[] = [];
    for (const { tabell, kolumn, pa } of await this.pekare()) {
      const skrivna = SKRIVNA[pa];
      if (skrivna === undefined) continue;
      const egna = SKRIVNA[tabell];
      const andras = egna === undefined || EGNA.includes(tabell) ? '' : ` and t.id not in (${egna})`;
      const version = EGNA.includes(tabell) ? ` and t.id not in (${SKRIVNA[tabell] ?? ''})` : '';
      const [rad] = await this.rader<{ antal: number }>(
        `select count(*)::int as antal from ${namn(tabell)} t where t.${namn(kolumn)} in (${skrivna})${andras}${version}`,
        [importId],
      );
      if ((rad?.antal ?? 0) > 0) svar.push({ tabell, antal: rad?.antal ?? 0 });
    }
    return svar;
  }

  /** Ärenden som fått nummer i serien efter ett infört: utan det införda skulle serien ha en lucka. */
  async nummerEfter(importId: string): Promise<{ dnr: string; antal: number } | null> {
    const [rad] = await this.rader<{ dnr: string; antal: number }>(
      `select min(e.dnr) as dnr, count(*)::int as antal from arende e join (
         select a.serie_omfattning_id, a.serie_kod, a.ar, min(a.lopnr) as forst from arende a join arendeimport_objekt o on o.objekt_id = a.id
          where o.import_id = $1 and a.serie_kod is not null group by 1, 2, 3) s
         on s.serie_omfattning_id = e.serie_omfattning_id and s.serie_kod = e.serie_kod and s.ar = e.ar and e.lopnr > s.forst
        where e.ursprung = 'egen'`,
      [importId],
    );
    return rad === undefined || rad.antal === 0 ? null : rad;
  }

  /** Tar bort allt som importen skrev, i en transaktion. Är något byggt på det vägrar databasen. */
  async taBort(importId: string): Promise<void> {
    const kor = async (sql: string): Promise<void> => {
      await this.skriv.query(sql, [importId]);
    };
    await kor(
      `select 1 from nummerserie s where s.slag = 'arende' and (s.omfattning_id, s.kod, s.ar) in (
         select distinct a.serie_omfattning_id, a.serie_kod, a.ar from arende a join arendeimport_objekt o on o.objekt_id = a.id
          where o.import_id = $1 and a.serie_kod is not null) order by s.ar for update`,
    );
    const serier = await this.skriv.query<{ omfattning: string; kod: string; ar: number }[]>(
      `select distinct a.serie_omfattning_id as omfattning, a.serie_kod as kod, a.ar from arende a join arendeimport_objekt o on o.objekt_id = a.id
        where o.import_id = $1 and a.serie_kod is not null`,
      [importId],
    );
    // Sökindexet pekar inte tillbaka: det som är borta ska inte heller gå att hitta eller räkna.
    const arenden = SKRIVNA['arende'] ?? '';
    await kor(
      `delete from arende_sok s using arende a where a.id = s.arende_id and a.registrerat_tid = s.tid and a.id in (${arenden})`,
    );
    await kor(`delete from sok_ko where arende_id in (${arenden})`);
    await kor(`delete from handling_fil where id in (${SKRIVNA['handling_fil'] ?? ''})`);
    await kor(`delete from handling_version where id in (${SKRIVNA['handling_version'] ?? ''})`);
    await kor(`delete from handling where id in (${SKRIVNA['handling'] ?? ''})`);
    await kor(`delete from arendepart where id in (${SKRIVNA['arendepart'] ?? ''})`);
    await kor(`delete from arende where id in (${SKRIVNA['arende'] ?? ''})`);
    for (const { omfattning, kod, ar } of serier) await this.tillbaka(omfattning, kod, ar);
    await kor('delete from arendeimport_objekt where import_id = $1');
  }

  /** Räknaren tillbaka till det högsta numret som finns kvar; en serie utan ärenden finns inte. */
  private async tillbaka(omfattning: string, kod: string, ar: number): Promise<void> {
    const villkor = `s.omfattning_id = $1 and s.slag = 'arende' and s.kod = $2 and s.ar = $3`;
    const kvar =
      'select max(a.lopnr) from arende a where a.serie_omfattning_id = $1 and a.serie_kod = $2 and a.ar = $3';
    await this.skriv.query(
      `update nummerserie s set senaste = (${kvar}), forsta = least(s.forsta, (${kvar})) where ${villkor} and (${kvar}) is not null`,
      [omfattning, kod, ar],
    );
    await this.skriv.query(`delete from nummerserie s where ${villkor} and (${kvar}) is null`, [omfattning, kod, ar]);
  }

  /** Främmande nycklar som hindrar att det införda tas bort. */
  private async pekare(): Promise<Pekare[]> {
    return await this.rader<Pekare>(
      `select t.relname as tabell, k.attname as kolumn, p.relname as pa
         from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class p on p.oid = c.confrelid
           join pg_attribute k on k.attrelid = c.conrelid and k.attnum = c.conkey[1]
        where c.contype = 'f' and c.confdeltype in ('a', 'r') and p.relname = any($1) and array_length(c.conkey, 1) = 1
          and pg_table_is_visible(t.oid) and t.relname not like 'arendeimport%' order by t.relname, k.attname`,
      [Object.keys(SKRIVNA)],
    );
  }
}
