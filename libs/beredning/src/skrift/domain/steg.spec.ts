import { EditorState, type Transaction } from '@tiptap/pm/state';
import type { Node } from '@tiptap/pm/model';
import { Mapping, type Step } from '@tiptap/pm/transform';
import fc from 'fast-check';
import { collab, getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab';
import { faltAvSkrift, provaSkrift, provaSkriftnod, skriftAvFalt, type Skriftinnehall, skriftschema } from '#dokument';
import { bytbar, bytText, citat, flyttad, innehallstext, somInnehall, somNod, stegMellan, tillampa } from './steg.js';

const BORJAN = skriftAvFalt({
  rubrik: 'Skolplan',
  forslag: [
    { text: 'Planen antas.' },
    { instans: 'Till kommunstyrelsen', under: [{ text: 'Medel anvisas.' }, { text: 'Uppdraget redovisas.' }] },
  ],
  sammanfattning: 'Planen förnyas vart fjärde år.\n\nDen följs upp.',
  arendet: 'Nämnden beslutade 2023 om planen.\n\nFörvaltningen föreslår en ny.',
  avsnitt: [{ rubrik: 'Ekonomi', text: 'Inga kostnader.' }],
});

/** Something a writer does, at a place between the start and the end of the text. */
interface Gorande {
  vem: 0 | 1 | 2;
  vad: 'skriv' | 'stryk' | 'dela' | 'fet' | 'punkt' | 'flytta' | 'avsnitt' | 'skicka' | 'hamta';
  fran: number;
  langd: number;
  text: string;
}
const gorande: fc.Arbitrary<Gorande> = fc.record({
  vem: fc.constantFrom(0 as const, 1 as const, 2 as const),
  vad: fc.constantFrom(
    'skriv',
    'skriv',
    'stryk',
    'dela',
    'fet',
    'punkt',
    'flytta',
    'avsnitt',
    'skicka',
    'skicka',
    'hamta',
  ),
  fran: fc.double({ min: 0, max: 1, noNaN: true }),
  langd: fc.nat(40),
  text: fc.constantFrom('ny', ' text', 'å', '2027', '–'),
});

const { nodes, marks } = skriftschema;
const stycke = (text: string): Node => nodes.stycke.create(null, skriftschema.text(text));

function andra(tr: Transaction, g: Gorande): Transaction {
  const storlek = tr.doc.content.size;
  const fran = Math.floor(g.fran * storlek);
  const till = Math.min(storlek, fran + g.langd);
  switch (g.vad) {
    case 'skriv':
      return tr.doc.resolve(fran).parent.inlineContent ? tr.insertText(g.text, fran) : tr;
    case 'stryk':
      return tr.delete(fran, till);
    case 'dela':
      return tr.doc.resolve(fran).parent.type === nodes.stycke ? tr.split(fran) : tr;
    case 'fet':
      return tr.addMark(fran, till, marks.fet.create());
    case 'punkt':
      return tr.insert(fran, nodes.punkt.create(null, stycke(g.text)));
    case 'avsnitt':
      return tr.insert(storlek, nodes.avsnitt.create(null, [nodes.avsnittsrubrik.create(), stycke(g.text)]));
    case 'flytta': {
      const forsta = tr.doc.childCount > 1 ? tr.doc.child(1).firstChild : null;
      if (forsta === null || tr.doc.child(1).childCount < 2) return tr;
      const plats = tr.doc.child(0).nodeSize + 1;
      return tr.delete(plats, plats + forsta.nodeSize).insert(plats + (tr.doc.nodeAt(plats)?.nodeSize ?? 0), forsta);
    }
    default:
      return tr;
  }
}

/** The server as the writers see it: an order of steps, and the rule that a batch builds on the last one. */
class Ordning {
  innehall: Skriftinnehall = BORJAN;
  readonly steg: { klient: string; steg: Step }[] = [];

  ta(version: number, klient: string, json: unknown[]): 'mottaget' | 'bakom' {
    if (version !== this.steg.length) return 'bakom';
    const utfall = tillampa(somNod(this.innehall), json);
    if ('fel' in utfall) throw new Error(JSON.stringify(utfall.fel));
    this.innehall = somInnehall(utfall.doc);
    this.steg.push(...utfall.steg.map((steg) => ({ klient, steg })));
    return 'mottaget';
  }
}

class Skribent {
  tillstand: EditorState;
  constructor(
    readonly namn: string,
    private readonly ordning: Ordning,
  ) {
    this.tillstand = EditorState.create({ doc: somNod(BORJAN), plugins: [collab({ version: 0, clientID: namn })] });
  }

  gor(g: Gorande): void {
    let tr: Transaction;
    try {
      tr = andra(this.tillstand.tr, g);
    } catch {
      return; // not possible at that place, so no editor would let it happen
    }
    // The editor refuses what the server would: that is what provaSkrift is shared for.
    if (provaSkrift(tr.doc.toJSON()).length === 0) this.tillstand = this.tillstand.apply(tr);
  }

  hamta(): void {
    const nya = this.ordning.steg.slice(getVersion(this.tillstand));
    this.tillstand = this.tillstand.apply(
      receiveTransaction(
        this.tillstand,
        nya.map((ett) => ett.steg),
        nya.map((ett) => ett.klient),
      ),
    );
  }

  skicka(): 'mottaget' | 'bakom' | 'inget' {
    const egna = sendableSteps(this.tillstand);
    if (egna === null) return 'inget';
    return this.ordning.ta(
      egna.version,
      this.namn,
      egna.steps.map((steg) => steg.toJSON() as unknown),
    );
  }
}

describe('tre skriver samtidigt', () => {
  it('alla ser samma skrift till slut, den håller hela tiden, och fälten säger vad den säger', () => {
    fc.assert(
      fc.property(fc.array(gorande, { maxLength: 40 }), (allt) => {
        const ordning = new Ordning();
        const skribenter = ['anna', 'bo', 'cia'].map((namn) => new Skribent(namn, ordning));
        for (const g of allt) {
          const vem = skribenter[g.vem]!;
          if (g.vad === 'hamta') vem.hamta();
          else if (g.vad === 'skicka') vem.skicka();
          else vem.gor(g);
          expect(provaSkrift(ordning.innehall)).toEqual([]);
        }
        for (const vem of [...skribenter, ...skribenter]) {
          vem.hamta();
          // Two edits that each hold can break a limit together; nothing here comes near one.
          vem.skicka();
          vem.hamta();
        }
        for (const vem of skribenter) vem.hamta();
        const slut = somNod(ordning.innehall);
        for (const vem of skribenter) {
          expect(sendableSteps(vem.tillstand)).toBeNull();
          expect(vem.tillstand.doc.eq(slut)).toBe(true);
        }
        expect(faltAvSkrift(ordning.innehall)).toEqual(faltAvSkrift(somInnehall(slut)));
        expect(provaSkrift(skriftAvFalt(faltAvSkrift(ordning.innehall)))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('steget mellan två skrifter gör den ena till den andra, och är inget när de är lika', () => {
    fc.assert(
      fc.property(fc.array(gorande, { maxLength: 8 }), fc.array(gorande, { maxLength: 8 }), (forst, sedan) => {
        const skribent = new Skribent('anna', new Ordning());
        for (const g of forst) skribent.gor(g);
        const fore = skribent.tillstand.doc;
        for (const g of sedan) skribent.gor(g);
        const efter = skribent.tillstand.doc;
        const steg = stegMellan(fore, efter);
        if (fore.eq(efter)) expect(steg).toEqual([]);
        const utfall = tillampa(
          fore,
          steg.map((ett) => ett.toJSON() as unknown),
        );
        expect('doc' in utfall && utfall.doc.eq(efter)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('steg som inte tas emot', () => {
  const doc = somNod(BORJAN);
  it.each<[string, unknown]>([
    ['inget steg', null],
    ['ett okänt slag', { stepType: 'setText', text: 'x' }],
    ['ett steg utan plats', { stepType: 'replace' }],
    ['en plats utanför texten', { stepType: 'replace', from: 0, to: 9999 }],
    ['en okänd nod', { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'skript' }] } }],
    ['ett stycke i rubriken', { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'stycke' }] } }],
    [
      'fet rubrik',
      {
        stepType: 'replace',
        from: 1,
        to: 1,
        slice: { content: [{ type: 'text', text: 'x', marks: [{ type: 'fet' }] }] },
      },
    ],
    ['att rubriken tas bort', { stepType: 'replace', from: 0, to: 10 }],
    [
      'för lång rubrik',
      { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: 'x'.repeat(600) }] } },
    ],
  ])('%s', (_vad, steg) => {
    const utfall = tillampa(doc, [steg]);
    expect('fel' in utfall && utfall.fel[0]?.text).toMatch(/\.$/u);
  });
});

describe('platser', () => {
  const doc = somNod(BORJAN);
  const plats = (ord: string): { fran: number; till: number } => {
    let fran = -1;
    doc.descendants((nod, pos) => {
      const i = nod.text?.indexOf(ord) ?? -1;
      if (fran < 0 && i >= 0) fran = pos + i;
    });
    return { fran, till: fran + ord.length };
  };

  it('följer texten när något skrivs före, i och efter den, och är borta när texten är det', () => {
    const hela = plats('förnyas vart fjärde');
    const efter = (...steg: Step[]): string | null => {
      let nu = doc;
      const karta = new Mapping();
      for (const ett of steg) {
        nu = ett.apply(nu).doc ?? nu;
        karta.appendMap(ett.getMap());
      }
      const ny = flyttad(hela, karta);
      return ny === null ? null : citat(nu, ny);
    };
    const skriv = (fran: number, till: number, text: string): Step => bytText(doc, { fran, till }, text);
    expect(efter(skriv(1, 1, 'Ny '))).toBe('förnyas vart fjärde');
    expect(efter(skriv(hela.fran, hela.fran, 'alltid '))).toBe('förnyas vart fjärde');
    expect(efter(skriv(hela.fran + 8, hela.fran + 12, 'nästan vart'))).toBe('förnyas nästan vart fjärde');
    expect(efter(skriv(hela.fran - 2, hela.till + 2, ''))).toBeNull();
    expect(efter(skriv(hela.fran, hela.till, 'förnyas årligen'))).toBe('förnyas årligen');
  });

  it('ett förslag byter text inom ett stycke och behåller formen där', () => {
    const ord = plats('fjärde');
    const fet =
      doc.type.schema === skriftschema
        ? EditorState.create({ doc }).tr.addMark(ord.fran, ord.till, marks.fet.create()).doc
        : doc;
    const efter = bytText(fet, ord, 'femte\noch sjätte').apply(fet).doc!;
    expect(provaSkrift(efter.toJSON())).toEqual([]);
    expect(efter.nodeAt(ord.fran)?.marks.map((m) => m.type.name)).toEqual(['fet']);
    expect(faltAvSkrift(somInnehall(efter)).sammanfattning).toContain('vart femte\noch sjätte år.');
    const rubrik = bytText(doc, { fran: 1, till: 9 }, 'Två\nrader').apply(doc).doc!;
    expect(faltAvSkrift(somInnehall(rubrik)).rubrik).toBe('Två rader');
    expect(bytbar(doc, ord)).toBe(true);
    expect(bytbar(doc, { fran: 1, till: ord.till })).toBe(false);
    expect([citat(doc, { fran: 5, till: 5 }), citat(doc, { fran: 5, till: 9999 })]).toEqual([null, null]);
  });
});

describe('det som redan är gjort av en skrift', () => {
  it('ger samma skrift, text och prövning som att göra om allt, efter vilka ändringar som helst', () => {
    fc.assert(
      fc.property(fc.array(gorande, { maxLength: 12 }), (handlingar) => {
        let state = EditorState.create({ doc: somNod(BORJAN) });
        for (const en of handlingar) {
          try {
            state = state.apply(andra(state.tr, en));
          } catch {
            continue;
          }
          const { doc } = state;
          expect(somInnehall(doc)).toEqual(doc.toJSON());
          expect(JSON.parse(innehallstext(somInnehall(doc)))).toEqual(doc.toJSON());
          expect(provaSkriftnod(doc)).toEqual(provaSkrift(JSON.parse(JSON.stringify(doc.toJSON()))));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('märker ett fel i en del som är ny, bland delar som har prövats', () => {
    const doc = somNod(BORJAN);
    expect(provaSkriftnod(doc)).toEqual([]);
    const halvt = doc.copy(
      doc.content.addToEnd(nodes.avsnitt.create(null, [nodes.avsnittsrubrik.create(), stycke('\ud800')])),
    );
    expect(provaSkriftnod(halvt)).not.toEqual([]);
    const tomt = doc.copy(doc.content.addToEnd(nodes.avsnitt.create()));
    expect(provaSkriftnod(tomt)).not.toEqual([]);
  });
});
