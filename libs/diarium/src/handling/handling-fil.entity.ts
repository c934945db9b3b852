import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** En fil i en version av en handling. */
@Entity('handling_fil')
@Unique('uq_handling_fil_ordning', ['handlingVersionId', 'ordning'])
@Index('ix_handling_fil_sha', ['sha256'])
@Check('ck_handling_fil_sha', `sha256 ~ '^[0-9a-f]{64}$'`)
export class Handlingsfilrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_handling_fil' })
  id: string;

  @Column('uuid', { name: 'handling_version_id' })
  @ForeignKey('handling_version', { name: 'fk_handling_fil_version', onDelete: 'RESTRICT' })
  handlingVersionId: string;

  @Column('integer')
  ordning: number;

  @Column('text')
  filnamn: string;

  @Column('text')
  mediatyp: string;

  @Column('bigint')
  storlek: string;

  @Column('text')
  sha256: string;

  /** Namnet som det kom, när ändelsen rättats efter innehållet. */
  @Column('text', { nullable: true })
  ursprungsnamn: string | null;
}
