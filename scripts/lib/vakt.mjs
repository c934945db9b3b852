// Guards PostgreSQL: runs it in a session of its own (Ctrl-C goes to the whole group and would fell the database
// before the application has drained), and stops it when the launcher closes our stdin or dies, kill -9 included.
// Started with one argument, JSON: { program, argument, konto, signal }. A line "app <pid>" on stdin names the
// application, which is then given its time to drain first.
import { spawn } from 'node:child_process';
import { kommandorad, lever, slutInom, vanta } from './process.mjs';

const { program, argument, konto, signal } = JSON.parse(process.argv[2]);
const postgres = spawn(program, argument, {
  ...konto,
  cwd: '/',
  detached: true,
  stdio: ['ignore', 'inherit', 'inherit'],
});
postgres.on('error', () => process.exit(127));
postgres.on('exit', (kod) => process.exit(kod ?? 1));

let app;
let inmatning = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (bit) => {
  inmatning += bit;
  const svar = /^app (\d+) (.*)$/m.exec(inmatning);
  if (svar) app = { pid: Number(svar[1]), kannetecken: svar[2] };
});
process.stdin.on('end', () => void avsluta());
for (const ord of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(ord, () => void avsluta());

const appLever = () => app && lever(app.pid) && kommandorad(app.pid).includes(app.kannetecken);

async function stangApp() {
  if (!appLever()) return;
  process.kill(app.pid, 'SIGTERM');
  for (let varv = 0; varv < 100 && appLever(); varv += 1) await vanta(100);
  if (appLever()) process.kill(app.pid, 'SIGKILL');
}

async function avsluta() {
  await stangApp();
  postgres.kill(signal);
  if (await slutInom(postgres, 10_000)) return;
  postgres.kill('SIGQUIT');
}
