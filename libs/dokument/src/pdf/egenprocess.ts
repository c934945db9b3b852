import { type ChildProcess, fork } from 'node:child_process';
import { arbetarfil } from './plats.js';
import type { Satsuppdrag } from './satsuppdrag.js';

type Svar = { readonly pdf: readonly Uint8Array[] } | { readonly fel: string };

let barn: ChildProcess | undefined;
let tur: Promise<unknown> = Promise.resolve();

/**
 * Sets a document of hundreds of pages in a process of its own, one at a time: what Typst took goes back to the system
 * when it ends, where a thread would leave it with the server.
 */
export function sattIEgenProcess(
  uppdrag: Satsuppdrag,
  delat: { readonly mallar: string; readonly typsnitt: readonly string[] },
): Promise<readonly Uint8Array[]> {
  const denna = tur.then(async () => await kor(uppdrag, JSON.stringify(delat)));
  tur = denna.catch(() => undefined);
  return denna;
}

async function kor(uppdrag: Satsuppdrag, delat: string): Promise<readonly Uint8Array[]> {
  // Advanced: fonts and files go as bytes. No environment: what it sets was written by people.
  const egen = fork(arbetarfil(), [delat], {
    serialization: 'advanced',
    execArgv: [],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  barn = egen;
  try {
    return await new Promise((klar, fel) => {
      egen.once('error', fel);
      egen.once('exit', () => fel(new Error('Processen som satte dokumentet avslutades.')));
      egen.once('message', (svar: Svar) => {
        if ('pdf' in svar) klar(svar.pdf);
        else fel(new Error(`Dokumentet gick inte att sätta: ${svar.fel}`));
      });
      egen.send({ id: 1, uppdrag });
    });
  } finally {
    egen.kill('SIGKILL');
    barn = undefined;
  }
}

/** Ends the process, if there is one. */
export function stangEgenProcess(): void {
  barn?.kill('SIGKILL');
}
