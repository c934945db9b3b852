import { Button, Menu } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { Dialog } from '../../delar/Dialog.js';
import { type Tangent, useTangenter } from '../../delar/tangenter.js';
import { finnsSkarm } from '../../ram/Lank.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { AndraUppgifter } from './AndraUppgifter.js';
import { rattaArende, useLasOm } from './andring.js';
import { Avsluta } from './Avsluta.js';
import { BytHandlaggare } from './BytHandlaggare.js';
import { type Arende, lasArende } from './fragor.js';
import { LaggTillHandling } from './handling/LaggTillHandling.js';
import { Sekretessformular } from './Sekretessformular.js';
import { Ateroppna, Makulera } from './Steg.js';

/** Det som kan göras med ett ärende i en dialog ovanpå det. */
export type Gora = 'andra' | 'byt' | 'handling' | 'sekretess' | 'avsluta' | 'ateroppna' | 'makulera';

const RUBRIK: Readonly<Record<Gora, string>> = {
  andra: 'Ändra uppgifter',
  byt: 'Byt handläggare',
  handling: 'Lägg till handling',
  sekretess: 'Sekretess',
  avsluta: 'Avsluta ärendet',
  ateroppna: 'Öppna ärendet igen',
  makulera: 'Makulera ärendet?',
};

interface Mojlighet {
  vad: Gora;
  ord: string;
}

/** Det som menyn Mer visar: det som rollen ger och läget tillåter. */
function mojligheter(a: Arende, far: (ratt: string) => boolean): Mojlighet[] {
  const oppet = (namn: string): boolean => a.steg.some((steg) => steg.namn === namn && steg.oppet);
  const skriver = far('arende.skriv') && a.status !== 'makulerat';
  return [
    ...(skriver
      ? ([
          { vad: 'andra', ord: 'Ändra uppgifter' },
          { vad: 'byt', ord: 'Byt handläggare' },
          { vad: 'sekretess', ord: 'Sekretess' },
        ] as const)
      : []),
    ...(skriver && oppet('avsluta') ? [{ vad: 'avsluta', ord: 'Avsluta' } as const] : []),
    ...(skriver && oppet('ateroppna') ? [{ vad: 'ateroppna', ord: 'Öppna igen' } as const] : []),
    ...(far('arende.makulera') && oppet('makulera') ? [{ vad: 'makulera', ord: 'Makulera' } as const] : []),
  ];
}

/** Vägar till andra skärmar om ärendet, de som webben har. */
const VIDARE = [
  {
    ord: 'Begäran om utlämnande',
    ratt: 'utlamnande.skriv',
    del: ({ dnr }: Arende) => `utlamnanden/ny?arende=${encodeURIComponent(dnr)}`,
  },
  { ord: 'Skriv tjänsteskrivelse', ratt: 'skrivelse.skriv', del: ({ id }: Arende) => `skrivelser/ny?arendeId=${id}` },
] as const;

/** Knapparna i ärendets huvud, med sina tangenter. */
export function Knappar({ arende: a, gor }: { arende: Arende; gor: (vad: Gora) => void }): ReactNode {
  const { far } = useNamnd();
  const router = useRouter();
  const [oppen, oppna] = useState(false);
  const laggTill = far('handling.skriv') && a.status !== 'makulerat' && a.status !== 'avslutat';
  const val = mojligheter(a, far);
  const vidare = VIDARE.map((v) => ({ ...v, till: `/namnder/${a.namndId}/${v.del(a)}` })).filter(
    ({ till, ratt }) => far(ratt) && finnsSkarm(router, till),
  );
  const andrar = val.some((en) => en.vad === 'andra');
  const harMer = val.length + vidare.length > 0;
  const tangenter = useMemo(
    (): Tangent[] => [
      ...(laggTill ? [{ tangent: 'H', vad: 'Lägg till handling', gor: () => gor('handling') }] : []),
      ...(andrar ? [{ tangent: 'E', vad: 'Ändra uppgifter', gor: () => gor('andra') }] : []),
      ...(harMer ? [{ tangent: '.', vad: 'Mer att göra med ärendet', gor: () => oppna(true) }] : []),
    ],
    [laggTill, andrar, harMer, gor],
  );
  useTangenter(tangenter);
  return (
    <p className="rad">
      {laggTill && (
        <Button aria-keyshortcuts="H" onClick={() => gor('handling')}>
          Lägg till handling <kbd aria-hidden="true">H</kbd>
        </Button>
      )}
      {harMer && (
        <Menu position="bottom-end" opened={oppen} onChange={oppna}>
          <Menu.Target>
            <Button aria-keyshortcuts=".">
              Mer <kbd aria-hidden="true">.</kbd>
            </Button>
          </Menu.Target>
          <Menu.Dropdown aria-label="Mer att göra med ärendet">
            {val.map((en) => (
              <Menu.Item key={en.vad} onClick={() => gor(en.vad)}>
                {en.ord}
              </Menu.Item>
            ))}
            {vidare.map(({ ord, till }) => (
              <Menu.Item key={till} onClick={() => void router.navigate({ href: till })}>
                {ord}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </p>
  );
}

function Sekretessval({ arende: a, klart }: { arende: Arende; klart: () => void }): ReactNode {
  const lasOm = useLasOm(a.namndId);
  return (
    <Sekretessformular
      id={a.id}
      vad="ärendet"
      sekretess={a.sekretess}
      version={a.version}
      spara={async (sekretess, version, skal) => {
        await rattaArende(a, version, { sekretess, ...(skal === null ? {} : { skal }) });
        await lasOm();
      }}
      las={async () => await lasArende(a.namndId, a.id)}
      klart={klart}
    />
  );
}

/** Dialogen för det som görs. */
export function Gorande({ arende: a, vad, stang }: { arende: Arende; vad: Gora | null; stang: () => void }): ReactNode {
  return (
    <Dialog oppen={vad !== null} rubrik={vad === null ? '' : RUBRIK[vad]} stang={stang}>
      {vad === 'andra' && <AndraUppgifter arende={a} serSkyddat={a.arendemeningSkyddad !== null} klart={stang} />}
      {vad === 'byt' && <BytHandlaggare arende={a} klart={stang} />}
      {vad === 'handling' && <LaggTillHandling arende={a} klart={stang} />}
      {vad === 'sekretess' && <Sekretessval arende={a} klart={stang} />}
      {vad === 'avsluta' && <Avsluta arende={a} klart={stang} />}
      {vad === 'ateroppna' && <Ateroppna arende={a} klart={stang} />}
      {vad === 'makulera' && <Makulera arende={a} klart={stang} />}
    </Dialog>
  );
}
