/** Bitarna av en text, med det markerade för sig. Platser som går i varandra eller utanför texten tas inte med. */
export function bitar(text: string, platser: readonly (readonly number[])[]): { text: string; markerad: boolean }[] {
  const ut: { text: string; markerad: boolean }[] = [];
  let slut = 0;
  for (const [fran = 0, till = 0] of platser) {
    if (fran < slut || till <= fran || till > text.length) continue;
    if (fran > slut) ut.push({ text: text.slice(slut, fran), markerad: false });
    ut.push({ text: text.slice(fran, till), markerad: true });
    slut = till;
  }
  if (slut < text.length) ut.push({ text: text.slice(slut), markerad: false });
  return ut;
}
