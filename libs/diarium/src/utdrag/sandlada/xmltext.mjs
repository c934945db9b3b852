// Text ur Word, OpenDocument, presentationer och kalkylblad: egna gränser för djup, mängd och entiteter.
import { TextDecoder } from 'node:util';
import { createInflateRaw } from 'node:zlib';
import saxes from 'saxes';
import { lasKatalog, packade } from './zip.mjs';
import { vantat } from './vantat.mjs';

const STORST_XML = 150_000_000;
const DJUPAST = 400;
const FLEST_TECKEN = 2_100_000;

const WORD = { text: 'w:t', rad: ['w:p', 'w:br', 'w:cr', 'w:tr'], tab: ['w:tab', 'w:tc'] };
const ODF = {
  inom: 'office:body',
  rad: ['text:p', 'text:h', 'text:line-break', 'table:table-row'],
  tab: ['text:tab', 'table:table-cell'],
  blank: ['text:s'],
};
const BILDER = { text: 'a:t', rad: ['a:p', 'a:br'], tab: ['a:tab'] };
const CELLER = { text: 't', rad: ['si', 'row'], tab: ['c'] };

function delarna(delar) {
  const som = (monster, form) =>
    delar
      .filter((del) => monster.test(del.namn))
      .sort((a, b) => a.namn.localeCompare(b.namn, 'sv', { numeric: true }))
      .map((del) => ({ del, form }));
  return [
    ...som(/^word\/header\d*\.xml$/u, WORD),
    ...som(/^word\/document\.xml$/u, WORD),
    ...som(/^word\/(?:footnotes|endnotes|comments|footer\d*)\.xml$/u, WORD),
    ...som(/^content\.xml$/u, ODF),
    ...som(/^ppt\/(?:slides|notesSlides)\/[^/]+\.xml$/u, BILDER),
    ...som(/^xl\/sharedStrings\.xml$/u, CELLER),
    ...som(/^xl\/worksheets\/[^/]+\.xml$/u, CELLER),
  ];
}

/** Samlar text ur en del; kastar med en svensk mening när den inte är som ett riktigt dokument. */
function lasare(form, ut) {
  const p = new saxes.SaxesParser();
  let djup = 0;
  let inne = form.inom === undefined ? 1 : 0;
  let itext = form.text === undefined ? 1 : 0;
  p.on('error', () => {
    throw vantat('Dokumentet är skadat. Be avsändaren skicka det igen.');
  });
  p.on('doctype', () => {
    throw vantat('Dokumentet har en dokumenttyp med egna entiteter och läses inte.');
  });
  p.on('opentag', ({ name }) => {
    djup += 1;
    if (djup > DJUPAST) throw vantat('Dokumentet är nästlat djupare än vad som läses.');
    if (name === form.inom) inne += 1;
    if (name === form.text) itext += 1;
    if (form.tab.includes(name)) ut.lagg('\t');
    if (form.blank?.includes(name) === true) ut.lagg(' ');
  });
  p.on('closetag', ({ name }) => {
    djup -= 1;
    if (name === form.inom) inne -= 1;
    if (name === form.text) itext -= 1;
    if (form.rad.includes(name)) ut.lagg('\n');
  });
  p.on('text', (text) => {
    if (inne > 0 && itext > 0) ut.lagg(text);
  });
  return p;
}

async function lasDelen(buf, del, form, ut) {
  const funnen = packade(buf, del);
  if (funnen === null) throw vantat('Dokumentet är skadat. Be avsändaren skicka det igen.');
  if (del.krypterad) throw vantat('Dokumentet är skyddat med lösenord och läses inte.');
  const p = lasare(form, ut);
  const avkodare = new TextDecoder('utf-8');
  const mata = (bit, fler) => p.write(avkodare.decode(bit, { stream: fler }));
  if (del.metod === 0) {
    mata(funnen.data, false);
    p.close();
    return;
  }
  const inflate = createInflateRaw();
  inflate.end(funnen.data);
  let kvar = STORST_XML;
  try {
    for await (const bit of inflate) {
      kvar -= bit.length;
      if (kvar < 0) throw vantat('Dokumentet blir för stort när det packas upp.');
      mata(bit, true);
      if (ut.full()) return;
    }
  } catch (fel) {
    throw fel?.vantat === true ? fel : vantat('Dokumentet är skadat. Be avsändaren skicka det igen.');
  }
  p.close();
}

export async function dokumentText(buf) {
  const zip = lasKatalog(buf);
  const delar = zip === null ? [] : delarna(zip.delar);
  if (delar.length === 0) throw vantat('Dokumentet är skadat eller saknar innehåll. Be avsändaren skicka det igen.');
  const bitar = [];
  let langd = 0;
  const ut = {
    lagg(text) {
      if (langd > FLEST_TECKEN) return;
      bitar.push(text);
      langd += text.length;
    },
    full: () => langd > FLEST_TECKEN,
  };
  for (const { del, form } of delar) {
    if (ut.full()) break;
    await lasDelen(buf, del, form, ut);
    ut.lagg('\n');
  }
  return { text: bitar.join('').replace(/\t+(?=\n)/gu, '') };
}
