/** `nämnden` → `nämndens`; ord på s, x och z får inget s till. */
export const genitiv = (namn: string): string => (/[sxz]$/iu.test(namn) ? namn : `${namn}s`);

const stor = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** Raden över punkter som nämnden beslutar själv. */
export const forEgenDel = (namnd: string): string => `${stor(namnd)} beslutar för egen del:`;

/**
 * Raden i nästa instans: nämnden föreslår kommunstyrelsen, som föreslår fullmäktige.
 * @param over raden i instansen ovanför; null när det inte finns någon
 */
export function nastaLedtext(namnd: string, over: string | null): string {
  const traff = over === null ? null : /förslag till (.+?):?$/u.exec(over);
  const sist = traff?.[1] ?? null;
  if (sist === null) return `${stor(genitiv(namnd))} förslag till kommunstyrelsen:`;
  return `${stor(genitiv(sist))} förslag till kommunfullmäktige:`;
}
