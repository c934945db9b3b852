import { quote } from '../../lasning/citat.js';
import { formatParagrafer, isWithin, type Intervall } from '../intervall.js';
import type { Granskning } from './granskning.js';

/** Sant när §:n inte har någon i `ordforandeskap` och måste få sin ordförande ur presidiet. */
type Utanfor = (nr: number) => boolean;

/** Den som ledde en § tjänstgör vid den och är inte jävig; finns ingen i presidiet ska filen säga vem som ledde. */
export function checkOrdforandeskap(g: Granskning): void {
  const skap = g.fakta.ordforandeskap ?? [];
  const intervall = skap.map(({ paragrafer }, i) =>
    g.readIntervall(paragrafer, `/ordforandeskap/${String(i)}/paragrafer`),
  );
  skap.forEach(({ namn }, i) => {
    const egna = intervall[i];
    const stig = `/ordforandeskap/${String(i)}`;
    if (egna === undefined || !g.l.isHel(`${stig}/namn`)) return;
    const delade = g.fakta.paragrafer.filter(({ nr }) => isWithin(egna, nr) && isLeddAvAnnan(intervall, i, nr));
    if (delade.length > 0) {
      const vilka = `§ ${formatParagrafer(delade.map(({ nr }) => nr))}`;
      g.l.report(`${stig}/paragrafer`, `${vilka} har redan en ordförande i listan, men varje § leds av en enda`);
    }
    checkTjanstgor(g, { namn, stig: `${stig}/namn`, intervall: egna, gor: 'leder' });
  });
  if (intervall.every((ett) => ett !== undefined) && g.l.isHel('/ordforandeskap')) {
    checkPresidiumFinns(g, (nr) => !intervall.some((ett) => isWithin(ett, nr)));
  }
}

function isLeddAvAnnan(intervall: readonly (readonly Intervall[] | undefined)[], fore: number, nr: number): boolean {
  return intervall.slice(0, fore).some((ett) => ett !== undefined && isWithin(ett, nr));
}

function checkPresidiumFinns(g: Granskning, isUtanfor: Utanfor): void {
  const rollerHela = g.fakta.narvaro.beslutande.every((_, i) => g.l.isHel(`/narvaro/beslutande/${String(i)}/roll`));
  if (!rollerHela) return;
  const utan = g.fakta.paragrafer.filter(
    (paragraf, i) => g.isUppstallningHel(i) && isUtanfor(paragraf.nr) && g.uppstallning.ordforande(paragraf) === null,
  );
  if (utan.length === 0) return;
  const vilka = formatParagrafer(utan.map(({ nr }) => nr));
  g.l.report(
    '/ordforandeskap',
    `vid § ${vilka} tjänstgör ingen ordförande eller vice ordförande som inte är jävig; här ska stå vem som ledde`,
  );
}

interface Uppgift {
  readonly namn: string;
  readonly stig: string;
  /** undefined: alla §§. */
  readonly intervall: readonly Intervall[] | undefined;
  readonly gor: 'leder' | 'justerar';
}

/** Anmäler de §§ där personen inte tjänstgör eller är jävig, med en mening per skäl. */
function checkTjanstgor(g: Granskning, { namn, stig, intervall, gor }: Uppgift): void {
  if (!g.narvaroHel) return;
  if (!g.poster.has(namn)) {
    g.l.report(stig, `${quote(namn)} ${gor} men står inte i närvaron; här ska stå en som tjänstgör${g.suggest(namn)}`);
    return;
  }
  const perSkal = new Map<string, number[]>();
  g.fakta.paragrafer.forEach((paragraf, i) => {
    if (!isWithin(intervall, paragraf.nr) || !g.isUppstallningHel(i)) return;
    if (g.uppstallning.tjanstgorande(paragraf).some((person) => person.namn === namn)) return;
    const skal = g.explainFranvaro(namn, paragraf);
    perSkal.set(skal, [...(perSkal.get(skal) ?? []), paragraf.nr]);
  });
  for (const [skal, nummer] of perSkal) {
    const krav =
      gor === 'leder'
        ? 'den som leder en § ska tjänstgöra vid den utan jäv'
        : 'en justerare ska ha tjänstgjort vid §:n utan jäv (KL 5:69)';
    g.l.report(stig, `${quote(namn)} ${gor} § ${formatParagrafer(nummer)} men ${skal}; ${krav}`);
  }
}

/** Justerarna var med och tjänstgjorde utan jäv, och varje § har en som inte också ledde den (KL 5:69). */
export function checkJusterare(g: Granskning): void {
  const { fakta, l } = g;
  const sedda: { namn: string; intervall: readonly Intervall[] | undefined }[] = [];
  let hela = l.isHel('/justerare');
  fakta.justerare.forEach((en, i) => {
    const stig = `/justerare/${String(i)}`;
    const namn = typeof en === 'string' ? en : en.namn;
    const intervall = typeof en === 'string' ? undefined : g.readIntervall(en.paragrafer, `${stig}/paragrafer`);
    if (!l.isHel(stig) || (typeof en !== 'string' && intervall === undefined)) {
      hela = false;
      return;
    }
    const dubbla = fakta.paragrafer.filter(
      ({ nr }) =>
        isWithin(intervall, nr) && sedda.some((annan) => annan.namn === namn && isWithin(annan.intervall, nr)),
    );
    if (dubbla.length > 0) {
      const vilka = formatParagrafer(dubbla.map(({ nr }) => nr));
      l.report(stig, `${quote(namn)} justerar redan § ${vilka}, men var och en ska stå en enda gång för varje §`);
    }
    sedda.push({ namn, intervall });
    checkTjanstgor(g, { namn, stig: typeof en === 'string' ? stig : `${stig}/namn`, intervall, gor: 'justerar' });
  });
  if (hela) checkUtanJusterare(g);
}

function checkUtanJusterare(g: Granskning): void {
  const utan: number[] = [];
  const ensamma: number[] = [];
  g.fakta.paragrafer.forEach((paragraf, i) => {
    if (!g.l.isHel(`/paragrafer/${String(i)}/nr`)) return;
    const namn = g.uppstallning.justerare(paragraf.nr);
    if (namn.length === 0) utan.push(paragraf.nr);
    else if (g.isUppstallningHel(i) && g.l.isHel('/ordforandeskap')) {
      const ledde = g.uppstallning.ordforande(paragraf);
      if (namn.every((ett) => ett === ledde)) ensamma.push(paragraf.nr);
    }
  });
  const krav = 'varje § justeras av den som ledde den och minst en till (KL 5:69)';
  if (utan.length > 0) g.l.report('/justerare', `§ ${formatParagrafer(utan)} har ingen justerare; ${krav}`);
  if (ensamma.length > 0) {
    g.l.report('/justerare', `§ ${formatParagrafer(ensamma)} justeras bara av den som ledde sammanträdet; ${krav}`);
  }
}
