/** Det som rubriker brukar heta i skrivelser, och vad de är. */
export type Rubrikslag =
  'forslag' | 'sammanfattning' | 'arendet' | 'avsnitt' | 'bilagor' | 'expedieras' | 'underskrifter';

const RUBRIKER: readonly [RegExp, Rubrikslag][] = [
  [/^(?:.{0,60}\s)?förslag till (?:nämndens |styrelsens )?beslut(?: i .{1,60})?$/u, 'forslag'],
  [/^(?:beslutsförslag|beslut|förslag till ställningstagande)$/u, 'forslag'],
  [/^(?:sammanfattning(?: av ärendet)?|ärendet i korthet)$/u, 'sammanfattning'],
  [/^(?:ärendet|ärendebeskrivning|beskrivning av ärendet|redogörelse för ärendet)$/u, 'arendet'],
  [/^(?:bilaga|bilagor|bilageförteckning)$/u, 'bilagor'],
  [/^(?:expedieras(?: till)?|expediering|sändlista|skickas till|kopia till|för kännedom(?: till)?)$/u, 'expedieras'],
  [
    /^beslutet (?:ska |skall )?(?:skickas|sänds|expedieras|delges|meddelas|lämnas)(?: för (?:kännedom|åtgärd))?(?: till)?$/u,
    'expedieras',
  ],
  [/^underskrift(?:er)?$/u, 'underskrifter'],
  [
    /^(?:bakgrund|inledning|beredning|ärendets beredning|beskrivning|yttrande|synpunkter|överväganden|skäl för beslut(?:et)?|motivering|bedömning|förvaltningens (?:bedömning|synpunkter|överväganden|yttrande)|.{1,60}s synpunkter(?: och förslag)?|ekonomi|ekonomiska (?:konsekvenser|aspekter)|ekonomisk bedömning|konsekvenser(?: för .{1,60})?|barnkonsekvens(?:er|analys)|barnets (?:bästa|rättigheter)|barnperspektiv(?:et)?|jämställdhet(?:sanalys)?|miljökonsekvenser|juridiska konsekvenser|juridisk bedömning|tidplan|tidsplan|uppföljning|lagstöd|beslutsunderlag|tidigare beslut|samråd|samverkan|risk(?:er|bedömning)|slutsats(?:er)?|remiss(?:en|instanser)|utgångspunkter(?: i arbetet)?|mål|syfte|genomförande|jämförelse|lagrum|delegation)$/u,
    'avsnitt',
  ],
];

/** Rubrikens text utan nummer och kolon: "3.1 Bakgrund:" är "bakgrund". */
export const rubrikord = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/u, '')
    .replace(/\s*:$/u, '')
    .toLowerCase();

export function rubrikslag(text: string): Rubrikslag | null {
  const rad = rubrikord(text);
  return rad.length > 120 ? null : (RUBRIKER.find(([form]) => form.test(rad))?.[1] ?? null);
}

/** Rader som bara är ett streck att skriva på, eller skiljer delar åt. */
export const arStreck = (text: string): boolean => /^[\s_–—-]{3,}$/u.test(text);
/** "1[2]", "Sida 3 (9)", "8(32)", "Sida 2 av 24" */
export const arSidnummer = (text: string): boolean =>
  /^(?:sid(?:a|an)?\.?\s*)?\d{1,4}\s*(?:[[(]\s*\d{1,4}\s*[\])]|av\s+\d{1,4})$/iu.test(text.trim()) ||
  /^sid(?:a|an)?\.?\s*\d{1,4}$/iu.test(text.trim());

/** Ett diarienummer så som det skrivs: "UAN/2026:18", "KS 2019/273", "KSN-2020-00123". */
export const DNR = /(?<![\p{L}\d])(\p{Lu}[\p{L}]{0,11}(?:[ /-]\d{4}[:/-]\d{1,6}|-\d{4}-\d{1,6}))(?!\d)/u;

const MANADSORD = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const MANADSLISTA = MANADSORD.split('|');
const SKRIVET = new RegExp(`(\\d{1,2})\\s+(${MANADSORD})\\s+(\\d{4})`, 'iu');

/** Det första datumet i texten, ISO; null när det inte finns något. */
export function datumI(text: string): string | null {
  const iso = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/u.exec(text);
  if (iso !== null && Number(iso[2]) >= 1 && Number(iso[2]) <= 12 && Number(iso[3]) >= 1 && Number(iso[3]) <= 31)
    return iso[0];
  const [, dag, manad, ar] = SKRIVET.exec(text) ?? [];
  if (dag === undefined || manad === undefined || ar === undefined) return null;
  const nr = String(MANADSLISTA.indexOf(manad.toLowerCase()) + 1).padStart(2, '0');
  return `${ar}-${nr}-${dag.padStart(2, '0')}`;
}

const TYPER: readonly [RegExp, string][] = [
  [/^tjänsteskrivelse$/iu, 'tjansteskrivelse'],
  [/^tjänsteutlåtande$/iu, 'tjansteutlatande'],
  [/^(?:yttrande|remissyttrande)$/iu, 'yttrande'],
  [/^(?:ordförandeskrivelse|ordförandeförslag)$/iu, 'ordforandeskrivelse'],
  [/^(?:remiss|remissmissiv)$/iu, 'remissmissiv'],
  [/^delegationsbeslut$/iu, 'delegationsbeslut'],
];
export const dokumenttypI = (text: string): string | null =>
  TYPER.find(([form]) => form.test(text.trim()))?.[1] ?? null;

const NAMN =
  /^\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:af|av|von|van|de|da|el|al|bin|le|la)\s+)*\p{Lu}[\p{L}’'.-]*){1,4}(?:\s+\(\p{Lu}{1,3}\))?$/u;
const TITEL =
  /(?:chef|direktör|sekreterare|handläggare|ordförande|ledare|strateg|utredare|ekonom|controller|samordnare|rektor|jurist|planerare|ingenjör|kommunalråd|administratör|rådgivare|inspektör|specialist|koordinator|registrator|arkitekt|konsult|utvecklare|assistent|pedagog|lantmätare|assessor|kanslist|föreståndare)\b/iu;

export const arNamn = (text: string): boolean => text.length <= 60 && NAMN.test(text.trim());
export const arTitel = (text: string): boolean => text.length <= 80 && TITEL.test(text) && !/[.:]$/u.test(text.trim());
