import type { MigrationInterface, QueryRunner } from 'typeorm';

const ANMALAN = `
  -- Punkten där ett sammanträde får delegationsbesluten anmälda. Punkten har samma nyckel i alla versioner av listan.
  create table delegationsanmalan (
    id uuid not null,
    namnd_id uuid not null,
    sammantrade_id uuid not null,
    punkt_nyckel uuid not null,
    slag text not null,
    constraint pk_delegationsanmalan primary key (id),
    constraint fk_delegationsanmalan_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_delegationsanmalan_sammantrade foreign key (sammantrade_id) references sammantrade (id) on delete restrict,
    constraint uq_delegationsanmalan_slag unique (sammantrade_id, slag),
    constraint ck_delegationsanmalan_slag check (slag in ('listor', 'bradskande'))
  );

  create table delegationsanmalan_sak (
    id uuid not null,
    anmalan_id uuid not null,
    lista_id uuid,
    ordforandebeslut_id uuid,
    constraint pk_delegationsanmalan_sak primary key (id),
    constraint fk_delegationsanmalan_sak_anmalan foreign key (anmalan_id) references delegationsanmalan (id) on delete cascade,
    constraint fk_delegationsanmalan_sak_lista foreign key (lista_id) references delegationslista (id) on delete restrict,
    constraint fk_delegationsanmalan_sak_beslut foreign key (ordforandebeslut_id) references ordforandebeslut (id) on delete restrict,
    constraint uq_delegationsanmalan_sak_lista unique (anmalan_id, lista_id),
    constraint uq_delegationsanmalan_sak_beslut unique (anmalan_id, ordforandebeslut_id),
    constraint ck_delegationsanmalan_sak_vad check ((lista_id is null) <> (ordforandebeslut_id is null))
  );
  create index ix_delegationsanmalan_sak_lista on delegationsanmalan_sak (lista_id);
  create index ix_delegationsanmalan_sak_beslut on delegationsanmalan_sak (ordforandebeslut_id);
`;

const VAKTER = `
  -- Sammanträdets senaste lista har en punkt som inte utgår.
  create function anmalningspunkt_star(p_anmalan uuid) returns boolean language sql stable as $$
    select exists (
      select 1 from delegationsanmalan a join punkt p on p.nyckel = a.punkt_nyckel
      where a.id = p_anmalan and not p.utgar and p.lista_id = (
        select l.id from foredragningslista l where l.sammantrade_id = a.sammantrade_id order by l.nr desc limit 1))
  $$;

  -- Anmälan väntar på sitt möte, eller på att protokollet justeras. En § som bordlagts eller utgått har inte anmält något.
  create function anmalan_galler(p_anmalan uuid) returns boolean language sql stable as $$
    select anmalningspunkt_star(p_anmalan) and exists (
      select 1 from delegationsanmalan a join sammantrade m on m.id = a.sammantrade_id
      where a.id = p_anmalan and (m.tillstand in ('planerat', 'kallat', 'pagar', 'ajournerat') or (m.tillstand = 'avslutat' and exists (
        select 1 from paragraf g join punkt p on p.id = g.punkt_id
        where g.sammantrade_id = m.id and p.nyckel = a.punkt_nyckel and g.tillstand = 'beslutad' and g.utfall not in ('bordlagd', 'utgar', 'aterremiss')))))
  $$;

  -- En lista som gått ut med en kallelse är det som ledamöterna har fått: den tas inte tillbaka.
  create function delegationslista_kallad() returns trigger language plpgsql as $$
  begin
    if old.lage = 'inlamnad' and new.lage = 'oppnad' and exists (
      select 1 from delegationsanmalan_sak k join delegationsanmalan a on a.id = k.anmalan_id join sammantrade s on s.id = a.sammantrade_id
        join foredragningslista l on l.sammantrade_id = s.id and l.frusen_tid is not null join punkt p on p.lista_id = l.id and p.nyckel = a.punkt_nyckel
      where k.lista_id = new.id and anmalan_galler(a.id)) then
      raise exception using errcode = 'KL001', message = 'Listan har gått ut med kallelsen och ändras inte. Ta med rättelsen i nästa lista, med skäl.';
    end if;
    return new;
  end $$;
  create trigger tr_delegationslista_kallad before update on delegationslista for each row execute function delegationslista_kallad();

  -- KL 6:39–40: brådskande beslut anmäls vid nästa sammanträde. Listan släpps inte fri utan dem.
  create function frislappning_bradskande() returns trigger language plpgsql as $$
  declare
    s sammantrade;
    saknat text;
  begin
    select x.* into s from sammantrade x join foredragningslista l on l.sammantrade_id = x.id where l.id = new.lista_id;
    select b.rubrik into saknat from ordforandebeslut b
      where b.namnd_id = s.namnd_id and b.datum <= s.datum
        and not exists (select 1 from delegationsanmald d where d.ordforandebeslut_id = b.id)
        and not exists (select 1 from delegationsanmalan_sak k join delegationsanmalan a on a.id = k.anmalan_id join sammantrade m on m.id = a.sammantrade_id
          where k.ordforandebeslut_id = b.id and m.datum <= s.datum and anmalan_galler(a.id))
      order by b.datum limit 1;
    if saknat is not null then
      raise exception using errcode = 'KL001', message = 'Ett brådskande beslut ska anmälas vid nästa sammanträde (KL 6:39–40). Lägg det på listan innan den släpps fri.';
    end if;
    return new;
  end $$;
  create trigger tr_frislappning_bradskande before insert on frislappning for each row execute function frislappning_bradskande();
`;

/** Delegationsbesluten på föredragningslistan, och att brådskande beslut inte kan lämnas utanför den. */
export class Delegationsanmalan1700000000460 implements MigrationInterface {
  name = 'Delegationsanmalan1700000000460';

  async up(q: QueryRunner): Promise<void> {
    await q.query(ANMALAN);
    await q.query(VAKTER);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger tr_frislappning_bradskande on frislappning;
      drop trigger tr_delegationslista_kallad on delegationslista;
      drop function frislappning_bradskande(), delegationslista_kallad(), anmalan_galler(uuid), anmalningspunkt_star(uuid);
      drop table delegationsanmalan_sak, delegationsanmalan;
    `);
  }
}
