/** Byten från och med till och med, och om det är en del av filen (RFC 9110 14). */
export interface Omfang {
  fran: number;
  till: number;
  del: boolean;
}

/** Tolkar `Range`. Flera delar, eller något annat än byte, ger hela filen; null när delen ligger utanför den. */
export function omfang(begard: string | undefined, storlek: number): Omfang | null {
  const hel = { fran: 0, till: Math.max(0, storlek - 1), del: false };
  const delar = begard === undefined ? null : /^bytes=(\d{0,15})-(\d{0,15})$/u.exec(begard.trim());
  const [, forst = '', sist = ''] = delar ?? [];
  if (delar === null || (forst === '' && sist === '')) return hel;
  const fran = forst === '' ? Math.max(0, storlek - Number(sist)) : Number(forst);
  const till = forst === '' || sist === '' ? storlek - 1 : Math.min(Number(sist), storlek - 1);
  return fran >= storlek || till < fran ? null : { fran, till, del: true };
}
