import './listor.css';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { Avdelning } from '../../../delar/Avdelning.js';
import { Besked, Felbesked, Tomt } from '../../../delar/Besked.js';
import { Beslut } from '../../../delar/Beslut.js';
import { Brodsmulor } from '../../../delar/Brodsmulor.js';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { Lage } from '../../../delar/Lage.js';
import { Skelett } from '../../../delar/Skelett.js';
import { idag } from '../../../klient/servertid.js';
import { Lank } from '../../../ram/Lank.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { dag, langDag } from '../../../sprak/datum.js';
import { tolkaDatum } from '../../../sprak/tolkadatum.js';
import { FinnsInte } from '../../Sidfel.js';
import { useNamnd } from '../../namnden/useNamnd.js';
import { besluta, bradskandeFraga, type Ordforandebeslut, reglerFraga } from './fragor.js';
import { useGor } from './useGor.js';

function mening(rader: readonly Ordforandebeslut[]): string {
  const vantar = rader.filter(({ anmald }) => anmald === null).length;
  if (vantar === 0) return 'Inget brådskande beslut väntar på att anmälas';
  return vantar === 1 ? 'Ett brådskande beslut ska anmälas' : `${String(vantar)} brådskande beslut ska anmälas`;
}

/** Beslut i ärenden som inte kunde vänta på nämnden (KL 6:39). */
export function Bradskande(): ReactNode {
  const { namndId, far } = useNamnd();
  const beslut = useQuery({ ...bradskandeFraga(namndId), enabled: far('delegation.las') });
  const regler = useQuery({ ...reglerFraga(namndId), enabled: far('delegation.las') });
  const [skriver, sattSkriver] = useState(false);
  if (!far('delegation.las')) return <FinnsInte />;
  const rader = beslut.data?.rader;
  const kan = regler.data?.bradskandeGenom != null;
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        key={rader === undefined ? '' : 'klar'}
        rubrik={rader === undefined ? 'Brådskande beslut' : mening(rader)}
        titel="Brådskande beslut"
        ingress="Beslut på nämndens vägnar i ärenden som inte kunde vänta. De anmäls vid nästa sammanträde (KL 6:39–40)."
        smula={
          <Brodsmulor>
            <Lank till={`/namnder/${namndId}/delegation`}>Delegationsbeslut</Lank>
            Brådskande beslut
          </Brodsmulor>
        }
        {...(far('ordforandebeslut.skriv') && kan && !skriver
          ? {
              hoger: (
                <Button variant="filled" onClick={() => sattSkriver(true)}>
                  Nytt brådskande beslut
                </Button>
              ),
            }
          : {})}
      />
      {regler.data !== undefined && !kan && (
        <Besked slag="obs" rubrik="Ingen har rätt att besluta när det brådskar">
          <p>
            Nämnden ger ordföranden eller en annan ledamot rätten. Skriv in nämndens beslut under Listor, Inställningar.
          </p>
        </Besked>
      )}
      {skriver && <Nytt namndId={namndId} stang={() => sattSkriver(false)} />}
      {beslut.error !== null && (
        <Felbesked fel={beslut.error} vad="Besluten kunde inte hämtas" igen={() => void beslut.refetch()} />
      )}
      {beslut.isPending && <Skelett rader={4} vad="besluten" />}
      {rader !== undefined && rader.length === 0 && (
        <Tomt>Här står besluten som ordföranden, eller den nämnden utsett, har fattat åt nämnden.</Tomt>
      )}
      {rader?.map((en) => (
        <Ett key={en.id} namndId={namndId} beslut={en} />
      ))}
    </main>
  );
}

function Ett({ namndId, beslut: b }: { namndId: string; beslut: Ordforandebeslut }): ReactNode {
  return (
    <Avdelning rubrik={b.rubrik} vid={langDag(b.datum)}>
      <div className="luft bradskande">
        <p>
          {b.anmald === null ? (
            <Lage marke="varning">Ska anmälas vid nästa sammanträde</Lage>
          ) : (
            <Lage marke="slag">
              Anmält §&nbsp;{b.anmald.paragraf}, {dag(b.anmald.sammantradesdag)}
            </Lage>
          )}{' '}
          <span className="svag">
            {b.beslutadAv}, med stöd av nämndens beslut {b.genom}
            {b.anmald?.sistaOverklagandedag == null
              ? ''
              : `. Kan överklagas till och med ${dag(b.anmald.sistaOverklagandedag)}`}
          </span>
        </p>
        <Beslut
          lage={{ slag: 'bradskande', datum: b.datum }}
          led={[{ punkter: b.beslut.split('\n').filter((rad) => rad.trim() !== '') }]}
        />
        <p>
          <strong>Varför det inte kunde vänta.</strong> {b.skal}
        </p>
        {b.handlingId !== null && (
          <p>
            <Lank till={`/namnder/${namndId}/handlingar/${b.handlingId}`}>Beslutet som handling</Lank>
            {b.dnr === null ? '' : ` i ${b.dnr}`}
          </p>
        )}
      </div>
    </Avdelning>
  );
}

function Nytt({ namndId, stang }: { namndId: string; stang: () => void }): ReactNode {
  const { ivag } = useGor(namndId);
  const nyckel = useRef(crypto.randomUUID());
  const f = useFormular({
    nyckel: `bradskande:${namndId}`,
    fran: { datum: idag(), rubrik: '', beslut: '', skal: '' },
    etiketter: {
      datum: 'Beslutsdag',
      rubrik: 'Vad beslutet gäller',
      beslut: 'Beslut',
      skal: 'Varför nämndens avgörande inte kan avvaktas',
    },
    granska: (v) => ({
      ...(tolkaDatum(v.datum, idag()) === null ? { datum: 'Ange dagen då beslutet fattades' } : {}),
      ...(v.rubrik.trim() === '' ? { rubrik: 'Skriv vad beslutet gäller' } : {}),
      ...(v.beslut.trim() === '' ? { beslut: 'Skriv vad som beslutas' } : {}),
      ...(v.skal.trim() === '' ? { skal: 'Skriv varför beslutet inte kan vänta på nämnden' } : {}),
    }),
    skicka: async (v) =>
      await besluta(namndId, {
        datum: tolkaDatum(v.datum, idag()) ?? '',
        rubrik: v.rubrik,
        beslut: v.beslut,
        skal: v.skal,
        provningsform: 'laglighetsprovning',
        nyckel: nyckel.current,
      }),
    klart: async () => {
      await ivag(async () => await Promise.resolve(), 'Beslutet är registrerat och ska anmälas vid nästa sammanträde');
      stang();
    },
  });
  return (
    <Avdelning rubrik="Nytt brådskande beslut">
      <Formular
        formular={f}
        verb="Registrera beslutet"
        pagar="Registrerar …"
        gora="beslutet kan registreras"
        vad="Beslutet är inte registrerat"
        avbryt={{ gor: stang }}
      >
        <Datumfalt {...f.tolkad('datum')} />
        <TextInput {...f.text('rubrik')} />
        <Textarea {...f.text('beslut')} autosize minRows={2} description="En punkt per rad." />
        <Textarea {...f.text('skal')} autosize minRows={2} />
      </Formular>
    </Avdelning>
  );
}
