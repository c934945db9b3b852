import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Att en nämnd släppt ett innehåll ur karantänen för egen del. */
@Entity('filslapp')
@Check('ck_filslapp_skal', 'length(trim(skal)) > 0')
export class Filslapprad {
  @PrimaryColumn('uuid', { name: 'namnd_id', primaryKeyConstraintName: 'pk_filslapp' })
  @ForeignKey('organ', { name: 'fk_filslapp_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_filslapp' })
  @ForeignKey('filkontroll', { name: 'fk_filslapp_kontroll', onDelete: 'RESTRICT' })
  sha256: string;

  @Column('text')
  skal: string;

  @Column('uuid', { name: 'konto_id', nullable: true })
  @ForeignKey('konto', { name: 'fk_filslapp_konto', onDelete: 'RESTRICT' })
  kontoId: string | null;

  @Column('timestamptz')
  tid: Date;
}
