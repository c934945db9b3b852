import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Lage } from '../../delar/Lage.js';
import { Person } from '../../delar/Person.js';
import { type Forteckning, type Provning, provningFraga } from './fragor.js';
import { partiord } from './ord.js';
import { tolkaBorta } from './tolkaborta.js';

function Svaret({ prov }: { prov: Provning }): ReactNode {
  const andrade = prov.platser.filter((p) => p.andrad);
  return (
    <div role="status">
      <ul className="stapel provsvar">
        {andrade.map((p) => (
          <li key={p.plats}>
            <span className={`lage ${p.tjanstgorande === null ? 'varning' : 'klar'}`} />
            <span>
              Plats {p.plats}
              {p.parti !== null && ` (${partiord(p.parti) ?? ''})`}:{' '}
              <b>
                {p.tjanstgorande === null ? (
                  'ingen'
                ) : (
                  <Person namn={p.tjanstgorande.namn} parti={partiord(p.tjanstgorande.parti)} />
                )}
              </b>
              <br />
              <span className="liten svag">{p.skal}</span>
            </span>
          </li>
        ))}
      </ul>
      {prov.leder !== null && (
        <p>
          Leder: <Person namn={prov.leder.namn} parti={partiord(prov.leder.parti)} />
          <span className="svag">, {prov.leder.skal}</span>
        </p>
      )}
      <p>
        <Lage marke={prov.beslutsfor ? 'klar' : 'varning'}>{prov.kvorumtext}</Lage>
      </p>
      <p>
        <Lage marke={prov.balansRubbad ? 'varning' : 'klar'}>{prov.balanstext}</Lage>
      </p>
      <p className="svag liten">Så skulle det bli om alla andra är på plats.</p>
    </div>
  );
}

/** Vem tjänstgör om de här är borta, och varför just de. */
export function ProvaOrdningen({
  namndId,
  datum,
  forteckning: f,
}: {
  namndId: string;
  datum: string;
  forteckning: Forteckning;
}): ReactNode {
  const [text, satt] = useState('');
  const alla = [
    ...f.platser.flatMap((p) => p.innehavare ?? []),
    ...f.utanPlats,
    ...f.ersattare.flatMap((e) => e.ersattare),
  ];
  const { borta, okanda, flera } = tolkaBorta(text, alla);
  const prov = useQuery(
    provningFraga(
      namndId,
      datum,
      borta.map((u) => u.personId),
    ),
  );
  const brist = [
    ...okanda.map((del) => `Ingen i nämnden heter ${del}.`),
    ...flera.map((del) => `Skriv mer av namnet: ${del}.`),
  ].join(' ');
  return (
    <Panel rubrik="Prova ordningen">
      <TextInput
        label="Borta"
        description="Efternamn med komma emellan."
        value={text}
        onChange={(handelse) => satt(handelse.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
      />
      {brist !== '' && <p className="liten svag">{brist}</p>}
      {prov.error !== null && <Felbesked fel={prov.error} vad="Ordningen kunde inte prövas" />}
      {borta.length > 0 && prov.data !== undefined && <Svaret prov={prov.data} />}
      {borta.length === 0 && brist === '' && (
        <p className="svag liten">Här står vem som tjänstgör i stället, och varför.</p>
      )}
    </Panel>
  );
}
