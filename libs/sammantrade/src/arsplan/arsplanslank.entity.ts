import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Ett kontos hemliga kalenderlänk i en nämnd. */
@Entity('arsplanslank')
@Unique('uq_arsplanslank_hash', ['hash'])
@Index('ix_arsplanslank_namnd', ['namndId'])
@Check('ck_arsplanslank_hash', `hash ~ '^[0-9a-f]{64}$'`)
export class Arsplanslankrad {
  @PrimaryColumn('uuid', { name: 'konto_id', primaryKeyConstraintName: 'pk_arsplanslank' })
  @ForeignKey('konto', { name: 'fk_arsplanslank_konto', onDelete: 'CASCADE' })
  kontoId: string;

  @PrimaryColumn('uuid', { name: 'namnd_id', primaryKeyConstraintName: 'pk_arsplanslank' })
  @ForeignKey('organ', { name: 'fk_arsplanslank_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('text')
  hash: string;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;
}
