import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** En mall i en nämnd. Innehållet står i dess versioner. */
@Entity('mall')
@Index('uq_mall_namn', { synchronize: false })
@Index('uq_mall_forvald', { synchronize: false })
@Unique('uq_mall_typ', ['id', 'namndId', 'dokumenttyp'])
@Check('ck_mall_namn', 'length(trim(namn)) > 0')
@Check(
  'ck_mall_dokumenttyp',
  `dokumenttyp in ('tjansteskrivelse', 'tjansteutlatande', 'yttrande', 'ordforandeskrivelse', 'remissmissiv', 'delegationsbeslut', 'rapport')`,
)
@Check('ck_mall_forvald', 'aktiv or not forvald')
export class Mallrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_mall' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_mall_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('text')
  dokumenttyp: string;

  @Column('text')
  namn: string;

  @Column('boolean', { default: false })
  forvald: boolean;

  @Column('boolean', { default: true })
  aktiv: boolean;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}

/** En version av en mall: dokument som är gjorda med den behåller den. */
@Entity('mall_version')
@Unique('uq_mall_version_nr', ['mallId', 'nr'])
@Check('ck_mall_version_nr', 'nr >= 1')
@Check('ck_mall_version_innehall', `jsonb_typeof(innehall) = 'object'`)
export class Mallversionsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_mall_version' })
  id: string;

  @Column('uuid', { name: 'mall_id' })
  @ForeignKey('mall', { name: 'fk_mall_version_mall', onDelete: 'RESTRICT' })
  mallId: string;

  @Column('integer')
  nr: number;

  @Column('jsonb')
  innehall: object;

  @Column('timestamptz')
  tid: Date;

  @Column('text')
  av: string;
}
