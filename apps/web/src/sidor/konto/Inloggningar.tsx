import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Bekrafta } from '../../delar/Bekrafta.js';
import { sagTillFlikarna } from '../../klient/kanal.js';
import { hamtat, klient } from '../../klient/klient.js';
import { sessionenAvslutades } from '../../klient/sessionslage.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Felruta } from './Felruta.js';
import { kontoFraga, type MittKonto } from './fragor.js';
import { nar } from './tidpunkt.js';
import { useGorande } from './useGorande.js';

/** Var man är inloggad. */
export function Inloggningar({ konto }: { konto: MittKonto }): ReactNode {
  const fragor = useQueryClient();
  const ga = useNavigate();
  const [overallt, sattOverallt] = useState(false);
  const { pagar, fel, gor } = useGorande();
  const loggaUtEn = async (id: string): Promise<void> => {
    await hamtat(klient.DELETE('/api/konto/sessioner/{id}', { params: { path: { id } } }));
    await fragor.invalidateQueries({ queryKey: kontoFraga.queryKey });
    kvittera('Enheten är utloggad');
  };
  const loggaUtAlla = async (): Promise<void> => {
    await hamtat(klient.DELETE('/api/konto/sessioner'));
    sessionenAvslutades();
    sagTillFlikarna({ slag: 'ut' });
    fragor.clear();
    await ga({ to: '/logga-in', search: {} });
  };
  return (
    <Avdelning rubrik="Här är du inloggad">
      <Felruta fel={fel} />
      <ul className="lista">
        {konto.sessioner.map((en) => (
          <li key={en.id} className="rad konto-rad">
            <p>
              {en.enhet} {en.denna && <strong>den här enheten</strong>}{' '}
              <span className="svag liten">
                inloggad {nar(en.skapad)}, senast använd {nar(en.senastAnvand)}, från {en.adress}
              </span>
            </p>
            {!en.denna && (
              <Button size="xs" aria-disabled={pagar} onClick={() => void gor(async () => await loggaUtEn(en.id))}>
                Logga ut <span className="dold">{en.enhet}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="rad">
        <Button onClick={() => sattOverallt(true)}>Logga ut överallt</Button>
      </p>
      <Bekrafta
        oppen={overallt}
        rubrik="Logga ut överallt?"
        verb="Logga ut överallt"
        avsta="Fortsätt vara inloggad"
        pagar="Loggar ut …"
        vad="Du är inte utloggad"
        gor={loggaUtAlla}
        stang={() => sattOverallt(false)}
      >
        <p>Du loggas ut på alla enheter, också här, och loggar sedan in igen.</p>
      </Bekrafta>
    </Avdelning>
  );
}
