/** Texten i en CSV-fil och hur den är avdelad. */
export interface Csvtext {
  text: string;
  skiljetecken: string;
  teckenkodning: 'utf-8' | 'utf-16le' | 'windows-1252';
}

const SKILJETECKEN = [';', '\t', ','] as const;

/** Avkodar: UTF-8 med eller utan BOM, Excels "Unicode-text" och, när bytena inte är UTF-8, Windows-1252. */
function avkoda(bytes: Buffer): Pick<Csvtext, 'text' | 'teckenkodning'> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), teckenkodning: 'utf-16le' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), teckenkodning: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), teckenkodning: 'windows-1252' };
  }
}

/** Det tecken som står oftast utanför citattecken på första raden. */
function skiljetecken(text: string): string {
  const antal = new Map<string, number>(SKILJETECKEN.map((tecken) => [tecken, 0]));
  let citat = false;
  for (const tecken of text.slice(0, 20_000)) {
    if (tecken === '"') citat = !citat;
    else if (!citat && (tecken === '\n' || tecken === '\r')) break;
    else if (!citat && antal.has(tecken)) antal.set(tecken, (antal.get(tecken) ?? 0) + 1);
  }
  return SKILJETECKEN.reduce((basta, tecken) => ((antal.get(tecken) ?? 0) > (antal.get(basta) ?? 0) ? tecken : basta));
}

/** @returns null när filen inte är text */
export function lasCsvtext(bytes: Buffer): Csvtext | null {
  const { text, teckenkodning } = avkoda(bytes);
  if (text.includes('\0')) return null;
  const utanBom = text.startsWith('\ufeff') ? text.slice(1) : text;
  return { text: utanBom, skiljetecken: skiljetecken(utanBom), teckenkodning };
}

/** En cell i en CSV som skrivs ut: det som kalkylprogram tar för en formel får en apostrof före. */
export function csvCell(text: string): string {
  const skyddad = /^'*[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[";,\n\r\t]/u.test(skyddad) ? `"${skyddad.replaceAll('"', '""')}"` : skyddad;
}
