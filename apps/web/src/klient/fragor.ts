import { QueryClient } from '@tanstack/react-query';
import { somKlubbafel } from './fel.js';

/** Ett nej från servern blir inte ja av att frågas om; en tappad kontakt kan bli det. */
const igen = (antal: number, fel: unknown): boolean => antal < 2 && somKlubbafel(fel).status === 0;

/**
 * Det som hämtats från servern. Utan kontakt väntar det som ska hämtas; det som ska ändras blir ett fel på en gång, så
 * att inget skickas långt senare än den som tryckte tror.
 */
export const fragor = new QueryClient({
  defaultOptions: { queries: { retry: igen, staleTime: 15_000 }, mutations: { retry: false, networkMode: 'always' } },
});
