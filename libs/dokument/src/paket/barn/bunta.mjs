// Gör ett paket av många PDF:er: en källa i taget läses, skrivs och släpps. Taggar, länkar, bokmärken, sidetiketter och stämplar.
import { PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { Flytt } from './flytta.mjs';
import { Kallfel, lasKalla } from './kalla.mjs';
import { lagaLankar, lagren, malen } from './lankar.mjs';
import { egenRef, Skrivare } from './skrivare.mjs';
import { stampla } from './stampel.mjs';
import { Taggar } from './taggar.mjs';
import { Typsnitt } from './typsnitt.mjs';

const K = (text) => PDFName.of(text);
const PER_GREN = 100;
const text = (ord) => PDFHexString.fromText(ord).toString();

class Paket {
  constructor(plan) {
    this.plan = plan;
    this.skrivare = new Skrivare(plan.ut);
    this.katalog = this.skrivare.boka();
    this.info = this.skrivare.boka();
    this.sidrot = this.skrivare.boka();
    this.font = this.skrivare.boka();
    this.forst = this.skrivare.strom('', Buffer.from('q\n'));
    this.typsnitt = new Typsnitt(plan.typsnitt);
    this.taggar = new Taggar(this.skrivare);
    const antal = plan.delar.reduce((summa, del) => summa + del.sidor, 0);
    // Sidornas nummer bokas först: innehållet pekar framåt.
    this.sidnr = Array.from({ length: antal }, () => this.skrivare.boka());
    this.grenar = [];
    for (let i = 0; i < antal; i += PER_GREN) this.grenar.push(this.skrivare.boka());
    this.lager = { alla: [], slackta: [] };
    this.otaggade = 0;
    this.forsta = 0;
  }

  /** En källa. Går den inte att skriva får den inga spår, och felet säger varför. */
  async lagg(del, ordning) {
    const mark = this.skrivare.markera();
    const taggmark = this.taggar.markera();
    try {
      const kalla = await lasKalla(del);
      if (kalla.sidor.length !== del.sidor) throw new Kallfel('skadad');
      this.#skriv(kalla, del, ordning);
    } catch (fel) {
      this.skrivare.aterga(mark);
      this.taggar.aterga(taggmark);
      throw new Kallfel(fel instanceof Kallfel ? fel.skal : 'skadad');
    }
    this.forsta += del.sidor;
  }

  #skriv({ dok, sidor }, del, ordning) {
    const ctx = dok.context;
    const rot = Taggar.rotI(dok);
    const flytt = new Flytt(this.skrivare, ctx, rot === null ? null : this.taggar.bas);
    for (const [i, { ref }] of sidor.entries()) flytt.sida(ref, this.sidnr[this.forsta + i]);
    const mal = malen(dok);
    // Klubbas egna dokument bär sina faktas hash, och lämnar stämpelns plats tom.
    const egen = del.egen || /\bfakta-sha256:/u.test(dok.getKeywords() ?? '');
    for (const [i, { nod, arv }] of sidor.entries()) {
      const nr = this.forsta + i;
      nod.set(K('Parent'), egenRef(this.grenar[Math.floor(nr / PER_GREN)]));
      lagaLankar(ctx, nod, mal, (n) => this.sidnr[n - 1]);
      stampla({
        skrivare: this.skrivare,
        ctx,
        nod,
        arv,
        typsnitt: this.typsnitt,
        fontnr: this.font,
        forst: this.forst,
        text: del.stampel === null ? null : `${del.stampel} · ${String(nr + 1)} (${String(this.sidnr.length)})`,
        egen,
        farg: this.plan.farg,
      });
      if (rot !== null) nod.set(K('Tabs'), K('S'));
    }
    if (rot === null) this.otaggade += 1;
    else this.taggar.lagg(dok, rot, flytt, del.titel, ordning);
    const lager = lagren(dok, flytt);
    flytt.skrivAllt();
    this.lager.alla.push(...lager.alla);
    this.lager.slackta.push(...lager.slackta);
  }

  avsluta() {
    const { skrivare, plan } = this;
    this.#sidtrad();
    this.taggar.skriv();
    this.typsnitt.skriv(skrivare, this.font);
    const bokmarken = this.#bokmarken();
    const refar = (lista) => lista.map((nr) => `${String(nr)} 0 R`).join(' ');
    const lager =
      this.lager.alla.length === 0
        ? ''
        : `/OCProperties<</OCGs[${refar(this.lager.alla)}]/D<</OFF[${refar(this.lager.slackta)}]>>>>`;
    skrivare.text(
      this.katalog,
      `<</Type/Catalog/Pages ${String(this.sidrot)} 0 R/StructTreeRoot ${String(this.taggar.rot)} 0 R/MarkInfo<</Marked true>>/Lang(sv-SE)` +
        `/ViewerPreferences<</DisplayDocTitle true>>/PageMode/UseOutlines/PageLabels<</Nums[${this.#etiketter()}]>>/Outlines ${String(bokmarken)} 0 R${lager}>>`,
    );
    const tid = `(D:${plan.skapad.replace(/[-:T]/gu, '').slice(0, 14)}Z)`;
    skrivare.text(
      this.info,
      `<</Title${text(plan.titel)}/Author${text(plan.forfattare)}/Producer(Klubba)/CreationDate${tid}/ModDate${tid}>>`,
    );
    return skrivare.avsluta(this.katalog, this.info, plan.id);
  }

  #sidtrad() {
    const refar = (lista) => lista.map((nr) => `${String(nr)} 0 R`).join(' ');
    for (const [i, nr] of this.grenar.entries()) {
      const barn = this.sidnr.slice(i * PER_GREN, (i + 1) * PER_GREN);
      this.skrivare.text(
        nr,
        `<</Type/Pages/Parent ${String(this.sidrot)} 0 R/Kids[${refar(barn)}]/Count ${String(barn.length)}>>`,
      );
    }
    this.skrivare.text(this.sidrot, `<</Type/Pages/Kids[${refar(this.grenar)}]/Count ${String(this.sidnr.length)}>>`);
  }

  #etiketter() {
    let sida = 0;
    return this.plan.delar
      .map(({ etikett, sidor }) => {
        const rad = `${String(sida)}<<${etikett === null ? `/S/D/St ${String(sida + 1)}` : `/S/D/P${text(`${etikett}:`)}`}>>`;
        sida += sidor;
        return rad;
      })
      .join('');
  }

  /** Bokmärkena: de med nivå 2 under närmast föregående med nivå 1. */
  #bokmarken() {
    const topp = [];
    let sida = 0;
    for (const { bokmarken, sidor } of this.plan.delar) {
      for (const { niva, titel } of bokmarken) {
        const post = { titel, sida: this.sidnr[sida], barn: [] };
        const over = niva === 2 ? topp.at(-1) : undefined;
        (over === undefined ? topp : over.barn).push(post);
      }
      sida += sidor;
    }
    const rot = this.skrivare.boka();
    const skriv = (lista, foralder) => {
      const nr = lista.map(() => this.skrivare.boka());
      for (const [i, post] of lista.entries()) {
        const barn = post.barn.length === 0 ? [] : skriv(post.barn, nr[i]);
        const under =
          barn.length === 0
            ? ''
            : `/First ${String(barn[0])} 0 R/Last ${String(barn.at(-1))} 0 R/Count -${String(barn.length)}`;
        const fore = i === 0 ? '' : `/Prev ${String(nr[i - 1])} 0 R`;
        const efter = i === nr.length - 1 ? '' : `/Next ${String(nr[i + 1])} 0 R`;
        this.skrivare.text(
          nr[i],
          `<</Title${text(post.titel)}/Parent ${String(foralder)} 0 R/Dest[${String(post.sida)} 0 R/Fit]${fore}${efter}${under}>>`,
        );
      }
      return nr;
    };
    const forst = skriv(topp, rot);
    this.skrivare.text(
      rot,
      `<</Type/Outlines/First ${String(forst[0])} 0 R/Last ${String(forst.at(-1))} 0 R/Count ${String(forst.length)}>>`,
    );
    return rot;
  }
}

/**
 * @param sag får veta hur många källor och sidor som är skrivna
 * @returns storlek i byte och antal källor utan taggar
 */
export async function bunta(plan, sag) {
  const paket = new Paket(plan);
  for (const [ordning, del] of plan.delar.entries()) {
    try {
      await paket.lagg(del, ordning);
    } catch (fel) {
      // Den som gick att räkna men inte att skriva får sin ersättning i nästa omgång.
      return { trasig: ordning, skal: fel.skal };
    }
    sag({ filer: ordning + 1, sidor: paket.forsta });
  }
  return { storlek: paket.avsluta(), otaggade: paket.otaggade };
}
