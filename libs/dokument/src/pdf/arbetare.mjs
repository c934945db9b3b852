// En tråd, eller en egen process, som håller en Typst-kompilator. Ren JavaScript: samma fil körs från källan, från dist och från Jest.
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

setFlagsFromString('--expose_gc');
const stada = runInNewContext('gc');
const { mallar, typsnitt } = workerData ?? JSON.parse(process.argv[2]);
const kompilator = NodeCompiler.create({ workspace: mallar, fontArgs: [{ fontPaths: typsnitt }] });

function diagnoser(fel) {
  return kompilator
    .fetchDiagnostics(fel)
    .map((d) => d.message)
    .join('; ');
}

/** Ett dokument: en kompilering, en export per standard. Varningar är fel: ett okänt typsnitt är bara en varning i Typst. */
function gor({ data, langaOrd, stort, vapen, filer, standarder }) {
  for (const { namn, innehall } of filer) kompilator.mapShadow(`${mallar}/${namn}`, Buffer.from(innehall));
  const inputs = { data, langaOrd, stort: stort ? 'ja' : 'nej', ...(vapen === undefined ? {} : { vapen }) };
  const svar = kompilator.compile({ mainFilePath: `${mallar}/dokument.typ`, inputs });
  if (svar.hasError()) throw new Error(diagnoser(svar.takeDiagnostics()));
  const varningar = svar.takeWarnings();
  if (varningar !== null && varningar !== undefined) throw new Error(diagnoser(varningar));
  return standarder.map((pdfStandard) => new Uint8Array(kompilator.pdf(svar.result, { pdfStandard })));
}

/** Den som beställer: tråden som startade den här, eller processen. */
const bestallare = parentPort ?? {
  on: (handelse, gor) => process.on(handelse, gor),
  postMessage: (svar) => process.send(svar),
};
// Den som ingen väntar på slutar.
if (parentPort === null) process.on('disconnect', () => process.exit());

bestallare.on('message', ({ id, uppdrag }) => {
  let svar;
  try {
    svar = { id, pdf: gor(uppdrag) };
  } catch (fel) {
    svar = { id, fel: fel instanceof Error ? fel.message : String(fel) };
  }
  for (const { namn } of uppdrag.filer) kompilator.unmapShadow(`${mallar}/${namn}`);
  bestallare.postMessage(svar, svar.pdf?.map((p) => p.buffer) ?? []);
  // V8 ser inte Typsts minne: utan detta växer processen med varje dokument. Det sker när svaret är sänt och stacken tom.
  setImmediate(() => {
    kompilator.evictCache(0);
    stada();
  });
});
