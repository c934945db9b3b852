import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { kastaOsparat } from '../delar/osparat.js';
import { utkastenTillhor } from '../delar/utkast.js';
import { jagFraga } from '../klient/inloggning.js';
import { Bekraftelse } from '../sidor/konto/Bekraftelse.js';
import { useSparadeVal } from '../sidor/konto/val.js';
import type { MinNamnd } from '../klient/typer.js';
import { Konto } from './Konto.js';
import { Kvittorad } from './Kvittorad.js';
import { Lank } from './Lank.js';
import { Namndval } from './Namndval.js';
import { Natet } from './Natet.js';
import { Notiser } from './Notiser.js';
import { Sessionsvakt } from './Sessionsvakt.js';
import { type Skarm, useSkarmar } from './skarmar.js';
import { Sokknapp } from './Sokknapp.js';
import { Tangentlista } from './Tangentlista.js';
import { useSnabbvagar } from './useSnabbvagar.js';
import { useVald } from './useVald.js';

const VALDA = ['ordforande', 'vice_ordforande', 'ledamot', 'ersattare', 'insynsplats'];

/** Förtroendevalda läser; förvaltningen arbetar tätare. */
const tathet = (namnder: readonly MinNamnd[]): 'las' | 'arbete' => {
  const roller = namnder.flatMap((n) => n.roller);
  return roller.length > 0 && roller.every((roll) => VALDA.includes(roll)) ? 'las' : 'arbete';
};

function Meny({ skarmar }: { skarmar: readonly Skarm[] }): ReactNode {
  const stig = useRouterState({ select: (lage) => lage.location.pathname });
  const har = (lank: string): boolean => (lank === '/' ? stig === '/' : stig === lank || stig.startsWith(`${lank}/`));
  return (
    <nav className="meny" aria-label="Huvudmeny">
      <ul>
        {skarmar.map(({ namn, lank, ocksa }) => (
          <li key={lank}>
            <Lank till={lank} nu={[lank, ...ocksa].some(har)}>
              {namn}
            </Lank>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Så länge efter den första skärmen som de andra hämtas, så att ett klick visar dem på en gång och också utan nät. */
const FORHAMTA_MS = 4000;

function useForhamtning(skarmar: readonly Skarm[]): void {
  const router = useRouter();
  const lankar = skarmar.map(({ lank }) => lank).join(' ');
  useEffect(() => {
    const klocka = setTimeout(() => {
      for (const lank of lankar.split(' ')) void router.preloadRoute({ to: lank as '/' });
    }, FORHAMTA_MS);
    return () => clearTimeout(klocka);
  }, [lankar, router]);
}

/** Ramen runt allt som kräver inloggning. */
export function Ram(): ReactNode {
  const { data: jag } = useSuspenseQuery(jagFraga);
  const namnder = jag.namnder.filter((n) => n.rattigheter.includes('namnd.las'));
  const vald = useVald(namnder);
  const skarmar = useSkarmar(vald);
  useSnabbvagar(skarmar);
  useForhamtning(skarmar);
  useEffect(() => {
    document.body.dataset['tathet'] = tathet(jag.namnder);
  }, [jag.namnder]);
  useSparadeVal(jag.inloggningsnamn, jag.installningar);
  useEffect(() => {
    utkastenTillhor(jag.inloggningsnamn);
    kastaOsparat(localStorage, jag.kontoId);
  }, [jag.inloggningsnamn, jag.kontoId]);
  return (
    <>
      <a className="hoppa" href="#innehall">
        Hoppa till innehållet
      </a>
      <header className="topp">
        <Lank klass="ordbild" till="/" etikett="Klubba, till Start">
          Klubba
        </Lank>
        {vald !== undefined && <Namndval namnder={namnder} vald={vald} />}
        <Meny skarmar={skarmar} />
        <Sokknapp jag={jag} vald={vald} skarmar={skarmar} />
        <Notiser />
        <Konto namn={jag.namn} rattigheter={[...jag.iKommunen, ...jag.namnder.flatMap((n) => n.rattigheter)]} />
      </header>
      <Natet />
      <Outlet />
      <Kvittorad />
      <Tangentlista />
      <Bekraftelse />
      <Sessionsvakt inloggningsnamn={jag.inloggningsnamn} />
    </>
  );
}
