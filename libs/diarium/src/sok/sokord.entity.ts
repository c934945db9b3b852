import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** Ett ord som står någonstans i diariet, med sina sökformer. */
@Entity('sok_ord')
@Index('ix_sok_ord_trigram', { synchronize: false })
@Index('ix_sok_ord_borjan', { synchronize: false })
export class Sokordrad {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_sok_ord' })
  ord: string;

  @Column('text', { array: true })
  lexem: string[];
}

/** Orden i en fil, en rad per innehåll. */
@Entity('sok_text')
export class Soktextrad {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_sok_text' })
  sha256: string;

  @Column('tsvector')
  lexem: string;

  @Column('boolean', { default: false })
  avkortad: boolean;
}

/** Ett ärende vars ord ska läggas in på nytt. */
@Entity('sok_ko')
@Index('ix_sok_ko_arende', ['arendeId'])
export class Sokkorad {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_sok_ko',
  })
  id: string;

  @Column('uuid', { name: 'arende_id' })
  arendeId: string;

  @Column('integer', { default: 0 })
  forsok: number;
}
