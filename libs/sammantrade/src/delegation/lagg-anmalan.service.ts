import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import {
  type Delegationslista,
  DelegationslistaForrad,
  manadsord,
  type Ordforandebeslut,
  OrdforandebeslutForrad,
  Samlingsarende,
} from '#beredning';
import { HandlingForrad } from '#diarium';
import { DomanFel, inaktuell, saknas } from '#plattform';
import { ListaForrad } from '../lista/lista.repository.js';
import type { Foredragningslista, Punktinnehall } from '../lista/lista.typer.js';
import { SkrivLista } from '../lista/skriv-lista.service.js';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { type Anmalan, AnmalanForrad, type Anmalningsslag } from './anmalan.repository.js';

/** En sak som kan anmälas på sammanträdet. */
interface Anmalningssak {
  id: string;
  handlingId: string | null;
  /** Saken står i punkten på den senaste listan. */
  paListan: boolean;
}

export interface Listsak extends Anmalningssak {
  enhet: string;
  manad: string;
  rader: number;
  beslut: number;
}

export interface Bradskandesak extends Anmalningssak {
  datum: string;
  beslutadAv: string;
}

/** Det som ska anmälas på ett sammanträde, och vad av det som redan står på listan. */
export interface Anmalningslage {
  listor: Listsak[];
  bradskande: Bradskandesak[];
  /** Något väntar och står inte på listan. */
  attLagga: number;
}

const FORSLAG = 'Nämnden har tagit del av de anmälda besluten.';

/** Lägger alla inlämnade listor som inte är anmälda som en punkt på föredragningslistan, och de brådskande besluten som en egen. */
@Injectable()
export class LaggAnmalan {
  constructor(
    private readonly forrad: AnmalanForrad,
    private readonly listor: DelegationslistaForrad,
    private readonly beslut: OrdforandebeslutForrad,
    private readonly samling: Samlingsarende,
    private readonly handlingar: HandlingForrad,
    private readonly sammantraden: SammantradeForrad,
    private readonly foredragningslistor: ListaForrad,
    private readonly skriv: SkrivLista,
  ) {}

  /** @throws DomanFel 404 */
  async laget(namndId: string, sammantradeId: string): Promise<Anmalningslage> {
    const sammantrade = await this.sammantraden.hamta(namndId, sammantradeId);
    if (sammantrade === null) throw saknas('Sammanträdet');
    const upptagna = await this.forrad.upptagna(namndId, sammantradeId);
    const pa = new Set((await this.forrad.forSammantrade(sammantradeId)).flatMap((a) => (a.star ? a.saker : [])));
    const listor = (await this.listor.oanmalda(namndId))
      .filter(({ id }) => !upptagna.has(id))
      .map((l): Listsak => somListsak(l, pa.has(l.id)));
    const bradskande = (await this.beslut.oanmalda(namndId))
      .filter(({ id, datum }) => !upptagna.has(id) && datum <= sammantrade.datum)
      .map((b): Bradskandesak => somBeslutssak(b, pa.has(b.id)));
    return { listor, bradskande, attLagga: [...listor, ...bradskande].filter(({ paListan }) => !paListan).length };
  }

  /**
   * Lägger punkterna, eller fyller på dem som redan står.
   * @param version listans lydelse som användaren såg
   * @throws DomanFel 404, 412, SAMMANTRADE.LISTAN_LAST, 422 DELEGATIONSANMALAN.INGET, DELEGATIONSANMALAN.DOKUMENT
   */
  @Transactional()
  async lagg(namndId: string, sammantradeId: string, version: number): Promise<void> {
    if ((await this.sammantraden.lasRad(namndId, sammantradeId)) === null) throw saknas('Sammanträdet');
    if ((await this.lista(sammantradeId)).version !== version) throw inaktuell();
    const { listor, bradskande } = await this.laget(namndId, sammantradeId);
    if (listor.length + bradskande.length === 0) {
      throw new DomanFel(
        'DELEGATIONSANMALAN.INGET',
        'Det finns inga inlämnade listor eller brådskande beslut att anmäla.',
        { status: 422 },
      );
    }
    const utan = [...listor, ...bradskande].filter(({ handlingId }) => handlingId === null).length;
    if (utan > 0) {
      throw new DomanFel('DELEGATIONSANMALAN.DOKUMENT', 'Ett av dokumenten görs just nu. Försök igen om en stund.', {
        status: 422,
      });
    }
    if (listor.length > 0) await this.punkt(namndId, sammantradeId, 'listor', listor, listpunkt(listor));
    if (bradskande.length > 0)
      await this.punkt(namndId, sammantradeId, 'bradskande', bradskande, bradskandepunkt(bradskande));
  }

  private async punkt(
    namndId: string,
    sammantradeId: string,
    slag: Anmalningsslag,
    saker: readonly Anmalningssak[],
    text: Pick<Punktinnehall, 'titel' | 'sammanfattning'>,
  ): Promise<void> {
    const sammantrade = await this.sammantraden.hamta(namndId, sammantradeId);
    const arende = await this.samling.arets(namndId, sammantrade?.datum.slice(0, 4) ?? '');
    const innehall: Punktinnehall = {
      ...text,
      typ: 'delegation',
      arendeId: arende.id,
      beslutsforslag: [{ punkter: [FORSLAG] }],
      handlingar: await this.versionerna(namndId, saker),
    };
    const nyckel = await this.laggEllerSkriv(namndId, sammantradeId, slag, innehall);
    await this.forrad.satt({ namndId, sammantradeId, slag, punktNyckel: nyckel, saker: saker.map(({ id }) => id) });
  }

  private async laggEllerSkriv(
    namndId: string,
    sammantradeId: string,
    slag: Anmalningsslag,
    innehall: Punktinnehall,
  ): Promise<string> {
    const finns: Anmalan | undefined = (await this.forrad.forSammantrade(sammantradeId)).find(
      (a) => a.slag === slag && a.star,
    );
    const lista = await this.lista(sammantradeId);
    const staende = lista.punkter.find(({ nyckel }) => nyckel === finns?.punktNyckel);
    if (staende !== undefined) {
      const { oppen, foredragande, tidFran, tidTill } = staende;
      await this.skriv.andraPunkt(
        namndId,
        sammantradeId,
        staende.id,
        { ...innehall, oppen, foredragande, tidFran, tidTill },
        lista.version,
      );
      return staende.nyckel;
    }
    const id = await this.skriv.laggPunkt(namndId, sammantradeId, innehall, lista.version);
    const lagd = (await this.lista(sammantradeId)).punkter.find((p) => p.id === id);
    if (lagd === undefined) throw saknas('Punkten');
    return lagd.nyckel;
  }

  /** Handlingarna i den version som gäller nu. */
  private async versionerna(namndId: string, saker: readonly Anmalningssak[]): Promise<{ versionId: string }[]> {
    const versioner: { versionId: string }[] = [];
    for (const { handlingId } of saker) {
      const handling = handlingId === null ? null : await this.handlingar.hamta(namndId, handlingId);
      const senaste = handling?.versioner.at(-1);
      if (senaste !== undefined) versioner.push({ versionId: senaste.id });
    }
    return versioner;
  }

  private async lista(sammantradeId: string): Promise<Foredragningslista> {
    const lista = await this.foredragningslistor.hamta(sammantradeId);
    if (lista === null) throw saknas('Föredragningslistan');
    return lista;
  }
}

const somListsak = (
  { id, handlingId, omgang, framstalldOmgang, enhet, manad, rader, beslut }: Delegationslista,
  paListan: boolean,
): Listsak => ({
  id,
  // En rättad lista vars nya dokument inte är gjort anmäls inte med det gamla.
  handlingId: framstalldOmgang === omgang ? handlingId : null,
  enhet,
  manad,
  rader,
  beslut,
  paListan,
});

const somBeslutssak = ({ id, handlingId, datum, beslutadAv }: Ordforandebeslut, paListan: boolean): Bradskandesak => ({
  id,
  handlingId,
  datum,
  beslutadAv,
  paListan,
});

function listpunkt(listor: readonly Listsak[]): Pick<Punktinnehall, 'titel' | 'sammanfattning'> {
  const antal = listor.length === 1 ? '1 lista' : `${String(listor.length)} listor`;
  return {
    titel: `Anmälan av delegationsbeslut (${antal})`,
    sammanfattning: listor
      .map(
        (l) =>
          `${l.enhet}, ${manadsord(l.manad)}: ${l.rader === 1 ? '1 rad' : `${String(l.rader)} rader`}, ${String(l.beslut)} beslut`,
      )
      .join('\n'),
  };
}

function bradskandepunkt(saker: readonly Bradskandesak[]): Pick<Punktinnehall, 'titel' | 'sammanfattning'> {
  return {
    titel: `Anmälan av brådskande beslut${saker.length === 1 ? '' : ` (${String(saker.length)})`}`,
    sammanfattning: saker
      .map(({ datum, beslutadAv }) => `Beslut ${datum} av ${beslutadAv} (6 kap. 39 § kommunallagen).`)
      .join('\n'),
  };
}
