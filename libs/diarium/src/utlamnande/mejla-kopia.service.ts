import { Injectable } from '@nestjs/common';
import { Organisation } from '#organisation';
import {
  DomanFel,
  giltigMejladress,
  Konfiguration,
  type Liggarrad,
  saknas,
  Sammanhang,
  Transactional,
  Utskickstjanst,
} from '#plattform';
import { harSekretess } from '../arende/sekretess.service.js';
import { ProvaFil } from '../fil/filkontroll.service.js';
import { BegardhandlingForrad } from './begardhandling.repository.js';
import { kopior, STORST_I_MEJL } from './domain/mejlkopior.js';
import { SkrivBegaran } from './skriv-begaran.service.js';
import { UtlamnadfilForrad } from './utlamnadfil.repository.js';
import { type Begaran, beteckning } from './utlamnande.typer.js';

const MEJL = 'utlamnande';

/**
 * Skickar den utlämnade kopian till adressen som den som frågar har lämnat, och bara till den. Handlingar med sekretess
 * eller förbehåll skickas aldrig, utom den maskade filen: ett mejl kan nå någon annan.
 */
@Injectable()
export class MejlaKopia {
  constructor(
    private readonly handlingar: BegardhandlingForrad,
    private readonly filer: UtlamnadfilForrad,
    private readonly filprov: ProvaFil,
    private readonly skrivare: SkrivBegaran,
    private readonly organisation: Organisation,
    private readonly utskick: Utskickstjanst,
    private readonly konfiguration: Konfiguration,
    private readonly sammanhang: Sammanhang,
  ) {}

  /** @throws DomanFel 404, 412, UTLAMNANDE.MEJL_LAGE, .MEJL_ADRESS, .MEJL_TOMT, .MEJL_STORT, .MEJL_SKICKAT */
  @Transactional()
  async skicka(namndId: string, id: string, version: number): Promise<void> {
    const { kontoId } = this.sammanhang.aktor();
    if (kontoId === null) throw saknas('Begäran');
    const begaran = await this.skrivare.las(namndId, id, kontoId, version);
    const adress = this.adress(begaran);
    const tidigare = await this.mejl(id);
    if (tidigare.some(({ tillstand }) => ['vantar', 'sander', 'sand', 'oviss'].includes(tillstand))) {
      throw new DomanFel('UTLAMNANDE.MEJL_SKICKAT', 'Kopian är redan skickad till den adressen.');
    }
    const bilagor = await this.bilagor(begaran);
    const namnd = await this.organisation.namnd(namndId);
    const text = [
      'Hej!',
      `Här är de handlingar som du bad om (begäran ${beteckning(begaran)}). De ligger som bilagor i mejlet.`,
      'Är det något som saknas eller som du undrar över, så svara på det här mejlet.',
      `${namnd.namn}, ${namnd.kommunNamn}`,
    ];
    await this.utskick.skapa({
      namndId,
      slag: 'ovrigt',
      objekt: MEJL,
      objektId: id,
      version: tidigare.length + 1,
      gemensamt: {
        amne: `Handlingar du har bett om, ${beteckning(begaran)}`,
        text: text.join('\n\n'),
        html: text.map((stycke) => `<p>${stycke.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')}</p>`).join(''),
        fran: { namn: `${namnd.namn}, ${namnd.kommunNamn}`, adress: this.konfiguration.mejlFran },
        bilagor: bilagor.map(({ sha256, filnamn, mediatyp }) => ({ sha256, filnamn, typ: mediatyp })),
      },
      mottagare: [{ personId: id, namn: 'Den som frågade', adress }],
    });
    await this.skrivare.skriv(begaran, {});
    await this.skrivare.logga(begaran, 'mejlad', { filer: bilagor.map(({ sha256 }) => sha256) });
  }

  /** Breven om begäran, äldst först. */
  async mejl(id: string): Promise<Liggarrad[]> {
    return await this.utskick.omSaken(MEJL, id);
  }

  /** Glömmer vem de gick till. Kräver en transaktion. */
  async glom(ids: readonly string[]): Promise<void> {
    await this.utskick.glomMottagare(MEJL, ids);
  }

  private adress({ status, leverans, kontaktEpost }: Begaran): string {
    if (status !== 'avslutad' || leverans !== 'epost') {
      throw new DomanFel('UTLAMNANDE.MEJL_LAGE', 'Lämna ut handlingarna som e-post och avsluta begäran först.');
    }
    const adress = kontaktEpost?.trim() ?? '';
    if (giltigMejladress(adress)) return adress;
    throw new DomanFel('UTLAMNANDE.MEJL_ADRESS', 'Begäran har ingen e-postadress att skicka till.', { status: 422 });
  }

  private async bilagor(
    begaran: Begaran,
  ): Promise<{ sha256: string; filnamn: string; mediatyp: string; storlek: number }[]> {
    const hemliga = new Set(
      (await this.handlingar.lista(begaran.id))
        .filter((rad) => harSekretess(rad.sekretess) || rad.bedomning === 'forbehall')
        .map(({ id }) => id),
    );
    const med = kopior(await this.filer.lista(begaran.id), hemliga);
    for (const fil of med) await this.filprov.kravFri(begaran.namndId, fil);
    if (!med.some(({ slag }) => slag !== 'foljebrev')) {
      const text = 'Ingen av handlingarna får skickas med e-post: de har sekretess. Lämna dem på annat sätt.';
      throw new DomanFel('UTLAMNANDE.MEJL_TOMT', text);
    }
    if (med.reduce((summa, { storlek }) => summa + storlek, 0) > STORST_I_MEJL) {
      const text = 'Filerna är för stora att skicka med e-post (högst 15 MB). Lämna dem på annat sätt.';
      throw new DomanFel('UTLAMNANDE.MEJL_STORT', text);
    }
    return med;
  }
}
