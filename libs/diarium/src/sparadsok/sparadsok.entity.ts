import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
  VersionColumn,
} from 'typeorm';

/** En sökning som ett konto har sparat. */
@Entity('sparad_sokning')
@Unique('uq_sparad_sokning_namn', ['kontoId', 'namn'])
@Index('ix_sparad_sokning_bevakad', { synchronize: false })
@Check('ck_sparad_sokning_namn', `btrim(namn) <> '' and char_length(namn) <= 100`)
@Check('ck_sparad_sokning_fraga', `btrim(fraga) <> '' and char_length(fraga) <= 500`)
export class SparadSokningsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sparad_sokning' })
  id: string;

  @Column('uuid', { name: 'konto_id' })
  @ForeignKey('konto', { name: 'fk_sparad_sokning_konto', onDelete: 'CASCADE' })
  kontoId: string;

  @Column('text')
  namn: string;

  @Column('text')
  fraga: string;

  @Column('boolean', { default: false })
  bevaka: boolean;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}

/** Ett ärende som sökningen redan har träffat. */
@Entity('sparad_sokning_traff')
export class SparadSokningstraff {
  @PrimaryColumn('uuid', { name: 'sokning_id', primaryKeyConstraintName: 'pk_sparad_sokning_traff' })
  @ForeignKey('sparad_sokning', { name: 'fk_sparad_sokning_traff_sokning', onDelete: 'CASCADE' })
  sokningId: string;

  @PrimaryColumn('uuid', { name: 'arende_id', primaryKeyConstraintName: 'pk_sparad_sokning_traff' })
  @ForeignKey('arende', { name: 'fk_sparad_sokning_traff_arende', onDelete: 'CASCADE' })
  arendeId: string;
}

/** Ett ärende vars ord lagts in sedan de bevakade sökningarna prövades. */
@Entity('sok_nytt')
export class Soknyttrad {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_sok_nytt',
  })
  id: string;

  @Column('uuid', { name: 'arende_id' })
  arendeId: string;
}
