import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** En part, motpart, avsändare eller annan som ärendet rör. Den som tas bort står kvar som borttagen. */
@Entity('arendepart')
@Index('ix_arendepart_arende', ['arendeId'])
@Index('ix_arendepart_dnr', { synchronize: false })
@Index('ix_arendepart_namn', { synchronize: false })
@Check('ck_arendepart_roll', `roll in ('part', 'motpart', 'ombud', 'avsandare', 'berord')`)
@Check('ck_arendepart_slag', `slag in ('enskild', 'foretag', 'forening', 'myndighet', 'organisation')`)
@Check('ck_arendepart_namn', 'length(trim(namn)) > 0')
export class Arendepartsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_arendepart' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_arendepart_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'arende_id' })
  @ForeignKey('arende', { name: 'fk_arendepart_arende', onDelete: 'RESTRICT' })
  arendeId: string;

  @Column('text', { default: 'part' })
  roll: string;

  @Column('text')
  slag: string;

  @Column('text')
  namn: string;

  @Column('text', { name: 'deras_dnr', nullable: true })
  derasDnr: string | null;

  @Column('text', { name: 'deras_dnr_norm', nullable: true })
  derasDnrNorm: string | null;

  @Column('text', { nullable: true })
  epost: string | null;

  @Column('text', { nullable: true })
  telefon: string | null;

  @Column('text', { nullable: true })
  adress: string | null;

  @Column('boolean', { name: 'skyddade_personuppgifter', default: false })
  skyddadePersonuppgifter: boolean;

  /** Namnet utelämnas ur det öppna diariet (OSL 5:2 andra stycket). */
  @Column('boolean', { default: false })
  skyddad: boolean;

  @Column('boolean', { default: false })
  borttagen: boolean;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
