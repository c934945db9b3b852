import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, inaktuell, Klocka, saknas } from '#plattform';
import { findAvvikelser, medPlats, type Ordningsavvikelse } from './domain/avvikelser.js';
import type { Motesandring } from './domain/motesandringar.js';
import { GenomforMotesandringar } from './genomfor-motesandringar.service.js';
import { OrdningsinnehallForrad } from './ordningsinnehall.repository.js';
import { SammantradesordningForrad } from './sammantradesordning.repository.js';
import { ordningssteg, stangtSteg } from './sammantradesordning.tillstand.js';
import type { Antagandebeslut, Ordningshuvud, Sammantradesordning } from './sammantradesordning.typer.js';

export interface Antagande {
  /** Beslutet som ordningen antas genom. */
  paragrafId: string;
  /** Den som för protokollet på de sammanträden som planeras; utan val är det ingen ännu. */
  sekreterareId?: string | null | undefined;
}

export interface Antagandesvar {
  sammantraden: Motesandring[];
  avvikelser: Ordningsavvikelse[];
}

const INGET_ANTAGANDE = ['avslag', 'aterremiss', 'bordlagd', 'utgar', 'antecknad'];

/** Antar årets ordning genom en beslutad §, eller en rättelse av den, och planerar sammanträdena (KL 6:23). */
@Injectable()
export class AntaOrdning {
  constructor(
    private readonly forrad: SammantradesordningForrad,
    private readonly innehall: OrdningsinnehallForrad,
    private readonly moten: GenomforMotesandringar,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Avvikelser från regeln hindrar inte: de följer med i svaret och i loggen. Samma antagande en gång till ändrar ingenting.
   * @param version den version som användaren såg
   * @throws DomanFel ORDNING.REDAN_ANTAGEN, ORDNING.ANTAGEN_FINNS, ORDNING.INGET_BESLUT, ORDNING.BESLUTET_ANVANT, ORDNING.FORE_RATTAD,
   *   ORDNING.STAMMER_INTE, KLUBBA.INAKTUELL (412)
   */
  @Transactional()
  async anta(namndId: string, id: string, version: number, antagande: Antagande): Promise<Antagandesvar> {
    const huvud = await this.forrad.lasArets(namndId, id);
    if (huvud === null) throw saknas('Sammanträdesordningen');
    const ordning: Sammantradesordning = { ...huvud, ...(await this.innehall.hamta(id)) };
    const avvikelser = findAvvikelser(ordning);
    if (huvud.tillstand === 'antagen' && huvud.antagenParagrafId === antagande.paragrafId) {
      return { sammantraden: await this.moten.beskriv(ordning), avvikelser };
    }
    await this.prova(huvud, version);
    const beslut = await this.beslut(huvud, antagande.paragrafId);
    const sammantraden = await this.moten.genomfor(ordning, antagande.sekreterareId ?? null);
    if (huvud.ersatterId !== null) await this.forrad.ersatt(huvud.ersatterId);
    await this.forrad.anta(id, beslut, this.klocka.nu());
    await this.handelser.skriv({
      namndId,
      typ: huvud.ersatterId === null ? 'sammantradesordning.antagen' : 'sammantradesordning.rattelse_antagen',
      objekt: 'sammantradesordning',
      objektId: id,
      efter: {
        ar: huvud.ar,
        nr: huvud.nr,
        ersatterId: huvud.ersatterId,
        paragrafId: beslut.paragrafId,
        paragrafNr: beslut.nr,
        antagenDatum: beslut.datum,
        sammantraden: sammantraden.map(({ rad, slag, sammantradeId, datum }) => ({ rad, slag, sammantradeId, datum })),
        avvikelser: avvikelser.map(medPlats),
      },
    });
    return { sammantraden, avvikelser };
  }

  private async prova(huvud: Ordningshuvud, version: number): Promise<void> {
    if (huvud.tillstand !== 'utkast') {
      const { kod, text } = stangtSteg('anta', huvud.tillstand);
      throw new DomanFel(kod, text);
    }
    if (huvud.version !== version) throw inaktuell();
    const steg = ordningssteg(huvud.tillstand, await this.forrad.lage(huvud)).find((ett) => ett.namn === 'anta');
    if (steg?.hinder != null) throw new DomanFel(steg.hinder.kod, steg.hinder.text);
  }

  private async beslut(huvud: Ordningshuvud, paragrafId: string): Promise<Antagandebeslut> {
    const beslut = await this.forrad.beslut(huvud.namndId, paragrafId);
    if (beslut === null) throw saknas('Paragrafen');
    if (beslut.tillstand !== 'beslutad' || INGET_ANTAGANDE.includes(beslut.utfall ?? '')) {
      throw new DomanFel(
        'ORDNING.INGET_BESLUT',
        `§ ${String(beslut.nr)} är inget beslut att anta ordningen. Välj den paragraf där nämnden antog den, när den är beslutad.`,
        { status: 422 },
      );
    }
    const annan = await this.forrad.antagenGenom(paragrafId, huvud.ar, huvud.id);
    if (annan !== null) {
      throw new DomanFel(
        'ORDNING.BESLUTET_ANVANT',
        `§ ${String(beslut.nr)} antog version ${String(annan)}. En rättelse behöver ett eget beslut.`,
        { status: 422 },
      );
    }
    const fore = huvud.ersatterId === null ? null : await this.forrad.hamta(huvud.namndId, huvud.ersatterId);
    if (fore?.antagenDatum != null && fore.antagenDatum > beslut.datum) {
      throw new DomanFel(
        'ORDNING.FORE_RATTAD',
        `Beslutet fattades ${beslut.datum}, före den ordning som rättas (${fore.antagenDatum}). Välj beslutet om rättelsen.`,
        { status: 422 },
      );
    }
    return beslut;
  }
}
