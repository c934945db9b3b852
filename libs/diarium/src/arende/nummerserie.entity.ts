import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** En räknare per omfattning, slag, kod och år. */
@Entity('nummerserie')
@Check('ck_nummerserie_ordning', 'forsta >= 1 and senaste >= forsta')
@Check('ck_nummerserie_slag', `slag in ('arende', 'paragraf')`)
export class Nummerserierad {
  @PrimaryColumn('uuid', { name: 'omfattning_id', primaryKeyConstraintName: 'pk_nummerserie' })
  omfattningId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_nummerserie' })
  slag: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_nummerserie' })
  kod: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_nummerserie' })
  ar: number;

  @Column('integer')
  forsta: number;

  @Column('integer')
  senaste: number;
}
