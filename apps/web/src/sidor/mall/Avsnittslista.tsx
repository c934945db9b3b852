import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { Flyttlista } from '../namnden/Flyttlista.js';
import type { Mallavsnitt } from './fragor.js';
import { medNar, NAR, narFor, nyckelAv } from './ord.js';

function Avsnittet({
  avsnitt,
  nr,
  andra,
  taBort,
}: {
  avsnitt: Mallavsnitt;
  nr: number;
  andra: (nytt: Mallavsnitt) => void;
  taBort: () => void;
}): ReactNode {
  const ord = `avsnitt ${String(nr)}`;
  return (
    <fieldset className="mallavsnitt">
      <legend>
        {nr}. {avsnitt.rubrik === '' ? 'Nytt avsnitt' : avsnitt.rubrik}
      </legend>
      <div className="mallavsnitt__falt">
        <TextInput
          label="Rubrik"
          aria-label={`Rubrik, ${ord}`}
          data-avsnitt={avsnitt.nyckel}
          value={avsnitt.rubrik}
          autoComplete="off"
          onChange={(handelse) => andra({ ...avsnitt, rubrik: handelse.currentTarget.value })}
        />
        <NativeSelect
          label="Står med"
          aria-label={`Står med, ${ord}`}
          data={[...NAR]}
          value={narFor(avsnitt)}
          onChange={(handelse) => {
            const nar = NAR.find(({ value }) => value === handelse.currentTarget.value)?.value;
            if (nar !== undefined) andra(medNar(avsnitt, nar));
          }}
        />
        <Button size="xs" aria-label={`Ta bort ${ord}, ${avsnitt.rubrik}`} onClick={taBort}>
          Ta bort
        </Button>
      </div>
      <Textarea
        label="Hjälptext till den som skriver"
        aria-label={`Hjälptext, ${ord}`}
        autosize
        minRows={1}
        value={avsnitt.hjalptext ?? ''}
        onChange={(handelse) => andra({ ...avsnitt, hjalptext: handelse.currentTarget.value })}
      />
    </fieldset>
  );
}

/** Mallens avsnitt: ordningen flyttas genom att dra, med Alt och pilarna eller i menyn; fälten står under i samma ordning. */
export function Avsnittslista({
  avsnitt,
  andra,
}: {
  avsnitt: readonly Mallavsnitt[];
  andra: (nya: Mallavsnitt[]) => void;
}): ReactNode {
  const ruta = useRef<HTMLDivElement>(null);
  const fokusera = (nyckel: string): void =>
    ruta.current?.querySelector<HTMLElement>(`[data-avsnitt="${CSS.escape(nyckel)}"]`)?.focus();
  const laggTill = (): void => {
    const nyckel = nyckelAv(
      'avsnitt',
      avsnitt.map((ett) => ett.nyckel),
    );
    andra([...avsnitt, { nyckel, rubrik: '', kravd: false, standard: true, hjalptext: null }]);
    requestAnimationFrame(() => fokusera(nyckel));
  };
  return (
    <div ref={ruta}>
      <p className="hjalp">Ordningen: dra, eller stå på ett avsnitt och tryck Alt och pil.</p>
      <Flyttlista
        rubrik="Avsnittens ordning"
        numrerad
        klass="ersrad avsnittsordning"
        rader={avsnitt.map((ett) => ({
          id: ett.nyckel,
          namn: ett.rubrik === '' ? 'Nytt avsnitt' : ett.rubrik,
          oppna: () => fokusera(ett.nyckel),
        }))}
        flyttad={(ordning) => andra(ordning.flatMap((nyckel) => avsnitt.filter((ett) => ett.nyckel === nyckel)))}
      />
      {avsnitt.map((ett, plats) => (
        <Avsnittet
          key={ett.nyckel}
          avsnitt={ett}
          nr={plats + 1}
          andra={(nytt) => andra(avsnitt.map((en) => (en.nyckel === ett.nyckel ? nytt : en)))}
          taBort={() => andra(avsnitt.filter((en) => en.nyckel !== ett.nyckel))}
        />
      ))}
      <p className="rad fot">
        <Button size="xs" onClick={laggTill}>
          Lägg till ett avsnitt
        </Button>
      </p>
    </div>
  );
}
