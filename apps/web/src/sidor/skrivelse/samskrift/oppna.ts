import { EditorState } from '@tiptap/pm/state';
import type { Schema } from '@tiptap/pm/model';
import { Step } from '@tiptap/pm/transform';
import { collab } from 'prosemirror-collab';
import type { Kvar, Kvarliggande } from './kvar.js';
import type { Skriftjson, Skriftport } from './port.js';
import { Samskrift } from './samskrift.js';

/** Det en skrivyta börjar med: hur skriften var på servern, och det egna som ännu inte är där. */
export interface Oppning {
  klient: string;
  version: number;
  bas: Skriftjson;
  steg: readonly unknown[];
  /** Lämnar ifrån sig det osparade när ytan stängs. */
  slapp: () => void;
}

const LAS = 'klubba-skrift:';
const MIN = 'klubba:skriftklient:';
const BYTE = 16;

const nyKlient = (): string =>
  [...crypto.getRandomValues(new Uint8Array(BYTE))].map((tal) => tal.toString(36).padStart(2, '0')).join('');

/** Tar hand om det osparade så att ingen annan flik gör det. @returns null när en annan öppen flik har det */
async function taHand(klient: string): Promise<(() => void) | null> {
  const las: LockManager | undefined = 'locks' in navigator ? navigator.locks : undefined;
  if (las === undefined) return sessionStorage.getItem(MIN + klient) === 'ja' ? () => undefined : null;
  return await new Promise((klart) => {
    void las.request(LAS + klient, { ifAvailable: true }, async (fick) => {
      if (fick === null) {
        klart(null);
        return;
      }
      await new Promise<void>((slapp) => klart(() => slapp()));
    });
  });
}

const dokument = (schema: Schema, json: Skriftjson): EditorState['doc'] => {
  const doc = schema.nodeFromJSON(json);
  doc.check();
  return doc;
};

/** Skickar det osparade från en flik som inte finns längre, utan att visa det. */
async function skickaUndan(schema: Schema, post: Kvarliggande, port: Skriftport, kvar: Kvar): Promise<void> {
  const doc = dokument(schema, post.bas);
  let tillstand = EditorState.create({ doc, plugins: [collab({ version: post.version, clientID: post.klient })] });
  const vard = {
    tillstand: () => tillstand,
    ta: (tr: EditorState['tr']) => {
      tillstand = tillstand.apply(tr);
    },
  };
  const tr = tillstand.tr;
  for (const steg of post.steg) tr.step(Step.fromJSON(schema, steg));
  vard.ta(tr);
  const samskrift = new Samskrift(vard, post.klient, port, kvar, { version: post.version, doc }, () => undefined);
  await samskrift.ikapp();
  samskrift.stang();
}

/**
 * Öppnar skriften: som den är på servern, eller där den här webbläsaren slutade när något inte hann fram. Flera avbrutna
 * flikar skickas i tur och ordning; den sista fortsätter i den nya ytan.
 */
export async function oppnaSkrift(
  schema: Schema,
  server: { version: number; innehall: Skriftjson },
  port: Skriftport,
  kvar: Kvar,
  skrivbar: boolean,
): Promise<Oppning> {
  let egen: Oppning | null = null;
  for (const post of skrivbar ? kvar.alla() : []) {
    const slapp = await taHand(post.klient);
    if (slapp === null) continue;
    if (egen === null) {
      egen = { klient: post.klient, version: post.version, bas: post.bas, steg: post.steg, slapp };
      continue;
    }
    await skickaUndan(schema, post, port, kvar);
    slapp();
  }
  if (egen !== null) return egen;
  const klient = nyKlient();
  sessionStorage.setItem(MIN + klient, 'ja');
  const slapp = (await taHand(klient)) ?? ((): void => undefined);
  return { klient, version: server.version, bas: server.innehall, steg: [], slapp };
}
