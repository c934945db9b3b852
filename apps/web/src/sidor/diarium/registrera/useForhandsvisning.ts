import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { components } from '../../../klient/schema.js';
import { idag } from '../../../klient/servertid.js';
import { uppraknat } from '../../../sprak/ord.js';
import { forhandsFraga } from '../uppslag.js';
import { type Registrering, somBegaran } from './registreringen.js';

type Begaran = components['schemas']['ForhandsvisaArendeDto'];

/** Hur ärendet kommer att synas, enligt servern. */
export interface Forhand {
  nummer: string | null;
  /** `Inkom 2026-10-06 från Enskild. Handläggare Elin Sjödahl.` */
  rad: string;
  /** Det som ärendetypen fyller i. */
  ger: string | undefined;
  /** Vad lagrummet rör, eller vad som är fel med det. */
  galler: string | null;
  varningar: readonly components['schemas']['TextvarningDto'][];
  behoriga: readonly string[];
}

const VANTA_MS = 300;

function somFraga(v: Registrering): Begaran {
  const b = somBegaran(v, idag());
  return {
    arendemening: b.arendemening,
    arendemeningSkyddad: b.arendemeningSkyddad,
    sekretess: b.sekretess,
    parter: b.parter,
    inkomDatum: b.inkomDatum,
    ...(b.arendetypId === undefined ? {} : { arendetypId: b.arendetypId }),
    ...(b.handlaggareId === undefined ? {} : { handlaggareId: b.handlaggareId }),
  };
}

/** Frågar servern när man slutat skriva för ett ögonblick; det senaste svaret står kvar under tiden. */
export function useForhandsvisning(namndId: string, v: Registrering): Forhand {
  const [fraga, satt] = useState<Begaran>(() => somFraga(v));
  const nu = JSON.stringify(somFraga(v));
  useEffect(() => {
    const klocka = setTimeout(() => satt(JSON.parse(nu) as Begaran), VANTA_MS);
    return () => clearTimeout(klocka);
  }, [nu]);
  const { data } = useQuery(forhandsFraga(namndId, fraga));
  return {
    nummer: data?.nastaDnr ?? null,
    rad: data?.rad ?? '',
    ger:
      data === undefined || data.ifyllt.length === 0
        ? undefined
        : `Ger: ${uppraknat(data.ifyllt.map((ett) => ett.text))}.`,
    galler: data?.lagrumVarning ?? data?.lagrumGaller ?? null,
    varningar: data?.varningar ?? [],
    behoriga: data?.behoriga ?? [],
  };
}
