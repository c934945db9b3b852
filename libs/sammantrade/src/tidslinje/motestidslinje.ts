import { Tidslinjedel, Tidslinjekalla, type Tidslinjesak } from '#diarium';
import { MANADER } from '#regelverk';
import { MotessakerForrad } from './motessaker.repository.js';

/** `15 oktober` */
const dag = (sak: Tidslinjesak): string => {
  const [, manad = 0, dagen = 0] = String(sak.uppgifter?.['datum'] ?? '')
    .split('-')
    .map(Number);
  return `${String(dagen)} ${MANADER[manad - 1] ?? ''}`;
};
const paragraf = (sak: Tidslinjesak): string => `§\u00a0${String(sak.uppgifter?.['nr'] ?? '')}`;

/** Vad som hänt ärendet på föredragningslistor och sammanträden. Beslutets ord står i protokollet, inte här. */
@Tidslinjekalla('sammantrade')
export class Motestidslinje extends Tidslinjedel {
  readonly meningar = {
    'punkt.lagd': (_: unknown, sak: Tidslinjesak) => `lade ärendet på föredragningslistan för ${dag(sak)}`,
    'punkt.borttagen': (_: unknown, sak: Tidslinjesak) => `tog bort ärendet från föredragningslistan för ${dag(sak)}`,
    'paragraf.upptagen': (_: unknown, sak: Tidslinjesak) =>
      `tog upp ärendet på sammanträdet ${dag(sak)}, ${paragraf(sak)}`,
    'paragraf.beslutad': (_: unknown, sak: Tidslinjesak) => `antecknade beslutet ${dag(sak)}, ${paragraf(sak)}`,
  };

  constructor(private readonly forrad: MotessakerForrad) {
    super();
  }

  async saker(namndId: string, arendeId: string): Promise<Tidslinjesak[]> {
    const lank = (id: string): string => `/namnder/${namndId}/sammantraden/${id}`;
    const punkter = await this.forrad.punkter(namndId, arendeId);
    const paragrafer = await this.forrad.paragrafer(namndId, arendeId);
    return [
      ...punkter.map(({ id, listaId, sammantradeId, datum }) => ({
        objekt: 'foredragningslista',
        objektId: listaId,
        del: id,
        uppgifter: { datum },
        lank: lank(sammantradeId),
      })),
      ...paragrafer.map(({ id, nr, datum, sammantradeId }) => ({
        objekt: 'paragraf',
        objektId: id,
        uppgifter: { nr, datum },
        lank: `${lank(sammantradeId)}/protokoll?paragraf=${id}`,
      })),
    ];
  }
}
