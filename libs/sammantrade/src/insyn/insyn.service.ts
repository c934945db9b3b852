import { Injectable } from '@nestjs/common';
import { Sekretessprovning } from '#diarium';
import { Organisation } from '#organisation';
import { Behorighet, type InloggadPerson, Klocka, Laslogg, rollerGer, starktInloggad } from '#plattform';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';

/** Vad den inloggade får se av nämndens sammanträden, utöver det som rutten redan kräver. */
export interface Insyn {
  personId: string | null;
  /** Arbetsmaterial: listan före kallelsen, protokollets text före justeringen. */
  utkast: boolean;
  /** Alla uppgifter med sekretess i sammanträdet, i klartext. */
  sekretess: boolean;
  /** De ärenden vars skyddade uppgifter läsaren därutöver får se. */
  arenden: ReadonlySet<string>;
}

/** Om det skyddade i ärendet får ses. Det som inte hör till något ärende ser bara den som ser allt. */
export const serSkyddat = (insyn: Pick<Insyn, 'sekretess' | 'arenden'>, arendeId: string | null): boolean =>
  insyn.sekretess || (arendeId !== null && insyn.arenden.has(arendeId));

/**
 * Räknar ut insynen ur rollerna i nämnden. Förtroendevalda ser det som gått ut; sekretess ser sekreteraren, den som får läsa
 * det skyddade i ärendet, och den valde i sitt eget sammanträde efter stark inloggning (DOMAN 6). En insynsplats aldrig.
 */
@Injectable()
export class Insynsprov {
  constructor(
    private readonly behorighet: Behorighet,
    private readonly organisation: Organisation,
    private readonly sammantraden: SammantradeForrad,
    private readonly provning: Sekretessprovning,
    private readonly laslogg: Laslogg,
    private readonly klocka: Klocka,
  ) {}

  /** @param sammantradeId sammanträdet som läses; utan det ser ingen vald något skyddat */
  async for(
    jag: Pick<InloggadPerson, 'kontoId' | 'personId'>,
    namndId: string,
    sammantradeId?: string,
  ): Promise<Insyn> {
    const { kontoId, personId } = jag;
    const roller = await this.behorighet.roller(kontoId, namndId);
    // Den som ordföranden utsett att släppa listan måste kunna läsa den.
    const slapper = personId !== null && (await this.organisation.farFrislappa(namndId, personId, this.klocka.idag()));
    const vald = rollerGer(roller, 'motessekretess.las') && starktInloggad(jag) && sammantradeId !== undefined;
    const sekretess =
      rollerGer(roller, 'sekretess.las') || (vald && (await this.iSammantradet(namndId, sammantradeId, personId)));
    return {
      personId,
      utkast: slapper || rollerGer(roller, 'utkast.las'),
      sekretess,
      arenden:
        sekretess || !rollerGer(roller, 'arende.las')
          ? new Set()
          : await this.provning.arendenMedInsyn(namndId, { kontoId, personId }),
    };
  }

  /** Antecknar att skyddade uppgifter lästes (DOMAN 11). */
  async antecknaLasning(namndId: string, objekt: string, objektId: string): Promise<void> {
    await this.laslogg.anteckna({ namndId, slag: 'sekretess', grund: 'läser sammanträdet', objekt, objektId });
  }

  /** Den som är ledamot eller ersättare på sammanträdets dag hör till det. */
  private async iSammantradet(namndId: string, sammantradeId: string, personId: string | null): Promise<boolean> {
    const sammantrade = personId === null ? null : await this.sammantraden.hamta(namndId, sammantradeId);
    if (sammantrade === null) return false;
    const uppdrag = await this.organisation.uppdragDen(namndId, sammantrade.datum);
    return uppdrag.some((u) => u.personId === personId && VALDA.includes(u.roll));
  }
}

const VALDA: readonly string[] = ['ordforande', 'forste_vice', 'andre_vice', 'ledamot', 'ersattare'];
