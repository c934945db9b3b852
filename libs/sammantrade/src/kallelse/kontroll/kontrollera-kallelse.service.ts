import { Injectable } from '@nestjs/common';
import { Organisation } from '#organisation';
import { DomanFel, Klocka, saknas } from '#plattform';
import { LaggAnmalan } from '../../delegation/lagg-anmalan.service.js';
import { FrislappningForrad } from '../../frislappning/frislappning.repository.js';
import { ListaForrad } from '../../lista/lista.repository.js';
import { SammantradeForrad } from '../../sammantrade/sammantrade.repository.js';
import type { Sammantrade } from '../../sammantrade/sammantrade.typer.js';
import { PaminnelseForrad } from '../../sammantradesordning/paminnelse/paminnelse.repository.js';
import { kontrolleraKallelse, type Kontrollpunkt } from '../domain/kallelsekontroll.js';

/** Hinder som en annan regel redan säger ifrån om, med sin egen kod. */
const PROVAS_REDAN = new Set(['DAGEN_PASSERAD', 'INTE_FRISLAPPT', 'LISTAN_TOM', 'BRADSKANDE_BESLUT']);

/** Kontrollen före utskick, densamma för skärmen och för den som skickar. */
@Injectable()
export class KontrolleraKallelse {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly listor: ListaForrad,
    private readonly frislappningar: FrislappningForrad,
    private readonly skrivelser: PaminnelseForrad,
    private readonly anmalan: LaggAnmalan,
    private readonly organisation: Organisation,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404; KALLELSE.REDAN_SKICKAD när det inte finns någon öppen lista att kontrollera */
  async kontrollera(namndId: string, sammantradeId: string): Promise<Kontrollpunkt[]> {
    const s = await this.sammantraden.hamta(namndId, sammantradeId);
    if (s === null) throw saknas('Sammanträdet');
    const lista = await this.listor.hamta(sammantradeId);
    if (lista === null) throw saknas('Föredragningslistan');
    if (lista.fryst || (s.tillstand !== 'planerat' && s.tillstand !== 'kallat')) {
      throw new DomanFel('KALLELSE.REDAN_SKICKAD', 'Den här versionen av listan är redan utskickad.');
    }
    const reglemente = await this.organisation.reglementeDen(namndId, s.datum);
    const slag = s.tillstand === 'planerat' ? 'kallelse' : 'tillagg';
    const slappt = lista.frislappt ? await this.frislappningar.gallande(lista.id) : null;
    return kontrolleraKallelse({
      slag,
      idag: this.klocka.idag(),
      sammantrade: s,
      senast: slag === 'kallelse' ? s.senastKallelse : s.senastTillagg,
      dagar: slag === 'kallelse' ? reglemente.kallelsedagar : reglemente.tillaggsdagar,
      iVardagar: reglemente.kallelseIVardagar,
      lista,
      slapptAv: slappt === null ? null : `${slappt.iEgenskapAv === 'ordforande' ? 'Ordföranden ' : ''}${slappt.namn}`,
      ofardiga: (await this.skrivelser.ofardiga(sammantradeId)).map(({ arendeId, skrivelse, handlaggare }) => ({
        arendeId,
        skrivelse,
        hos: handlaggare?.namn ?? null,
      })),
      mottagare: await this.organisation.mottagareAvKallelse(namndId, s.datum),
      bradskande: (await this.anmalan.laget(namndId, sammantradeId)).bradskande.filter(({ paListan }) => !paListan)
        .length,
    });
  }

  /**
   * Säger nej när kontrollen har ett hinder. Det som `Kalla` och frisläppningen prövar säger de själva.
   * @throws DomanFel KALLELSE.KONTROLLEN_HINDRAR (422)
   */
  async prova({ namndId, id }: Pick<Sammantrade, 'namndId' | 'id'>): Promise<void> {
    const hinder = (await this.kontrollera(namndId, id)).filter(
      ({ lage, kod }) => lage === 'hinder' && !PROVAS_REDAN.has(kod),
    );
    const [forst] = hinder;
    if (forst === undefined) return;
    throw new DomanFel('KALLELSE.KONTROLLEN_HINDRAR', `${forst.text}. ${forst.bot ?? ''}`.trim(), {
      status: 422,
      data: { hinder: forst.kod, antal: hinder.length },
    });
  }
}
