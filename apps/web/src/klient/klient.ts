import createClient from 'openapi-fetch';
import { arProblem, ingenKontakt, Klubbafel } from './fel.js';
import type { paths } from './schema.js';
import { noteraServertid } from './servertid.js';
import { sessionenGick } from './sessionslage.js';

/** API:t, typat ur dess egen beskrivning. */
export const klient = createClient<paths>({ credentials: 'same-origin' });

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
  const { data, error, response } = await begaran.catch(() => {
    throw ingenKontakt();
  });
  noteraServertid(response);
  if (response.ok) return data as T;
  const problem = new Klubbafel(arProblem(error) ? error : { status: response.status });
  if (problem.status === 401 && problem.kod !== 'INLOGGNING.FEL') sessionenGick();
  throw problem;
}
