import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** En uppladdning i delar (tus): pågår, klar i lagringen, eller registrerad i en handling. */
@Entity('uppladdning')
@Index('ix_uppladdning_konto', ['kontoId', 'namndId'], { where: `tillstand <> 'registrerad'` })
@Index('ix_uppladdning_tid', ['andradTid'])
@Check('ck_uppladdning_storlek', 'storlek > 0')
@Check('ck_uppladdning_tillstand', `tillstand in ('pagar', 'klar', 'registrerad')`)
@Check('ck_uppladdning_sha', `(tillstand = 'pagar') = (sha256 is null)`)
@Check(
  'ck_uppladdning_registrerad',
  `(tillstand = 'registrerad') = (handling_id is not null) and (handling_id is null) = (handling_version_id is null)`,
)
export class Uppladdningsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_uppladdning' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_uppladdning_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'konto_id' })
  @ForeignKey('konto', { name: 'fk_uppladdning_konto', onDelete: 'RESTRICT' })
  kontoId: string;

  @Column('text')
  filnamn: string;

  @Column('bigint')
  storlek: string;

  @Column('text', { default: 'pagar' })
  tillstand: string;

  @Column('text', { nullable: true })
  sha256: string | null;

  @Column('uuid', { name: 'handling_id', nullable: true })
  @ForeignKey('handling', { name: 'fk_uppladdning_handling', onDelete: 'RESTRICT' })
  handlingId: string | null;

  @Column('uuid', { name: 'handling_version_id', nullable: true })
  @ForeignKey('handling_version', { name: 'fk_uppladdning_version', onDelete: 'RESTRICT' })
  handlingVersionId: string | null;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;

  @Column('timestamptz', { name: 'andrad_tid' })
  andradTid: Date;
}
