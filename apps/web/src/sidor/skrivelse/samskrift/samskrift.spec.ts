import { getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { Step } from '@tiptap/pm/transform';
import { collab } from 'prosemirror-collab';
import { schemadelar } from '../schema/alla.js';
import type { Lagring } from '../../../delar/osparat.js';
import { Kvar } from './kvar.js';
import type { Mottaget, Skriftport } from './port.js';
import { Samskrift, type Sparlage } from './samskrift.js';

const schema = getSchema(schemadelar);
const TOM = {
  type: 'skrift',
  content: [
    { type: 'rubrik', content: [{ type: 'text', text: 'Planen' }] },
    {
      type: 'avsnitt',
      attrs: { nyckel: 'arendet' },
      content: [
        { type: 'avsnittsrubrik', content: [{ type: 'text', text: 'Ärendet' }] },
        { type: 'stycke', content: [{ type: 'text', text: 'Text.' }] },
      ],
    },
  ],
};

class Minne implements Lagring {
  private readonly poster = new Map<string, string>();
  get length(): number {
    return this.poster.size;
  }
  key(nr: number): string | null {
    return [...this.poster.keys()][nr] ?? null;
  }
  getItem(nyckel: string): string | null {
    return this.poster.get(nyckel) ?? null;
  }
  setItem(nyckel: string, varde: string): void {
    this.poster.set(nyckel, varde);
  }
  removeItem(nyckel: string): void {
    this.poster.delete(nyckel);
  }
}

/** Servern: avgör ordningen, tar samma steg en gång, och kan tappa svaret på vägen. */
class Server {
  readonly steg: Mottaget[] = [];
  nere = false;
  tappaSvar = false;
  nekar: { status: number; kod: string } | null = null;
  readonly port: Skriftport = {
    efter: async (version) => {
      this.krav();
      return await Promise.resolve(this.steg.slice(version));
    },
    lamna: async (version, klient, steg) => {
      this.krav();
      if (this.nekar !== null) throw Object.assign(new Error('nej'), this.nekar);
      if (version !== this.steg.length) return await Promise.resolve('efter');
      this.steg.push(...steg.map((ett) => ({ steg: ett as Record<string, unknown>, klient })));
      if (this.tappaSvar) {
        this.tappaSvar = false;
        throw new TypeError('fetch failed');
      }
      return 'sparat';
    },
  };

  doc(): Node {
    return this.steg.reduce(
      (doc, ett) => Step.fromJSON(schema, ett.steg).apply(doc).doc ?? doc,
      schema.nodeFromJSON(TOM),
    );
  }

  private krav(): void {
    if (this.nere) throw new TypeError('fetch failed');
  }
}

function yta(server: Server, lagring: Lagring, klient: string) {
  const doc = schema.nodeFromJSON(TOM);
  let tillstand = EditorState.create({ doc, plugins: [collab({ version: 0, clientID: klient })] });
  const lagen: Sparlage[] = [];
  const vard = {
    tillstand: () => tillstand,
    ta: (tr: Transaction) => {
      tillstand = tillstand.apply(tr);
    },
  };
  const kvar = new Kvar(lagring, 'konto', 'skrivelse');
  const samskrift = new Samskrift(vard, klient, server.port, kvar, { version: 0, doc }, (lage) => lagen.push(lage));
  const skriv = (text: string, pos: number): void => {
    vard.ta(tillstand.tr.insertText(text, pos));
    samskrift.andrad();
  };
  return { samskrift, skriv, kvar, lagen, text: () => tillstand.doc.textContent };
}

describe('samskrivningen', () => {
  it('sparar det skrivna, och inget ligger kvar när servern har det', async () => {
    const server = new Server();
    const a = yta(server, new Minne(), 'a');
    a.skriv('Nya ', 1);
    expect(a.kvar.alla()).toHaveLength(1);
    await a.samskrift.ikapp();
    expect(server.doc().textContent).toBe('Nya PlanenÄrendetText.');
    expect(a.kvar.alla()).toEqual([]);
    expect(a.lagen.at(-1)).toEqual({ slag: 'sparat' });
    a.samskrift.stang();
  });

  it('förlorar inget när två skriver samtidigt', async () => {
    const server = new Server();
    const [a, b] = [yta(server, new Minne(), 'a'), yta(server, new Minne(), 'b')];
    a.skriv('Nya ', 1);
    b.skriv(' två', 7);
    await Promise.all([a.samskrift.ikapp(), b.samskrift.ikapp()]);
    await a.samskrift.ikapp();
    expect([a.text(), b.text()]).toEqual(['Nya Planen tvåÄrendetText.', 'Nya Planen tvåÄrendetText.']);
    expect(server.doc().textContent).toBe(a.text());
    a.samskrift.stang();
    b.samskrift.stang();
  });

  it('skriver inget två gånger när svaret inte kom fram', async () => {
    const server = new Server();
    const a = yta(server, new Minne(), 'a');
    server.tappaSvar = true;
    a.skriv('Nya ', 1);
    await a.samskrift.ikapp();
    expect(a.lagen.at(-1)).toEqual({ slag: 'borta', kvar: true });
    a.skriv('!', 11);
    await a.samskrift.ikapp();
    expect(server.doc().textContent).toBe('Nya Planen!ÄrendetText.');
    expect(a.kvar.alla()).toEqual([]);
    a.samskrift.stang();
  });

  it('har det skrivna kvar i webbläsaren när servern inte svarar, och andras steg hinner emellan', async () => {
    const server = new Server();
    const lagring = new Minne();
    const a = yta(server, lagring, 'a');
    server.nere = true;
    a.skriv('Nya ', 1);
    await a.samskrift.ikapp();
    a.samskrift.stang();
    server.nere = false;
    const b = yta(server, new Minne(), 'b');
    b.skriv('Stora ', 1);
    await b.samskrift.ikapp();
    b.samskrift.stang();
    const [post] = new Kvar(lagring, 'konto', 'skrivelse').alla();
    expect(post).toMatchObject({ klient: 'a', version: 0, steg: [expect.anything()] });
    expect(new Kvar(lagring, 'annan', 'skrivelse').alla()).toEqual([]);
  });

  it('slutar skicka när servern säger nej, och säger att texten finns kvar', async () => {
    const server = new Server();
    const a = yta(server, new Minne(), 'a');
    a.skriv('Nya ', 1);
    const { Klubbafel } = await import('../../../klient/fel.js');
    server.port.lamna = async () => {
      await Promise.resolve();
      throw new Klubbafel({ status: 409, kod: 'SKRIFT.LAST', detail: 'Skrivelsen är fastställd.' });
    };
    await a.samskrift.ikapp();
    expect(a.lagen.at(-1)).toMatchObject({ slag: 'stopp', kvar: true });
    expect(a.kvar.alla()).toHaveLength(1);
    a.samskrift.stang();
  });
});
