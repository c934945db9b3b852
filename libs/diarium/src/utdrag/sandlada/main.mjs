// Sandlådan: läser ett främmande innehåll i en egen process. Innehållet kommer på stdin och svaret går som JSON på stdout.
// Processen har ingen miljö, ingen rätt till filer utöver programmet, inget nät, och dödas utifrån när den drar över.
import './utan-nat.mjs';

// Stdout är svaret: inget bibliotek får skriva sina varningar där.
for (const namn of ['log', 'info', 'warn', 'error', 'debug']) console[namn] = () => undefined;

const STORST_MEJL = 60_000_000;

async function stdin() {
  const bitar = [];
  for await (const bit of process.stdin) bitar.push(bit);
  return Buffer.concat(bitar);
}

async function omdome(innehall, uppgift) {
  const { bedom } = await import('./bedom.mjs');
  return await bedom(innehall, uppgift.filnamn);
}

const GOR = {
  kontroll: async (innehall, uppgift) => ({ kontroll: await omdome(innehall, uppgift) }),
  text: async (innehall, uppgift) => {
    const { lasText } = await import('./lastext.mjs');
    return { text: await lasText(innehall, uppgift.mediatyp, uppgift) };
  },
  mejl: async (innehall) => {
    if (innehall.length > STORST_MEJL) throw new Error('Mejlet är större än 60 MB.');
    const { delaMejl } = await import('./mejl.mjs');
    return { mejl: await delaMejl(innehall) };
  },
};

try {
  const uppgift = JSON.parse(process.argv[2]);
  const svar = await GOR[uppgift.gor](await stdin(), uppgift);
  process.stdout.write(JSON.stringify(svar));
} catch (fel) {
  process.stdout.write(
    JSON.stringify({ fel: fel instanceof Error ? fel.message : String(fel), vantat: fel?.vantat === true }),
  );
}
