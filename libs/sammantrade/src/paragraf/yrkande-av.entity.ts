import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Den som yrkade. */
@Entity('yrkande_av')
export class Yrkandeavrad {
  @PrimaryColumn('uuid', { name: 'yrkande_id', primaryKeyConstraintName: 'pk_yrkande_av' })
  @ForeignKey('yrkande', { name: 'fk_yrkande_av_yrkande', onDelete: 'CASCADE' })
  yrkandeId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_yrkande_av' })
  ordning: number;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey('person', { name: 'fk_yrkande_av_person', onDelete: 'RESTRICT' })
  personId: string;
}
