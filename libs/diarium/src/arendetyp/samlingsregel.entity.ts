import { Check, Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';

/** Att en nämnd har ett stående ärende av ett slag varje år, och hur det heter. */
@Entity('samlingsregel')
@Check('ck_samlingsregel_slag', `slag in ('delegationsbeslut', 'anmalningar', 'sammantradesordning')`)
@Check('ck_samlingsregel_mening', 'length(trim(arendemening)) > 0')
export class Samlingsregelrad {
  @PrimaryColumn('uuid', { name: 'namnd_id', primaryKeyConstraintName: 'pk_samlingsregel' })
  @ForeignKey('organ', { name: 'fk_samlingsregel_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_samlingsregel' })
  slag: string;

  @Column('boolean', { default: true })
  aktiv: boolean;

  /** `{ar}` byts mot året, `{namnd}` mot nämndens namn. */
  @Column('text')
  arendemening: string;

  @Column('text', { nullable: true })
  klassificering: string | null;

  @Column('uuid', { name: 'handlaggare_id', nullable: true })
  @ForeignKey('person', { name: 'fk_samlingsregel_handlaggare', onDelete: 'RESTRICT' })
  handlaggareId: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
