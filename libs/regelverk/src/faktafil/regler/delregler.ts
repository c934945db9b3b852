import { frister } from '../../frister/frister.js';
import { kallelse } from '../../kallelse/kallelse.js';
import { RegelFel } from '../../lasning/regelfel.js';
import { formatParagrafer, isWithin, type Intervall } from '../intervall.js';
import { isAnslagUppdelat, isUppdelad } from '../protokollsdelar.js';
import type { Anslag, Delanslag, Deljustering, Justering } from '../typer.js';
import type { Granskning } from './granskning.js';

interface Del {
  readonly stig: string;
  readonly intervall: readonly Intervall[] | undefined;
}

/** Samma delar i `justering` och `anslag`, och varje § i exakt en. */
export function checkDelar(g: Granskning): void {
  const { justering, anslag } = g.fakta;
  if (!g.l.isHel('/justering') && !Array.isArray(justering)) return;
  if (!g.l.isHel('/anslag') && !Array.isArray(anslag)) return;
  const justerade = isUppdelad(justering) ? readDelar(g, '/justering', justering) : undefined;
  const anslagna = isAnslagUppdelat(anslag) ? readDelar(g, '/anslag', anslag) : undefined;
  if (justerade === undefined && anslagna === undefined) return;
  if (justerade === undefined || anslagna === undefined) {
    const [lista, ensam] = justerade === undefined ? ['anslag', 'justering'] : ['justering', 'anslag'];
    g.l.report(
      `/${ensam}`,
      `${lista} är en lista med protokollsdelar, så ${ensam} ska också vara en lista med samma delar`,
    );
    return;
  }
  const tackta = [checkTackning(g, '/justering', justerade), checkTackning(g, '/anslag', anslagna)];
  if (tackta.every(Boolean)) checkSammaDelar(g, justerade, anslagna);
}

function readDelar(g: Granskning, lista: string, delar: readonly (Deljustering | Delanslag)[]): Del[] {
  return delar.map(({ paragrafer }, i) => {
    const stig = `${lista}/${String(i)}`;
    return { stig, intervall: g.readIntervall(paragrafer, `${stig}/paragrafer`) };
  });
}

/** @returns sant när varje § står i exakt en del. */
function checkTackning(g: Granskning, lista: string, delar: readonly Del[]): boolean {
  if (!g.serieHel || delar.length === 0 || delar.some(({ intervall }) => intervall === undefined)) return false;
  const nummer = g.fakta.paragrafer.map(({ nr }) => nr);
  const utan = nummer.filter((nr) => !delar.some(({ intervall }) => isWithin(intervall, nr)));
  if (utan.length > 0) {
    g.l.report(lista, `§ ${formatParagrafer(utan)} står inte i någon del, men varje § ska stå i exakt en`);
  }
  let delade = false;
  delar.forEach(({ stig, intervall }, i) => {
    const redan = delar.slice(0, i);
    const dubbla = nummer.filter((nr) => isWithin(intervall, nr) && redan.some((en) => isWithin(en.intervall, nr)));
    if (dubbla.length === 0) return;
    delade = true;
    const vilka = formatParagrafer(dubbla);
    g.l.report(`${stig}/paragrafer`, `§ ${vilka} står redan i en annan del, men varje § ska stå i exakt en`);
  });
  return utan.length === 0 && !delade;
}

function checkSammaDelar(g: Granskning, justerade: readonly Del[], anslagna: readonly Del[]): void {
  const nummer = g.fakta.paragrafer.map(({ nr }) => nr);
  const inDel = ({ intervall }: Del): number[] => nummer.filter((nr) => isWithin(intervall, nr));
  if (justerade.length !== anslagna.length) {
    const antal = `${String(anslagna.length)} delar, men justering har ${String(justerade.length)}`;
    g.l.report('/anslag', `anslag har ${antal}; delarna ska vara desamma i båda`);
    return;
  }
  anslagna.forEach((del, i) => {
    const justerad = justerade[i];
    if (justerad === undefined) return;
    const [har, ska] = [inDel(del), inDel(justerad)];
    if (har.join() === ska.join()) return;
    const vantat = `§ ${formatParagrafer(ska)} som i ${justerad.stig}`;
    g.l.report(
      `${del.stig}/paragrafer`,
      `delen har § ${formatParagrafer(har)}, men ska ha ${vantat}: samma delar i samma ordning`,
    );
  });
}

/** Dagarna kommer i ordning: sammanträde, justering, tillkännagivande, och nedtagning tidigast den dag anslaget sattes upp. */
export function checkDagar(g: Granskning): void {
  const { justering, anslag } = g.fakta;
  checkKallelsedagar(g);
  const justeringar: readonly Justering[] = isUppdelad(justering) ? justering : [justering];
  const anslagen: readonly Anslag[] = isAnslagUppdelat(anslag) ? anslag : [anslag];
  const stigJ = (i: number): string => (isUppdelad(justering) ? `/justering/${String(i)}` : '/justering');
  const stigA = (i: number): string => (isAnslagUppdelat(anslag) ? `/anslag/${String(i)}` : '/anslag');
  const sammantrade = { dag: g.fakta.sammantrade.datum, stig: '/sammantrade/datum', vad: 'sammanträdet' };
  justeringar.forEach(({ datum }, i) => {
    checkOrdning(g, sammantrade, { dag: datum, stig: `${stigJ(i)}/datum`, vad: 'justeringen' });
  });
  anslagen.forEach(({ anslagsdatum, nedtas }, i) => {
    const justerad = justeringar[i];
    const uppe = { dag: anslagsdatum, stig: `${stigA(i)}/anslagsdatum`, vad: 'tillkännagivandet' };
    const fore =
      justerad !== undefined && isUppdelad(justering) === isAnslagUppdelat(anslag)
        ? { dag: justerad.datum, stig: `${stigJ(i)}/datum`, vad: 'justeringen' }
        : sammantrade;
    checkOrdning(g, fore, uppe);
    checkOrdning(g, uppe, { dag: nedtas, stig: `${stigA(i)}/nedtas`, vad: 'nedtagningen' });
    checkFrister(g, uppe);
  });
  const { start, slut } = g.fakta.sammantrade;
  if (
    g.l.isHel('/sammantrade/start') &&
    g.l.isHel('/sammantrade/slut') &&
    slut < start &&
    !isOverMidnatt(start, slut)
  ) {
    g.l.report('/sammantrade/slut', `sammanträdet slutar ${slut}, men det började ${start} och ska sluta senare`);
  }
}

/** Ett kvällssammanträde kan sluta efter midnatt. */
function isOverMidnatt(start: string, slut: string): boolean {
  return start >= '15:00' && slut < '06:00';
}

interface Dag {
  readonly dag: string;
  readonly stig: string;
  readonly vad: string;
}

function checkOrdning(g: Granskning, fore: Dag, efter: Dag): void {
  if (!g.l.isHel(fore.stig) || !g.l.isHel(efter.stig) || efter.dag >= fore.dag) return;
  g.l.report(
    efter.stig,
    `${efter.vad} ${efter.dag} ligger före ${fore.vad} ${fore.dag}, men ska vara samma dag eller senare`,
  );
}

function checkKallelsedagar({ fakta, l }: Granskning): void {
  const { kallelsedagar, tillaggsdagar } = fakta.namnd.reglemente;
  const hel = ['kallelsedagar', 'tillaggsdagar'].every((falt) => l.isHel(`/namnd/reglemente/${falt}`));
  if (!hel) return;
  if (tillaggsdagar > kallelsedagar) {
    const antal = `tilläggsdagarna är ${String(tillaggsdagar)}, men kallelsedagarna ${String(kallelsedagar)}`;
    l.report('/namnd/reglemente/tillaggsdagar', `${antal}; tilläggsdagarna får inte vara fler`);
    return;
  }
  if (!l.isHel('/sammantrade/datum')) return;
  if (isRaknad(() => kallelse({ sammantrade: fakta.sammantrade.datum, kallelsedagar, tillaggsdagar }))) return;
  const dag = `dagen ${String(kallelsedagar)} dagar före sammanträdet`;
  l.report('/namnd/reglemente/kallelsedagar', `${dag} ligger utanför åren 1990–2099, som fristerna ska ligga i`);
}

function checkFrister({ fakta, l }: Granskning, uppe: Dag): void {
  if (!l.isHel('/sammantrade/datum') || !l.isHel(uppe.stig) || uppe.dag < fakta.sammantrade.datum) return;
  if (isRaknad(() => frister({ sammantrade: fakta.sammantrade.datum, tillkannagivet: uppe.dag }))) return;
  l.report(uppe.stig, `fristerna efter ${uppe.dag} ligger utanför åren 1990–2099, som de ska ligga i`);
}

function isRaknad(compute: () => unknown): boolean {
  try {
    compute();
    return true;
  } catch (orsak) {
    if (orsak instanceof RegelFel) return false;
    throw orsak;
  }
}
