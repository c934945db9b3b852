import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** Det ett beslutsdokument på delegation är fattat på. Migration 0341 bär villkoren i full text. */
@Entity('delegationsskrivelse')
@Unique('uq_delegationsskrivelse_beslut', ['beslutId'])
@Index('ix_delegationsskrivelse_namnd', ['namndId'])
@Check('ck_delegationsskrivelse_punkt', `btrim(punkt) <> '' and char_length(punkt) <= 30`)
export class Delegationsskrivelserad {
  @PrimaryColumn('uuid', { name: 'skrivelse_id', primaryKeyConstraintName: 'pk_delegationsskrivelse' })
  @ForeignKey('tjansteskrivelse', { name: 'fk_delegationsskrivelse_skrivelse', onDelete: 'RESTRICT' })
  skrivelseId: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_delegationsskrivelse_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'enhet_id' })
  @ForeignKey('enhet', { name: 'fk_delegationsskrivelse_enhet', onDelete: 'RESTRICT' })
  enhetId: string;

  @Column('text')
  punkt: string;

  @Column('uuid', { name: 'delegat_person_id' })
  @ForeignKey('person', { name: 'fk_delegationsskrivelse_delegat', onDelete: 'RESTRICT' })
  delegatPersonId: string;

  @Column('date')
  dag: string;

  @Column('uuid', { name: 'beslut_id', nullable: true })
  @ForeignKey('delegationsbeslut', { name: 'fk_delegationsskrivelse_beslut', onDelete: 'RESTRICT' })
  beslutId: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
