import { Injectable } from '@nestjs/common';
import { DomanFel, saknas } from '#plattform';
import { isWithin, parseIntervall } from '#regelverk';
import { ListaForrad } from '../lista/lista.repository.js';
import type { Punkt, Punkttyp } from '../lista/lista.typer.js';
import { NarvaroForrad } from '../narvaro/narvaro.repository.js';
import type { Narvaro, Narvaroroll } from '../narvaro/narvaro.typer.js';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { ParagrafForrad } from './paragraf.repository.js';
import type { NyParagraf } from './paragraf.typer.js';

/** Det som sekreteraren anger; resten tas ur punkten och uppropet. */
export type Paragrafonskan = Partial<Omit<NyParagraf, 'sammantradeId' | 'punktId' | 'arendeId'>> & {
  punktId?: string;
  arendeId?: string;
};

const LEDNING: readonly Narvaroroll[] = ['ordforande', 'forste_vice', 'andre_vice'];

/** Fyller ut en § ur punkten på den utskickade listan och uppropet som det är antecknat. */
@Injectable()
export class ForeslaParagraf {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly listor: ListaForrad,
    private readonly narvaro: NarvaroForrad,
    private readonly paragrafer: ParagrafForrad,
  ) {}

  /** @throws DomanFel 404, MOTE.PARAGRAF_OFULLSTANDIG, MOTE.ORDFORANDE_SAKNAS */
  async fyll(namndId: string, sammantradeId: string, onskan: Paragrafonskan): Promise<NyParagraf> {
    const sammantrade = await this.sammantraden.hamta(namndId, sammantradeId);
    if (sammantrade === null) throw saknas('Sammanträdet');
    const { punktId, arendeId, ...resten } = onskan;
    const punkt = punktId === undefined ? null : await this.punkt(sammantradeId, punktId);
    const { titel, typ } = rubrik(onskan, punkt);
    const senaste = await this.paragrafer.senasteNr(namndId, Number(sammantrade.datum.slice(0, 4)));
    const nr = onskan.nr ?? (senaste ?? 0) + 1;
    const upprop = await this.narvaro.lista(sammantradeId);
    const jav = onskan.jav ?? [];
    const tjanstgorande =
      onskan.tjanstgorande ??
      upprop
        .filter((rad) => rad.slag === 'beslutande' && inomOmfang(rad.paragrafer, nr))
        .map(({ personId, forPersonId }) => ({ personId, forPersonId }));
    const ordforandeId = onskan.ordforandeId ?? (await this.ledare(sammantradeId, nr, { upprop, tjanstgorande, jav }));
    return {
      ...resten,
      sammantradeId,
      punktId: punktId ?? null,
      titel,
      typ,
      arendeId: arendeId ?? punkt?.arendeId ?? null,
      oppen: onskan.oppen ?? punkt?.oppen ?? true,
      handlingar: onskan.handlingar ?? punkt?.handlingar.map((h) => h.handlingId) ?? [],
      tjanstgorande,
      jav,
      ordforandeId,
    };
  }

  private async punkt(sammantradeId: string, punktId: string): Promise<Punkt> {
    const utskickad = (await this.listor.versioner(sammantradeId)).filter((lista) => lista.fryst).at(-1);
    const lista = utskickad === undefined ? null : await this.listor.hamta(sammantradeId, utskickad.nr);
    const punkt = lista?.punkter.find((en) => en.id === punktId);
    if (punkt === undefined) throw saknas('Punkten på den utskickade listan');
    return punkt;
  }

  /** Den som antecknats leda §, annars den första av ordföranden, 1:e och 2:e vice som tjänstgör och inte är jävig (KL 6:21–22). */
  private async ledare(
    sammantradeId: string,
    nr: number,
    { upprop, tjanstgorande, jav }: { upprop: readonly Narvaro[] } & Pick<NyParagraf, 'tjanstgorande' | 'jav'>,
  ): Promise<string> {
    const kan = new Set(tjanstgorande.map((t) => t.personId).filter((id) => !jav.includes(id)));
    const antecknad = (await this.narvaro.ordforandeskap(sammantradeId)).find((post) =>
      inomOmfang(post.paragrafer, nr),
    );
    const enligtRoll = LEDNING.map(
      (roll) => upprop.find((rad) => rad.roll === roll && kan.has(rad.personId))?.personId,
    );
    const ledare = antecknad?.personId ?? enligtRoll.find((id) => id !== undefined);
    if (ledare !== undefined) return ledare;
    const text = 'Ingen i presidiet kan leda paragrafen. Välj den som nämnden utsett att leda den (KL 6:22).';
    throw new DomanFel('MOTE.ORDFORANDE_SAKNAS', text, { status: 422, falt: [{ stig: 'ordforandeId', text }] });
  }
}

const inomOmfang = (omfang: string | null, nr: number): boolean =>
  omfang === null || isWithin(parseIntervall(omfang) ?? [], nr);

function rubrik(onskan: Paragrafonskan, punkt: Punkt | null): { titel: string; typ: Punkttyp } {
  const titel = onskan.titel ?? punkt?.titel;
  const typ = onskan.typ ?? punkt?.typ;
  if (titel !== undefined && titel.trim() !== '' && typ !== undefined) return { titel, typ };
  const text = 'En paragraf utan punkt på listan behöver en rubrik och en typ.';
  throw new DomanFel('MOTE.PARAGRAF_OFULLSTANDIG', text, { status: 422, falt: [{ stig: 'titel', text }] });
}
