import type { Kontoinstallningar } from './installningar.js';
import { Check, Column, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** En inloggning. Vad kontot får göra bestäms av dess roller, inte här. */
@Entity('konto')
@Unique('uq_konto_inloggningsnamn', ['inloggningsnamn'])
@Unique('uq_konto_person', ['personId'])
@Check('ck_konto_inloggningsnamn', 'inloggningsnamn = lower(btrim(inloggningsnamn))')
@Check('ck_konto_namn', `btrim(namn) <> ''`)
@Check('ck_konto_installningar', `jsonb_typeof(installningar) = 'object'`)
@Check('ck_konto_losenord', `losenord_hash like '$argon2id$%'`)
export class Konto {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_konto' })
  id: string;

  /** Med gemener och utan omgivande blanksteg. */
  @Column('text')
  inloggningsnamn: string;

  @Column('text')
  namn: string;

  /** Argon2id i PHC-form. Läses bara vid inloggning. */
  @Column('text', { name: 'losenord_hash', select: false })
  losenordHash: string;

  /** Personen bakom kontot (organisationens id), eller null för ett rent driftkonto. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('boolean')
  avstangt: boolean;

  /** Det innehavaren själv valt om hur Klubba ser ut och beter sig. */
  @Column('jsonb', { default: {} })
  installningar: Kontoinstallningar;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
