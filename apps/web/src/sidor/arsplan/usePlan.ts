import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { kvittera } from '../../ram/Kvittorad.js';
import { dag } from '../../sprak/datum.js';
import { type Andring, andraOrdning, arsplansnyckel, type Ordning, ordningFraga, type Planrad } from './fragor.js';

const dagTillbaka = ({ kolumn, datum, avvikande }: Planrad['dagar'][number], rad: number) => ({
  ...{ rad, kolumn, datum, avvikande },
});

/** Det som kan göras med ett utkast. Varje ändring kan ångras. */
export interface Planandringar {
  pagar: boolean;
  fel: unknown;
  /** Flyttar en dag. Märket att den avviker räknas om av servern. */
  flytta: (rad: Planrad, kolumn: string, datum: string) => Promise<boolean>;
  /** Gör en ändring, och säger hur den görs ogjord på ordningen som den blev. */
  gor: (andring: Andring, kvitto: string, ogjord: ((efter: Ordning) => Andring | null) | null) => Promise<boolean>;
}

/** Radens nummer i ordningen som den är nu: raderna står i tidsordning och byter nummer när de flyttas. */
export const radnr = (ordning: Ordning, nyckel: string): number | null =>
  ordning.rader.find((rad) => rad.nyckel === nyckel)?.nr ?? null;

/** Ändringarna i ett utkast, en i taget. */
export function usePlan(ordning: Ordning): Planandringar {
  const fragor = useQueryClient();
  const [pagar, sattPagar] = useState(false);
  const [fel, sattFel] = useState<unknown>(null);
  // Den senaste versionen, också för den som ångrar efter att sidan har ritats om.
  const nu = useRef(ordning);
  nu.current = ordning;
  const nyckel = ordningFraga(ordning.namndId, ordning.id).queryKey;
  const spara = async (andring: Andring): Promise<Ordning> => {
    const efter = await andraOrdning(nu.current, andring);
    // En läsning som började innan ändringen får inte lägga tillbaka det gamla.
    await fragor.cancelQueries({ queryKey: nyckel });
    nu.current = efter;
    fragor.setQueryData(nyckel, efter);
    for (const vad of ['skillnad', 'lista']) {
      void fragor.invalidateQueries({ queryKey: [...arsplansnyckel(ordning.namndId), vad] });
    }
    return efter;
  };
  const gor: Planandringar['gor'] = async (andring, kvitto, ogjord) => {
    if (pagar) return false;
    sattPagar(true);
    sattFel(null);
    try {
      await spara(andring);
      if (ogjord === null) kvittera(kvitto);
      else {
        kvittera(kvitto, async () => {
          const tillbaka = ogjord(nu.current);
          if (tillbaka !== null) await spara(tillbaka);
        });
      }
      return true;
    } catch (orsak) {
      sattFel(orsak);
      await fragor.invalidateQueries({ queryKey: nyckel });
      return false;
    } finally {
      sattPagar(false);
    }
  };
  const flytta: Planandringar['flytta'] = async (rad, kolumn, datum) => {
    const fore = rad.dagar.find((en) => en.kolumn === kolumn);
    const nr = radnr(nu.current, rad.nyckel);
    if (fore === undefined || nr === null || fore.datum === datum) return false;
    return await gor({ dagar: [{ rad: nr, kolumn, datum }] }, `${kolumn} är nu ${dag(datum)}`, (efter) => {
      const tillbaka = radnr(efter, rad.nyckel);
      return tillbaka === null ? null : { dagar: [dagTillbaka(fore, tillbaka)] };
    });
  };
  return { pagar, fel, flytta, gor };
}
