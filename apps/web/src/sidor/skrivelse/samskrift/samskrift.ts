import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Step } from '@tiptap/pm/transform';
import { getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab';
import { somKlubbafel } from '../../../klient/fel.js';
import type { Kvar } from './kvar.js';
import type { Mottaget, Skriftjson, Skriftport } from './port.js';

/** Så länge man ska ha låtit bli tangenterna innan det skrivna sparas. */
const PAUS_MS = 500;
/** Den som skriver utan uppehåll sparas ändå. */
const LANGST_MS = 3000;
const FLEST_STEG = 200;
const FORSOK_MS = [2000, 4000, 8000, 15_000] as const;

/** Hur det står till med det skrivna. */
export type Sparlage =
  | { slag: 'sparat' }
  | { slag: 'sparar' }
  /** Servern svarar inte; `kvar` är om texten ligger sparad i webbläsaren. */
  | { slag: 'borta'; kvar: boolean }
  /** Servern tar inte emot mer: skälet, och om texten ligger kvar här. */
  | { slag: 'stopp'; fel: unknown; kvar: boolean };

/** Skrivytan, eller ett tillstånd utan yta när något osparat ska skickas i efterhand. */
export interface Skriftvard {
  tillstand: () => EditorState;
  ta: (transaktion: Transaction) => void;
}

/**
 * Håller en skrift i takt med servern: skickar det egna, tar in det andra skriver, och har det osparade kvar i webbläsaren
 * tills servern har sagt ja. Inget kastas: den som inte får skicka har texten kvar.
 */
export class Samskrift {
  private bas: { version: number; doc: Node };
  private basSparad = false;
  private iKvar = true;
  private pagar: Promise<void> | null = null;
  private igen = false;
  private klocka: ReturnType<typeof setTimeout> | undefined;
  private senast = 0;
  private misslyckade = 0;
  private slut = false;
  private stoppad = false;

  constructor(
    private readonly vard: Skriftvard,
    private readonly klient: string,
    private readonly port: Skriftport,
    private readonly kvar: Kvar,
    /** Dokumentet som servern har det vid versionen. */
    bas: { version: number; doc: Node },
    private readonly nyttLage: (lage: Sparlage) => void,
  ) {
    this.bas = bas;
  }

  /** Om något är skrivet som servern inte har. */
  osparat(): boolean {
    return sendableSteps(this.vard.tillstand()) !== null;
  }

  /** Anropas efter varje ändring i skriften: det osparade läggs undan på en gång och skickas efter en paus. */
  andrad(): void {
    if (this.slut) return;
    const egna = sendableSteps(this.vard.tillstand());
    this.laggUndan(egna?.steps ?? []);
    if (egna === null || this.stoppad) return;
    if (this.misslyckade > 0) {
      this.nyttLage({ slag: 'borta', kvar: this.iKvar });
      return;
    }
    this.nyttLage({ slag: 'sparar' });
    if (this.senast === 0) this.senast = performance.now();
    const vanta = performance.now() - this.senast > LANGST_MS ? 0 : PAUS_MS;
    this.omEnStund(vanta);
  }

  /** Skickar det egna och hämtar det andras, nu. */
  async ikapp(): Promise<void> {
    clearTimeout(this.klocka);
    if (this.slut) return;
    if (this.pagar !== null) {
      this.igen = true;
      await this.pagar;
      return;
    }
    this.pagar = this.varv().finally(() => (this.pagar = null));
    await this.pagar;
    if (this.igen && !this.stoppad) {
      this.igen = false;
      await this.ikapp();
    }
  }

  stang(): void {
    this.slut = true;
    clearTimeout(this.klocka);
  }

  private omEnStund(ms: number): void {
    clearTimeout(this.klocka);
    this.klocka = setTimeout(() => void this.ikapp(), ms);
  }

  private async varv(): Promise<void> {
    this.senast = 0;
    try {
      if (!this.stoppad) while (await this.skickaEtt()) await this.skyndaInte();
      this.taEmot(await this.port.efter(getVersion(this.vard.tillstand())));
      this.misslyckade = 0;
      if (this.stoppad) return;
      if (this.osparat()) this.omEnStund(PAUS_MS);
      else this.nyttLage({ slag: 'sparat' });
    } catch (fel) {
      this.misslyckat(fel);
    }
  }

  /** Släpper fram tangenter mellan två sändningar. */
  private async skyndaInte(): Promise<void> {
    await new Promise((klart) => setTimeout(klart, 0));
  }

  /** @returns true när det finns mer att göra på en gång */
  private async skickaEtt(): Promise<boolean> {
    const egna = sendableSteps(this.vard.tillstand());
    if (egna === null) return false;
    const steg = egna.steps.slice(0, FLEST_STEG).map((ett) => ett.toJSON() as Record<string, unknown>);
    const utfall = await this.port.lamna(egna.version, this.klient, steg);
    if (this.slut) {
      // Ytan stängdes medan svaret var på väg: är allt framme finns inget kvar att ta hand om.
      if (utfall === 'sparat' && steg.length === egna.steps.length) this.kvar.taBort(this.klient);
      return false;
    }
    if (utfall === 'efter') {
      const andras = await this.port.efter(egna.version);
      // Stegen kan vara våra egna, från en sändning vars svar inte kom fram: de känns igen på klienten.
      this.taEmot(andras);
      if (andras.length === 0)
        throw new Error('Servern sade att andra hunnit före, men har inga steg efter vår version.');
      return true;
    }
    // Andra kan ha kommit emellan medan svaret var på väg, men bara genom taEmot, som inte går samtidigt.
    this.taEmot(steg.map((ett) => ({ steg: ett, klient: this.klient })));
    return true;
  }

  private taEmot(mottagna: readonly Mottaget[]): void {
    if (mottagna.length === 0 || this.slut) return;
    const tillstand = this.vard.tillstand();
    const steg = mottagna.map((ett) => Step.fromJSON(tillstand.schema, ett.steg));
    let { doc } = this.bas;
    for (const ett of steg) {
      const utfall = ett.apply(doc);
      if (utfall.doc === null) throw new Error(`Ett steg från servern gick inte att göra: ${utfall.failed ?? ''}`);
      doc = utfall.doc;
    }
    this.bas = { version: this.bas.version + steg.length, doc };
    this.basSparad = false;
    this.vard.ta(
      receiveTransaction(
        tillstand,
        steg,
        mottagna.map((ett) => ett.klient),
        { mapSelectionBackward: true },
      ),
    );
    this.laggUndan(sendableSteps(this.vard.tillstand())?.steps ?? []);
  }

  private laggUndan(steg: readonly Step[]): void {
    if (steg.length === 0) {
      this.kvar.taBort(this.klient);
      this.basSparad = false;
      return;
    }
    if (!this.basSparad) {
      this.basSparad = this.kvar.sparaBas(this.klient, this.bas.version, this.bas.doc.toJSON() as Skriftjson);
    }
    this.iKvar =
      this.kvar.sparaSteg(
        this.klient,
        steg.map((ett) => ett.toJSON() as unknown),
      ) && this.basSparad;
  }

  private misslyckat(orsak: unknown): void {
    if (this.slut) return;
    const fel = somKlubbafel(orsak);
    const nekat =
      fel.status >= 400 && fel.status < 500 && fel.status !== 401 && fel.status !== 408 && fel.status !== 429;
    if (nekat && this.osparat()) {
      this.stoppad = true;
      this.nyttLage({ slag: 'stopp', fel: orsak, kvar: this.iKvar });
      return;
    }
    const vanta = FORSOK_MS[Math.min(this.misslyckade, FORSOK_MS.length - 1)] ?? PAUS_MS;
    this.misslyckade += 1;
    if (this.osparat()) this.nyttLage({ slag: 'borta', kvar: this.iKvar });
    this.omEnStund(vanta);
  }
}
