import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { somKlubbafel } from '../klient/fel.js';
import { Felbesked } from './Besked.js';
import { Dialog } from './Dialog.js';

interface Egenskaper {
  oppen: boolean;
  /** Frågan: `Avsluta sammanträdet kl. 20.52?` */
  rubrik: string;
  /** Knapparna upprepar verbet: `Avsluta sammanträdet`, `Fortsätt sammanträdet`. */
  verb: string;
  avsta: string;
  pagar: string;
  /** Det som inte går att ta bort i efterhand tas bort: knappen är röd. */
  farlig?: boolean;
  /** Rubriken när det inte gick. */
  vad: string;
  gor: () => Promise<unknown>;
  stang: () => void;
  /** Vad som inte längre går efteråt. */
  children: ReactNode;
}

/** En fråga före det som inte kan ångras. Allt annat görs direkt och ångras i efterhand. */
export function Bekrafta(e: Egenskaper): ReactNode {
  const [pagar, sattPagar] = useState(false);
  const [fel, sattFel] = useState<unknown>(null);
  const stang = (): void => {
    sattFel(null);
    e.stang();
  };
  const ivag = async (): Promise<void> => {
    if (pagar) return;
    sattPagar(true);
    sattFel(null);
    try {
      await e.gor();
      stang();
    } catch (orsak) {
      if (somKlubbafel(orsak).status !== 401) sattFel(orsak);
    } finally {
      sattPagar(false);
    }
  };
  return (
    <Dialog oppen={e.oppen} rubrik={e.rubrik} stang={stang}>
      {e.children}
      {fel !== null && <Felbesked fel={fel} vad={e.vad} />}
      <p className="rad">
        <Button variant={e.farlig === true ? 'outline' : 'filled'} aria-disabled={pagar} onClick={() => void ivag()}>
          {pagar ? e.pagar : e.verb}
        </Button>
        <Button onClick={stang}>{e.avsta}</Button>
      </p>
    </Dialog>
  );
}
