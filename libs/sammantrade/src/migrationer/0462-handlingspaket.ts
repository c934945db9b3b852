import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Handlingspaketen: en rad per beställt paket. Själva filen ligger bredvid lagringen och är ingen handling. */
export class Handlingspaket1700000000462 implements MigrationInterface {
  name = 'Handlingspaket1700000000462';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table handlingspaket (
        id uuid not null,
        namnd_id uuid not null,
        sammantrade_id uuid not null,
        lista_id uuid not null,
        lista_version integer not null,
        slag text not null,
        format text not null,
        punkter uuid[],
        hash text not null,
        konto_id uuid not null,
        person_id uuid,
        stark boolean not null,
        personligt boolean not null,
        hemlig boolean not null,
        tillstand text not null default 'vantar',
        filer_klara integer not null default 0,
        filer integer not null default 0,
        sidor_klara integer not null default 0,
        sidor integer not null default 0,
        ersatta jsonb not null default '[]',
        filnamn text not null,
        storlek bigint,
        fel text,
        bestallt_tid timestamptz not null,
        klar_tid timestamptz,
        constraint pk_handlingspaket primary key (id),
        constraint fk_handlingspaket_namnd foreign key (namnd_id) references organ (id) on delete restrict,
        constraint fk_handlingspaket_sammantrade foreign key (sammantrade_id) references sammantrade (id) on delete restrict,
        constraint fk_handlingspaket_lista foreign key (lista_id) references foredragningslista (id) on delete restrict,
        constraint fk_handlingspaket_konto foreign key (konto_id) references konto (id) on delete restrict,
        constraint fk_handlingspaket_person foreign key (person_id) references person (id) on delete restrict,
        constraint ck_handlingspaket_slag check (slag in ('hela', 'utan_sekretess', 'egen')),
        constraint ck_handlingspaket_format check (format in ('pdf', 'zip')),
        constraint ck_handlingspaket_hash check (hash ~ '^[0-9a-f]{64}$'),
        constraint ck_handlingspaket_tillstand check (tillstand in ('vantar', 'pagar', 'klar', 'misslyckad')),
        constraint ck_handlingspaket_klar check ((tillstand = 'klar') = (storlek is not null and klar_tid is not null)),
        -- Det som alla får dela innehåller aldrig något med sekretess.
        constraint ck_handlingspaket_delat check (personligt or (slag = 'utan_sekretess' and not hemlig))
      );
      create unique index ux_handlingspaket_hash on handlingspaket (sammantrade_id, hash) where tillstand <> 'misslyckad';
      create index ix_handlingspaket_lista on handlingspaket (lista_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table handlingspaket');
  }
}
