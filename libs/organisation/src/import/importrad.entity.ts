import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { Person } from '../person/person.entity.js';
import type { Bladslag } from './import.typer.js';
import { Importomgang } from './importomgang.entity.js';

/** En rad ur en fil, som den lästes och därefter rättades. Gallras när omgången är avslutad. */
@Entity('importrad')
@Unique('uq_importrad_rad', ['omgangId', 'blad', 'rad'])
@Check('ck_importrad_blad', 'blad is not null')
@Check('ck_importrad_rad', 'rad >= 1')
@Check('ck_importrad_val', 'not ny_person or person_id is null')
export class Importrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_importrad' })
  id: string;

  @Column('uuid', { name: 'omgang_id' })
  @ForeignKey(() => Importomgang, { name: 'fk_importrad_omgang' })
  omgangId: string;

  @Column('integer', { name: 'fil_nr' })
  filNr: number;

  @Column('text')
  blad: Bladslag;

  @Column('integer')
  rad: number;

  @Column('jsonb')
  falt: Record<string, string>;

  @Column('uuid', { name: 'person_id', nullable: true })
  @ForeignKey(() => Person, { name: 'fk_importrad_person' })
  personId: string | null;

  @Column('boolean', { name: 'ny_person' })
  nyPerson: boolean;

  @Column('boolean')
  borttagen: boolean;

  @Column('boolean')
  rattad: boolean;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
