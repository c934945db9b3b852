import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** De §§ som skrivs under och tillkännages tillsammans. */
@Entity('protokollsdel')
@Unique('uq_protokollsdel_ordning', ['protokollId', 'ordning'])
@Check(
  'ck_protokollsdel_justerad',
  `(tillstand = 'justerad') = (justeringsdatum is not null and justeringsplats is not null)`,
)
@Check(
  'ck_protokollsdel_last',
  `(tillstand in ('hos_justerare', 'justerad')) = (last_tid is not null and text_sha256 is not null and pdf_sha256 is not null)`,
)
@Check('ck_protokollsdel_slag', `slag in ('ordinarie', 'omedelbar', 'sekretess')`)
@Check('ck_protokollsdel_tillstand', `tillstand in ('skrivs', 'klart_for_justering', 'hos_justerare', 'justerad')`)
export class Protokollsdelsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_protokollsdel' })
  id: string;

  @Column('uuid', { name: 'protokoll_id' })
  @ForeignKey('protokoll', { name: 'fk_protokollsdel_protokoll', onDelete: 'RESTRICT' })
  protokollId: string;

  @Column('integer')
  ordning: number;

  @Column('text')
  slag: string;

  @Column('text', { default: 'skrivs' })
  tillstand: string;

  @Column('text', { name: 'paragrafer_text', nullable: true })
  paragraferText: string | null;

  @Column('text', { name: 'text_sha256', nullable: true })
  textSha256: string | null;

  @Column('text', { name: 'pdf_sha256', nullable: true })
  pdfSha256: string | null;

  @Column('text', { name: 'arkiv_sha256', nullable: true })
  arkivSha256: string | null;

  @Column('json', { name: 'last_underlag', nullable: true })
  lastUnderlag: unknown;

  @Column('timestamptz', { name: 'last_tid', nullable: true })
  lastTid: Date | null;

  @Column('date', { nullable: true })
  justeringsdatum: string | null;

  @Column('text', { nullable: true })
  justeringsplats: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
