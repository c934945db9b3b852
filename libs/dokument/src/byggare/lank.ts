import type { Text } from '../modell/text.js';

/** A web address as a link whose words are the address itself. Anything but https or http stands as plain text. */
export function webblank(adress: string): Text {
  const url = URL.canParse(adress) ? new URL(adress) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return adress;
  return [{ typ: 'lank', text: adress.replace(/^https?:\/\//, ''), href: url.href }];
}

/** "tel:+46157550012" of a Swedish number; undefined when it is none. */
export function telefonadress(nummer: string): string | undefined {
  const siffror = nummer.replace(/[\s\u00a0()-]/g, '');
  if (/^\+\d{6,15}$/.test(siffror)) return `tel:${siffror}`;
  return /^0\d{5,12}$/.test(siffror) ? `tel:+46${siffror.slice(1)}` : undefined;
}

/** "mailto:…" of an address without odd characters; undefined otherwise. */
export function epostadress(adress: string): string | undefined {
  return /^[^\s@<>"?&]+@[^\s@<>"?&]+$/.test(adress) ? `mailto:${adress}` : undefined;
}
