// Someone who writes in an editor of their own, with the same collaboration as the web has.
import { EditorState } from '@tiptap/pm/state';
import { Node } from '@tiptap/pm/model';
import { Step } from '@tiptap/pm/transform';
import { collab, getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab';
import { skriftschema } from '#dokument';
import type { Vem } from '../../prov/skrivelseprov.js';
import type { Skriftprov, Svaradskrift } from './skriftprov.js';

type Mottaget = { klient: string; steg: unknown };

export class Provskribent {
  private constructor(
    private readonly p: Skriftprov,
    private readonly vem: Vem,
    private readonly klient: string,
    private tillstand: EditorState,
  ) {}

  static async oppna(p: Skriftprov, vem: Vem, klient: string): Promise<Provskribent> {
    const { version, innehall } = await p.las(vem);
    const doc = Node.fromJSON(skriftschema, innehall);
    return new Provskribent(
      p,
      vem,
      klient,
      EditorState.create({ doc, plugins: [collab({ version, clientID: klient })] }),
    );
  }

  get doc(): Node {
    return this.tillstand.doc;
  }

  /** Writes or strikes at the place that `andel` of the text is before. */
  skriv(andel: number, text: string): void {
    const platser: number[] = [];
    this.doc.descendants((nod, plats) => {
      if (nod.isTextblock) for (let i = 0; i <= nod.content.size; i += 1) platser.push(plats + 1 + i);
    });
    const fran = platser[Math.floor(andel * platser.length)] ?? 1;
    const { tr } = this.tillstand;
    this.tillstand = this.tillstand.apply(
      text === '' ? tr.delete(fran, Math.min(fran + 5, this.doc.content.size)) : tr.insertText(text, fran),
    );
  }

  /** Sends what is its own and takes in what is others', until there is nothing left. `tappat`: the first answer never comes. */
  async synka(tappat = false): Promise<void> {
    let borta = tappat;
    for (;;) {
      const egna = sendableSteps(this.tillstand);
      if (egna === null) {
        const { kropp } = await this.p.hamta<{ steg: Mottaget[] }>(
          `/steg?fran=${String(getVersion(this.tillstand))}`,
          this.vem,
        );
        if (kropp.steg.length === 0) return;
        this.taIn(kropp.steg);
        continue;
      }
      const steg = egna.steps.map((ett) => ett.toJSON() as Record<string, unknown>);
      const svar = await this.p.lamna(this.vem, egna.version, steg, this.klient);
      if (borta) {
        borta = false;
        continue;
      }
      if (svar.status === 200) this.taIn(steg.map((ett) => ({ klient: this.klient, steg: ett })));
      else if (svar.status === 409) this.taIn((svar.kropp as Svaradskrift & { steg: Mottaget[] }).steg);
      else throw new Error(JSON.stringify(svar.kropp));
    }
  }

  private taIn(nya: readonly Mottaget[]): void {
    this.tillstand = this.tillstand.apply(
      receiveTransaction(
        this.tillstand,
        nya.map((ett) => Step.fromJSON(skriftschema, ett.steg)),
        nya.map((ett) => ett.klient),
      ),
    );
  }
}
