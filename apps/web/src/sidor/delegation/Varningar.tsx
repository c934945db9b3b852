import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Dialog } from '../../delar/Dialog.js';
import { Felbesked } from '../../delar/Besked.js';
import { Lage } from '../../delar/Lage.js';
import { type Beslutsrad, medge, type Radvarning, type Rattelse } from './fragor.js';

type Satt = Radvarning['atgarder'][number]['satt'];

/** Rättelsen som en åtgärd gör, som servern tar emot den. */
export function somRattelse({ delegatPersonId, manad, datum, punkt, dnr, spar }: Satt): Rattelse {
  const text = {
    ...(datum === undefined ? {} : { datum }),
    ...(punkt === undefined ? {} : { punkt }),
    ...(dnr === undefined ? {} : { dnr }),
    ...(spar === undefined ? {} : { spar }),
  };
  return {
    ...(delegatPersonId === undefined ? {} : { delegatPersonId }),
    ...(manad === undefined ? {} : { manad }),
    ...(Object.keys(text).length === 0 ? {} : { text }),
  };
}

/** Varför raden tas med som den är. */
export function Medgivande({
  namndId,
  rad,
  varning,
  stang,
  klar,
}: {
  namndId: string;
  rad: Beslutsrad;
  varning: Radvarning;
  stang: () => void;
  klar: (rad: Beslutsrad) => Promise<void>;
}): ReactNode {
  const [skal, satt] = useState('');
  const [fel, sattFel] = useState<unknown>(null);
  const skicka = async (): Promise<void> => {
    try {
      await klar(await medge(namndId, rad, { kod: varning.kod, skal }));
      stang();
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  return (
    <Dialog oppen rubrik={`Ta med rad ${String(rad.rad)} som den är`} stang={stang}>
      <p>{varning.text}</p>
      <Textarea
        id="medge-skal"
        label="Skäl"
        autosize
        minRows={2}
        value={skal}
        onChange={(h) => satt(h.currentTarget.value)}
        data-autofocus
      />
      {fel !== null && <Felbesked fel={fel} vad="Skälet är inte sparat" />}
      <p className="rad">
        <Button variant="filled" onClick={() => void skicka()}>
          Anmäl ändå
        </Button>
        <Button onClick={stang}>Lämna raden</Button>
      </p>
    </Dialog>
  );
}

/** Varningarna under en rad, med knapparna som lagar dem. */
export function Varningar({
  rad,
  farSkriva,
  gor,
  medgeVarning,
}: {
  rad: Beslutsrad;
  farSkriva: boolean;
  gor: (satt: Satt) => void;
  medgeVarning: (varning: Radvarning) => void;
}): ReactNode {
  return rad.varningar.map((varning) => (
    <span className="skillnad liten" key={varning.kod}>
      <Lage marke={varning.medgiven !== null ? 'klar' : varning.niva === 'hinder' ? 'varning' : 'tom'}>
        {varning.text}
        {varning.medgiven !== null && ` Tas med: ${varning.medgiven.skal} (${varning.medgiven.av})`}
      </Lage>
      {farSkriva && varning.medgiven === null && (
        <>
          {varning.atgarder.map((atgard) => (
            <Button key={atgard.ord} size="xs" onClick={() => gor(atgard.satt)}>
              {atgard.ord}
              <span className="dold">, rad {rad.rad}</span>
            </Button>
          ))}
          {varning.kanMedges && varning.niva === 'hinder' && (
            <Button size="xs" onClick={() => medgeVarning(varning)}>
              Anmäl ändå, med skäl<span className="dold">, rad {rad.rad}</span>
            </Button>
          )}
        </>
      )}
    </span>
  ));
}
