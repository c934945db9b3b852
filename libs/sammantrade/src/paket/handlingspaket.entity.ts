import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Ett beställt handlingspaket. */
@Entity('handlingspaket')
@Index('ux_handlingspaket_hash', ['sammantradeId', 'hash'], { unique: true, where: `tillstand <> 'misslyckad'` })
@Index('ix_handlingspaket_lista', ['listaId'])
@Check('ck_handlingspaket_slag', `slag in ('hela', 'utan_sekretess', 'egen')`)
@Check('ck_handlingspaket_format', `format in ('pdf', 'zip')`)
@Check('ck_handlingspaket_hash', `hash ~ '^[0-9a-f]{64}$'`)
@Check('ck_handlingspaket_tillstand', `tillstand in ('vantar', 'pagar', 'klar', 'misslyckad')`)
@Check('ck_handlingspaket_klar', `(tillstand = 'klar') = (storlek is not null and klar_tid is not null)`)
@Check('ck_handlingspaket_delat', `personligt or (slag = 'utan_sekretess' and not hemlig)`)
export class Handlingspaketrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_handlingspaket' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_handlingspaket_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'sammantrade_id' })
  @ForeignKey('sammantrade', { name: 'fk_handlingspaket_sammantrade', onDelete: 'RESTRICT' })
  sammantradeId: string;

  @Column('uuid', { name: 'lista_id' })
  @ForeignKey('foredragningslista', { name: 'fk_handlingspaket_lista', onDelete: 'RESTRICT' })
  listaId: string;

  /** Listans lydelse när paketet beställdes. */
  @Column('integer', { name: 'lista_version' })
  listaVersion: number;

  @Column('text')
  slag: string;

  @Column('text')
  format: string;

  /** Nycklarna till de valda punkterna; null är hela listan. */
  @Column('uuid', { array: true, nullable: true })
  punkter: string[] | null;

  /** sha256 av allt som paketet görs av, utom tiden. */
  @Column('text')
  hash: string;

  @Column('uuid', { name: 'konto_id' })
  @ForeignKey('konto', { name: 'fk_handlingspaket_konto', onDelete: 'RESTRICT' })
  kontoId: string;

  @Column('uuid', { name: 'person_id', nullable: true })
  @ForeignKey('person', { name: 'fk_handlingspaket_person', onDelete: 'RESTRICT' })
  personId: string | null;

  /** Beställt efter stark inloggning. */
  @Column('boolean')
  stark: boolean;

  /** Gjort för beställaren och ingen annan. */
  @Column('boolean')
  personligt: boolean;

  @Column('boolean')
  hemlig: boolean;

  @Column('text', { default: 'vantar' })
  tillstand: string;

  @Column('integer', { name: 'filer_klara', default: 0 })
  filerKlara: number;

  @Column('integer', { default: 0 })
  filer: number;

  @Column('integer', { name: 'sidor_klara', default: 0 })
  sidorKlara: number;

  @Column('integer', { default: 0 })
  sidor: number;

  @Column('jsonb', { default: [] })
  ersatta: unknown;

  @Column('text')
  filnamn: string;

  @Column('bigint', { nullable: true })
  storlek: string | null;

  @Column('text', { nullable: true })
  fel: string | null;

  @Column('timestamptz', { name: 'bestallt_tid' })
  bestalltTid: Date;

  @Column('timestamptz', { name: 'klar_tid', nullable: true })
  klarTid: Date | null;
}
