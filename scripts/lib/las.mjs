// A lock that dies with its process: a listening Unix socket. No pid files, safe after kill -9.
// On Linux the name is abstract (kept by the kernel, never left over); elsewhere it is a file in the temporary folder.
import { statSync, unlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kortHash } from './plats.mjs';
import { vanta } from './process.mjs';

const ABSTRAKT = process.platform === 'linux';

/** Device and inode are part of the name, so that containers that share a network do not take each other's folder for theirs. */
function sokvag(slag, katalog) {
  const { dev, ino } = statSync(katalog);
  const namn = `klubba-${slag}-${kortHash(`${katalog} ${dev} ${ino}`)}`;
  return ABSTRAKT ? `\0${namn}` : join(tmpdir(), `${namn}.sock`);
}

/** The holder says its word to each that connects. Resolves with the word, or with null when nobody listens. */
function fraga(vag, { invantaSlut = false } = {}) {
  return new Promise((klar) => {
    let svar = '';
    const forbindelse = connect(vag);
    forbindelse.setEncoding('utf8');
    forbindelse.on('error', () => undefined);
    forbindelse.on('data', (bit) => {
      svar += bit;
      if (!invantaSlut) forbindelse.destroy();
    });
    forbindelse.on('close', () => klar(svar === '' ? null : svar.trim()));
  });
}

function lyssna(vag, ord) {
  const anslutna = new Set();
  const server = createServer((forbindelse) => {
    anslutna.add(forbindelse);
    forbindelse.unref();
    forbindelse.on('error', () => forbindelse.destroy());
    forbindelse.on('close', () => anslutna.delete(forbindelse));
    forbindelse.write(`${ord}\n`);
  });
  const slapp = () => {
    server.close();
    for (const forbindelse of anslutna) forbindelse.destroy();
  };
  return new Promise((klar) => {
    server.on('error', () => klar(null));
    server.listen(ABSTRAKT ? vag : { path: vag, readableAll: true, writableAll: true }, () => {
      server.unref();
      klar({ slapp });
    });
  });
}

function taBortLamnad(vag) {
  if (ABSTRAKT) return;
  try {
    unlinkSync(vag);
  } catch {
    // Somebody else was faster, or may not: the next attempt tells.
  }
}

/**
 * Tries to take the lock `slag` of a folder (a real path). Resolves with `{ slapp() }`, or with `{ hallsAv }`, the word
 * that the present holder took it with.
 */
export async function taLas(slag, katalog, ord) {
  const vag = sokvag(slag, katalog);
  for (let varv = 0; varv < 50; varv += 1) {
    const las = await lyssna(vag, ord);
    if (las) return las;
    const hallsAv = await fraga(vag);
    if (hallsAv !== null) return { hallsAv };
    taBortLamnad(vag);
    await vanta(20);
  }
  return { hallsAv: 'okänd' };
}

/** Resolves when the present holder of the lock has let go of it or died. */
export const vantaPaLas = (slag, katalog) => fraga(sokvag(slag, katalog), { invantaSlut: true });

/** Runs `gor` with the lock held, after waiting for it; `vidVantan` is called once when there is a wait. */
export async function medLas(slag, katalog, gor, vidVantan = () => undefined) {
  for (let varv = 0; ; varv += 1) {
    const las = await taLas(slag, katalog, 'arbete');
    if (las.slapp) {
      try {
        return await gor();
      } finally {
        las.slapp();
      }
    }
    if (varv === 0) vidVantan();
    await vantaPaLas(slag, katalog);
  }
}
