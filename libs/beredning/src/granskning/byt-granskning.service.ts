import { Injectable } from '@nestjs/common';
import { DomanFel, Transactional } from '#plattform';
import { provaSkrivelse } from '../skrivelse/prova-skrivelse.js';
import { SkrivelseForrad } from '../skrivelse/skrivelse.repository.js';
import type { Skrivelse } from '../skrivelse/skrivelse.typer.js';
import { Skrivelseatkomst } from '../skrivelse/skrivelseatkomst.service.js';
import { granskareVantar } from './domain/tur.js';
import { GranskningForrad } from './granskning.repository.js';
import type { Granskningsval } from './granskning.typer.js';

/**
 * Byter vem som läser och godkänner, i utkastet och medan skrivelsen granskas. Texten är densamma, så det som redan är
 * godkänt gäller; den som har godkänt kan inte tas bort utan att skrivelsen återlämnas. Godkänner de i ordning och någon
 * ställs före en som har godkänt, godkänner den senare igen: ordningen säger vem som har sett skrivelsen före henne.
 */
@Injectable()
export class BytGranskning {
  constructor(
    private readonly skrivelser: SkrivelseForrad,
    private readonly forrad: GranskningForrad,
    private readonly atkomst: Skrivelseatkomst,
  ) {}

  /** @throws DomanFel 404, 412, 422, BEREDNING.STEGET_STANGT, BEREDNING.HAR_GODKANT */
  @Transactional()
  async byt(namndId: string, id: string, version: number, val: Granskningsval): Promise<void> {
    const skrivelse = await this.atkomst.las(namndId, id, version);
    await this.atkomst.prova('bytGranskning', skrivelse);
    const ordning = val.godkannandeordning === undefined ? {} : { godkannandeordning: val.godkannandeordning };
    const utkast = skrivelse.tillstand === 'utkast';
    await (utkast ? this.iUtkastet(skrivelse, val) : this.iGranskningen(skrivelse, val));
    if (!utkast) await this.iTur(id, val.godkannandeordning ?? skrivelse.godkannandeordning);
    const nu = await this.atkomst.hamta(namndId, id);
    const kvar = granskareVantar(nu).length > 0 || nu.undertecknare.some((u) => u.godkandTid === null);
    const tillstand = kvar ? 'granskning' : 'godkand';
    await this.atkomst.skriv(skrivelse, { ...ordning, ...(utkast ? {} : { tillstand }) });
    await this.atkomst.anteckna(skrivelse, 'granskning_bytt', {
      ...(val.granskare === undefined ? {} : { granskare: [...val.granskare] }),
      ...(val.undertecknare === undefined ? {} : { undertecknare: val.undertecknare.map((u) => u.personId) }),
      ...ordning,
      ...(utkast ? {} : { alla: !kvar }),
    });
  }

  /** Godkänner de i ordning gäller bara de godkännanden som ingen står otillfrågad före. */
  private async iTur(id: string, ordning: Skrivelse['godkannandeordning']): Promise<void> {
    if (ordning === 'i_ordning') await this.forrad.slappEfterLucka(id);
  }

  async iUtkastet(s: Pick<Skrivelse, 'id'>, { granskare, undertecknare }: Granskningsval): Promise<void> {
    provaSkrivelse({ ...(undertecknare === undefined ? {} : { undertecknare }) });
    if (granskare !== undefined) await this.forrad.skrivGranskare(s.id, unika(granskare));
    if (undertecknare !== undefined) await this.skrivelser.skrivUndertecknare(s.id, undertecknare);
  }

  private async iGranskningen(s: Skrivelse, { granskare, undertecknare }: Granskningsval): Promise<void> {
    if (granskare !== undefined) await this.forrad.skrivGranskare(s.id, unika(granskare));
    if (undertecknare === undefined) return;
    provaSkrivelse({ undertecknare });
    provaMinstEn(undertecknare);
    const valda = new Set(undertecknare.map((u) => u.personId));
    const godkanda = s.undertecknare.filter((u) => u.godkandTid !== null);
    const borta = godkanda.find((u) => !valda.has(u.personId));
    if (borta !== undefined) {
      throw new DomanFel(
        'BEREDNING.HAR_GODKANT',
        `${borta.namn} har godkänt skrivelsen och kan inte tas bort. Återlämna skrivelsen först.`,
      );
    }
    if (JSON.stringify(undertecknare.map(namnd)) === JSON.stringify(s.undertecknare.map(namnd))) return;
    await this.forrad.oppnaGranskning(s.id);
    await this.forrad.bytUndertecknare(s.id, undertecknare);
  }
}

const namnd = ({ personId, titel }: { personId: string; titel: string }): string[] => [personId, titel.trim()];

const unika = (ider: readonly string[]): string[] => [...new Set(ider)];

function provaMinstEn(undertecknare: readonly unknown[]): void {
  if (undertecknare.length > 0) return;
  throw new DomanFel('BEREDNING.UNDERTECKNARE_KRAVS', 'Skrivelsen behöver minst en undertecknare.', {
    status: 422,
    falt: [{ stig: 'undertecknare', text: 'Välj minst en undertecknare.' }],
  });
}
