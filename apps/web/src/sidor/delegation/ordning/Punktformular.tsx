import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../../delar/Besked.js';
import { Dialog } from '../../../delar/Dialog.js';
import { Kryss } from '../../../delar/formular/Val.js';
import { SPARORD } from '../ord.js';
import type { Ordningspunkt } from './fragor.js';

export const NY_PUNKT: Ordningspunkt = {
  avsnitt: null,
  punkt: '',
  vad: '',
  lagrum: null,
  delegatSlag: 'anstalld',
  delegatRoll: '',
  ersattare: [],
  vidaredelegation: false,
  bradskande: false,
  spar: 'anmals',
  provning: 'laglighetsprovning',
  dokumenttyp: null,
  forbud: [],
  undantagsskal: null,
};

const SLAG = [
  { value: 'anstalld', label: 'Anställd' },
  { value: 'ledamot', label: 'Ordföranden eller en annan ledamot' },
  { value: 'ersattare', label: 'Ersättare i nämnden' },
  { value: 'presidium', label: 'Presidiet' },
  { value: 'utskott', label: 'Utskott' },
  { value: 'automatiserad', label: 'Automatiserad beslutsfunktion' },
];
const PROVNING = [
  { value: 'laglighetsprovning', label: 'Laglighetsprövning (KL 13)' },
  { value: 'forvaltningsbesvar', label: 'Förvaltningsbesvär, av den som berörs' },
  { value: 'ingen', label: 'Ingen prövning' },
];
const FORBUD = [
  ['malOchInriktning', 'Verksamhetens mål, inriktning, omfattning eller kvalitet (p. 1)'],
  ['yttrandeTillFullmaktige', 'Framställning eller yttrande till fullmäktige (p. 2)'],
  ['principiellMyndighetsutovning', 'Myndighetsutövning av principiell vikt (p. 3)'],
  ['medborgarforslag', 'Medborgarförslag som fullmäktige överlåtit (p. 4)'],
  ['annanForfattning', 'Får inte delegeras enligt annan författning (p. 5)'],
] as const;

const eller = (text: string): string | null => (text.trim() === '' ? null : text);

/** Kryssen för de slag av ärenden som KL 6:38 undantar. */
function Forbud({
  valda,
  byt,
}: {
  valda: Ordningspunkt['forbud'];
  byt: (valda: Ordningspunkt['forbud']) => void;
}): ReactNode {
  return (
    <fieldset className="falt">
      <legend className="etikett">Omfattar ärenden som inte får delegeras (KL 6:38)</legend>
      {FORBUD.map(([slag, ord]) => (
        <Kryss
          key={slag}
          id={`p-${slag}`}
          name={slag}
          label={ord}
          checked={valda.includes(slag)}
          onChange={(h) => byt(h.currentTarget.checked ? [...valda, slag] : valda.filter((en) => en !== slag))}
        />
      ))}
    </fieldset>
  );
}

function Villkor({ v, satt }: { v: Ordningspunkt; satt: (andring: Partial<Ordningspunkt>) => void }): ReactNode {
  return (
    <>
      <Kryss
        id="p-vidare"
        name="vidare"
        label="Förvaltningschefen får vidaredelegera (KL 7:6)"
        checked={v.vidaredelegation}
        onChange={(h) => satt({ vidaredelegation: h.currentTarget.checked })}
      />
      <Kryss
        id="p-brad"
        name="bradskande"
        label="Brådskande ärenden (KL 6:39)"
        checked={v.bradskande}
        onChange={(h) => satt({ bradskande: h.currentTarget.checked })}
      />
    </>
  );
}

function Knappar({ stang, taBort }: { stang: () => void; taBort: (() => void) | undefined }): ReactNode {
  return (
    <p className="rad">
      <Button variant="filled" type="submit">
        Spara punkten
      </Button>
      {taBort !== undefined && <Button onClick={taBort}>Ta bort punkten</Button>}
      <Button onClick={stang}>Lämna punkten</Button>
    </p>
  );
}

/** En punkt: vad, vem, ersättare i turordning, spår, och vad lagen säger om den. */
export function Punktformular({
  punkt: fran,
  stang,
  spara,
  taBort,
}: {
  punkt: Ordningspunkt;
  stang: () => void;
  spara: (punkt: Ordningspunkt) => Promise<void>;
  taBort?: (() => Promise<void>) | undefined;
}): ReactNode {
  const [v, sattAlla] = useState(fran);
  const [ersattare, sattErsattare] = useState(fran.ersattare.join('\n'));
  const [fel, sattFel] = useState<unknown>(null);
  const satt = (andring: Partial<Ordningspunkt>): void => sattAlla({ ...v, ...andring });
  const forsok = async (gor: () => Promise<void>): Promise<void> => {
    sattFel(null);
    try {
      await gor();
      stang();
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  const rader = ersattare
    .split('\n')
    .map((roll) => roll.trim())
    .filter((roll) => roll !== '');
  return (
    <Dialog oppen rubrik={fran.punkt === '' ? 'Ny punkt' : `Punkt ${fran.punkt}`} stang={stang}>
      <form
        onSubmit={(handelse) => {
          handelse.preventDefault();
          void forsok(async () => await spara({ ...v, ersattare: rader }));
        }}
      >
        <TextInput
          id="p-punkt"
          label="Nummer"
          value={v.punkt}
          onChange={(h) => satt({ punkt: h.currentTarget.value })}
          data-autofocus
        />
        <TextInput
          id="p-avsnitt"
          label="Avsnitt"
          value={v.avsnitt ?? ''}
          onChange={(h) => satt({ avsnitt: eller(h.currentTarget.value) })}
        />
        <Textarea
          id="p-vad"
          label="Ärende"
          autosize
          minRows={2}
          value={v.vad}
          onChange={(h) => satt({ vad: h.currentTarget.value })}
        />
        <TextInput
          id="p-lagrum"
          label="Lagrum"
          value={v.lagrum ?? ''}
          onChange={(h) => satt({ lagrum: eller(h.currentTarget.value) })}
        />
        <TextInput
          id="p-delegat"
          label="Delegat"
          description="En roll: enhetschef, rektor, ordförande"
          value={v.delegatRoll}
          onChange={(h) => satt({ delegatRoll: h.currentTarget.value })}
        />
        <NativeSelect
          id="p-slag"
          label="Delegaten är"
          value={v.delegatSlag}
          onChange={(h) => satt({ delegatSlag: h.currentTarget.value as Ordningspunkt['delegatSlag'] })}
          data={SLAG}
        />
        <Textarea
          id="p-ersattare"
          label="Ersättare"
          description="En roll per rad, i turordning"
          autosize
          minRows={2}
          value={ersattare}
          onChange={(h) => sattErsattare(h.currentTarget.value)}
        />
        <NativeSelect
          id="p-spar"
          label="Spår"
          value={v.spar}
          onChange={(h) => satt({ spar: h.currentTarget.value as Ordningspunkt['spar'] })}
          data={Object.entries(SPARORD).map(([value, label]) => ({ value, label }))}
        />
        <NativeSelect
          id="p-provning"
          label="Beslutet prövas genom"
          value={v.provning}
          onChange={(h) => satt({ provning: h.currentTarget.value as Ordningspunkt['provning'] })}
          data={PROVNING}
        />
        <Villkor v={v} satt={satt} />
        <Forbud valda={v.forbud} byt={(forbud) => satt({ forbud })} />
        <TextInput
          id="p-undantag"
          label="Varför KL 6:38 inte omfattar punkten, när ordalydelsen kan tolkas så"
          value={v.undantagsskal ?? ''}
          onChange={(h) => satt({ undantagsskal: eller(h.currentTarget.value) })}
        />
        {fel !== null && <Felbesked fel={fel} vad="Punkten är inte sparad" />}
        <Knappar stang={stang} taBort={taBort === undefined ? undefined : () => void forsok(taBort)} />
      </form>
    </Dialog>
  );
}
