import { byggProtokoll, byggSkrivelse, type Dokument, renderaDocx, renderaPdf, stangPdf } from '#dokument';
import { mat, tid, type Matt } from './gemensamt.js';
import { nakenDocx, nakenTypst, TYPSNITT } from './naken.js';
import { Office, officeFinns } from './office.js';
import { matPaket } from './paket.js';
import { stortProtokoll } from './protokollfakta.js';
import { plattaUt } from './protokolltrad.js';
import { storSkrivelse } from './skrivelsefakta.js';
import { matTusenSidor } from './tusensidor.js';

/** Avsnitt i skrivelsen och paragrafer i protokollet. */
const STORLEK = { lang: { avsnitt: 8, paragrafer: 40 }, kort: { avsnitt: 4, paragrafer: 10 } } as const;

interface Sak {
  readonly namn: string;
  readonly bygg: () => Dokument;
  readonly kort: boolean;
}

/** Från fakta till fil, mot de nakna biblioteken som får ett färdigt träd av samma text. */
async function motBiblioteken({ namn, bygg, kort }: Sak): Promise<Matt[]> {
  const trad = plattaUt(bygg());
  const typst = nakenTypst(TYPSNITT);
  const gemensamt = { enhet: 'ms', kort, rundor: kort ? 3 : 9 };
  return [
    await mat({
      ...gemensamt,
      namn: `dokument-${namn}-docx`,
      golv: () => tid(() => nakenDocx(trad)),
      produkt: () => tid(() => renderaDocx(bygg())),
    }),
    await mat({
      ...gemensamt,
      namn: `dokument-${namn}-pdf`,
      golv: () => tid(() => typst(trad)),
      produkt: () => tid(() => renderaPdf(bygg(), { standard: ['ua-1'] })),
    }),
  ];
}

/** Från fakta till PDF, mot LibreOffice som gör om samma dokuments DOCX. */
async function motOffice({ namn, bygg, kort }: Sak): Promise<Matt[]> {
  const docx = await renderaDocx(bygg());
  const office = new Office();
  try {
    return [
      await mat({
        namn: `dokument-${namn}-libreoffice`,
        enhet: 'ms',
        kort,
        rundor: kort ? 3 : 5,
        golv: () => tid(() => office.omvandla(docx)),
        produkt: () => tid(() => renderaPdf(bygg(), { standard: ['ua-1'] })),
      }),
    ];
  } finally {
    office.bort();
  }
}

/**
 * En tjänsteskrivelse och ett protokoll: DOCX och PDF/UA-1 mot de nakna biblioteken, PDF mot LibreOffice, och vad tusen
 * sidor gör med API:ts svarstid och minne. `kvot` är tid ÷ golvets tid.
 */
export async function matDokument(kort: boolean): Promise<Matt[]> {
  const { avsnitt, paragrafer } = STORLEK[kort ? 'kort' : 'lang'];
  const skrivelse: Sak = { namn: 'skrivelse', bygg: () => byggSkrivelse(storSkrivelse(avsnitt)), kort };
  const protokoll: Sak = { namn: 'protokoll', bygg: () => byggProtokoll(stortProtokoll(paragrafer)), kort };
  const matt: Matt[] = [];
  try {
    for (const sak of [skrivelse, protokoll]) matt.push(...(await motBiblioteken(sak)));
    if (officeFinns()) for (const sak of [skrivelse, protokoll]) matt.push(...(await motOffice(sak)));
    else process.stderr.write('LibreOffice (soffice) finns inte här: jämförelsen med det utgår.\n');
    matt.push(...(await matPaket(kort)));
  } finally {
    await stangPdf();
  }
  return [...matt, ...(await matTusenSidor(kort))];
}
