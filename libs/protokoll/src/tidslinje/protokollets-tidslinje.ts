import { Tidslinjedel, Tidslinjekalla, type Tidslinjesak } from '#diarium';
import { ProtokollsakerForrad } from './protokollsaker.repository.js';

const paragraf = (sak: Tidslinjesak): string => `§\u00a0${String(sak.uppgifter?.['nr'] ?? '')}`;

/** Justering, anslag och expediering av besluten i ett ärende. Vem beslutet skickades till står i expedieringen. */
@Tidslinjekalla('protokoll')
export class ProtokolletsTidslinje extends Tidslinjedel {
  readonly meningar = {
    'protokollsdel.hos_justerare': (_: unknown, sak: Tidslinjesak) =>
      `lämnade protokollet med ${paragraf(sak)} till justering`,
    'protokollsdel.justerad': (_: unknown, sak: Tidslinjesak) =>
      `registrerade att protokollet med ${paragraf(sak)} är justerat`,
    'protokollsdel.tillkannagiven': (_: unknown, sak: Tidslinjesak) =>
      `tillkännagav på anslagstavlan att protokollet med ${paragraf(sak)} är justerat`,
    'expediering.skickad': (_: unknown, sak: Tidslinjesak) => `expedierade beslutet ${paragraf(sak)}`,
  };

  constructor(private readonly forrad: ProtokollsakerForrad) {
    super();
  }

  async saker(namndId: string, arendeId: string): Promise<Tidslinjesak[]> {
    const sak = (objekt: string, { id, nr, sammantradeId }: { id: string; nr: number; sammantradeId: string }) => ({
      objekt,
      objektId: id,
      uppgifter: { nr },
      lank: `/namnder/${namndId}/sammantraden/${sammantradeId}/protokoll`,
    });
    const delar = await this.forrad.delar(namndId, arendeId);
    const expedieringar = await this.forrad.expedieringar(namndId, arendeId);
    return [...delar.map((del) => sak('protokollsdel', del)), ...expedieringar.map((en) => sak('expediering', en))];
  }
}
