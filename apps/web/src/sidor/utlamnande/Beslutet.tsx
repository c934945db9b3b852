import { Button, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Bekrafta } from '../../delar/Bekrafta.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Lage } from '../../delar/Lage.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { omVersion } from '../namnden/fragor.js';
import { type Begaranfakta, valFraga } from './fragor.js';
import { visaNytt } from './gor.js';

type Beslut = Begaranfakta['beslut'][number];

interface Varden {
  skal: string;
  delegation: string;
  titel: string;
  kammarratt: string;
}

function Utkast({
  namndId,
  begaran: b,
  beslut,
  farBesluta,
}: {
  namndId: string;
  begaran: Begaranfakta;
  beslut: Beslut;
  farBesluta: boolean;
}): ReactNode {
  const fragor = useQueryClient();
  const [fattas, sattFattas] = useState(false);
  const stig = { params: { path: { namndId, id: b.id, beslutId: beslut.id } } };
  const f = useFormular<Varden, Begaranfakta>({
    nyckel: `utlamnandebeslut:${beslut.id}`,
    fran: { skal: beslut.skal, delegation: beslut.delegation, titel: beslut.titel, kammarratt: beslut.kammarratt },
    version: beslut.version,
    etiketter: {
      skal: 'Skäl för beslutet',
      delegation: 'Delegation',
      titel: 'Titel på den som beslutar',
      kammarratt: 'Överklagas till',
    },
    hemliga: ['skal'],
    skicka: async (body, version) =>
      await hamtat(
        klient.PUT('/api/namnder/{namndId}/utlamnanden/{id}/beslut/{beslutId}', {
          ...stig,
          headers: omVersion(version),
          body,
        }),
      ),
    klart: (svar) => {
      visaNytt(fragor, namndId, svar);
      kvittera('Beslutets text är sparad');
    },
  });
  return (
    <>
      <Formular
        formular={f}
        verb="Spara texten"
        pagar="Sparar …"
        gora="texten kan sparas"
        vad="Texten är inte sparad"
        mer={
          farBesluta ? (
            <Button onClick={() => sattFattas(true)}>Fatta beslutet</Button>
          ) : (
            <span className="svag">Beslutet fattas av någon med delegation: dela begäran med den personen.</span>
          )
        }
      >
        <Textarea
          {...f.text('skal')}
          description="Varför uppgifterna omfattas av sekretess, i ord (FL 32). Röj inte uppgifterna själva."
          autosize
          minRows={4}
        />
        <TextInput {...f.text('delegation')} description="Till exempel Delegationsordningen punkt 1.7." />
        <TextInput {...f.text('titel')} />
        <TextInput {...f.text('kammarratt')} description="Till exempel Kammarrätten i Stockholm (OSL 6:8)." />
      </Formular>
      <Bekrafta
        oppen={fattas}
        rubrik="Fatta beslutet?"
        verb="Fatta beslutet"
        avsta="Fortsätt skriva"
        pagar="Fattar …"
        vad="Beslutet är inte fattat"
        stang={() => sattFattas(false)}
        gor={async () => {
          const svar = await hamtat(
            klient.POST('/api/namnder/{namndId}/utlamnanden/{id}/beslut/{beslutId}/fattande', {
              ...stig,
              headers: omVersion(beslut.version),
            }),
          );
          visaNytt(fragor, namndId, svar);
          kvittera('Beslutet är fattat. Det görs som PDF och Word.');
        }}
      >
        <p>
          Texten och prövningen låses, och beslutet går att överklaga. Det som är sparat gäller, inte det som är skrivet
          men inte sparat.
        </p>
      </Bekrafta>
    </>
  );
}

/** Myndighetens beslut, när den som frågar har begärt det (OSL 6:3). */
export function Beslutet({
  namndId,
  begaran: b,
  farBesluta,
}: {
  namndId: string;
  begaran: Begaranfakta;
  farBesluta: boolean;
}): ReactNode {
  const fragor = useQueryClient();
  const { data: val } = useQuery(valFraga(namndId));
  const utkast = b.beslut.find((en) => en.lage === 'utkast');
  const skal = b.handlingar.flatMap((h) => (h.skal === null ? [] : [h.skal])).join('\n');
  const borja = async (): Promise<void> => {
    const svar = await hamtat(
      klient.POST('/api/namnder/{namndId}/utlamnanden/{id}/beslut', {
        params: { path: { namndId, id: b.id } },
        body: { skal, delegation: '', titel: '', kammarratt: val?.kammarratt ?? '' },
      }),
    );
    visaNytt(fragor, namndId, svar);
  };
  return (
    <>
      {b.beslut
        .filter((en) => en.lage === 'beslutat')
        .map((en) => (
          <p key={en.id}>
            <Lage marke="slag">Beslutat {en.beslutatDatum}</Lage> av {en.beslutatNamn}, {en.titel}. {en.delegation}
          </p>
        ))}
      {b.status === 'myndigheten' && utkast === undefined && (
        <p>
          <Button onClick={() => void borja()}>Skriv ett beslut</Button>
        </p>
      )}
      {utkast !== undefined && b.status === 'myndigheten' && (
        <Utkast key={utkast.id} namndId={namndId} begaran={b} beslut={utkast} farBesluta={farBesluta} />
      )}
    </>
  );
}
