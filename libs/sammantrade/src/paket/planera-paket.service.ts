import { Injectable } from '@nestjs/common';
import { Brevhuvud, Konvertering, type PdfAvFil, ProvaFil } from '#diarium';
import type { PaketfilUnderlag, PaketUnderlag } from '#dokument';
import { DomanFel, saknas } from '#plattform';
import { type Insyn, Insynsprov } from '../insyn/insyn.service.js';
import { ListaForrad } from '../lista/lista.repository.js';
import type { Foredragningslista } from '../lista/lista.typer.js';
import type { Sammantrade } from '../sammantrade/sammantrade.typer.js';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { utanKopior } from './domain/kopior.js';
import type { Paketlasare, Paketurval } from './paket.typer.js';
import { type Paketfakta, paketfakta, pakethash, type Paketratt, visade } from './paketunderlag.js';
import { type Paketinnehall, PaketunderlagForrad } from './paketunderlag.repository.js';

/** Vad ett paket blir för en läsare, innan det är gjort. */
export interface Paketplanering {
  fakta: Paketfakta;
  hash: string;
  lista: Pick<Foredragningslista, 'id' | 'nr' | 'version' | 'fryst'>;
  filnamn: string;
  /** Görs för läsaren och ingen annan. */
  personligt: boolean;
  hemlig: boolean;
}

const INGEN_INSYN: Insyn = { personId: null, utkast: false, sekretess: false, arenden: new Set() };
const PDF = 'application/pdf';
const BILDER: Readonly<Record<string, 'png' | 'jpeg'>> = { 'image/png': 'png', 'image/jpeg': 'jpeg' };
const TILL: Readonly<Record<Exclude<Paketurval['slag'], 'egen'>, string>> = {
  hela: 'För nämndens sekretariat.',
  utan_sekretess: 'För ledamöter och ersättare.',
};

/** Räknar fram vad ett paket innehåller för den som beställer eller hämtar det. Rätten prövas varje gång. */
@Injectable()
export class PlaneraPaket {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly listor: ListaForrad,
    private readonly underlag: PaketunderlagForrad,
    private readonly insynsprov: Insynsprov,
    private readonly brevhuvud: Brevhuvud,
    private readonly kontroll: ProvaFil,
    private readonly konvertering: Konvertering,
  ) {}

  /**
   * @param nr listans version; utelämnad är den senaste som läsaren får se
   * @throws DomanFel 404; 403 PAKET.SEKRETESS när läsaren inte får det hela
   */
  async for(
    namndId: string,
    sammantradeId: string,
    lasare: Paketlasare,
    urval: Paketurval,
    nr?: number,
  ): Promise<Paketplanering> {
    const sammantrade = await this.sammantraden.hamta(namndId, sammantradeId);
    if (sammantrade === null) throw saknas('Sammanträdet');
    const egen = await this.insynsprov.for(lasare, namndId, sammantradeId);
    if (urval.slag === 'hela' && !(egen.sekretess && egen.utkast)) {
      throw new DomanFel(
        'PAKET.SEKRETESS',
        'Hela paketet, med sekretess, är för den som sköter nämndens handlingar. Välj ditt eget.',
        { status: 403 },
      );
    }
    const lista = await this.listan(sammantradeId, egen, nr);
    const jav = await this.underlag.javPunkter(lista.id, lasare.personId);
    const ratt: Paketratt = { insyn: urval.slag === 'utan_sekretess' ? INGEN_INSYN : egen, jav };
    const personligt = urval.slag !== 'utan_sekretess' || jav.size > 0;
    const fakta = await this.fakta({ sammantrade, lista, lasare, personligt }, urval, ratt);
    const hemlig = visade(lista, urval, ratt).some(
      ({ hel, punkt }) =>
        punkt.handlingar.some((h) => h.sekretess) ||
        (hel.sekretess && !hel.oppen && hel.titel === punkt.titel && ratt.insyn !== INGEN_INSYN),
    );
    return {
      fakta,
      hash: pakethash(fakta, urval.format, personligt ? lasare.kontoId : null),
      lista,
      filnamn: `Handlingar ${sammantrade.datum}${urval.punkter === null ? '' : ' urval'}.${urval.format}`,
      personligt,
      hemlig,
    };
  }

  private async listan(sammantradeId: string, insyn: Insyn, nr?: number): Promise<Foredragningslista> {
    const synliga = (await this.listor.versioner(sammantradeId)).filter((l) => insyn.utkast || l.fryst);
    const vald = nr === undefined ? synliga.at(-1) : synliga.find((l) => l.nr === nr);
    const lista = vald === undefined ? null : await this.listor.hamta(sammantradeId, vald.nr);
    if (lista === null) throw saknas('Föredragningslistan');
    return lista;
  }

  private async fakta(
    vad: { sammantrade: Sammantrade; lista: Foredragningslista; lasare: Paketlasare; personligt: boolean },
    urval: Paketurval,
    ratt: Paketratt,
  ): Promise<Paketfakta> {
    const { sammantrade: s, lista, lasare, personligt } = vad;
    const namn = personligt ? await this.underlag.visatNamn(lasare.personId) : null;
    const grund: Parameters<typeof paketfakta>[0] = {
      brevhuvud: await this.brevhuvud.las(s.namndId),
      mote: { datum: s.datum, start: s.start, plats: s.plats },
      for: urval.slag !== 'egen' ? TILL[urval.slag] : `För ${namn ?? 'dig som beställde paketet'}.`,
      kallelse: urval.punkter === null ? await this.kallelser(s.id, lista.nr) : [],
      lasare: namn,
    };
    return paketfakta(grund, lista, urval, ratt, await this.filerna(s.namndId, lista, urval, ratt));
  }

  private async kallelser(sammantradeId: string, nr: number): Promise<PaketUnderlag['kallelse']> {
    return (await this.underlag.kallelser(sammantradeId, nr)).map(({ slag, filnamn, sha256 }) => ({
      titel: slag === 'kallelse' ? 'Kallelse med föredragningslista' : 'Tillägg till föredragningslistan',
      fil: { nyckel: sha256, filnamn, slag: 'pdf', egen: true },
    }));
  }

  /** Filerna som läsaren får se, med innehållet som ska läsas. */
  private async filerna(
    namndId: string,
    lista: Foredragningslista,
    urval: Paketurval,
    ratt: Paketratt,
  ): Promise<Map<string, PaketfilUnderlag>> {
    const handlingar = visade(lista, urval, ratt).flatMap(({ punkt }) => punkt.handlingar);
    const ider = handlingar.flatMap((h) => h.filer.map((fil) => fil.id));
    const innehall = await this.underlag.filer(namndId, ider);
    const ut = new Map<string, PaketfilUnderlag>();
    for (const { versionId, filer } of handlingar) {
      let pdf: readonly PdfAvFil[] | null = null;
      for (const { id } of utanKopior(filer, urval.format)) {
        const fil = innehall.get(id);
        if (fil === undefined) continue;
        const mediatyp = await this.fri(namndId, fil);
        const slag = mediatyp === PDF ? 'pdf' : (BILDER[mediatyp ?? ''] ?? 'annan');
        const grund = { filnamn: fil.filnamn, egen: false };
        if (mediatyp === null) ut.set(id, { ...grund, nyckel: fil.sha256, slag, hinder: 'karantan' });
        else if (urval.format === 'zip' || slag !== 'annan') ut.set(id, { ...grund, nyckel: fil.sha256, slag });
        else {
          pdf ??= await this.konvertering.forVersion(namndId, versionId);
          const sha256 = pdf.find(({ filId }) => filId === id)?.sha256 ?? null;
          ut.set(id, { ...grund, nyckel: sha256 ?? fil.sha256, slag: sha256 === null ? 'annan' : 'pdf' });
        }
      }
    }
    return ut;
  }

  /** Filens verkliga slag, eller null när den hålls tillbaka. */
  private async fri(namndId: string, fil: Paketinnehall): Promise<string | null> {
    try {
      return (await this.kontroll.kravFri(namndId, fil)).mediatyp;
    } catch (fel) {
      if (fel instanceof DomanFel && fel.status === 423) return null;
      throw fel;
    }
  }
}
