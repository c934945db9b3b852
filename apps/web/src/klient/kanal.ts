/** Det som flikarna säger till varandra. */
export type Flikbud =
  /** Någon loggade ut: alla flikar är ute. */
  | { slag: 'ut' }
  /** Någon loggade in; det kan vara någon annan än den som var inne här. */
  | { slag: 'inne' }
  /** Inloggningen förlängdes. */
  | { slag: 'tider'; tider: { vilaSlut: string; sistaSlut: string } }
  /** Något ändrades hos servern; fliken som har strömmen säger det till de andra. */
  | { slag: 'flode'; data: string };

const kanal = new BroadcastChannel('klubba');

/** Säger det till alla andra flikar, aldrig till den egna. */
export const sagTillFlikarna = (bud: Flikbud): void => kanal.postMessage(bud);

/** Tar emot det som andra flikar säger. */
export function horFlikarna(ta: (bud: Flikbud) => void): () => void {
  const hor = (handelse: MessageEvent<Flikbud>): void => ta(handelse.data);
  kanal.addEventListener('message', hor);
  return () => kanal.removeEventListener('message', hor);
}
