// Content hashes of source trees, so that work is done again when, and only when, something changed.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const HOPPA_OVER = new Set(['node_modules', 'dist', '.git']);

/** All files under a folder (none when it is missing), sorted, as paths relative to `rot`. */
export function filer(rot, under) {
  let poster;
  try {
    poster = readdirSync(join(rot, under), { withFileTypes: true });
  } catch {
    return [];
  }
  return poster
    .filter((post) => !HOPPA_OVER.has(post.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((post) => (post.isDirectory() ? filer(rot, join(under, post.name)) : [join(under, post.name)]));
}

/** sha256 over names and contents of the files; one that is missing counts as such. */
export function hashAv(rot, lista, salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const fil of lista) {
    hash.update(`\0${fil}\0`);
    try {
      hash.update(readFileSync(join(rot, fil)));
    } catch {
      hash.update('\0saknas');
    }
  }
  return hash.digest('hex');
}

export function lasMarke(fil) {
  try {
    return readFileSync(fil, 'utf8');
  } catch {
    return undefined;
  }
}
