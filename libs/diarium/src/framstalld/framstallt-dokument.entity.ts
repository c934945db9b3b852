import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Ett dokument som Klubba har framställt, med hash av sina fakta. */
@Entity('framstallt_dokument')
@Index('ix_framstallt_dokument_objekt', ['objektId', 'slag', 'skapatTid'])
@Check('ck_framstallt_dokument_sha', `sha256 ~ '^[0-9a-f]{64}$' and faktahash ~ '^[0-9a-f]{64}$'`)
@Check(
  'ck_framstallt_dokument_slag',
  `slag in ('kallelse', 'tillagg', 'protokoll', 'protokollsdel', 'utdrag', 'anslag')`,
)
export class Framstalltdokumentrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_framstallt_dokument' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_framstallt_dokument_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('text')
  slag: string;

  @Column('uuid', { name: 'objekt_id' })
  objektId: string;

  @Column('integer', { name: 'objekt_version', default: 1 })
  objektVersion: number;

  @Column('text')
  format: string;

  @Column('text')
  filnamn: string;

  @Column('text')
  mediatyp: string;

  @Column('bigint')
  storlek: string;

  @Column('text')
  sha256: string;

  @Column('text')
  faktahash: string;

  @Column('timestamptz', { name: 'skapat_tid' })
  skapatTid: Date;
}
