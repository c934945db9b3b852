import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../../delar/Besked.js';
import { Faltgrupp } from '../../../delar/formular/Formular.js';
import { Kryss, Valgrupp } from '../../../delar/formular/Val.js';
import { Skelett } from '../../../delar/Skelett.js';
import { bytGranskning, hamta, personerFraga, type Skrivelse, skickaTillGranskning } from './fragor.js';
import { TOM_RAD, type Undertecknarrad, Undertecknarval } from './Undertecknarval.js';
import { useSteg } from './useSteg.js';

const ORDNINGAR = [
  { varde: 'i_ordning', ord: 'I ordning', foljd: 'Var och en får skrivelsen när den före har godkänt.' },
  { varde: 'parallellt', ord: 'Alla samtidigt', foljd: 'Alla får den på en gång och godkänner oberoende av varandra.' },
] as const;

/** Vem som granskar och vem som godkänner: när utkastet skickas, eller medan det granskas. */
export function Granskningsval({
  skrivelse: s,
  sparat,
  klart,
}: {
  skrivelse: Skrivelse;
  /** Sparar det som är skrivet, innan steget tas. */
  sparat?: () => Promise<void>;
  klart: () => void;
}): ReactNode {
  const personer = useQuery(personerFraga(s.namndId));
  const { pagar, fel, gor } = useSteg(s.namndId);
  const [granskare, sattGranskare] = useState(() => s.granskare.map((g) => g.personId));
  const [rader, sattRader] = useState<Undertecknarrad[]>(() =>
    s.undertecknare.length > 0 ? s.undertecknare.map(({ personId, titel }) => ({ personId, titel })) : [{ ...TOM_RAD }],
  );
  const [ordning, sattOrdning] = useState(s.godkannandeordning);
  const skickar = s.tillstand === 'utkast';
  const skicka = async (): Promise<void> => {
    const val = {
      granskare,
      undertecknare: rader.filter((rad) => rad.personId !== ''),
      godkannandeordning: ordning,
    };
    const svar = await gor(
      async () => {
        await sparat?.();
        const nu = await hamta(s.namndId, s.id);
        return await (skickar ? skickaTillGranskning(nu, val) : bytGranskning(nu, val));
      },
      skickar ? 'Skickad till granskning' : 'Granskare och undertecknare är ändrade',
    );
    if (svar !== null) klart();
  };
  if (personer.error !== null) return <Felbesked fel={personer.error} vad="Personerna kunde inte hämtas" />;
  if (personer.data === undefined) return <Skelett rader={4} vad="personerna" />;
  return (
    <form
      className="formular"
      noValidate
      onSubmit={(handelse) => {
        handelse.preventDefault();
        void skicka();
      }}
    >
      {fel !== null && (
        <Felbesked fel={fel} vad={skickar ? 'Skrivelsen är inte skickad' : 'Ändringen är inte sparad'} />
      )}
      <Undertecknarval
        rader={rader}
        andra={sattRader}
        skrivelse={s}
        personer={personer.data}
        iOrdning={ordning === 'i_ordning'}
      />
      {rader.length > 1 && (
        <Valgrupp
          id="godkannandeordning"
          name="godkannandeordning"
          label="De godkänner"
          val={ORDNINGAR}
          value={ordning}
          onChange={sattOrdning}
        />
      )}
      <Faltgrupp rubrik="Vem läser före dem?">
        {personer.data.map((p) => (
          <Kryss
            key={p.personId}
            id={`granskare-${p.personId}`}
            name="granskare"
            label={p.titel === null ? p.namn : `${p.namn}, ${p.titel}`}
            checked={granskare.includes(p.personId)}
            onChange={(handelse) =>
              sattGranskare(
                handelse.currentTarget.checked
                  ? [...granskare, p.personId]
                  : granskare.filter((id) => id !== p.personId),
              )
            }
          />
        ))}
        <p className="hjalp">Ingen behöver vara vald: då går skrivelsen genast till den som godkänner.</p>
      </Faltgrupp>
      <p className="rad">
        <Button type="submit" variant="filled" aria-disabled={pagar}>
          {skickar ? (pagar ? 'Skickar …' : 'Skicka till granskning') : pagar ? 'Sparar …' : 'Spara ändringen'}
        </Button>
        <Button onClick={klart}>Avbryt</Button>
      </p>
    </form>
  );
}
