/** Etiketter framför ett diarienummer. */
const ETIKETTER = ['DNR', 'DIARIENR', 'DIARIENUMMER'];
/** Förkortningar för lagar, terminer, utredningar, rättsfall och propositioner som också skrivs med år och nummer. */
const KALLOR = ['SOU', 'KL', 'FL', 'OSL', 'TF', 'HT', 'VT', 'NR', 'EU', 'LAG', 'PROP', 'DIR', 'JO', 'NJA', 'HFD', 'RÅ'];
const SPARRADE: ReadonlySet<string> = new Set([...ETIKETTER, ...KALLOR]);
/** AFS, SFS, SOSFS … och SKOLFS: föreskrifter, inte ärenden. */
const FORFATTNINGSSAMLING = /^(?:[A-ZÅÄÖ]{0,3}FS|SKOLFS)$/u;
const LAGORD = /(?:LAGEN|BALKEN|FÖRORDNING|FÖRORDNINGEN)$/u;
const FORKORTNINGAR: ReadonlySet<string> = new Set([
  't.ex',
  'bl.a',
  'm.m',
  'm.fl',
  'd.v.s',
  's.k',
  'f.d',
  'o.s.v',
  'fr.o.m',
  't.o.m',
]);

/**
 * Sant för ord som aldrig är en diariekod.
 * @param ord ordet som det står i texten, med sina punkter
 * @param kod samma ord i versaler utan punkter
 */
export function isSparradKod(ord: string, kod: string): boolean {
  if (SPARRADE.has(kod) || FORFATTNINGSSAMLING.test(kod) || LAGORD.test(kod)) return true;
  return FORKORTNINGAR.has(ord.toLowerCase().replace(/\.$/u, ''));
}
