import { Injectable } from '@nestjs/common';
import { type InloggadPerson, Klocka, Laslogg, saknas, Transactional } from '#plattform';
import { GRUND_TEXT, type Lasare, Sekretessprovning } from '../arende/sekretess.service.js';
import { Soktyda, type Tydd } from './soktyda.service.js';
import { RattaStavning } from './ratta-stavning.service.js';
import type { SokfragaDto, SokradDto, SoksvarDto } from './sok.dto.js';
import { type Kandidat, SokForrad, type Traffrad } from './sok.repository.js';
import { MEST_TRAFFAR, type Sokklass, type Sokordning } from './sok.typer.js';
import { Sokutdragen, type Utdragen } from './sokutdrag.service.js';
import { Traffar } from './traffar.service.js';

interface Sida {
  kandidater: Kandidat[];
  antal: number;
  fler: boolean;
  begransad: boolean;
  ord: readonly string[];
  /** Något av orden, som tsquery. */
  nagot: string;
}

const lank = ({ namndId, arendeId }: { namndId: string; arendeId: string }): string =>
  `/namnder/${namndId}/arenden/${arendeId}`;

/** Söker i alla nämnder där läsaren får läsa diariet. Ett diarienummer går direkt till ärendet. */
@Injectable()
export class Sok {
  constructor(
    private readonly tyda: Soktyda,
    private readonly forrad: SokForrad,
    private readonly traffar: Traffar,
    private readonly stavning: RattaStavning,
    private readonly utdragen: Sokutdragen,
    private readonly sekretess: Sekretessprovning,
    private readonly laslogg: Laslogg,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404 för en nämnd där läsaren inte får läsa diariet */
  async sok(jag: InloggadPerson, dto: SokfragaDto): Promise<SoksvarDto> {
    const namnder = await this.tyda.namnder(jag.kontoId);
    if (dto.namndId !== undefined && !namnder.some((namnd) => namnd.namndId === dto.namndId)) throw saknas('Nämnden');
    return await this.iTransaktion(jag, dto, await this.tyda.tyd(dto, namnder));
  }

  @Transactional()
  protected async iTransaktion(jag: InloggadPerson, dto: SokfragaDto, tydd: Tydd): Promise<SoksvarDto> {
    const medNummer = await this.medNummer(tydd);
    if (medNummer.length > 0) return await this.svar(jag, dto, tydd, somSida(medNummer, dto), {});
    const sida = await this.sidan(jag, dto, tydd);
    if (sida.antal > 0) return await this.svar(jag, dto, tydd, sida, {});
    const rattad = await this.stavning.ratta(jag.kontoId, tydd);
    if (rattad === null) return await this.svar(jag, dto, tydd, sida, {});
    const traffad = await this.sidan(jag, dto, rattad.tydd);
    return traffad.antal === 0
      ? await this.svar(jag, dto, tydd, sida, {})
      : await this.svar(jag, dto, tydd, traffad, { menade: rattad.q });
  }

  private async medNummer({ fraga, namndIds }: Tydd): Promise<Kandidat[]> {
    if (!/\d/u.test(fraga.text) || namndIds.length === 0) return [];
    return await this.forrad.medNummer(fraga.text, fraga.dnr, namndIds);
  }

  private async sidan(jag: InloggadPerson, dto: SokfragaDto, tydd: Tydd): Promise<Sida> {
    const { fraga } = tydd;
    const urval = await this.traffar.urval(jag.kontoId, this.klocka.idag(), tydd);
    const ordning = (dto.sortera ?? 'traff') as Sokordning;
    const funna = urval === null ? TOMT : await this.traffar.hamta(urval, ordning, dto.sida * dto.antal);
    return {
      kandidater: funna.kandidater.slice((dto.sida - 1) * dto.antal, dto.sida * dto.antal),
      antal: Math.min(funna.antal, MEST_TRAFFAR),
      fler: funna.antal > MEST_TRAFFAR,
      begransad: funna.begransad,
      ord: [...fraga.ord, ...fraga.fraser.flatMap((fras) => fras.split(' '))],
      nagot: urval?.nagot ?? '',
    };
  }

  private async svar(
    jag: InloggadPerson,
    dto: SokfragaDto,
    { fraga }: Tydd,
    sida: Sida,
    { menade = null }: { menade?: string | null },
  ): Promise<SoksvarDto> {
    const ids = sida.kandidater.map(({ id }) => id);
    const rader = ids.length === 0 ? [] : await this.forrad.traffrader(ids);
    const utdrag = await this.utdragen.for(rader, sida.ord, sida.nagot);
    const klasser = new Map(sida.kandidater.map((en) => [en.id, klass(en, sida.ord.length > 0)]));
    await this.antecknaLasning(jag, rader, klasser);
    const ensam =
      sida.antal === 1 && rader[0] !== undefined && klasser.get(rader[0].arendeId) === 'dnr' ? rader[0] : null;
    return {
      rader: rader.map((rad) => somRad(rad, klasser.get(rad.arendeId) ?? 'ovrigt', utdrag.get(rad.arendeId))),
      antal: sida.antal,
      fler: sida.fler,
      sida: dto.sida,
      perSida: dto.antal,
      direkt:
        ensam === null ? null : { arendeId: ensam.arendeId, namndId: ensam.namndId, dnr: ensam.dnr, lank: lank(ensam) },
      menade,
      rattat: menade !== null,
      begransad: sida.begransad,
      tolkning: {
        ord: fraga.ord,
        fraser: fraga.fraser,
        utan: [...fraga.utan, ...fraga.utanFraser],
        filter: fraga.skrivna,
        anmarkningar: fraga.anmarkningar,
      },
    };
  }

  /** Att det skyddade har ett ord är en uppgift ur det: läsningen antecknas (DOMAN 11). */
  private async antecknaLasning(
    lasare: Lasare,
    rader: readonly Traffrad[],
    klasser: ReadonlyMap<string, Sokklass>,
  ): Promise<void> {
    const skyddade = rader.filter(({ arendeId }) => klasser.get(arendeId) === 'skyddat');
    if (skyddade.length === 0) return;
    const grunder = await this.sekretess.arendegrunder(
      skyddade.map(({ arendeId }) => arendeId),
      lasare,
    );
    for (const { namndId, arendeId } of skyddade) {
      const grund = GRUND_TEXT[grunder.get(arendeId) ?? 'namngiven'];
      await this.laslogg.anteckna({ namndId, slag: 'sekretess', grund, objekt: 'sökning', objektId: arendeId });
    }
  }
}

const TOMT = { kandidater: [], antal: 0, begransad: false };

function somSida(kandidater: Kandidat[], dto: SokfragaDto): Sida {
  return {
    kandidater: kandidater.slice((dto.sida - 1) * dto.antal, dto.sida * dto.antal),
    antal: kandidater.length,
    fler: false,
    begransad: false,
    ord: [],
    nagot: '',
  };
}

function klass({ mening, skyddat }: Kandidat, medOrd: boolean): Sokklass {
  if (!medOrd) return 'dnr';
  if (mening) return 'mening';
  return skyddat ? 'skyddat' : 'ovrigt';
}

const somRad = (rad: Traffrad, enKlass: Sokklass, utdragen: Utdragen | undefined): SokradDto => ({
  ...rad,
  klass: enKlass,
  mening: utdragen?.mening ?? [{ text: rad.arendemening, traff: false }],
  utdrag: utdragen?.utdrag ?? [],
  lank: lank(rad),
});
