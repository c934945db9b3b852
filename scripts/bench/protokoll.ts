import { byggProtokoll, renderaDocx, renderaPdf, stangPdf } from '#dokument';
import { mat, tid, type Matt } from './gemensamt.js';
import { nakenDocx, nakenTypst, TYPSNITT } from './naken.js';
import { stortProtokoll } from './protokollfakta.js';
import { plattaUt } from './protokolltrad.js';

const ANTAL = 100;

/**
 * 100 §§ från fakta till DOCX (med typsnitten bifogade) och till PDF/UA-1, mot de nakna biblioteken som får ett färdigt
 * träd av samma text. `kvot` är tid ÷ golvets tid; målet är högst 1,3.
 */
export async function matProtokoll(kort: boolean): Promise<Matt[]> {
  const underlag = stortProtokoll(ANTAL);
  const trad = plattaUt(byggProtokoll(underlag));
  const typst = nakenTypst(TYPSNITT);
  const gemensamt = { enhet: 'ms', kort, rundor: kort ? 5 : 15 };
  try {
    const docx = await mat({
      ...gemensamt,
      namn: 'protokoll-docx',
      golv: () => tid(() => nakenDocx(trad)),
      produkt: () => tid(() => renderaDocx(byggProtokoll(underlag))),
    });
    const pdf = await mat({
      ...gemensamt,
      namn: 'protokoll-pdf',
      golv: () => tid(() => typst(trad)),
      produkt: () => tid(() => renderaPdf(byggProtokoll(underlag), { standard: ['ua-1'] })),
    });
    return [docx, pdf];
  } finally {
    await stangPdf();
  }
}
