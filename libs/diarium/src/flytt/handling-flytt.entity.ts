import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Raden om att en handling flyttats: står i det ärende den lämnade och i det den kom till (JO 4639-2007). */
@Entity('handling_flytt')
@Index('ix_handling_flytt_handling', ['handlingId'])
@Index('ix_handling_flytt_fran', ['franArendeId', 'franNr'])
@Index('ix_handling_flytt_till', ['tillArendeId'])
@Check('ck_handling_flytt_fran', '(fran_arende_id is null) = (fran_nr is null)')
@Check('ck_handling_flytt_andra', 'fran_arende_id <> till_arende_id')
@Check('ck_handling_flytt_skal', 'length(trim(skal)) > 0')
export class Handlingsflyttrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_handling_flytt' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_handling_flytt_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'handling_id' })
  @ForeignKey('handling', { name: 'fk_handling_flytt_handling', onDelete: 'RESTRICT' })
  handlingId: string;

  @Column('uuid', { name: 'fran_arende_id', nullable: true })
  @ForeignKey('arende', { name: 'fk_handling_flytt_fran', onDelete: 'RESTRICT' })
  franArendeId: string | null;

  @Column('integer', { name: 'fran_nr', nullable: true })
  franNr: number | null;

  @Column('uuid', { name: 'till_arende_id' })
  @ForeignKey('arende', { name: 'fk_handling_flytt_till', onDelete: 'RESTRICT' })
  tillArendeId: string;

  @Column('integer', { name: 'till_nr' })
  tillNr: number;

  @Column('text')
  skal: string;

  @Column('jsonb')
  aktor: unknown;

  @Column('timestamptz')
  tid: Date;

  /** Transaktionen som skrev raden; bara i den får handlingen byta ärende. */
  @Column('bigint')
  transaktion: string;
}
