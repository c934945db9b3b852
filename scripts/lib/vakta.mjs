// Starts a server under a guard process that stops it when we close its stdin, or die.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { slutInom } from './process.mjs';

const VAKT = fileURLToPath(new URL('vakt.mjs', import.meta.url));

/**
 * @param {{ program: string, argument: string[], konto?: object, signal: string }} uppdrag signal: what ends the server
 * @param {number | 'ignore'} logg a file descriptor for its output
 */
export function startaVaktad(uppdrag, logg = 'ignore') {
  const vakt = spawn(process.execPath, [VAKT, JSON.stringify(uppdrag)], {
    detached: true,
    cwd: '/',
    stdio: ['pipe', logg, logg],
  });
  vakt.stdin.on('error', () => undefined);
  return vakt;
}

/** Lets our process end although the server runs. */
export function slappVakt(vakt) {
  vakt.unref();
  vakt.stdin.unref();
}

/** Stops the server; resolves with whether it had ended within `ms`. */
export function stoppaVaktad(vakt, ms) {
  vakt.ref();
  vakt.stdin.end();
  return slutInom(vakt, ms);
}
