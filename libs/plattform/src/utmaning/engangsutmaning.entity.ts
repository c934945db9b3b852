import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type Utmaningsslag = 'passnyckel_in' | 'passnyckel_faktor' | 'passnyckel_steg' | 'passnyckel_ny' | 'oidc';

/** Något servern frågat en webbläsare och väntar svar på. */
@Entity('engangsutmaning')
@Index('ix_engangsutmaning_gar_ut', ['garUt'])
@Check('ck_engangsutmaning_nyckel', 'octet_length(nyckel) = 32')
@Check(
  'ck_engangsutmaning_slag',
  `slag in ('passnyckel_in', 'passnyckel_faktor', 'passnyckel_steg', 'passnyckel_ny', 'oidc')`,
)
export class Engangsutmaning {
  /** SHA-256 av slaget och webbläsarens kaka. */
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'pk_engangsutmaning' })
  nyckel: Buffer;

  @Column('text')
  slag: Utmaningsslag;

  /** Sessionen som svaret måste komma i, eller null före inloggningen. */
  @Column('uuid', { name: 'session_id', nullable: true })
  sessionId: string | null;

  @Column('jsonb')
  uppgifter: Record<string, unknown>;

  @Column('timestamptz', { name: 'gar_ut' })
  garUt: Date;
}
