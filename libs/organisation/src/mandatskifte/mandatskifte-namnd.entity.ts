import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Organ } from '../organ/organ.entity.js';
import { Mandatskifte } from './mandatskifte.entity.js';

/** En nämnd som ett mandatskifte gäller. */
@Entity('mandatskifte_namnd')
export class MandatskifteNamnd {
  @PrimaryColumn('uuid', { name: 'skifte_id', primaryKeyConstraintName: 'pk_mandatskifte_namnd' })
  @ForeignKey(() => Mandatskifte, { name: 'fk_mandatskifte_namnd_skifte' })
  skifteId: string;

  @PrimaryColumn('uuid', { name: 'organ_id', primaryKeyConstraintName: 'pk_mandatskifte_namnd' })
  @ForeignKey(() => Organ, { name: 'fk_mandatskifte_namnd_organ' })
  organId: string;
}
