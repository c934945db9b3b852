import { quote } from '../../lasning/citat.js';
import type { Paragraf } from '../typer.js';
import { forEachDubblett, type Granskning } from './granskning.js';

/** En § och vad som är känt om den när den prövas. */
export interface Paragrafprov {
  readonly g: Granskning;
  readonly paragraf: Paragraf;
  readonly stig: string;
  /** Namnen på dem som tjänstgör; undefined när det inte är känt. */
  readonly tjanstgorande: ReadonlySet<string> | undefined;
}

/** Numren stiger med ett från § till §. Sätter `serieHel`. */
export function checkSerie(g: Granskning): void {
  let forra: number | undefined;
  g.fakta.paragrafer.forEach(({ nr }, i) => {
    const stig = `/paragrafer/${String(i)}/nr`;
    if (!g.l.isHel(stig)) {
      g.serieHel = false;
      forra = undefined;
      return;
    }
    if (forra !== undefined && nr !== forra + 1) {
      g.serieHel = false;
      const vad = nr === forra ? 'numret är använt två gånger' : 'numren stiger med ett från § till §';
      g.l.report(stig, `här står ${String(nr)}, men det ska vara ${String(forra + 1)} (${vad})`);
    }
    forra = nr;
  });
}

/** De namngivna i en §: jäv, deltar inte, yrkanden, reservationer, särskilda yttranden och protokollsanteckningar. */
export function checkNamnIParagraf(prov: Paragrafprov, partier: ReadonlySet<string>): void {
  const { paragraf } = prov;
  checkJav(prov);
  checkListade(prov, 'deltarInte', paragraf.deltarInte ?? [], () => undefined);
  (paragraf.yrkanden ?? []).forEach(({ av }, i) => {
    checkListade(prov, `yrkanden/${String(i)}/av`, av, () => undefined);
  });
  (paragraf.reservationer ?? []).forEach(({ av }, i) => {
    checkListade(prov, `reservationer/${String(i)}/av`, av, (namn) =>
      paragraf.deltarInte?.includes(namn) === true
        ? 'deltog inte i beslutet, och bara den som deltog får reservera sig (KL 4:27)'
        : undefined,
    );
  });
  for (const falt of ['sarskildaYttranden', 'protokollsanteckningar'] as const) {
    (paragraf[falt] ?? []).forEach(({ av }, i) => {
      checkUttalare(prov, `${falt}/${String(i)}/av`, av, partier);
    });
  }
}

/** `jav` namnger den som var där: beslutande, ersättare, övriga eller sekreteraren. */
function checkJav({ g, paragraf, stig }: Paragrafprov): void {
  const { jav = [] } = paragraf;
  reportDubbletter(g, `${stig}/jav`, jav);
  jav.forEach((namn, i) => {
    const har = `${stig}/jav/${String(i)}`;
    if (!g.l.isHel(har) || !g.l.isHel('/narvaro') || namn === g.fakta.sekreterare) return;
    const post = g.poster.get(namn);
    if (post === undefined) {
      g.l.report(har, `${quote(namn)} är jävig men står inte i närvaron; här ska stå en som var där${g.suggest(namn)}`);
    } else if (post.lista === 'franvarande') {
      g.l.report(har, `${quote(namn)} är jävig men står som frånvarande; här ska stå en som var där`);
    }
  });
}

/** Namn som ska tjänstgöra vid §:n utan jäv. `hinder` är ett skäl till som gäller just den listan. */
function checkListade(
  { g, paragraf, stig, tjanstgorande }: Paragrafprov,
  falt: string,
  namnen: readonly string[],
  hinder: (namn: string) => string | undefined,
): void {
  reportDubbletter(g, `${stig}/${falt}`, namnen);
  namnen.forEach((namn, i) => {
    const har = `${stig}/${falt}/${String(i)}`;
    if (!g.l.isHel(har)) return;
    const skal = hinder(namn);
    if (skal !== undefined) g.l.report(har, `${quote(namn)} ${skal}; här ska stå en som deltog i beslutet`);
    else if (tjanstgorande?.has(namn) === false) {
      const krav = 'här ska stå en som tjänstgör vid §:n och inte är jävig';
      const forslag = g.poster.has(namn) ? '' : g.suggest(namn, tjanstgorande);
      g.l.report(har, `${quote(namn)} ${g.explainFranvaro(namn, paragraf)}; ${krav}${forslag}`);
    }
  });
}

/** Den som uttalar sig står i närvaron eller är ett parti. */
function checkUttalare(
  { g, stig }: Paragrafprov,
  falt: string,
  namnen: readonly string[],
  partier: ReadonlySet<string>,
): void {
  reportDubbletter(g, `${stig}/${falt}`, namnen);
  if (!g.l.isHel('/narvaro')) return;
  namnen.forEach((namn, i) => {
    const har = `${stig}/${falt}/${String(i)}`;
    if (!g.l.isHel(har) || g.poster.has(namn) || partier.has(namn)) return;
    const krav = 'här ska stå någon i närvaron eller ett parti';
    g.l.report(har, `${quote(namn)} står inte i närvaron och är inget parti i nämnden; ${krav}${g.suggest(namn)}`);
  });
}

function reportDubbletter(g: Granskning, stig: string, namnen: readonly string[]): void {
  forEachDubblett(namnen, (namn, index, forst) => {
    const har = `${stig}/${String(index)}`;
    if (!g.l.isHel(har) || !g.l.isHel(`${stig}/${String(forst)}`)) return;
    g.l.report(har, `${quote(namn)} står redan i ${stig}/${String(forst)}, men ska stå en enda gång i listan`);
  });
}
