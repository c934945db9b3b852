import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { jagFraga } from '../../klient/inloggning.js';
import type { MinNamnd } from '../../klient/typer.js';

interface Namndlage {
  namndId: string;
  /** Saknas för den som inte hör till nämnden: för den finns den inte. */
  namnd: MinNamnd | undefined;
  far: (ratt: string) => boolean;
}

/** Nämnden i adressen och vad den inloggade får göra i den. */
export function useNamnd(): Namndlage {
  const { namndId = '' } = useParams({ strict: false });
  const { data: jag } = useSuspenseQuery(jagFraga);
  const namnd = jag.namnder.find((n) => n.namndId === namndId);
  return { namndId, namnd, far: (ratt) => namnd?.rattigheter.includes(ratt) === true };
}
