import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** En som undertecknar en skrivelse, och när det skedde. */
@Entity('undertecknare')
@Check(
  'ck_undertecknare_godkand_av',
  'godkand_av_id is null or (godkand_tid is not null and godkand_av_id <> person_id)',
)
@Unique('uq_undertecknare_ordning', ['tjansteskrivelseId', 'ordning'])
@Unique('uq_undertecknare_person', ['tjansteskrivelseId', 'personId'])
export class Undertecknarrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_undertecknare' })
  id: string;

  @Column('uuid', { name: 'tjansteskrivelse_id' })
  @ForeignKey('tjansteskrivelse', { name: 'fk_undertecknare_skrivelse', onDelete: 'CASCADE' })
  tjansteskrivelseId: string;

  @Column('integer')
  ordning: number;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey('person', { name: 'fk_undertecknare_person', onDelete: 'RESTRICT' })
  personId: string;

  @Column('text')
  titel: string;

  @Column('timestamptz', { name: 'godkand_tid', nullable: true })
  godkandTid: Date | null;

  @Column('uuid', { name: 'godkand_av_id', nullable: true })
  @ForeignKey('person', { name: 'fk_undertecknare_godkand_av', onDelete: 'RESTRICT' })
  godkandAvId: string | null;

  /** Hash av den text som godkändes. */
  @Column('text', { name: 'godkand_hash', nullable: true })
  godkandHash: string | null;
}
