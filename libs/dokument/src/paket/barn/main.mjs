// Paketets egen process. Uppdraget kommer på stdin, framsteg och svar går som rader på stdout.
import { lasKalla } from './kalla.mjs';
import { bunta } from './bunta.mjs';

const sag = (rad) => process.stdout.write(`${JSON.stringify(rad)}\n`);

async function uppdraget() {
  const bitar = [];
  for await (const bit of process.stdin) bitar.push(bit);
  return JSON.parse(Buffer.concat(bitar).toString('utf8'));
}

async function rakna(filer) {
  const svar = [];
  for (const [i, fil] of filer.entries()) {
    try {
      svar.push({ sidor: (await lasKalla(fil)).sidor.length });
    } catch (fel) {
      svar.push({ skal: fel?.skal ?? 'skadad' });
    }
    sag({ raknade: i + 1 });
  }
  return svar;
}

const uppdrag = await uppdraget();
const klart = uppdrag.gor === 'rakna' ? await rakna(uppdrag.filer) : await bunta(uppdrag.plan, sag);
const minneMb = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(`${JSON.stringify({ klart, minneMb })}\n`, () => process.exit(0));
