import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** Ett yrkande. */
@Entity('yrkande')
@Unique('uq_yrkande_ordning', ['paragrafId', 'ordning'])
@Check('ck_yrkande_typ', `typ in ('bifall', 'avslag', 'andring', 'tillagg', 'aterremiss', 'bordlaggning')`)
export class Yrkanderad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_yrkande' })
  id: string;

  @Column('uuid', { name: 'paragraf_id' })
  @ForeignKey('paragraf', { name: 'fk_yrkande_paragraf', onDelete: 'RESTRICT' })
  paragrafId: string;

  @Column('integer')
  ordning: number;

  @Column('text')
  typ: string;

  @Column('text', { nullable: true })
  text: string | null;

  @Column('boolean', { default: false })
  atertaget: boolean;
}
