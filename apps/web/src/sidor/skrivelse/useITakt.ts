import { useQuery } from '@tanstack/react-query';
import { getVersion } from 'prosemirror-collab';
import { useEffect, useRef, useState } from 'react';
import { useNatetBorta } from '../../klient/natet.js';
import { serverklockan } from '../../klient/servertid.js';
import { skrivelsenyckel } from './flode/fragor.js';
import type { Skrivelse } from './typer.js';
import type { Skrivyta } from './yta/useSkrivyta.js';

interface Takt {
  /** Skriftens version på servern, som den är känd här. */
  version: number;
  /** `14.06`: när det senast sparades; null innan något har skrivits. */
  sparat: string | null;
  /** `14.06`: sedan när det inte är sparat. */
  sedan: string | null;
}

/**
 * Håller ytan i takt: när flödet säger att något hänt hämtas det andra skrivit, och när nätet är tillbaka skickas det som
 * väntat.
 */
export function useITakt(s: Skrivelse, { editor, samskrift, sparlage }: Skrivyta): Takt {
  const [version, nyVersion] = useState(() => getVersion(editor.state));
  const [sparat, sattSparat] = useState<string | null>(null);
  const [sedan, sattSedan] = useState<string | null>(null);
  const borta = useNatetBorta();
  // Frågan har skrivelsens id i sin nyckel: flödet läser om den när någon annan har skrivit.
  useQuery({
    queryKey: [...skrivelsenyckel(s.namndId, s.id), 'takt'],
    queryFn: async () => {
      await samskrift.current?.ikapp();
      return getVersion(editor.state);
    },
    staleTime: 0,
    gcTime: 0,
  });
  useEffect(() => {
    const nu = (): void => nyVersion(getVersion(editor.state));
    editor.on('transaction', nu);
    return () => {
      editor.off('transaction', nu);
    };
  }, [editor]);
  const forra = useRef(sparlage.slag);
  useEffect(() => {
    const tidigare = forra.current;
    forra.current = sparlage.slag;
    if (sparlage.slag === 'sparat') {
      if (tidigare !== 'sparat') sattSparat(serverklockan());
      sattSedan(null);
    }
    if (sparlage.slag === 'borta' || sparlage.slag === 'stopp') sattSedan((nu) => nu ?? sparat ?? serverklockan());
  }, [sparlage, sparat]);
  useEffect(() => {
    if (borta === null) void samskrift.current?.ikapp();
  }, [borta, samskrift]);
  return { version, sparat, sedan };
}
