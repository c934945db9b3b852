import type { Skriftmarke } from '../skrift/schema.js';
import { LANKFORM } from '../skrift/schema.js';
import type { Skriftnod } from '../skrift/typer.js';
import type { Lasning } from './lasning.js';
import { bilden } from './paket.js';
import type { Wordstycke } from './typer.js';
import { alla, ett, pa, varde, type Xnod } from './xml.js';

interface Form {
  readonly fet: boolean;
  readonly kursiv: boolean;
  readonly storlek: number | null;
}

interface Lage {
  readonly form: Form;
  readonly lank: string | null;
}

/** Radens delar medan den läses. */
export class Rad {
  readonly inline: Skriftnod[] = [];
  readonly bilder: Wordstycke['bilder'][number][] = [];
  readonly rutor: Xnod[] = [];
  text = '';
  /** Tecken med fetstil och alla tecken, utan blanktecken. */
  feta = 0;
  tecken = 0;
  storst: number | null = null;
  #falt: { kod: string; svar: boolean }[] = [];

  constructor(
    private readonly lasning: Lasning,
    private readonly plats: string,
    private readonly grund: Form,
  ) {}

  las(nod: Xnod): void {
    this.#barn(nod, { form: this.grund, lank: null });
  }

  #barn(nod: Xnod, lage: Lage): void {
    for (const b of nod.barn) this.#del(b, lage);
  }

  #del(nod: Xnod, lage: Lage): void {
    switch (nod.namn) {
      case 'r':
        this.#lopare(nod, lage);
        return;
      case 'hyperlink': {
        const mal = this.lasning.paket.mal.get(nod.attr['id'] ?? '')?.till;
        this.#barn(nod, { ...lage, lank: this.#adress(mal) ?? lage.lank });
        return;
      }
      case 'ins':
      case 'moveTo':
        this.lasning.forsta('Spårade ändringar: det tillagda är med', this.plats);
        this.#barn(nod, lage);
        return;
      case 'del':
      case 'moveFrom':
        this.lasning.forsta('Spårade ändringar: det strukna är borta', this.plats);
        return;
      case 'oMath':
      case 'oMathPara': {
        this.lasning.forsta('Formel: läst som text', this.plats);
        const text = alla(nod, 't').map((t) => t.text);
        this.#text(text.join(''), lage);
        return;
      }
      case 'AlternateContent':
        this.#barn(ett(nod, 'Choice') ?? ett(nod, 'Fallback') ?? nod, lage);
        return;
      case 'pPr':
      case 'rPr':
      case 'sdtPr':
        return;
      default:
        // Innehållskontroller, smarta taggar och fält utan egen betydelse: det som står i dem.
        this.#barn(nod, lage);
    }
  }

  #adress(mal: string | undefined): string | null {
    if (mal === undefined || mal === '') return null;
    const https = mal.replace(/^http:/iu, 'https:');
    if (!LANKFORM.test(https)) return null;
    if (https !== mal) this.lasning.forsta('Länk över http: gjord till https', this.plats);
    return https;
  }

  #lopare(nod: Xnod, lage: Lage): void {
    const rPr = ett(nod, 'rPr');
    const format = this.lasning.paket.format.get(varde(rPr, 'rStyle') ?? '');
    const storlek = Number(varde(rPr, 'sz') ?? lage.form.storlek ?? 0);
    const form: Form = {
      fet: pa(rPr, 'b') ?? (format?.fet === true || lage.form.fet),
      kursiv: pa(rPr, 'i') ?? lage.form.kursiv,
      storlek: storlek === 0 ? null : storlek,
    };
    // Dold text är inte en del av handlingen, men den får inte försvinna tyst.
    const dold = pa(rPr, 'vanish') === true;
    if (dold)
      this.lasning.behall(
        alla(nod, 't')
          .map((t) => t.text)
          .join(''),
        `Dold text, ${this.plats}`,
      );
    else for (const b of nod.barn) this.#innehall(b, { ...lage, form });
  }

  #innehall(nod: Xnod, lage: Lage): void {
    switch (nod.namn) {
      case 't':
        this.#text(nod.text, lage);
        return;
      case 'tab':
        this.#text('\t', lage);
        return;
      case 'br':
        if (nod.attr['type'] === undefined || nod.attr['type'] === 'textWrapping') this.#bryt();
        return;
      case 'cr':
        this.#bryt();
        return;
      case 'noBreakHyphen':
        this.#text('\u2011', lage);
        return;
      case 'sym':
        this.lasning.behall(`Tecken ${nod.attr['char'] ?? ''} i typsnittet ${nod.attr['font'] ?? ''}`, this.plats);
        return;
      case 'fldChar':
        this.#faltmarke(nod.attr['fldCharType']);
        return;
      case 'instrText': {
        const falt = this.#falt.at(-1);
        if (falt !== undefined) falt.kod += nod.text;
        return;
      }
      case 'footnoteReference':
      case 'endnoteReference':
        this.#not(nod);
        return;
      case 'commentReference':
        this.#kommentar(nod.attr['id'] ?? '');
        return;
      case 'drawing':
      case 'pict':
      case 'object':
        this.#bild(nod);
        return;
      case 'AlternateContent':
        for (const b of (ett(nod, 'Choice') ?? ett(nod, 'Fallback'))?.barn ?? []) this.#innehall(b, lage);
        return;
      default:
        return;
    }
  }

  #faltmarke(typ: string | undefined): void {
    if (typ === 'begin') this.#falt.push({ kod: '', svar: false });
    else if (typ === 'separate') {
      const falt = this.#falt.at(-1);
      if (falt !== undefined) falt.svar = true;
    } else if (typ === 'end') this.#falt.pop();
  }

  /** Adressen i ett fält av slaget HYPERLINK, som äldre Word skriver länkar. */
  #faltlank(): string | null {
    const kod = this.#falt.map((f) => /HYPERLINK\s+"([^"]+)"/u.exec(f.kod)?.[1]).find((en) => en !== undefined);
    return this.#adress(kod);
  }

  #text(ra: string, lage: Lage): void {
    // Mjuka bindestreck är Words avstavning, inte text.
    const text = ra.replace(/[\u00ad\0\p{Cs}\ufeff]/gu, '');
    if (text === '') return;
    const synligt = text.replace(/\s/gu, '').length;
    this.tecken += synligt;
    if (lage.form.fet) this.feta += synligt;
    if (synligt > 0) this.storst = Math.max(this.storst ?? 0, lage.form.storlek ?? 0) || null;
    this.text += text;
    const lank = lage.lank ?? this.#faltlank();
    const marks: { type: Skriftmarke; attrs?: Record<string, unknown> }[] = [
      ...(lage.form.fet ? [{ type: 'fet' as const }] : []),
      ...(lage.form.kursiv ? [{ type: 'kursiv' as const }] : []),
      ...(lank === null ? [] : [{ type: 'lank' as const, attrs: { href: lank } }]),
    ];
    this.inline.push({ type: 'text', text, ...(marks.length === 0 ? {} : { marks }) });
  }

  #bryt(): void {
    this.text += '\n';
    this.inline.push({ type: 'radbrytning' });
  }

  #not(nod: Xnod): void {
    const { fotnoter, slutnoter } = this.lasning.paket;
    const slutnot = nod.namn === 'endnoteReference';
    const not = (slutnot ? slutnoter : fotnoter).get(nod.attr['id'] ?? '');
    const text = alla(not, 'p')
      .map((p) => rentext(p))
      .join('\n')
      .trim();
    if (text === '') return;
    if (slutnot) this.lasning.forsta('Slutnot: gjord till fotnot', this.plats);
    this.inline.push({ type: 'fotnot', attrs: { text: text.slice(0, 9000) } });
    if (text.length > 9000) this.lasning.behall(text.slice(9000), `Slutet av en lång fotnot, ${this.plats}`);
  }

  #kommentar(id: string): void {
    const nod = this.lasning.paket.kommentarer.get(id);
    const text = alla(nod, 'p').map(rentext).join('\n');
    const av = nod?.attr['author'] ?? '';
    this.lasning.behall(text, `Kommentar${av === '' ? '' : ` av ${av}`}, ${this.plats}`);
  }

  #bild(nod: Xnod): void {
    const rutor = alla(nod, 'txbxContent');
    this.rutor.push(...rutor.slice(0, 1));
    const relation = alla(nod, 'blip')[0]?.attr['embed'] ?? alla(nod, 'imagedata')[0]?.attr['id'];
    const egenskaper = alla(nod, 'docPr')[0];
    const alt = egenskaper?.attr['descr'] ?? egenskaper?.attr['title'] ?? alla(nod, 'shape')[0]?.attr['alt'] ?? '';
    const fil = bilden(this.lasning.paket, relation);
    if (fil !== undefined) {
      this.lasning.bilder.set(fil.sha256, fil);
      const cx = Number(alla(nod, 'extent')[0]?.attr['cx'] ?? 0) / 36_000;
      const bredd = cx >= 10 && cx <= 200 ? Math.round(cx * 10) / 10 : null;
      this.bilder.push({ sha256: fil.sha256, alt: alt.trim(), bredd });
    } else if (rutor.length === 0) {
      const vad =
        relation === undefined ? 'Figur' : 'Bild i ett format som inte kan läsas (spara den som PNG eller JPEG)';
      this.lasning.behall(alt === '' ? vad : `${vad}: ${alt}`, this.plats);
    }
  }
}

/** Text utan form: i noter, kommentarer och sidhuvuden. */
export function rentext(nod: Xnod): string {
  return nod.barn
    .map((b) => {
      if (b.namn === 't') return b.text;
      if (b.namn === 'tab') return '\t';
      if (b.namn === 'br' || b.namn === 'cr') return '\n';
      return ['del', 'moveFrom', 'instrText', 'pPr', 'rPr', 'Fallback'].includes(b.namn) ? '' : rentext(b);
    })
    .join('');
}
