import createClient from 'openapi-fetch';
import { arbetar } from './aktivitet.js';
import { arProblem, ingenKontakt, HALV, Klubbafel, UTLOGGAD } from './fel.js';
import { natetBorta, natetUppe } from './natet.js';
import type { paths } from './schema.js';
import { noteraServertid } from './servertid.js';
import { sessionenGick } from './sessionslage.js';

/** API:t, typat ur dess egen beskrivning. */
export const klient = createClient<paths>({ credentials: 'same-origin' });

klient.use({
  // Det som hämtas av sig självt ska inte hålla inloggningen vid liv.
  onRequest: ({ request }) => {
    if (request.method === 'GET' && !arbetar()) request.headers.set('klubba-bakgrund', 'ja');
  },
  onError: ({ request }) => {
    natetBorta();
    return ingenKontakt(request.method);
  },
});

interface Utfall<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/**
 * Väntar in ett svar och ger dess innehåll.
 * @throws Klubbafel när servern sade nej eller inte svarade. Har sessionen gått ut öppnas inloggningen ovanpå sidan.
 */
export async function hamtat<T>(begaran: Promise<Utfall<T>>): Promise<T> {
  const { data, error, response } = await begaran;
  natetUppe();
  noteraServertid(response);
  if (response.ok) return data as T;
  const problem = new Klubbafel(arProblem(error) ? error : { status: response.status });
  if (problem.kod === UTLOGGAD || problem.kod === HALV) sessionenGick();
  throw problem;
}
