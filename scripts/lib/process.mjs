// Child processes: run one to its end, wait, look one up.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export const vanta = (ms) => new Promise((klar) => setTimeout(klar, ms));

/** Runs a program to its end. Resolves with its exit code (128 + n after a signal) and, when `fanga`, what it wrote. */
export function kor(program, argument, { fanga = false, ...val } = {}) {
  return new Promise((klar, fel) => {
    const barn = spawn(program, argument, { stdio: ['ignore', fanga ? 'pipe' : 2, fanga ? 'pipe' : 2], ...val });
    let ut = '';
    for (const strom of [barn.stdout, barn.stderr]) {
      strom?.setEncoding('utf8');
      strom?.on('data', (bit) => (ut += bit));
    }
    barn.on('error', fel);
    barn.on('close', (kod, signal) => klar({ kod: kod ?? 128 + signalnummer(signal), ut }));
  });
}

const signalnummer = (signal) => ({ SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGKILL: 9, SIGTERM: 15 })[signal] ?? 1;

/** Resolves with true when the child has ended, with false after `ms`. */
export function slutInom(barn, ms) {
  if (barn.exitCode !== null || barn.signalCode !== null) return Promise.resolve(true);
  return new Promise((klar) => {
    const ur = setTimeout(() => {
      barn.off('exit', slut);
      klar(false);
    }, ms);
    const slut = () => {
      clearTimeout(ur);
      klar(true);
    };
    barn.once('exit', slut);
  });
}

export function lever(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fel) {
    return fel.code === 'EPERM';
  }
}

/** The command line of a process, '' when it does not exist. */
export function kommandorad(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    if (process.platform === 'linux') return '';
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
}
