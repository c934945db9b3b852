// npm test [-- arguments of jest]: makes a fresh clone ready, checks the types, runs every test.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { forbered } from './forbered.mjs';
import { ROT, Driftfel, avslutaMedFel, saga } from './lib/plats.mjs';
import { korNode } from './lib/meddatabas.mjs';
import { kor } from './lib/process.mjs';

const TSC = join(ROT, 'node_modules', 'typescript', 'bin', 'tsc');
const JEST = join(ROT, 'node_modules', 'jest', 'bin', 'jest.js');

async function kontrolleraTyper() {
  const projekt = ['tsconfig.json', 'apps/web/tsconfig.json'].filter((fil) => existsSync(join(ROT, fil)));
  saga('Kontrollerar typerna …');
  const utfall = await Promise.all(
    projekt.map((fil) => kor(process.execPath, [TSC, '-p', fil, '--noEmit'], { cwd: ROT, fanga: true })),
  );
  const fel = utfall.filter(({ kod }) => kod !== 0).map(({ ut }) => ut.trim());
  if (fel.length > 0) throw new Driftfel(`${fel.join('\n')}\nTyperna stämmer inte.`);
}

/** Jest leaves one core idle by default, which on two cores is half of them. */
const arbetare = (argument) =>
  argument.some((ett) => /^(-i|-w|--runInBand|--maxWorkers|--watch)/.test(ett))
    ? []
    : [`--maxWorkers=${Math.min(availableParallelism(), 6)}`];

async function test(argument) {
  process.chdir(ROT);
  await forbered();
  await kontrolleraTyper();
  return korNode(['--experimental-vm-modules', '--no-warnings', JEST, ...arbetare(argument), ...argument]);
}

await test(process.argv.slice(2)).then((kod) => process.exit(kod), avslutaMedFel);
