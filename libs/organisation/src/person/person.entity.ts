import { Check, Column, Entity, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** En människa. Namnet är en egenskap som kan ändras; id:t är personen. */
@Entity('person')
@Index('ix_person_namn', ['namn'])
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

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
