import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** En ärendetyp i en nämnd: det som ett nytt ärende av den typen får utan att någon skriver det. */
@Entity('arendetyp')
@Index('uq_arendetyp_namn', { synchronize: false })
@Check('ck_arendetyp_namn', 'length(trim(namn)) > 0')
@Check(
  'ck_arendetyp_bevakning',
  '(bevakning_dagar is null) = (bevakning_text is null) and bevakning_dagar between 1 and 3660',
)
@Check(
  'ck_arendetyp_provningsform',
  `provningsform in ('laglighetsprovning', 'forvaltningsbesvar', 'sarskild_ordning', 'ej_overklagbart')`,
)
export class Arendetypsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_arendetyp' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_arendetyp_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('text')
  namn: string;

  @Column('uuid', { name: 'handlaggare_id', nullable: true })
  @ForeignKey('person', { name: 'fk_arendetyp_handlaggare', onDelete: 'RESTRICT' })
  handlaggareId: string | null;

  @Column('text', { nullable: true })
  enhet: string | null;

  @Column('integer', { name: 'bevakning_dagar', nullable: true })
  bevakningDagar: number | null;

  @Column('text', { name: 'bevakning_text', nullable: true })
  bevakningText: string | null;

  @Column('text', { default: 'laglighetsprovning' })
  provningsform: string;

  @Column('text', { nullable: true })
  klassificering: string | null;

  @Column('text', { nullable: true })
  gallring: string | null;

  @Column('boolean', { default: true })
  aktiv: boolean;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
