import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Avdelning, Panel } from '../../../delar/Avdelning.js';
import { Bekrafta } from '../../../delar/Bekrafta.js';
import { Felbesked } from '../../../delar/Besked.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { Lage } from '../../../delar/Lage.js';
import { Skelett } from '../../../delar/Skelett.js';
import { hamtat, klient } from '../../../klient/klient.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { medSteg } from '../../konto/steg.js';
import { omVersion } from '../../namnden/fragor.js';
import { Identifierare } from './Identifierare.js';
import { type Konto, kontonyckel, kontotFraga } from './kontofragor.js';

const rutt = getRouteApi('/inloggad/kommunen/konton/$kontoId');

const MINST = 12;

const andra = async (
  konto: Pick<Konto, 'id'>,
  version: number,
  body: { namn?: string; losenord?: string; avstangt?: boolean },
): Promise<Konto> =>
  await medSteg(
    async () =>
      await hamtat(
        klient.PATCH('/api/konton/{kontoId}', {
          params: { path: { kontoId: konto.id } },
          headers: omVersion(version),
          body,
        }),
      ),
  );

function Uppgifter({ konto }: { konto: Konto }): ReactNode {
  const fragor = useQueryClient();
  const f = useFormular<{ namn: string; losenord: string }, Konto>({
    nyckel: `kontot:${konto.id}`,
    fran: { namn: konto.namn, losenord: '' },
    version: konto.version,
    etiketter: { namn: 'Namn', losenord: 'Nytt tillfälligt lösenord' },
    hemliga: ['losenord'],
    granska: (v) => ({
      ...(v.namn.trim() === '' ? { namn: 'Skriv namnet' } : {}),
      ...(v.losenord !== '' && v.losenord.length < MINST ? { losenord: `Skriv minst ${String(MINST)} tecken` } : {}),
    }),
    skicka: async (v, version) =>
      await andra(konto, version, {
        ...(v.namn.trim() === konto.namn ? {} : { namn: v.namn.trim() }),
        ...(v.losenord === '' ? {} : { losenord: v.losenord }),
      }),
    klart: async (nytt) => {
      await fragor.invalidateQueries({ queryKey: kontonyckel });
      kvittera(`${nytt.namn}: uppgifterna är sparade`);
    },
  });
  return (
    <Formular
      formular={f}
      verb="Spara uppgifterna"
      pagar="Sparar …"
      gora="uppgifterna kan sparas"
      vad="Uppgifterna är inte sparade"
    >
      <TextInput {...f.text('namn')} autoComplete="off" />
      <PasswordInput
        {...f.text('losenord')}
        description="Lämnas tomt för det som är. Minst 12 tecken; lämnas över muntligt."
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': 'Visa lösenordet' }}
      />
    </Formular>
  );
}

function Oppet({ konto }: { konto: Konto }): ReactNode {
  const fragor = useQueryClient();
  const [fraga, sattFraga] = useState(false);
  const satt = async (avstangt: boolean): Promise<void> => {
    await andra(konto, konto.version, { avstangt });
    await fragor.invalidateQueries({ queryKey: kontonyckel });
    kvittera(avstangt ? `${konto.namn} kan inte logga in` : `${konto.namn} kan logga in igen`);
  };
  return (
    <>
      <p>
        {konto.avstangt ? <Lage marke="utgar">Avstängt</Lage> : <Lage marke="klar">Öppet</Lage>}{' '}
        <Button size="xs" onClick={() => sattFraga(true)}>
          {konto.avstangt ? 'Öppna kontot igen' : 'Stäng av kontot'}
        </Button>
      </p>
      <Bekrafta
        oppen={fraga}
        rubrik={konto.avstangt ? `Öppna kontot för ${konto.namn}?` : `Stäng av kontot för ${konto.namn}?`}
        verb={konto.avstangt ? 'Öppna kontot' : 'Stäng av kontot'}
        avsta={konto.avstangt ? 'Låt det vara avstängt' : 'Låt det vara öppet'}
        pagar="Sparar …"
        vad="Kontot är som förut"
        stang={() => sattFraga(false)}
        gor={async () => await satt(!konto.avstangt)}
      >
        <p>
          {konto.avstangt
            ? 'Rollerna som inte har slutat gäller igen.'
            : 'Alla inloggningar avslutas direkt. Det som personen har gjort står kvar under hennes namn.'}
        </p>
      </Bekrafta>
    </>
  );
}

function Andrafaktorer({ konto }: { konto: Konto }): ReactNode {
  const [fraga, sattFraga] = useState(false);
  return (
    <>
      <p className="liten">
        För den som blivit av med sin telefon eller säkerhetsnyckel. Förvissa dig först om att det är rätt person.
      </p>
      <p>
        <Button onClick={() => sattFraga(true)}>Ta bort alla andra steg</Button>
      </p>
      <Bekrafta
        oppen={fraga}
        farlig
        rubrik={`Ta bort alla andra steg i inloggningen för ${konto.namn}?`}
        verb="Ta bort andra steg"
        avsta="Behåll dem"
        pagar="Tar bort …"
        vad="Inget är borttaget"
        stang={() => sattFraga(false)}
        gor={async () => {
          await medSteg(
            async () =>
              await hamtat(
                klient.DELETE('/api/konton/{kontoId}/faktorer', { params: { path: { kontoId: konto.id } } }),
              ),
          );
          kvittera(`${konto.namn} loggar in med bara lösenordet, tills ett nytt andra steg är tillagt`);
        }}
      >
        <p>Kodapp, passnycklar och reservkoder slutar gälla, och kontots inloggningar avslutas.</p>
      </Bekrafta>
    </>
  );
}

/** Ett konto, för administratören av hela Klubba: uppgifter, andra steg, inloggningstjänster. */
export function Kontot(): ReactNode {
  const { kontoId } = rutt.useParams();
  const { data: konto, error, isPending, refetch } = useQuery(kontotFraga(kontoId));
  return (
    <>
      <Sidhuvud
        rubrik={konto?.namn ?? 'Konto'}
        titel={konto?.namn ?? 'Konto'}
        smula={
          <>
            <Link to="/kommunen/konton">Konton</Link> / {konto?.inloggningsnamn}
          </>
        }
        ingress={konto === undefined ? undefined : `Loggar in som ${konto.inloggningsnamn}.`}
      />
      {error !== null && <Felbesked fel={error} vad="Kontot kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={6} vad="kontot" />}
      {konto !== undefined && (
        <div className="tva tva--org">
          <div>
            <Avdelning rubrik="Uppgifter">
              <Uppgifter konto={konto} />
            </Avdelning>
            <Avdelning rubrik="Namn hos inloggningstjänster">
              <Identifierare kontoId={konto.id} />
            </Avdelning>
          </div>
          <aside aria-label="Kontots läge">
            <Panel rubrik="Kontot">
              <Oppet konto={konto} />
            </Panel>
            <Panel rubrik="Inloggning i två steg">
              <Andrafaktorer konto={konto} />
            </Panel>
          </aside>
        </div>
      )}
    </>
  );
}
