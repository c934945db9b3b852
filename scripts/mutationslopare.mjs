// Stryker's test runner for pure rules: Jest's own describe, it and expect, but every spec in one process. Jest itself
// starts anew for each of thousands of mutants; here only the project's own modules are loaded afresh for each, so that
// no value kept by one mutant is seen by the next.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { runInThisContext } from 'node:vm';
import { transformSync } from '@swc/core';

const PROV = 'libs/regelverk/src';
/** Large inputs, which say nothing that a small one does not about which line is wrong. */
const LANGSAMMA = 'stor.spec.ts';
const SWC = {
  swcrc: false,
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'commonjs' },
};

/** What another package requires, seen from that package. */
const via = (...paket) =>
  paket.reduce((require, namn) => createRequire(require.resolve(namn)), createRequire(import.meta.url));
const circus = via('jest', '@jest/core', 'jest-config')('jest-circus');
const { jestExpect } = via('jest', '@jest/core', 'jest-config', 'jest-circus')('@jest/expect');

/** The project's modules, compiled once and evaluated as often as asked. */
class Moduler {
  constructor(rot) {
    this.rot = rot;
    this.require = createRequire(join(rot, 'package.json'));
    this.kompilerade = new Map();
    this.laddade = new Map();
  }

  compile(fil) {
    const { code } = transformSync(readFileSync(fil, 'utf8'), { ...SWC, filename: fil });
    return runInThisContext(`(function (module, exports, require, __dirname) {${code}\n})`, { filename: fil });
  }

  load(fil) {
    const redan = this.laddade.get(fil);
    if (redan !== undefined) return redan.exports;
    if (!this.kompilerade.has(fil)) this.kompilerade.set(fil, this.compile(fil));
    const modul = { exports: {} };
    this.laddade.set(fil, modul);
    const require = (namn) =>
      namn.startsWith('.') ? this.load(resolve(dirname(fil), namn).replace(/\.js$/u, '.ts')) : this.require(namn);
    this.kompilerade.get(fil)(modul, modul.exports, require, dirname(fil));
    return modul.exports;
  }

  forget() {
    this.laddade.clear();
  }
}

function listTests(block, fil, led = []) {
  return block.children.flatMap((barn) =>
    barn.type === 'describeBlock'
      ? listTests(barn, fil, [...led, barn.name])
      : [{ namn: [fil, ...led, barn.name].join(' › '), fil, kor: barn.fn, hoppas: barn.mode === 'skip' }],
  );
}

class Provlopare {
  constructor() {
    this.namnrymd = globalThis.__stryker__ ??= {};
  }

  async init() {
    Object.assign(globalThis, { describe: circus.describe, it: circus.it, expect: jestExpect });
    const rot = process.cwd();
    this.moduler = new Moduler(rot);
    this.provfiler = readdirSync(join(rot, PROV), { recursive: true })
      .filter((fil) => fil.endsWith('.spec.ts') && !fil.endsWith(LANGSAMMA))
      .map((fil) => join(rot, PROV, fil))
      .toSorted();
    /** Per spec file the project's modules that it loads, itself included. */
    this.beroenden = new Map();
    this.tidfil = join(rot, '.provtider.json');
    this.tider = existsSync(this.tidfil) ? JSON.parse(readFileSync(this.tidfil, 'utf8')) : {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Every test of the spec files, numbered where two have one name. */
  collect(filer) {
    const sedda = new Map();
    return filer.flatMap((fil) => {
      // Each file its own modules, as in Jest: what one has computed and kept is not there for the next.
      this.moduler.forget();
      circus.resetState();
      this.moduler.load(fil);
      this.beroenden.set(fil, new Set(this.moduler.laddade.keys()));
      return listTests(circus.getState().rootDescribeBlock, relative(this.moduler.rot, fil)).map((prov) => {
        const gang = (sedda.get(prov.namn) ?? 0) + 1;
        sedda.set(prov.namn, gang);
        return gang === 1 ? prov : { ...prov, namn: `${prov.namn} (${String(gang)})` };
      });
    });
  }

  async dryRun() {
    this.namnrymd.activeMutant = undefined;
    const tests = [];
    for (const prov of this.collect(this.provfiler)) {
      this.namnrymd.currentTestId = prov.namn;
      const start = performance.now();
      const fel = prov.hoppas ? undefined : await failureOf(prov);
      const gemensamt = { id: prov.namn, name: prov.namn, timeSpentMs: performance.now() - start, fileName: prov.fil };
      if (prov.hoppas) tests.push({ ...gemensamt, status: 2 });
      else if (fel === undefined) tests.push({ ...gemensamt, status: 0 });
      else tests.push({ ...gemensamt, status: 1, failureMessage: fel });
    }
    this.namnrymd.currentTestId = undefined;
    this.tider = Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    writeFileSync(this.tidfil, JSON.stringify(this.tider));
    return { status: 'complete', tests, mutantCoverage: this.namnrymd.mutantCoverage };
  }

  filesOf(testFilter) {
    return this.provfiler.filter((fil) =>
      testFilter.some((id) => id.startsWith(`${relative(this.moduler.rot, fil)} › `)),
    );
  }

  filesThatLoad(modul) {
    if (this.beroenden.size === 0) this.collect(this.provfiler);
    return this.provfiler.filter((fil) => this.beroenden.get(fil)?.has(modul) ?? false);
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, sandboxFileName }) {
    const { namnrymd } = this;
    namnrymd.activeMutant = undefined;
    const valda = testFilter && new Set(testFilter);
    const filer = valda ? this.filesOf(testFilter) : this.filesThatLoad(sandboxFileName);
    namnrymd.hitLimit = hitLimit;
    namnrymd.hitCount = hitLimit === undefined ? undefined : 0;
    namnrymd.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    try {
      const prov = this.collect(filer).filter(({ namn, hoppas }) => !hoppas && (valda?.has(namn) ?? true));
      namnrymd.activeMutant = activeMutant.id;
      return await this.findKiller(prov);
    } catch (orsak) {
      // The mutant broke the loading of the modules themselves.
      return this.judge('laddningen', String(orsak), 1);
    } finally {
      namnrymd.activeMutant = undefined;
    }
  }

  /** The quick ones first: most mutants fall to one of them. */
  async findKiller(prov) {
    const snabbastForst = prov.toSorted((a, b) => (this.tider[a.namn] ?? 0) - (this.tider[b.namn] ?? 0));
    for (const [index, ett] of snabbastForst.entries()) {
      const fel = await failureOf(ett);
      if (fel !== undefined) return this.judge(ett.namn, fel, index + 1);
    }
    return { status: 'survived', nrOfTests: prov.length };
  }

  judge(id, failureMessage, nrOfTests) {
    const { hitCount, hitLimit } = this.namnrymd;
    if (hitCount !== undefined && hitCount > hitLimit) return { status: 'timeout', reason: 'Träffgränsen nåddes.' };
    return { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
  }
}

async function failureOf({ kor }) {
  try {
    await kor();
    return undefined;
  } catch (orsak) {
    return orsak instanceof Error ? orsak.message : String(orsak);
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'regelprov', injectableClass: Provlopare }];
