import { useSuspenseQuery } from '@tanstack/react-query';
import { jagFraga } from '../../klient/inloggning.js';
import type { Jag } from '../../klient/typer.js';

/** Den inloggade. */
export const useJag = (): Jag => useSuspenseQuery(jagFraga).data;
