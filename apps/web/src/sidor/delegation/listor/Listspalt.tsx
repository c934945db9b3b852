import './listor.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Felbesked } from '../../../delar/Besked.js';
import { StorFrist } from '../../../delar/Frist.js';
import { Enheterpanel } from './Enheterpanel.js';
import { enhetslistaFraga } from './fragor.js';
import { Lamnapanel } from './Lamnapanel.js';
import { senastOrd } from './ord.js';
import { Sparpanel } from './Sparpanel.js';
import { manadsnamn } from '../../../sprak/datum.js';

/** När listan ska vara inne, överst till höger på sidan. */
export function Listfrist({ namndId, enhetId, manad }: { namndId: string; enhetId: string; manad: string }): ReactNode {
  const { data: lista } = useQuery(enhetslistaFraga(namndId, enhetId, manad));
  if (lista === undefined || lista.lista?.lage === 'inlamnad') return null;
  return (
    <StorFrist datum={lista.senast.slice(0, 10)}>
      {manadsnamn(manad)}listan, {senastOrd(lista.senast)}
    </StorFrist>
  );
}

/** Spalten bredvid en enhets rader: lämna in, de tre spåren, och hur det står till hos de andra enheterna. */
export function Listspalt({ namndId, enhetId, manad }: { namndId: string; enhetId: string; manad: string }): ReactNode {
  const { data: lista, error, refetch } = useQuery(enhetslistaFraga(namndId, enhetId, manad));
  if (error !== null) {
    return <Felbesked fel={error} vad="Listans läge kunde inte hämtas" igen={() => void refetch()} />;
  }
  if (lista === undefined) return null;
  return (
    <>
      <Lamnapanel namndId={namndId} lista={lista} />
      <Sparpanel namndId={namndId} lista={lista} />
      <Enheterpanel namndId={namndId} enhetId={enhetId} manad={manad} />
    </>
  );
}
