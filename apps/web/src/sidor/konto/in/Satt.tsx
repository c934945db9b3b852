import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { hamtat, klient } from '../../../klient/klient.js';
import { sagTillFlikarna } from '../../../klient/kanal.js';
import { Inloggningsfalt } from '../../../ram/Inloggningsfalt.js';
import { Felruta } from '../Felruta.js';
import type { Lage } from '../fragor.js';
import { loggaInHos, loggaInHosIFonster } from '../oidc.js';
import { anvandPassnyckel, kanPassnyckel } from '../passnyckel.js';
import { useGorande } from '../useGorande.js';

async function medPassnyckel(): Promise<void> {
  const { fraga } = await hamtat(klient.POST('/api/inloggning/passnyckel/fraga'));
  const svar = await anvandPassnyckel(fraga);
  await hamtat(klient.POST('/api/inloggning/passnyckel', { body: { svar } }));
  sagTillFlikarna({ slag: 'inne' });
}

/** Sätten att logga in: kommunens konto först, sedan passnyckel, sist namn och lösenord. */
export function Satt({
  lage,
  till,
  namnFran,
  iDialog,
  vidare,
}: {
  lage: Lage | undefined;
  till: string | undefined;
  namnFran: string;
  /** Ovanpå en sida med något skrivet: leverantören öppnas i ett eget fönster. */
  iDialog: boolean;
  vidare: () => Promise<void>;
}): ReactNode {
  const { pagar, fel, gor } = useGorande();
  const tjanster = lage?.tjanster ?? [];
  const passnyckel = lage?.passnycklarGar === true && kanPassnyckel();
  return (
    <>
      <Felruta fel={fel} />
      {(tjanster.length > 0 || passnyckel) && (
        <div className="konto-satt">
          {tjanster.map(({ id, namn }, nr) => (
            <Button
              key={id}
              variant={nr === 0 ? 'filled' : 'default'}
              className="knapp--bred"
              aria-disabled={pagar}
              onClick={() => void gor(async () => await (iDialog ? loggaInHosIFonster(id) : loggaInHos(id, till)))}
            >
              Logga in med {namn}
            </Button>
          ))}
          {passnyckel && (
            <Button
              className="knapp--bred"
              aria-disabled={pagar}
              onClick={() =>
                void gor(async () => {
                  await medPassnyckel();
                  await vidare();
                })
              }
            >
              Logga in med passnyckel
            </Button>
          )}
        </div>
      )}
      <Inloggningsfalt namnFran={namnFran} stilla={tjanster.length > 0} inloggad={vidare} />
    </>
  );
}
