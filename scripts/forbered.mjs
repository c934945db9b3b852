// Makes a fresh clone ready to run: installs the packages and builds server and web, each only when something changed.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filer, hashAv, lasMarke } from './lib/kallhash.mjs';
import { medLas } from './lib/las.mjs';
import { Driftfel, ROT, avslutaMedFel, saga } from './lib/plats.mjs';
import { kor } from './lib/process.mjs';

const PAKETFILER = ['package.json', 'package-lock.json'];
const INSTALLERAT = join(ROT, 'node_modules', '.klubba');
const NODEVERSION = `${process.versions.modules} ${process.platform} ${process.arch}`;

const ar = (andelser) => (fil) => andelser.some((andelse) => fil.endsWith(andelse));
const testandelse = ar(['.spec.ts', '.spec.tsx', '.e2e.ts', '.d.mts']);
const arTest = (fil) => testandelse(fil) || /\/(prov|fall)\//.test(fil);
const arTypescript = ar(['.ts', '.tsx']);

const BYGGEN = [
  {
    namn: 'servern',
    marke: join(ROT, 'dist', '.byggt-server'),
    krav: join(ROT, 'libs'),
    kallor: () => [...PAKETFILER, 'tsconfig.json', 'tsconfig.build.json', ...serverfiler()],
    bygg: byggServern,
  },
  {
    namn: 'webben',
    marke: join(ROT, 'dist', '.byggt-webb'),
    krav: join(ROT, 'apps', 'web', 'index.html'),
    kallor: () => [...PAKETFILER, ...filer(ROT, 'apps/web').filter((fil) => !arTest(fil))],
    bygg: byggWebben,
  },
];

function serverfiler() {
  const mappar = ['apps/api', 'apps/worker', 'apps/klubba', 'libs', 'scripts'];
  return mappar
    .flatMap((mapp) => filer(ROT, mapp))
    .filter((fil) => !arTest(fil) && (arTypescript(fil) || !fil.startsWith('scripts')));
}

async function byggServern() {
  await kraver([join(ROT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'], 'Servern');
  const kallor = serverfiler();
  const onskade = new Set(kallor.map((fil) => fil.replace(/\.tsx?$/, '')));
  // A removed source must not live on in dist, where start-up and Node would still find it.
  for (const fil of ['apps', 'libs', 'scripts'].flatMap((mapp) => filer(join(ROT, 'dist'), mapp))) {
    if (!onskade.has(fil.replace(/\.js(\.map)?$/, ''))) rmSync(join(ROT, 'dist', fil));
  }
  for (const fil of kallor.filter((fil) => !arTypescript(fil) && /^(libs|apps)\/[^/]+\/src\//.test(fil))) {
    mkdirSync(join(ROT, 'dist', dirname(fil)), { recursive: true });
    cpSync(join(ROT, fil), join(ROT, 'dist', fil));
  }
}

async function byggWebben() {
  const vite = join(ROT, 'node_modules', 'vite', 'bin', 'vite.js');
  const ut = join(ROT, 'dist', 'web');
  await kraver([vite, 'build', 'apps/web', '--outDir', ut, '--emptyOutDir', '--logLevel', 'warn'], 'Webben');
}

async function kraver(argument, vad) {
  const { kod, ut } = await kor(process.execPath, argument, { cwd: ROT, fanga: true });
  if (kod !== 0) throw new Driftfel(`${ut.trim()}\n${vad} kunde inte byggas. Rätta felen ovan och försök igen.`);
}

const byggsalt = () => `${NODEVERSION} ${lasMarke(INSTALLERAT) ?? ''}`;

/** The marker holds hash of sources, so a failed or interrupted build is done again. */
function obyggda() {
  return BYGGEN.filter((bygge) => existsSync(bygge.krav))
    .map((bygge) => ({ ...bygge, hash: hashAv(ROT, bygge.kallor(), byggsalt()) }))
    .filter((bygge) => lasMarke(bygge.marke) !== bygge.hash);
}

async function byggEtt({ namn, marke, hash, bygg }) {
  const start = performance.now();
  rmSync(marke, { force: true });
  await bygg();
  writeFileSync(marke, hash);
  saga(`Byggde ${namn} (${((performance.now() - start) / 1000).toFixed(1)} s).`);
}

async function byggDetSomBehovs() {
  const kvar = obyggda();
  if (kvar.length === 0) return;
  mkdirSync(join(ROT, 'dist'), { recursive: true });
  saga(`Bygger ${kvar.map((bygge) => bygge.namn).join(' och ')} …`);
  const utfall = await Promise.allSettled(kvar.map(byggEtt));
  const fel = utfall.filter((u) => u.status === 'rejected').map((u) => u.reason);
  if (fel.length > 0) throw fel.length === 1 ? fel[0] : new Driftfel(fel.map((f) => f.message).join('\n'));
}

const pakethash = () => {
  const hash = createHash('sha256').update(NODEVERSION);
  for (const fil of PAKETFILER) if (existsSync(join(ROT, fil))) hash.update(readFileSync(join(ROT, fil)));
  return hash.digest('hex');
};

const installerat = () => lasMarke(INSTALLERAT) === pakethash();

async function installera() {
  saga('Installerar paket (en till två minuter första gången) …');
  const argument = ['install', '--no-audit', '--no-fund', '--include=dev', '--include=optional', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { kod } =
    npm && /npm-cli\.[cm]?js$/.test(npm)
      ? await kor(process.execPath, [npm, ...argument], { cwd: ROT })
      : await kor('npm', argument, { cwd: ROT });
  if (kod !== 0) throw new Driftfel('Paketen kunde inte installeras. Kontrollera nätet och försök igen.');
  // npm may have touched the lock file: what counts is what is there now.
  writeFileSync(INSTALLERAT, pakethash());
}

function kontrolleraNode() {
  const [stor = 0, liten = 0] = process.versions.node.split('.').map(Number);
  if (stor > 20 || (stor === 20 && liten >= 19)) return;
  throw new Driftfel(`Klubba behöver Node 20.19 eller senare; här körs ${process.versions.node}.`);
}

/**
 * Installs and builds what is not installed and built. Tells its progress in Swedish on stderr, nothing on stdout.
 * Two processes at once take turns. Throws Driftfel when it does not go.
 */
export async function forbered() {
  kontrolleraNode();
  if (installerat() && obyggda().length === 0) return;
  const vidVantan = () => saga('Väntar på en annan process som förbereder Klubba …');
  await medLas(
    'bygge',
    ROT,
    async () => {
      if (!installerat()) await installera();
      await byggDetSomBehovs();
    },
    vidVantan,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await forbered().catch(avslutaMedFel);
