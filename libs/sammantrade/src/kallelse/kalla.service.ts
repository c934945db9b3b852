import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { deklareraJobb, DomanFel, Handelselogg, Klocka, nyttId, saknas, Utkorg } from '#plattform';
import { ListaForrad } from '../lista/lista.repository.js';
import type { Foredragningslista } from '../lista/lista.typer.js';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { kallelsehinder } from '../sammantrade/sammantrade.tillstand.js';
import type { Sammantrade } from '../sammantrade/sammantrade.typer.js';
import { KallelseForrad } from './kallelse.repository.js';
import type { Kallelseslag } from './kallelse.typer.js';
import { KontrolleraKallelse } from './kontroll/kontrollera-kallelse.service.js';

/** Framställer kallelsens dokument och brev. */
export const FRAMSTALL_KALLELSE = deklareraJobb('kallelse.framstall');

/** Kallar till ett sammanträde: låser listan och lägger utskicket i utkorgen. Utan frisläppning går ingenting (DOMAN 6). */
@Injectable()
export class Kalla {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly listor: ListaForrad,
    private readonly forrad: KallelseForrad,
    private readonly kontroll: KontrolleraKallelse,
    private readonly utkorg: Utkorg,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Skickar kallelsen, eller ett tillägg när kallelsen redan har gått.
   * @param skal krävs efter sista dagen; loggas och föreslås som mening i protokollet
   * @returns kallelsens id
   * @throws DomanFel KALLELSE.INTE_FRISLAPPT, KALLELSE.FOR_SENT, KALLELSE.REDAN_SKICKAD, KALLELSE.DAGEN_PASSERAD, KALLELSE.STEGET_STANGT,
   * KALLELSE.KONTROLLEN_HINDRAR (422)
   */
  @Transactional()
  async kalla(namndId: string, sammantradeId: string, skal?: string): Promise<string> {
    const sammantrade = await this.sammantraden.lasRad(namndId, sammantradeId);
    if (sammantrade === null) throw saknas('Sammanträdet');
    const lista = await this.listor.hamta(sammantradeId);
    if (lista === null) throw saknas('Föredragningslistan');
    const idag = this.klocka.idag();
    const slag = prova(sammantrade, lista, idag);
    const senast = slag === 'kallelse' ? sammantrade.senastKallelse : sammantrade.senastTillagg;
    const senSkal = skal?.trim() ?? '';
    if (idag > senast && senSkal === '') {
      throw new DomanFel(
        'KALLELSE.FOR_SENT',
        `Sista dagen var ${senast} (KL 6:17, reglementet). Skriv varför ${slag === 'kallelse' ? 'kallelsen' : 'tillägget'} går ut för sent; skälet loggas och föreslås som mening i protokollet.`,
        { status: 422, falt: [{ stig: 'skal', text: 'Skriv varför den går ut efter sista dagen.' }] },
      );
    }
    await this.kontroll.prova(sammantrade);
    const id = await this.skapa(sammantrade, lista, slag, { senast, senSkal: idag > senast ? senSkal : null });
    if (slag === 'kallelse') await this.sammantraden.sattTillstand(sammantradeId, 'kallat');
    return id;
  }

  /** Ställer in ett sammanträde. Är kallelsen ute får alla som fick den veta det. */
  @Transactional()
  async stallIn(namndId: string, sammantradeId: string, skal: string): Promise<void> {
    const sammantrade = await this.sammantraden.lasRad(namndId, sammantradeId);
    if (sammantrade === null) throw saknas('Sammanträdet');
    if (sammantrade.tillstand !== 'planerat' && sammantrade.tillstand !== 'kallat') {
      throw new DomanFel('KALLELSE.STEGET_STANGT', 'Bara ett sammanträde som är planerat eller kallat kan ställas in.');
    }
    if (skal.trim() === '')
      throw new DomanFel('KALLELSE.SKAL_SAKNAS', 'Skriv varför sammanträdet ställs in.', {
        status: 422,
        falt: [{ stig: 'skal', text: 'Skriv varför.' }],
      });
    await this.sammantraden.sattTillstand(sammantradeId, 'installt', { installtSkal: skal.trim() });
    await this.handelser.skriv({
      namndId,
      typ: 'sammantrade.installt',
      objekt: 'sammantrade',
      objektId: sammantradeId,
      skal: skal.trim(),
    });
    // Det senaste som gick ut, inte ett tillägg som ännu skrivs.
    const utskickad = (await this.forrad.forSammantrade(sammantradeId)).at(-1);
    if (sammantrade.tillstand !== 'kallat' || utskickad === undefined) return;
    const lista = (await this.listor.versioner(sammantradeId)).find((version) => version.id === utskickad.listaId);
    if (lista !== undefined) {
      const sent = this.klocka.idag() > sammantrade.datum;
      await this.skapa(sammantrade, lista, 'installt', {
        senast: sammantrade.datum,
        senSkal: sent ? skal.trim() : null,
      });
    }
  }

  private async skapa(
    s: Sammantrade,
    lista: Pick<Foredragningslista, 'id' | 'nr' | 'fryst'>,
    slag: Kallelseslag,
    val: { senast: string; senSkal: string | null },
  ): Promise<string> {
    const id = nyttId();
    const tid = this.klocka.nu();
    const nr = (await this.forrad.forSammantrade(s.id)).length + 1;
    await this.forrad.lagg(
      { id, sammantradeId: s.id, listaId: lista.id, slag, nr, tillkomDatum: this.klocka.idag(), ...val },
      tid,
    );
    if (!lista.fryst) await this.listor.frys(lista.id, tid);
    await this.handelser.skriv({
      namndId: s.namndId,
      typ: `kallelse.${slag}`,
      objekt: 'sammantrade',
      objektId: s.id,
      efter: { kallelseId: id, nr, lista: lista.nr, ...val },
    });
    await this.utkorg.lagg(FRAMSTALL_KALLELSE, { kallelseId: id }, { namndId: s.namndId, nyckel: `kallelse:${id}` });
    return id;
  }
}

function prova(sammantrade: Sammantrade, lista: Foredragningslista, idag: string): 'kallelse' | 'tillagg' {
  if (sammantrade.tillstand !== 'planerat' && sammantrade.tillstand !== 'kallat') {
    throw new DomanFel(
      'KALLELSE.STEGET_STANGT',
      'Det går bara att kalla till ett sammanträde som är planerat eller kallat.',
    );
  }
  const hinder = kallelsehinder({ datum: sammantrade.datum, idag, lista, oavgjorda: [] });
  if (hinder !== null) throw new DomanFel(hinder.kod, hinder.text);
  return sammantrade.tillstand === 'planerat' ? 'kallelse' : 'tillagg';
}
