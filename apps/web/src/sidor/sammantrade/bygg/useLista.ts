import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { listaFraga, sammantradesnyckel } from '../../../klient/sammantradesfragor.js';
import type { Foredragningslista, Punkt } from '../../../klient/typer.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import {
  andraPunkt,
  laggArende,
  laggPunkt,
  type Listplats,
  ordnaAutomatiskt,
  ordnaPunkter,
  type Pavag,
  type Punktinnehall,
  somInnehall,
  taBortPunkt,
} from './fragor.js';

type Steg = (plats: Listplats, lista: Foredragningslista) => Promise<Foredragningslista>;

/** Det som görs med listan, ett i taget, med ångra. */
export interface Listbygge {
  pagar: boolean;
  fel: unknown;
  lagg: (rad: Pavag) => Promise<boolean>;
  laggEgen: (innehall: Punktinnehall) => Promise<boolean>;
  skriv: (punkt: Punkt, innehall: Punktinnehall, kvitto: string) => Promise<boolean>;
  taBort: (punkt: Punkt) => Promise<boolean>;
  ordna: (ordning: string[], kvitto: string) => Promise<boolean>;
  ordnaSjalv: () => Promise<boolean>;
}

const ordningen = (lista: Foredragningslista): string[] => lista.punkter.map(({ id }) => id);

/** Lägger tillbaka en borttagen punkt på sin plats. */
const tillbaka =
  (punkt: Punkt, plats: number): Steg =>
  async (vid) => {
    const efter = await laggPunkt(vid, somInnehall(punkt));
    const ordning = ordningen(efter);
    const ny = ordning.pop();
    if (ny === undefined) return efter;
    ordning.splice(plats, 0, ny);
    return await ordnaPunkter({ ...vid, version: efter.version }, ordning);
  };

/** Gör ett steg i taget på den senaste lydelsen, läser om, och kvitterar med ångra. */
function useSteg(namndId: string, id: string, lista: Foredragningslista) {
  const fragor = useQueryClient();
  const [pagar, sattPagar] = useState(false);
  const [fel, sattFel] = useState<unknown>(null);
  // Den senaste lydelsen, också för den som ångrar efter att sidan har ritats om.
  const nu = useRef(lista);
  if (lista.version >= nu.current.version || lista.nr !== nu.current.nr) nu.current = lista;
  const kor = async (steg: Steg): Promise<void> => {
    const efter = await steg({ namndId, id, version: nu.current.version }, nu.current);
    nu.current = efter;
    fragor.setQueryData(listaFraga(namndId, id).queryKey, efter);
    // Det övriga läses om efteråt: nästa tangent ska inte behöva vänta på det.
    void fragor.invalidateQueries({ queryKey: sammantradesnyckel(namndId, id) });
  };
  const gor = async (steg: Steg, kvitto: string, ogjord: Steg | null): Promise<boolean> => {
    if (pagar) return false;
    sattPagar(true);
    sattFel(null);
    try {
      await kor(steg);
      if (ogjord === null) kvittera(kvitto);
      else kvittera(kvitto, async () => await kor(ogjord));
      return true;
    } catch (orsak) {
      sattFel(orsak);
      await fragor.invalidateQueries({ queryKey: sammantradesnyckel(namndId, id) });
      return false;
    } finally {
      sattPagar(false);
    }
  };
  return { pagar, fel, gor, nu };
}

/** Tar bort den punkt som stämmer, om den står kvar. */
const bort =
  (ar: (punkt: Punkt) => boolean): Steg =>
  async (vid, hela) => {
    const punkt = hela.punkter.find(ar);
    return punkt === undefined ? hela : await taBortPunkt(vid, punkt.id);
  };

/** Listan som den byggs. */
export function useLista(namndId: string, id: string, lista: Foredragningslista): Listbygge {
  const { pagar, fel, gor, nu } = useSteg(namndId, id, lista);
  return {
    pagar,
    fel,
    lagg: async (rad) =>
      await gor(
        async (vid) => await laggArende(vid, rad.arendeId),
        `${rad.dnr} står på listan`,
        bort((punkt) => punkt.arendeId === rad.arendeId),
      ),
    laggEgen: async (innehall) => {
      const fore = new Set(ordningen(nu.current));
      return await gor(
        async (vid) => await laggPunkt(vid, innehall),
        `”${innehall.titel}” står på listan`,
        bort((punkt) => !fore.has(punkt.id)),
      );
    },
    skriv: async (punkt, innehall, kvitto) =>
      await gor(
        async (vid) => await andraPunkt(vid, punkt.id, innehall),
        kvitto,
        async (vid) => await andraPunkt(vid, punkt.id, somInnehall(punkt)),
      ),
    taBort: async (punkt) =>
      await gor(
        async (vid) => await taBortPunkt(vid, punkt.id),
        `”${punkt.titel}” togs bort från listan`,
        // En punkt som redan gått ut med kallelsen utgår och står kvar struken; den läggs inte tillbaka härifrån.
        nu.current.nr > 1 ? null : tillbaka(punkt, ordningen(nu.current).indexOf(punkt.id)),
      ),
    ordna: async (ordning, kvitto) => {
      const fore = ordningen(nu.current);
      return await gor(
        async (vid) => await ordnaPunkter(vid, ordning),
        kvitto,
        async (vid) => await ordnaPunkter(vid, fore),
      );
    },
    ordnaSjalv: async () => {
      const fore = ordningen(nu.current);
      return await gor(
        async (vid) => await ordnaAutomatiskt(vid),
        'Listan är ordnad efter avsnitt',
        async (vid) => await ordnaPunkter(vid, fore),
      );
    },
  };
}
