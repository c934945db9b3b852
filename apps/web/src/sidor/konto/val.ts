import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { sattEnklaTangenter } from '../../delar/tangenter.js';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { valjTextstorlek } from '../../ram/textstorlek.js';

type Installningar = components['schemas']['InstallningarDto'];

const TEMAN = { auto: 'auto', ljust: 'light', morkt: 'dark' } as const;

export const somSchema = (tema: keyof typeof TEMAN): MantineColorScheme => TEMAN[tema];

export const somTema = (schema: MantineColorScheme): keyof typeof TEMAN =>
  schema === 'light' ? 'ljust' : schema === 'dark' ? 'morkt' : 'auto';

/** Sparar ett val på kontot, så att det följer med till andra enheter. */
export const sparaVal = async (val: Installningar): Promise<Installningar> =>
  await hamtat(klient.PATCH('/api/konto/installningar', { body: val }));

/** Låter kontots sparade val gälla här, en gång när någon loggat in. */
export function useSparadeVal(
  inloggningsnamn: string,
  { tema, textstorlek, enbokstavstangenter }: Installningar,
): void {
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    if (tema !== undefined) setColorScheme(somSchema(tema));
    if (textstorlek !== undefined) valjTextstorlek(textstorlek);
    if (enbokstavstangenter !== undefined) sattEnklaTangenter(enbokstavstangenter);
  }, [inloggningsnamn]);
}
