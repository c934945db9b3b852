import { Tidslinjedel, Tidslinjekalla, type Tidslinjesak } from '#diarium';
import { delegationsmeningar, initiativmeningar, remissmeningar, yttrandemeningar } from './domain/beslutsmeningar.js';
import { BeredningssakerForrad } from './beredningssaker.repository.js';

/** Vad som hänt med ärendets skrivelser, remisser, initiativ och delegationsbeslut. Rubriker och mottagare står inte i meningarna. */
@Tidslinjekalla('beredning')
export class BeredningensTidslinje extends Tidslinjedel {
  readonly meningar = {
    'skrivelse.skapad': () => 'började på en tjänsteskrivelse',
    'skrivelse.granskning': () => 'skickade tjänsteskrivelsen på granskning',
    'skrivelse.granskad': () => 'läste tjänsteskrivelsen och lämnade den vidare',
    'skrivelse.granskning_bytt': () => 'bytte granskare eller undertecknare i tjänsteskrivelsen',
    'skrivelse.ny_version': () => 'började på en ny version av tjänsteskrivelsen',
    'skrivelse.pamind': () => 'påminde om tjänsteskrivelsen',
    'skrivelse.bilaga_andrad': () => 'ändrade en bilaga: tjänsteskrivelsen granskas om',
    'skrivelse.aterlamnad': () => 'skickade tillbaka tjänsteskrivelsen',
    'skrivelse.godkand': () => 'godkände tjänsteskrivelsen',
    'skrivelse.faststalld': () => 'fastställde tjänsteskrivelsen',
    'remiss.skapad': () => 'började på en remiss',
    'remiss.skickad': () => 'skickade ut remissen',
    'remiss.instanser_tillagda': () => 'lade till remissinstanser',
    'remiss.avslutad': () => 'avslutade remissen',
    'remissvar.inkommet': () => 'tog emot ett remissvar',
    'remissvar.avstar': () => 'antecknade att en remissinstans avstår',
    ...remissmeningar,
    ...yttrandemeningar,
    ...initiativmeningar,
    ...delegationsmeningar,
  };

  constructor(private readonly forrad: BeredningssakerForrad) {
    super();
  }

  async saker(namndId: string, arendeId: string): Promise<Tidslinjesak[]> {
    const skrivelser = await this.forrad.skrivelser(namndId, arendeId);
    const remisser = await this.forrad.remisser(namndId, arendeId);
    return [
      ...skrivelser.map(({ id }) => ({
        objekt: 'tjansteskrivelse',
        objektId: id,
        lank: `/namnder/${namndId}/skrivelser/${id}`,
      })),
      ...remisser.map(({ id }) => ({ objekt: 'remiss', objektId: id })),
      ...(await this.forrad.beslut(namndId, arendeId)),
    ];
  }
}
