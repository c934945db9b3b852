import { Check, Column, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** Kommunen med det som står i brevhuvudet. */
@Entity('kommun')
@Unique('uq_kommun_namn', ['namn'])
@Check('ck_kommun_namn', `btrim(namn) <> ''`)
@Check('ck_kommun_accentfarg', `accentfarg ~ '^#[0-9a-f]{6}$'`)
@Check('ck_kommun_vapen', 'vapen_sha256 is null or vapen_alttext is not null')
export class Kommun {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_kommun' })
  id: string;

  @Column('text')
  namn: string;

  /** Orten i "Ekbacka kommun, Ekbacka"; tom när den inte är angiven. */
  @Column('text')
  sate: string;

  @Column('text', { nullable: true })
  organisationsnummer: string | null;

  @Column('text', { nullable: true })
  postadress: string | null;

  @Column('text', { nullable: true })
  epost: string | null;

  @Column('text', { nullable: true })
  telefon: string | null;

  @Column('text', { nullable: true })
  webbplats: string | null;

  /** `#rrggbb` med kontrast minst 7:1 mot vitt. */
  @Column('text')
  accentfarg: string;

  @Column('text', { name: 'vapen_sha256', nullable: true })
  vapenSha256: string | null;

  @Column('text', { name: 'vapen_alttext', nullable: true })
  vapenAlttext: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
