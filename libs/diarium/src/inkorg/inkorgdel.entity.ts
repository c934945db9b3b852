import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** Det som en post består av: e-brevet och dess bilagor, eller filerna. */
@Entity('inkorgdel')
@Unique('uq_inkorgdel_ordning', ['postId', 'ordning'])
@Check('ck_inkorgdel_slag', `slag in ('brev', 'bilaga')`)
@Check('ck_inkorgdel_sha', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('ck_inkorgdel_brev', `slag = 'brev' or sha256 is not null`)
export class Inkorgdelrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_inkorgdel' })
  id: string;

  @Column('uuid', { name: 'post_id' })
  @ForeignKey('inkorgpost', { name: 'fk_inkorgdel_post', onDelete: 'RESTRICT' })
  postId: string;

  @Column('integer')
  ordning: number;

  @Column('text')
  slag: string;

  @Column('text')
  filnamn: string;

  @Column('text')
  mediatyp: string;

  @Column('bigint')
  storlek: string;

  @Column('text', { nullable: true })
  sha256: string | null;

  @Column('boolean', { default: true })
  forvald: boolean;

  @Column('text', { nullable: true })
  skal: string | null;
}
