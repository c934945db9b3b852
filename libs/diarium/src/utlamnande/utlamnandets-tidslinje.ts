import { Tidslinjedel, Tidslinjekalla, type Tidslinjemening, type Tidslinjesak } from '../tidslinje/tidslinjekalla.js';

const HUR: Readonly<Record<string, string>> = {
  lamnas_ut: 'lämnas ut',
  maskas: 'lämnas ut med maskning',
  forbehall: 'lämnas ut med förbehåll',
  lamnas_inte_ut: 'lämnas inte ut',
};
const SATT: Readonly<Record<string, string>> = {
  lasa: 'för att läsas på stället',
  papper: 'som kopia på papper',
  epost: 'som kopia med e-post',
};

const text = (varde: unknown): string => (typeof varde === 'string' ? varde : '');
const vilken = ({ uppgifter }: Tidslinjesak): string =>
  `handling ${String(uppgifter?.['nr'] ?? '')} ${String(uppgifter?.['titel'] ?? '')}`.trim();
const lagrum = (varde: unknown): string => (text(varde) === '' ? '' : ` (${text(varde)})`);

/** Vad som lämnats ut ur ärendet, maskats och prövats. Aldrig till vem. */
@Tidslinjekalla('utlämnande')
export class UtlamnandetsTidslinje extends Tidslinjedel {
  readonly meningar: Readonly<Record<string, Tidslinjemening>> = {
    'handling.utlamnande_provat': ({ efter }, sak) =>
      `prövade att ${vilken(sak)} ${HUR[text(efter?.['bedomning'])] ?? 'lämnas ut'}${lagrum(efter?.['lagrum'])}`,
    'handling.utlamnande_beslutat': ({ efter }, sak) =>
      `beslutade att ${vilken(sak)} ${HUR[text(efter?.['bedomning'])] ?? 'inte lämnas ut'}${lagrum(efter?.['lagrum'])}`,
    'handling.utlamnad': ({ efter }, sak) =>
      `lämnade ut ${vilken(sak)}${efter?.['bedomning'] === 'maskas' ? ' maskad' : ''} ${SATT[text(efter?.['leverans'])] ?? ''}`.trimEnd(),
    'handling.maskad': (_, sak) => `framställde en maskad fil av ${vilken(sak)}`,
    'handling.planrad': ({ efter }, sak) =>
      `gav ${vilken(sak)} raden ${text(efter?.['kod'])} ${text(efter?.['handlingstyp'])} i informationshanteringsplanen`,
  };

  saker(): Promise<Tidslinjesak[]> {
    return Promise.resolve([]);
  }
}
