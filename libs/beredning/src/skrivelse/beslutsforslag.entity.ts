import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** En nod i ett förslag till beslut: en instans eller en punkt. */
@Entity('beslutsforslag')
@Unique('uq_beslutsforslag_ordning', ['tjansteskrivelseId', 'foralderId', 'ordning'])
@Check('ck_beslutsforslag_slag', '(instans is null) <> (text is null)')
export class Beslutsforslagsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_beslutsforslag' })
  id: string;

  @Column('uuid', { name: 'tjansteskrivelse_id' })
  @ForeignKey('tjansteskrivelse', { name: 'fk_beslutsforslag_skrivelse', onDelete: 'CASCADE' })
  tjansteskrivelseId: string;

  @Column('uuid', { name: 'foralder_id', nullable: true })
  @ForeignKey('beslutsforslag', { name: 'fk_beslutsforslag_foralder', onDelete: 'CASCADE' })
  foralderId: string | null;

  @Column('integer')
  ordning: number;

  @Column('text', { nullable: true })
  instans: string | null;

  @Column('text', { nullable: true })
  text: string | null;
}
