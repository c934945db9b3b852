import { quote } from '../../lasning/citat.js';
import { votering, type Rost } from '../../votering/votering.js';
import { findLiknande } from '../liknande.js';
import { isSluten, type OppenOmrostning, type SlutenOmrostning } from '../typer.js';
import { listNamn } from './granskning.js';
import type { Paragrafprov } from './paragrafregler.js';

const SIDOR = ['ja', 'nej', 'avstar'] as const satisfies readonly Rost[];

/** Varje omröstning i §:n stämmer med dem som tjänstgör. */
export function checkOmrostningar(prov: Paragrafprov): void {
  (prov.paragraf.omrostningar ?? []).forEach((omrostning, i) => {
    const stig = `${prov.stig}/omrostningar/${String(i)}`;
    if (isSluten(omrostning)) checkSluten(prov, omrostning, stig);
    else checkOppen(prov, omrostning, stig);
  });
}

interface Rostrad {
  readonly namn: string;
  readonly sida: Rost;
  readonly stig: string;
}

/** Öppen omröstning: exakt de som tjänstgör utan jäv, var och en en gång (KL 5:54). */
function checkOppen(prov: Paragrafprov, omrostning: OppenOmrostning, stig: string): void {
  const { g, tjanstgorande } = prov;
  const rader = SIDOR.flatMap((sida) =>
    (omrostning[sida] ?? []).map((namn, i): Rostrad => ({ namn, sida, stig: `${stig}/${sida}/${String(i)}` })),
  );
  if (!SIDOR.every((sida) => g.l.isHel(`${stig}/${sida}`))) return;
  const antalFel = g.l.fel.length;
  const rostade = new Map<string, Rostrad>();
  for (const rad of rader) {
    const forst = rostade.get(rad.namn);
    if (forst === undefined) rostade.set(rad.namn, rad);
    else
      g.l.report(rad.stig, `${quote(rad.namn)} har redan röstat i ${forst.stig}, men var och en ska stå en enda gång`);
  }
  if (tjanstgorande === undefined) return;
  const saknas = new Set([...tjanstgorande].filter((namn) => !rostade.has(namn)));
  for (const rad of rostade.values()) if (!tjanstgorande.has(rad.namn)) reportObehorig(prov, rad, saknas);
  if (saknas.size > 0) {
    const vem = `${listNamn([...saknas])} tjänstgör men finns varken bland ja, nej eller avstar`;
    g.l.report(stig, `${vem}; alla som tjänstgör vid §:n och inte är jäviga ska stå en gång`);
  }
  if (g.l.fel.length === antalFel) checkUtfall(prov, omrostning, rostade, stig);
}

/** Ett felskrivet namn räknas som den som saknas, så att ett skrivfel ger ett enda fel. */
function reportObehorig({ g, paragraf }: Paragrafprov, { namn, stig }: Rostrad, saknas: Set<string>): void {
  const likt = g.poster.has(namn) ? undefined : findLiknande(namn, saknas);
  const forslag = likt === undefined ? '' : ` (Menade du ${quote(likt)}?)`;
  if (likt !== undefined) saknas.delete(likt);
  const krav = 'här ska bara stå de som tjänstgör vid §:n och inte är jäviga';
  g.l.report(stig, `${quote(namn)} ${g.explainFranvaro(namn, paragraf)}; ${krav}${forslag}`);
}

/** Vid lika röstetal ska ordföranden ha röstat, annars är ärendet inte avgjort (KL 4:25). Val och anställning lottas. */
function checkUtfall(
  { g, paragraf }: Paragrafprov,
  omrostning: OppenOmrostning,
  rostade: ReadonlyMap<string, Rostrad>,
  stig: string,
): void {
  if (paragraf.typ === 'val' || paragraf.typ === 'anstallning' || !g.l.isHel('/ordforandeskap')) return;
  const namn = g.uppstallning.ordforande(paragraf);
  const ordforande = namn === null ? undefined : rostade.get(namn)?.sida;
  if (namn === null || ordforande === undefined) return;
  const [ja, nej, avstar] = [omrostning.ja.length, omrostning.nej.length, omrostning.avstar?.length ?? 0];
  if (votering({ slag: 'beslut', ja, nej, avstar, ordforande }).utfall !== 'ogiltig') return;
  const lage = `rösterna är ${String(ja)} ja och ${String(nej)} nej och ordföranden ${quote(namn)} avstod`;
  g.l.report(stig, `${lage}; vid lika röstetal ska ordföranden rösta så att ärendet blir avgjort (KL 4:25)`);
}

/** Sluten omröstning: bara i val och anställning, rätt summa, och lott precis när flera har flest röster (KL 5:54–56). */
function checkSluten(prov: Paragrafprov, omrostning: SlutenOmrostning, stig: string): void {
  const { g, paragraf, tjanstgorande } = prov;
  const typHel = g.l.isHel(`${prov.stig}/typ`);
  if (typHel && paragraf.typ !== 'val' && paragraf.typ !== 'anstallning') {
    const typ = `§:n har typ ${quote(paragraf.typ)}`;
    g.l.report(`${stig}/sluten`, `${typ}, men bara val och anstallning avgörs med sluten omröstning (KL 5:54)`);
  }
  if (!g.l.isHel(`${stig}/roster`)) return;
  const antal = Object.values(omrostning.roster);
  if (tjanstgorande !== undefined && g.l.isHel(`${stig}/blanka`)) {
    const summa = antal.reduce((a, b) => a + b, 0) + (omrostning.blanka ?? 0);
    if (summa !== tjanstgorande.size) {
      const ska = `${String(tjanstgorande.size)} tjänstgör vid §:n utan jäv`;
      g.l.report(
        stig,
        `rösterna och de blanka är tillsammans ${String(summa)}, men ${ska} och summan ska vara densamma`,
      );
    }
  }
  if (g.l.isHel(`${stig}/lottning`)) checkLottning(prov, omrostning, stig);
}

function checkLottning({ g }: Paragrafprov, { roster, lottning }: SlutenOmrostning, stig: string): void {
  const flest = Object.values(roster).reduce((a, b) => Math.max(a, b), 0);
  const hogsta = Object.keys(roster).filter((namn) => roster[namn] === flest);
  if (hogsta.length < 2) {
    if (lottning === undefined) return;
    g.l.report(`${stig}/lottning`, 'ingen har lika många och flest röster, så här ska ingen lottning stå');
  } else if (lottning === undefined) {
    const lika = `${listNamn(hogsta)} har lika många och flest röster (${String(flest)})`;
    g.l.report(`${stig}/lottning`, `${lika}; här ska stå vem lotten föll på`);
  } else if (!hogsta.includes(lottning)) {
    const krav = `här ska stå en av ${listNamn(hogsta)}, som har flest röster`;
    g.l.report(`${stig}/lottning`, `${quote(lottning)} har inte flest röster; ${krav}${g.suggest(lottning, hogsta)}`);
  }
}
