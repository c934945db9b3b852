// Länkarna på en sida: de inom källan pekar rätt också i paketet, och inget körs när någon klickar.
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { egenRef } from './skrivare.mjs';

const K = (text) => PDFName.of(text);
const KORS = new Set(['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'ResetForm', 'GoToE', 'Rendition', 'Movie']);
const INOM = /^klubba:sida\/(\d{1,6})$/u;

const nyckel = (v) => {
  if (v instanceof PDFName) return v.decodeText();
  return v instanceof PDFString || v instanceof PDFHexString ? v.decodeText() : null;
};

/** Källans namngivna mål, lästa när något först frågar. */
export function malen(dok) {
  const { context: ctx, catalog } = dok;
  let namn = null;
  const las = () => {
    namn = new Map();
    const gamla = ctx.lookup(catalog.get(K('Dests')));
    if (gamla instanceof PDFDict) for (const [k, v] of gamla.entries()) namn.set(k.decodeText(), v);
    const trad = ctx.lookup(catalog.get(K('Names')));
    const stack = trad instanceof PDFDict ? [trad.get(K('Dests'))] : [];
    const sett = new Set();
    while (stack.length > 0) {
      const nod = ctx.lookup(stack.pop());
      if (!(nod instanceof PDFDict) || sett.has(nod)) continue;
      sett.add(nod);
      const par = ctx.lookup(nod.get(K('Names')));
      if (par instanceof PDFArray)
        for (let i = 0; i + 1 < par.size(); i += 2) {
          const text = nyckel(ctx.lookup(par.get(i)));
          if (text !== null) namn.set(text, par.get(i + 1));
        }
      const barn = ctx.lookup(nod.get(K('Kids')));
      if (barn instanceof PDFArray) stack.push(...barn.asArray());
    }
  };
  return (v) => {
    const text = nyckel(v);
    if (text === null) return null;
    if (namn === null) las();
    const mal = ctx.lookup(namn.get(text));
    const lista = mal instanceof PDFDict ? ctx.lookup(mal.get(K('D'))) : mal;
    return lista instanceof PDFArray ? lista.clone(ctx) : null;
  };
}

/** Skriver om sidans länkar. @param sidnummer numret på paketets sida, eller undefined när den inte finns */
export function lagaLankar(ctx, sida, mal, sidnummer) {
  sida.delete(K('AA'));
  const lista = ctx.lookup(sida.get(K('Annots')));
  if (!(lista instanceof PDFArray)) return;
  for (let i = 0; i < lista.size(); i += 1) {
    const x = ctx.lookup(lista.get(i));
    if (!(x instanceof PDFDict)) continue;
    x.delete(K('AA'));
    if (!(x.get(K('P')) instanceof PDFRef)) x.delete(K('P'));
    const vid = ctx.lookup(x.get(K('Dest')));
    const namngivet = vid === undefined ? null : mal(vid);
    if (namngivet !== null) x.set(K('Dest'), namngivet);
    lagaHandling(ctx, x, mal, sidnummer);
  }
}

function lagaHandling(ctx, x, mal, sidnummer) {
  const handling = ctx.lookup(x.get(K('A')));
  if (!(handling instanceof PDFDict)) return;
  handling.delete(K('Next'));
  const slag = nyckel(ctx.lookup(handling.get(K('S'))));
  if (slag !== null && KORS.has(slag)) {
    x.delete(K('A'));
    return;
  }
  if (slag === 'GoTo') {
    const namngivet = mal(ctx.lookup(handling.get(K('D'))));
    if (namngivet !== null) handling.set(K('D'), namngivet);
    return;
  }
  const adress = nyckel(ctx.lookup(handling.get(K('URI'))));
  const inom = adress === null ? null : INOM.exec(adress);
  if (inom === null) return;
  const nr = sidnummer(Number(inom[1]));
  x.delete(K('A'));
  if (nr !== undefined) x.set(K('Dest'), ctx.obj([egenRef(nr), K('Fit')]));
}

/** Källans lager: alla, och de som är släckta. Utan dem syns det som källan döljer. */
export function lagren(dok, flytt) {
  const { context: ctx, catalog } = dok;
  const egenskaper = ctx.lookup(catalog.get(K('OCProperties')));
  if (!(egenskaper instanceof PDFDict)) return { alla: [], slackta: [] };
  const refar = (v) => {
    const lista = ctx.lookup(v);
    return lista instanceof PDFArray ? lista.asArray().filter((en) => en instanceof PDFRef) : [];
  };
  const forval = ctx.lookup(egenskaper.get(K('D')));
  const alla = refar(egenskaper.get(K('OCGs')));
  const falt = (namn) => (forval instanceof PDFDict ? forval.get(K(namn)) : undefined);
  const tanda = new Set(refar(falt('ON')));
  const grund = nyckel(ctx.lookup(falt('BaseState')));
  const slackta = grund === 'OFF' ? alla.filter((en) => !tanda.has(en)) : refar(falt('OFF'));
  const nr = (en) => flytt.boka(en).objectNumber;
  return { alla: alla.map(nr), slackta: slackta.map(nr) };
}
