import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Konto } from '../konto/konto.entity.js';

/** Det värde som en betrodd leverantör känner kontots innehavare under, satt av en administratör. */
@Entity('kontoidentifierare')
@Unique('uq_kontoidentifierare_varde', ['leverantor', 'varde'])
@Check('ck_kontoidentifierare_varde', `varde = lower(btrim(varde)) and varde <> ''`)
export class Kontoidentifierare {
  @PrimaryColumn('uuid', { name: 'konto_id', primaryKeyConstraintName: 'pk_kontoidentifierare' })
  @ForeignKey(() => Konto, { name: 'fk_kontoidentifierare_konto', onDelete: 'CASCADE' })
  kontoId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_kontoidentifierare' })
  leverantor: string;

  @Column('text')
  varde: string;
}
