// Writes the table of rights in docs/rattigheter.md anew, from the built server: node scripts/forbered.mjs && node scripts/rattigheter.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROT } from './lib/plats.mjs';
import { medTabell } from './lib/rattigheter.mjs';

const fil = join(ROT, 'docs', 'rattigheter.md');
const byggd = join(ROT, 'dist', 'libs', 'plattform', 'src', 'ratt', 'rattighetstabell.js');
const { rattighetstabell } = await import(pathToFileURL(byggd).href);
writeFileSync(fil, medTabell(readFileSync(fil, 'utf8'), rattighetstabell()));
