/** Det som behövs för att rätta ett namn: vad innehållet är. */
export interface Innehallsslag {
  mediatyp: string;
  /** Utan punkt; null när innehållet inte har någon given ändelse. */
  andelse: string | null;
}

const LIKA: Readonly<Record<string, string>> = {
  jpeg: 'jpg',
  jpe: 'jpg',
  jfif: 'jpg',
  htm: 'html',
  xhtml: 'html',
  tiff: 'tif',
  mpeg: 'mpg',
  dotx: 'docx',
  dotm: 'docm',
  xltx: 'xlsx',
  heif: 'heic',
  mht: 'eml',
  mhtml: 'eml',
};
/** Ändelser som kör något när någon öppnar filen. */
const KORBARA =
  /^(?:bat|cmd|com|exe|scr|pif|js|jse|vbs|vbe|wsf|wsh|hta|ps1|psm1|msi|reg|lnk|jar|sh|url|inf|cpl|iso|img)$/u;
/** Text får heta nästan vad som helst. */
const TEXT = /^text\/|^application\/(?:json|xml)$/u;

const delar = (namn: string): { stam: string; andelse: string } => {
  const traff = /^(.+)\.([a-z0-9]{1,8})$/iu.exec(namn);
  return traff === null
    ? { stam: namn, andelse: '' }
    : { stam: traff[1] ?? namn, andelse: (traff[2] ?? '').toLowerCase() };
};

const samma = (ett: string, annat: string): boolean => (LIKA[ett] ?? ett) === (LIKA[annat] ?? annat);

/**
 * Namnet med den ändelse som innehållet har. Text behåller sin ändelse, utom en som skulle köras: då läggs `.txt` till.
 */
export function rattatNamn(namn: string, { mediatyp, andelse }: Innehallsslag): string {
  const har = delar(namn);
  if (TEXT.test(mediatyp)) return KORBARA.test(har.andelse) ? `${namn}.txt` : namn;
  if (andelse === null || har.andelse === '' || samma(har.andelse, andelse)) return namn;
  return `${har.stam}.${andelse}`;
}

/** Vad man säger om en fil vars namn inte stämde med innehållet, eller null. */
export function namnvarning(namn: string, ursprungsnamn: string | null, slag: Innehallsslag): string | null {
  if (ursprungsnamn !== null && ursprungsnamn !== namn) {
    return `Filen kom som »${ursprungsnamn}«, men innehållet är något annat. Ändelsen är rättad.`;
  }
  const { andelse } = delar(namn);
  if (andelse === '' || slag.andelse === null || samma(andelse, slag.andelse)) return null;
  return TEXT.test(slag.mediatyp) && /^(?:pdf|docx?|xlsx?|pptx?|odt|png|jpe?g|gif|zip)$/u.test(andelse)
    ? `Filen heter .${andelse} men innehåller bara text.`
    : null;
}
