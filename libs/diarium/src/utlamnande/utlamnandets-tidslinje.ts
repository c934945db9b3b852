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
const lagrum = (varde: unknown): string => (text(varde) === '' ? '' : ` (${text(varde)})`);

/** Vad som lämnats ut ur ärendet, maskats och prövats. Aldrig till vem. */
@Tidslinjekalla('utlämnande')
export class UtlamnandetsTidslinje extends Tidslinjedel {
  readonly meningar: Readonly<Record<string, Tidslinjemening>> = {
    'handling.utlamnande_provat': ({ efter }) =>
      `prövade att handlingen ${HUR[text(efter?.['bedomning'])] ?? 'lämnas ut'}${lagrum(efter?.['lagrum'])}`,
    'handling.utlamnande_beslutat': ({ efter }) =>
      `beslutade att handlingen ${HUR[text(efter?.['bedomning'])] ?? 'inte lämnas ut'}${lagrum(efter?.['lagrum'])}`,
    'handling.utlamnad': ({ efter }) =>
      `lämnade ut handlingen${efter?.['bedomning'] === 'maskas' ? ' maskad' : ''} ${SATT[text(efter?.['leverans'])] ?? ''}`.trimEnd(),
    'handling.maskad': () => 'framställde en maskad fil av handlingen',
    'handling.planrad': ({ efter }) =>
      `gav handlingen raden ${text(efter?.['kod'])} ${text(efter?.['handlingstyp'])} i informationshanteringsplanen`,
  };

  saker(): Promise<Tidslinjesak[]> {
    return Promise.resolve([]);
  }
}
