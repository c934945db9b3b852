import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** En kommentar vid ordförandeberedningen. */
@Entity('beredningskommentar')
@Index('ix_beredningskommentar_sammantrade', ['sammantradeId', 'tid'])
@Check('ck_beredningskommentar_text', `btrim(text) <> '' and char_length(text) <= 4000`)
export class Beredningskommentarrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_beredningskommentar' })
  id: string;

  @Column('uuid', { name: 'sammantrade_id' })
  @ForeignKey('sammantrade', { name: 'fk_beredningskommentar_sammantrade', onDelete: 'RESTRICT' })
  sammantradeId: string;

  /** Punktens nyckel, samma i alla versioner av listan; null för hela listan. */
  @Column('uuid', { name: 'punkt_nyckel', nullable: true })
  punktNyckel: string | null;

  @Column('text')
  text: string;

  @Column('text')
  namn: string;

  @Column('uuid', { name: 'person_id', nullable: true })
  @ForeignKey('person', { name: 'fk_beredningskommentar_person', onDelete: 'RESTRICT' })
  personId: string | null;

  @Column('timestamptz')
  tid: Date;
}
