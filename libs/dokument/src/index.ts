export * from './modell/text.js';
export * from './modell/block.js';
export * from './modell/dokument.js';
export * from './modell/hash.js';
export { godkandAccentfarg } from './modell/farg.js';
export * from './underlag/gemensamt.js';
export * from './underlag/kallelse.js';
export * from './underlag/protokoll.js';
export * from './underlag/utdrag.js';
export * from './underlag/anslag.js';
export type { EbrevUnderlag } from './underlag/ebrev.js';
export { byggEbrev } from './byggare/ebrev.js';
export { byggAnslag } from './byggare/anslag.js';
export { dokumenthash, faktahash } from './byggare/grund.js';
export { byggKallelse, byggTillagg } from './byggare/kallelse.js';
export { byggProtokoll, byggProtokollsdel } from './byggare/protokoll.js';
export { byggUtdrag } from './byggare/utdrag.js';
export { stangPdf } from './pdf/pool.js';
export { byggPostlista, type PostlistaUnderlag, type PostradUnderlag } from './postlista/postlista.js';
export { type ArendebladUnderlag, byggArendeblad } from './arendeblad/arendeblad.js';
export { byggReglemente, type ReglementeUnderlag } from './reglemente/reglemente.js';
export { byggRapport, type RapportdelUnderlag, type RapportUnderlag } from './rapport/rapport.js';
export { renderaPdf, type Pdfstandard, type Pdfsvar } from './pdf/pdf.js';
export { renderaDocx, type DocxVal } from './docx/rendera.js';
export { renderaAnslagHtml } from './html/anslag.js';
export { renderaHtml, renderaHtmlsida, renderaInnehallHtml } from './html/dokument.js';
export * from './mejl/underlag.js';
export { byggKalender, type Kalender } from './mejl/kalender.js';
export { byggPlankalender, type Planhandelse, type Plankalender } from './mejl/plankalender.js';
export { kallelseMejl } from './mejl/kallelse.js';
export { tillaggMejl } from './mejl/tillagg.js';
export { installtMejl } from './mejl/installt.js';
export { paminnelseMejl } from './mejl/paminnelse.js';
export { halltidMejl } from './mejl/halltid.js';
export { frislappMejl } from './mejl/frislapp.js';
export { justeraMejl } from './mejl/justera.js';
export { aterstallningMejl, nyEnhetMejl } from './mejl/konto.js';
export { sokbevakningsMejl } from './mejl/sokbevakning.js';
export * from './remiss/underlag.js';
export { byggMissiv } from './remiss/missiv.js';
export { byggSammanstallning, sammanstallningstext, svarsmening } from './remiss/sammanstallning.js';
export {
  type BevakningsMejl,
  bevakningsMejl,
  type RemissMejl,
  remissMejl,
  type RemisskvittoMejl,
  remisskvittoMejl,
} from './remiss/mejl.js';
export * from './utlamnande/underlag.js';
export { byggUtlamnandebeslut } from './utlamnande/beslut.js';
export { byggFoljebrev, byggTextutskrift } from './utlamnande/foljebrev.js';
export * from './delegation/underlag.js';
export { byggDelegationslista } from './delegation/lista.js';
export { byggDelegatprotokoll } from './delegation/protokoll.js';
export { type DelegationslistaMejl, delegationslistaMejl } from './delegation/mejl.js';
export { byggOrdforandebeslut, type OrdforandebeslutUnderlag } from './delegation/ordforandebeslut.js';
export { byggUnderrattelse, type UnderrattelseUnderlag } from './delegation/underrattelse.js';
export { byggInitiativredovisning, type InitiativredovisningUnderlag } from './initiativ/redovisning.js';
export * from './skrift/index.js';
export * from './skrivelse/underlag.js';
export { Wordhinder } from './word/arkiv.js';
export { medWordandringar, type Wordandring, wordandringar } from './word/andringar.js';
export { forena } from './word/forena.js';
export { lasWord } from './word/las.js';
export type { Wordbild } from './word/paket.js';
export type { Lastword, Wordfalt, Wordforstatt, Wordkvar, Wordursprung } from './word/typer.js';
export { byggSkrivelse } from './skrivelse/skrivelse.js';
export { byggSammantradesplan, type PlanUnderlag } from './sammantradesplan/plan.js';
export * from './paket/underlag.js';
export { byggPaket, type Paketsvar } from './paket/paket.js';
export type { Framsteg } from './paket/process.js';
export { packningslista, type Zipfil } from './paket/zip.js';
