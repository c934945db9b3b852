import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { Kommun } from '../kommun/kommun.entity.js';

/** En förvaltning med sitt brevhuvud. Det som inte är angivet är kommunens. */
@Entity('forvaltning')
@Unique('uq_forvaltning_namn', ['kommunId', 'namn'])
@Check('ck_forvaltning_namn', `btrim(namn) <> ''`)
@Check('ck_forvaltning_organisationsnummer', 'organisationsnummer is not null')
@Check('ck_forvaltning_logotyp', 'logotyp_sha256 is null or logotyp_alttext is not null')
export class Forvaltning {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_forvaltning' })
  id: string;

  @Column('uuid', { name: 'kommun_id' })
  @ForeignKey(() => Kommun, { name: 'fk_forvaltning_kommun' })
  kommunId: string;

  @Column('text')
  namn: string;

  @Column('text', { nullable: true })
  organisationsnummer: string | null;

  /** En adressrad per rad. */
  @Column('text', { nullable: true })
  postadress: string | null;

  @Column('text', { nullable: true })
  besoksadress: string | null;

  @Column('text', { nullable: true })
  telefon: string | null;

  @Column('text', { nullable: true })
  epost: string | null;

  @Column('text', { nullable: true })
  webbplats: string | null;

  /** Ytterligare rader i sidfoten, en per rad. */
  @Column('text', { nullable: true })
  fotrader: string | null;

  @Column('text', { name: 'logotyp_sha256', nullable: true })
  logotypSha256: string | null;

  @Column('text', { name: 'logotyp_alttext', nullable: true })
  logotypAlttext: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
