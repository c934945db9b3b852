import { requiredForBeslut } from '../../kvorum/kvorum.js';
import { quote } from '../../lasning/citat.js';
import { formatParagrafer, isWithin, type Intervall } from '../intervall.js';
import type { Beslutande } from '../typer.js';
import type { Granskning } from './granskning.js';

/** Ingen står två gånger i närvaron. */
export function checkDubbletter({ fakta, l, poster }: Granskning): void {
  const { beslutande, ersattare, franvarande = [], ovriga } = fakta.narvaro;
  for (const [lista, personer] of Object.entries({ beslutande, ersattare, franvarande, ovriga })) {
    personer.forEach(({ namn }, i) => {
      const stig = `/narvaro/${lista}/${String(i)}`;
      const forst = poster.get(namn)?.stig;
      if (forst === undefined || forst === stig || !l.isHel(`${stig}/namn`) || !l.isHel(`${forst}/namn`)) return;
      l.report(`${stig}/namn`, `${quote(namn)} står redan i ${forst}, men var och en ska stå en enda gång i närvaron`);
    });
  }
}

/** `paragrafer` hos de beslutande ligger i filen. @returns de lästa intervallen i samma ordning. */
export function checkNarvarointervall(g: Granskning): (readonly Intervall[] | undefined)[] {
  return g.fakta.narvaro.beslutande.map(({ paragrafer }, i) =>
    paragrafer === undefined ? undefined : g.readIntervall(paragrafer, `/narvaro/beslutande/${String(i)}/paragrafer`),
  );
}

/** `for` namnger en ledamot, står bara hos tjänstgörande ersättare, och ingen plats har två ersättare samtidigt. */
export function checkFor(g: Granskning, intervall: readonly (readonly Intervall[] | undefined)[]): void {
  const { beslutande } = g.fakta.narvaro;
  const ersatta = new Map<string, number[]>();
  beslutande.forEach((person, i) => {
    const stig = `/narvaro/beslutande/${String(i)}`;
    if (person.for === undefined || !g.l.isHel(`${stig}/for`) || !g.l.isHel(`${stig}/roll`)) return;
    const fel = explainFor(g, person, person.for);
    if (fel !== undefined) {
      g.l.report(`${stig}/for`, fel);
      return;
    }
    const andra = ersatta.get(person.for) ?? [];
    const krock = andra.find((annan) => hasGemensam(g, intervall[annan], intervall[i]));
    if (krock !== undefined) {
      const namn = quote(beslutande[krock]?.namn ?? '');
      const mening = `tjänstgör redan ${namn} vid samma §, men en plats har en ersättare i taget`;
      g.l.report(`${stig}/for`, `för ${quote(person.for)} ${mening}`);
    }
    ersatta.set(person.for, [...andra, i]);
  });
}

function explainFor(g: Granskning, person: Beslutande, ersatt: string): string | undefined {
  if (person.roll !== 'tjänstgörande ersättare') {
    return `${quote(person.namn)} har rollen ${quote(person.roll)}, men bara en tjänstgörande ersättare går in för någon`;
  }
  if (ersatt === person.namn) return `${quote(ersatt)} går in för sig själv, men här ska stå ledamoten som ersätts`;
  const post = g.poster.get(ersatt);
  const { beslutande, franvarande = [] } = g.fakta.narvaro;
  const roll = [...beslutande, ...franvarande].find(({ namn }) => namn === ersatt)?.roll;
  const isLedamot =
    post === undefined || (roll !== undefined && roll !== 'ersättare' && roll !== 'tjänstgörande ersättare');
  return isLedamot
    ? undefined
    : `${quote(ersatt)} står i ${post.stig} och är inte ledamot, men här ska stå ledamoten som ersätts`;
}

function hasGemensam(g: Granskning, a: readonly Intervall[] | undefined, b: readonly Intervall[] | undefined): boolean {
  return g.fakta.paragrafer.some(({ nr }) => isWithin(a, nr) && isWithin(b, nr));
}

/** Presidiets poster har en innehavare var vid varje §. */
export function checkPresidium(g: Granskning, intervall: readonly (readonly Intervall[] | undefined)[]): void {
  const { beslutande } = g.fakta.narvaro;
  const innehavare = new Map<string, number[]>();
  beslutande.forEach(({ roll, namn }, i) => {
    if (roll === 'ledamot' || roll === 'tjänstgörande ersättare' || !g.l.isHel(`/narvaro/beslutande/${String(i)}/roll`))
      return;
    const andra = innehavare.get(roll) ?? [];
    const krock = andra.find(
      (annan) => beslutande[annan]?.namn !== namn && hasGemensam(g, intervall[annan], intervall[i]),
    );
    if (krock !== undefined) {
      const vem = quote(beslutande[krock]?.namn ?? '');
      g.l.report(
        `/narvaro/beslutande/${String(i)}/roll`,
        `${vem} är redan ${roll} vid samma §, men bara en kan vara det`,
      );
    }
    innehavare.set(roll, [...andra, i]);
  });
}

interface Antalsfel {
  readonly index: number;
  readonly nr: number;
  readonly antal: number;
}

/** De som tjänstgör är högst `platser` och mer än hälften av dem (KL 6:27), räknat efter jäv. */
export function checkKvorum(g: Granskning): void {
  const { fakta, l, uppstallning } = g;
  if (!l.isHel('/namnd/platser')) return;
  const { platser } = fakta.namnd;
  const kravs = requiredForBeslut(platser);
  const fel: Antalsfel[] = [];
  fakta.paragrafer.forEach((paragraf, index) => {
    if (!g.isUppstallningHel(index)) return;
    const antal = uppstallning.tjanstgorande(paragraf).length;
    if (antal > platser || antal < kravs) fel.push({ index, nr: paragraf.nr, antal });
  });
  const forsta = fel[0];
  if (forsta === undefined) return;
  // Samma fel i hela filen är ett fel i närvaron, inte ett i varje §.
  const overallt =
    fakta.paragrafer.length > 1 &&
    fel.length === fakta.paragrafer.length &&
    fel.every((ett) => ett.antal === forsta.antal);
  if (overallt) l.report('/narvaro/beslutande', describeAntal(fel, platser, kravs));
  else
    fel.forEach((ett) => {
      l.report(`/paragrafer/${String(ett.index)}`, describeAntal([ett], platser, kravs));
    });
}

function describeAntal(fel: readonly Antalsfel[], platser: number, kravs: number): string {
  const antal = fel[0]?.antal ?? 0;
  const vid = `vid § ${formatParagrafer(fel.map(({ nr }) => nr))} tjänstgör ${String(antal)}`;
  return antal > platser
    ? `${vid}, men nämnden har bara ${String(platser)} platser och fler kan inte tjänstgöra`
    : `${vid} av ${String(platser)} platser, men nämnden är beslutsför först när minst ${String(kravs)} tjänstgör (KL 6:27)`;
}
