import type { QueryClient } from '@tanstack/react-query';
import { berors, type Flodeshandelse, tolka } from './flodesregel.js';
import { horFlikarna, sagTillFlikarna } from './kanal.js';
import { sessionenGick } from './sessionslage.js';

const LAS = 'klubba-flode';
/** Flera ändringar i följd blir en enda omläsning. */
const SAMLA_MS = 300;
/** Samlar händelser och läser om det som visas. */
function omlasare(fragor: QueryClient): (handelse: Flodeshandelse) => void {
  let samlade: Flodeshandelse[] = [];
  let klocka: ReturnType<typeof setTimeout> | undefined;
  return (handelse) => {
    samlade.push(handelse);
    klocka ??= setTimeout(() => {
      const nu = samlade;
      samlade = [];
      klocka = undefined;
      void fragor.invalidateQueries({
        predicate: ({ queryKey }) => nu.some((ett) => berors(queryKey, ett)),
      });
    }, SAMLA_MS);
  };
}

/** Öppnar strömmen och skickar det som kommer till den egna fliken och de andra, tills signalen bryter. */
async function strom(ta: (data: string) => void, bruten: AbortSignal): Promise<void> {
  const kalla = new EventSource('/api/flode');
  kalla.addEventListener('message', (handelse: MessageEvent<string>) => {
    ta(handelse.data);
    sagTillFlikarna({ slag: 'flode', data: handelse.data });
    if (tolka(handelse.data)?.typ === 'slut') kalla.close();
  });
  await new Promise<void>((klart) => {
    bruten.addEventListener('abort', () => {
      kalla.close();
      klart();
    });
  });
}

/**
 * Följer det som ändras hos servern. Flikarna delar en enda ström: den som har låset har den, och när den fliken stängs
 * tar nästa över och läser om allt som kan ha missats.
 * @returns slutar följa
 */
export function foljFlodet(fragor: QueryClient): () => void {
  const bruten = new AbortController();
  const lasOm = omlasare(fragor);
  const ta = (data: string): void => {
    const handelse = tolka(data);
    if (handelse === null) return;
    if (handelse.typ === 'slut') sessionenGick();
    else lasOm(handelse);
  };
  const sluta = horFlikarna((bud) => {
    if (bud.slag === 'flode') ta(bud.data);
  });
  const borjade = performance.now();
  const taOver = async (): Promise<void> => {
    if (bruten.signal.aborted) return;
    if (performance.now() - borjade > SAMLA_MS) lasOm({ typ: 'hamtaOm' });
    await strom(ta, bruten.signal);
  };
  // Sidan kan vara öppnad över http på ett lokalt nät: där finns inte låsen, och varje flik har då sin egen ström.
  const las: LockManager | undefined = 'locks' in navigator ? navigator.locks : undefined;
  if (las === undefined) void taOver();
  else las.request(LAS, { signal: bruten.signal }, taOver).catch(() => undefined);
  return () => {
    sluta();
    bruten.abort();
  };
}
