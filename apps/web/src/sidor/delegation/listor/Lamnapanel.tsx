import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { Panel } from '../../../delar/Avdelning.js';
import { Felbesked } from '../../../delar/Besked.js';
import { Dialog } from '../../../delar/Dialog.js';
import { Lage } from '../../../delar/Lage.js';
import { useTangenter } from '../../../delar/tangenter.js';
import { dag, klockan, manadAr, manadsnamn, tidpunkt } from '../../../sprak/datum.js';
import { antal, uppraknat } from '../../../sprak/ord.js';
import { type Enhetslista, type Delegationslista, lamnaIn, oppnaLista } from './fragor.js';
import { useGor } from './useGor.js';

/** Varför listan inte kan lämnas in, som en mening; null när den kan. */
function hinder({ hinder: rader, farLamna, enhet }: Enhetslista): string | null {
  if (!farLamna) return `Listan lämnas in av ${enhet.chef ?? 'enhetens chef'}.`;
  const nummer = [...new Set(rader.map(({ rad }) => rad))].map(String);
  return nummer.length === 0 ? null : `Rad ${uppraknat(nummer)} ska rättas först, eller anmälas ändå med skäl.`;
}

/** Lämna in månadens lista, eller se att den är inlämnad. */
export function Lamnapanel({ namndId, lista }: { namndId: string; lista: Enhetslista }): ReactNode {
  const inlamnad = lista.lista?.lage === 'inlamnad' ? lista.lista : null;
  return (
    <Panel rubrik={inlamnad === null ? 'Lämna in listan' : 'Inlämnad'}>
      {inlamnad === null ? (
        <LamnaIn namndId={namndId} lista={lista} />
      ) : (
        <Inlamnad namndId={namndId} lista={inlamnad} far={lista.farLamna} />
      )}
    </Panel>
  );
}

function LamnaIn({ namndId, lista }: { namndId: string; lista: Enhetslista }): ReactNode {
  const { pagar, fel, ivag } = useGor(namndId);
  const stopp = hinder(lista);
  const inget = lista.spar.anmals === 0;
  const namn = manadsnamn(lista.manad);
  const kan = stopp === null && !pagar;
  const gor = (): void => {
    if (kan) {
      void ivag(
        async () => await lamnaIn(namndId, lista.enhet.enhetId, lista.manad, inget),
        inget ? `${lista.enhet.namn} har inget att anmäla för ${namn}` : `Listan för ${namn} är inlämnad`,
      );
    }
  };
  const verb = inget ? 'Inget att anmäla' : `Lämna in ${namn}`;
  useTangenter(
    useMemo(
      () => [{ tangent: 'Control+Enter', vad: verb.toLowerCase(), gor }],
      [verb, kan, lista.enhet.enhetId, lista.manad],
    ),
  );
  const till = lista.mottagare.length === 0 ? 'nämndsekreteraren' : uppraknat(lista.mottagare);
  return (
    <>
      {lista.lista?.oppnadSkal != null && (
        <p>
          <Lage marke="halv">Öppnad för rättelse</Lage> <span className="svag">{lista.lista.oppnadSkal}</span>
        </p>
      )}
      {fel !== null && <Felbesked fel={fel} vad="Listan är inte inlämnad" />}
      <Button
        fullWidth
        variant={kan ? 'filled' : 'default'}
        aria-disabled={!kan}
        aria-keyshortcuts="Control+Enter"
        onClick={gor}
      >
        {pagar ? 'Lämnar in …' : verb} <kbd aria-hidden="true">Ctrl Enter</kbd>
      </Button>
      <p className="svag">
        {stopp !== null && <>{stopp} </>}
        {inget ? 'Ingen rad i månaden anmäls. ' : ''}Listan går till {till} och anmäls på nästa sammanträde.
      </p>
    </>
  );
}

function Inlamnad({ namndId, lista, far }: { namndId: string; lista: Delegationslista; far: boolean }): ReactNode {
  const [oppnar, sattOppnar] = useState(false);
  const nar = tidpunkt(lista.inlamnadTid);
  const vad = lista.inget
    ? 'Inget att anmäla'
    : `${antal(lista.rader, 'rad', 'rader')}, ${String(lista.beslut)} beslut`;
  return (
    <>
      <p>
        <Lage marke="last">
          {dag(nar.datum)} kl. {klockan(nar.tid)} av {lista.inlamnadAv}
        </Lage>
      </p>
      <p className="svag">{vad}. Raderna är låsta.</p>
      {lista.anmald !== null && (
        <p>
          <Lage marke="slag">
            Anmäld §&nbsp;{lista.anmald.paragraf}, {dag(lista.anmald.sammantradesdag)}
          </Lage>{' '}
          <span className="svag">
            {lista.anmald.sistaOverklagandedag === null
              ? 'Tiden att överklaga går från protokollets anslag.'
              : `Kan överklagas till och med ${dag(lista.anmald.sistaOverklagandedag)}.`}
          </span>
        </p>
      )}
      {!lista.inget && (
        <p>
          {lista.handlingId === null ? (
            <span className="svag">Dokumentet görs.</span>
          ) : (
            <>
              <a href={`/api/namnder/${namndId}/delegationslistor/${lista.id}/fil/pdf`}>Listan som PDF</a> ·{' '}
              <a href={`/api/namnder/${namndId}/delegationslistor/${lista.id}/fil/docx`}>Word</a>
            </>
          )}
        </p>
      )}
      {far && lista.anmald === null && (
        <Button size="xs" onClick={() => sattOppnar(true)}>
          Öppna för rättelse
        </Button>
      )}
      {oppnar && <Oppna namndId={namndId} lista={lista} stang={() => sattOppnar(false)} />}
    </>
  );
}

function Oppna({ namndId, lista, stang }: { namndId: string; lista: Delegationslista; stang: () => void }): ReactNode {
  const { pagar, fel, ivag } = useGor(namndId);
  const [skal, sattSkal] = useState('');
  const oppna = async (): Promise<void> => {
    if (
      await ivag(async () => await oppnaLista(namndId, lista.id, skal), `Listan för ${manadAr(lista.manad)} är öppen`)
    )
      stang();
  };
  return (
    <Dialog oppen rubrik={`Öppna listan för ${manadAr(lista.manad)}`} stang={stang}>
      <p>Listan lämnas in på nytt när den är rättad. Dokumentet får en ny version med ditt skäl.</p>
      {fel !== null && <Felbesked fel={fel} vad="Listan är inte öppnad" />}
      <Textarea
        label="Vad som ska rättas"
        value={skal}
        maxLength={500}
        autosize
        minRows={2}
        onChange={(h) => sattSkal(h.currentTarget.value)}
      />
      <p className="rad">
        <Button variant="filled" aria-disabled={pagar} onClick={() => void oppna()}>
          {pagar ? 'Öppnar …' : 'Öppna listan'}
        </Button>
        <Button onClick={stang}>Låt den vara</Button>
      </p>
    </Dialog>
  );
}
