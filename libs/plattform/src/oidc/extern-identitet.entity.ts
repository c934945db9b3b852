import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Konto } from '../konto/konto.entity.js';

/** En identitet hos en extern leverantör som hör till kontot. */
@Entity('extern_identitet')
@Unique('uq_extern_identitet_subjekt', ['utgivare', 'subjekt'])
@Unique('uq_extern_identitet_konto', ['kontoId', 'leverantor'])
export class ExternIdentitet {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_extern_identitet' })
  id: string;

  @Column('uuid', { name: 'konto_id' })
  @ForeignKey(() => Konto, { name: 'fk_extern_identitet_konto', onDelete: 'CASCADE' })
  kontoId: string;

  /** Leverantörens id i inställningarna. */
  @Column('text')
  leverantor: string;

  /** `iss` och `sub` ur id-token: bara tillsammans pekar de ut någon. */
  @Column('text')
  utgivare: string;

  @Column('text')
  subjekt: string;

  /** Det som innehavaren känner igen identiteten på. */
  @Column('text')
  visning: string;

  @Column('timestamptz')
  skapad: Date;

  @Column('timestamptz', { name: 'senast_anvand', nullable: true })
  senastAnvand: Date | null;
}
