import { Check, Column, Entity, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** En människa. Namnet är en egenskap som kan ändras; id:t är personen. */
@Entity('person')
@Index('ix_person_namn', ['namn'])
@Index('ix_person_visat_namn', ['visatNamn'])
@Unique('uq_person_skyddsnamn', ['skyddsnamn'])
@Check('ck_person_namnskydd', 'not namn_skyddat or skyddade_personuppgifter')
@Check('ck_person_parti', 'parti is null')
@Check('ck_person_namn', `btrim(namn) <> ''`)
@Check('ck_person_epost', 'epost is null or char_length(epost) <= 320')
export class Person {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_person' })
  id: string;

  @Column('text')
  namn: string;

  @Column('text', { nullable: true })
  epost: string | null;

  @Column('text', { nullable: true })
  telefon: string | null;

  @Column('date', { nullable: true })
  fodelsedatum: string | null;

  /** Kontaktuppgifterna visas aldrig för någon och används bara för att sända personens egen kallelse. */
  @Column('boolean', { name: 'skyddade_personuppgifter' })
  skyddadePersonuppgifter: boolean;

  /** Bostadsadressen, en rad per rad. Visas bara för den som är utsedd att se den. */
  @Column('text', { nullable: true })
  adress: string | null;

  /** Partiet personen hör till; uppdragets parti är det som gäller i organet. */
  @Column('text', { nullable: true })
  parti: string | null;

  /** Också namnet döljs. Kräver skyddade personuppgifter. */
  @Column('boolean', { name: 'namn_skyddat', default: false })
  namnSkyddat: boolean;

  /** Vad personen kallas när namnet är skyddat. Databasen ger det. */
  @Column('text', { nullable: true })
  skyddsnamn: string | null;

  /** Namnet som får visas. Databasen skriver det; allt som lämnar Klubba läser det. */
  @Column('text', { name: 'visat_namn' })
  visatNamn: string;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
