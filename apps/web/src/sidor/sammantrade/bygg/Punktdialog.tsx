import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../../delar/Besked.js';
import { Dialog } from '../../../delar/Dialog.js';
import type { Punkt } from '../../../klient/typer.js';
import { klockan } from '../../../sprak/datum.js';
import { klockslag } from '../../arsplan/monstret.js';
import { type Punktberedning, type Punktinnehall, somInnehall } from './fragor.js';
import { AVSNITT } from './ord.js';
import type { Listbygge } from './useLista.js';

const TYPER = Object.entries(AVSNITT).map(([value, label]) => ({ value, label }));
const typUr = (varde: string): Punkt['typ'] =>
  (Object.keys(AVSNITT) as Punkt['typ'][]).find((typ) => typ === varde) ?? 'information';

interface Handlingsval {
  versionId: string;
  titel: string;
  med: 'med' | 'utelamnad' | 'bort';
  nyVersionId: string | null;
}

interface Varden {
  titel: string;
  typ: Punkt['typ'];
  foredragande: string;
  fran: string;
  till: string;
  oppen: boolean;
  handlingar: Handlingsval[];
}

const borjan = (punkt: Punkt | null, laget: Punktberedning | undefined): Varden => ({
  titel: punkt?.titel ?? '',
  typ: punkt?.typ ?? 'information',
  foredragande: punkt?.foredragande ?? '',
  fran: punkt?.tidFran == null ? '' : klockan(punkt.tidFran),
  till: punkt?.tidTill == null ? '' : klockan(punkt.tidTill),
  oppen: punkt?.oppen ?? true,
  handlingar: (punkt?.handlingar ?? []).map((h) => ({
    versionId: h.versionId,
    titel: `${h.titel}, version ${String(h.versionNr)}`,
    med: h.utelamnad ? 'utelamnad' : 'med',
    nyVersionId: laget?.nyaVersioner.find((en) => en.versionId === h.versionId)?.nyVersionId ?? null,
  })),
});

function brist(v: Varden): string | null {
  if (v.titel.trim() === '') return 'Skriv en rubrik på punkten.';
  const tid = (text: string): boolean => text.trim() === '' || klockslag(text) !== null;
  if (!tid(v.fran) || !tid(v.till)) return 'Skriv tiden som 18.45, eller lämna den tom.';
  const [fran, till] = [klockslag(v.fran), klockslag(v.till)];
  if (fran !== null && till !== null && till < fran) return `Ange en sluttid efter ${klockan(fran)}.`;
  return null;
}

function innehall(punkt: Punkt | null, v: Varden): Punktinnehall {
  const grund: Punktinnehall = punkt === null ? { titel: '', typ: v.typ, oppen: true } : somInnehall(punkt);
  const { foredragande: _, tidFran: __, tidTill: ___, ...kvar } = grund;
  const [fran, till] = [klockslag(v.fran), klockslag(v.till)];
  return {
    ...kvar,
    titel: v.titel.trim(),
    typ: v.typ,
    oppen: v.oppen,
    ...(v.foredragande.trim() === '' ? {} : { foredragande: v.foredragande.trim() }),
    ...(fran === null ? {} : { tidFran: fran }),
    ...(till === null ? {} : { tidTill: till }),
    handlingar: v.handlingar
      .filter(({ med }) => med !== 'bort')
      .map(({ versionId, med }) => ({ versionId, utelamnad: med === 'utelamnad' })),
  };
}

function Handlingar({
  rader,
  byt,
}: {
  rader: readonly Handlingsval[];
  byt: (plats: number, ny: Handlingsval) => void;
}): ReactNode {
  if (rader.length === 0) return null;
  return (
    <fieldset className="falt">
      <legend className="etikett">Handlingar</legend>
      {rader.map((rad, plats) => (
        <div className="rad" key={rad.versionId}>
          <NativeSelect
            label={rad.titel}
            value={rad.med}
            onChange={(handelse) => {
              const varde = handelse.currentTarget.value;
              byt(plats, { ...rad, med: varde === 'utelamnad' || varde === 'bort' ? varde : 'med' });
            }}
            data={[
              { value: 'med', label: 'går med kallelsen' },
              { value: 'utelamnad', label: 'lämnas utanför, men namnges i kallelsen' },
              { value: 'bort', label: 'tas bort från punkten' },
            ]}
          />
          {rad.nyVersionId !== null && (
            <Button
              size="xs"
              onClick={() =>
                byt(plats, {
                  ...rad,
                  versionId: rad.nyVersionId ?? rad.versionId,
                  nyVersionId: null,
                  titel: `${rad.titel} → den nya`,
                })
              }
            >
              Byt till den nya versionen
            </Button>
          )}
        </div>
      ))}
    </fieldset>
  );
}

/** En punkt på listan: egen rubrik, avsnitt, föredragande, tid, öppen eller stängd, och handlingarna i valda versioner. */
export function Punktdialog({
  punkt,
  laget,
  bygge,
  falt,
  stang,
}: {
  /** null: en ny punkt utan ärende. */
  punkt: Punkt | null;
  laget: Punktberedning | undefined;
  bygge: Listbygge;
  /** Fältet som har fokus från början. */
  falt: 'rubrik' | 'tid';
  stang: () => void;
}): ReactNode {
  const [v, satt] = useState(() => borjan(punkt, laget));
  const [fel, sattFel] = useState<string | null>(null);
  const spara = async (): Promise<void> => {
    const nej = brist(v);
    sattFel(nej);
    if (nej !== null) return;
    const nytt = innehall(punkt, v);
    const blev =
      punkt === null ? await bygge.laggEgen(nytt) : await bygge.skriv(punkt, nytt, `”${nytt.titel}” är ändrad`);
    if (blev) stang();
  };
  const text = (namn: 'titel' | 'foredragande' | 'fran' | 'till', etikett: string, forst = false): ReactNode => (
    <TextInput
      label={etikett}
      value={v[namn]}
      autoComplete="off"
      {...(forst ? { 'data-autofocus': true } : {})}
      onChange={(handelse) => satt({ ...v, [namn]: handelse.currentTarget.value })}
    />
  );
  return (
    <Dialog oppen rubrik={punkt === null ? 'Ny punkt' : 'Ändra punkten'} stang={stang}>
      {bygge.fel !== null && <Felbesked fel={bygge.fel} vad="Punkten är inte sparad" />}
      <form
        className="formular"
        noValidate
        onSubmit={(handelse) => {
          handelse.preventDefault();
          void spara();
        }}
      >
        {fel !== null && (
          <p className="fel-text" role="alert">
            {fel}
          </p>
        )}
        {text('titel', 'Rubrik på listan', falt === 'rubrik')}
        <NativeSelect
          label="Avsnitt"
          data={TYPER}
          value={v.typ}
          onChange={(handelse) => satt({ ...v, typ: typUr(handelse.currentTarget.value) })}
        />
        {text('foredragande', 'Föredragande')}
        <div className="rad">
          {text('fran', 'Från kl.', falt === 'tid')}
          {text('till', 'Till kl.')}
        </div>
        <label className="val">
          <input
            type="checkbox"
            checked={!v.oppen}
            onChange={(handelse) => satt({ ...v, oppen: !handelse.currentTarget.checked })}
          />
          <span>Behandlas inom stängda dörrar</span>
        </label>
        <Handlingar
          rader={v.handlingar}
          byt={(plats, ny) => satt({ ...v, handlingar: v.handlingar.map((en, nr) => (nr === plats ? ny : en)) })}
        />
        <p className="rad">
          <Button type="submit" variant="filled" aria-disabled={bygge.pagar}>
            Spara punkten
          </Button>
          <Button onClick={stang}>Avbryt</Button>
        </p>
      </form>
    </Dialog>
  );
}
