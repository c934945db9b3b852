import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Den eller det parti som meningen är av. */
@Entity('sarskild_mening_av')
@Check('ck_sarskild_mening_av_en', '(person_id is null) <> (parti is null)')
export class Sarskildmeningavrad {
  @PrimaryColumn('uuid', { name: 'sarskild_mening_id', primaryKeyConstraintName: 'pk_sarskild_mening_av' })
  @ForeignKey('sarskild_mening', { name: 'fk_sarskild_mening_av_mening', onDelete: 'CASCADE' })
  sarskildMeningId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_sarskild_mening_av' })
  ordning: number;

  @Column('uuid', { name: 'person_id', nullable: true })
  @ForeignKey('person', { name: 'fk_sarskild_mening_av_person', onDelete: 'RESTRICT' })
  personId: string | null;

  @Column('text', { nullable: true })
  parti: string | null;
}
