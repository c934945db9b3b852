import { Button, Menu } from '@mantine/core';
import { EditorContent } from '@tiptap/react';
import { type ReactNode, useMemo, useState } from 'react';
import { Besked } from '../../delar/Besked.js';
import { type Tangent, useTangenter } from '../../delar/tangenter.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { antal } from '../../sprak/ord.js';
import { Delegationsuppgifter } from '../delegation/dokument/Delegationsuppgifter.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { Infogar } from './dialog/Infogar.js';
import { FlerAvsnitt } from './FlerAvsnitt.js';
import { SedanSist } from './flode/SedanSist.js';
import { Stegknappar } from './flode/Stegknappar.js';
import { Forhandsvisning } from './Forhandsvisning.js';
import { bildadress, serverport, visningsadress } from './fragor.js';
import { Historik } from './historik/Historik.js';
import { Kommentarer } from './kommentar/Kommentarer.js';
import { NyKommentar } from './kommentar/NyKommentar.js';
import { useKommentarer } from './kommentar/useKommentarer.js';
import { formelnAnvand } from './mallfragor.js';
import type { components } from '../../klient/schema.js';
import type { Kvar } from './samskrift/kvar.js';
import type { Oppning } from './samskrift/oppna.js';
import { Narvarande } from './narvaro/Narvarande.js';
import { useNarvaro } from './narvaro/useNarvaro.js';
import { useJag } from './useJag.js';
import { Skrivfot } from './Skrivfot.js';
import { Skrivhuvud } from './Skrivhuvud.js';
import { Osparat, Sparat } from './Sparat.js';
import type { Skrift, Skrivelse } from './typer.js';
import { useITakt } from './useITakt.js';
import { Verktygsrad } from './verktyg/Verktygsrad.js';
import type { Formel } from './yta/formelmatchning.js';
import type { Dialogslag } from './yta/infogningar.js';
import { useSkrivyta } from './yta/useSkrivyta.js';
import { Valruta } from './yta/Valruta.js';
import { WordTillbaka } from './word/WordTillbaka.js';

interface Egenskaper {
  skrivelse: Skrivelse;
  skrift: Skrift;
  oppning: Oppning;
  kvar: Kvar;
  mall: components['schemas']['MallinnehallDto'] | null;
  formler: readonly Formel[];
}

/** Texten som den står här, som en fil att ta vara på när servern inte tar emot den. */
function HamtaText({ text, rubrik }: { text: () => string; rubrik: string }): ReactNode {
  const hamta = (): void => {
    const adress = URL.createObjectURL(new Blob([text()], { type: 'text/plain;charset=utf-8' }));
    const lank = document.createElement('a');
    lank.href = adress;
    lank.download = `${rubrik}.txt`;
    lank.click();
    URL.revokeObjectURL(adress);
  };
  return (
    <Button size="xs" onClick={hamta}>
      Hämta texten som fil
    </Button>
  );
}

/** Rummet där skrivelsen skrivs: huvudet, papperet, kommentarerna och sidan som den blir. */
export function Skrivrum({ skrivelse: s, skrift, oppning, kvar, mall, formler }: Egenskaper): ReactNode {
  const { namnd, far } = useNamnd();
  const [dialog, oppnaDialog] = useState<Dialogslag | null>(null);
  const [historik, visaHistorik] = useState(false);
  const [word, visaWord] = useState(false);
  const [port] = useState(() => serverport(s.namndId, s.id));
  const [vald, valj] = useState<string | null>(null);
  const { skrivbar, skal, kommenterbar } = useSkrivbar(s, skrift);
  const yta = useSkrivyta({
    oppning,
    port,
    kvar,
    skrivbar,
    namnd: namnd?.namn ?? 'Nämnden',
    avsnitt: mall?.avsnitt ?? [],
    formler,
    anvandFormel: (id) => formelnAnvand(s.namndId, id),
    oppnaDialog,
    valjAnmarkning: valj,
    bilderBorta: (antalet) =>
      kvittera(`${antal(antalet, 'bild', 'bilder')} följde inte med. Lägg in bilder med Infoga, Bild.`),
    bildadress: (sha256) => bildadress(s.namndId, s.id, sha256),
  });
  const { editor, samskrift, sparlage } = yta;
  const takt = useITakt(s, yta);
  const har = useNarvaro(s, editor, oppning.klient);
  const { kontoId } = useJag();
  const kom = useKommentarer(s, yta, { kommenterbar, vald, valj, version: takt.version });
  const tangenter = useMemo(
    (): Tangent[] => [
      ...(kommenterbar ? [{ tangent: 'Control+Alt+M', vad: 'Kommentera det markerade', gor: kom.borja }] : []),
      { tangent: 'Control+S', vad: 'Spara nu (sparas ändå)', gor: () => void samskrift.current?.ikapp() },
    ],
    [kommenterbar, kom.borja, samskrift],
  );
  useTangenter(tangenter);
  const hoger = (
    <div className="skrivknappar">
      <Sparat lage={sparlage} klockan={takt.sparat} skrivbar={skrivbar} />
      {kommenterbar && (
        <Button
          aria-keyshortcuts="Control+Alt+M"
          onMouseDown={(handelse) => handelse.preventDefault()}
          onClick={kom.borja}
        >
          Kommentera <kbd aria-hidden="true">Ctrl Alt M</kbd>
        </Button>
      )}
      <Mer s={s} historik={() => visaHistorik(true)} word={skrivbar ? () => visaWord(true) : null} />
      <Stegknappar skrivelse={s} far={far} sparat={async () => await samskrift.current?.ikapp()} />
    </div>
  );
  return (
    <main id="innehall" className="sida sida--full skrivelsesida">
      <Skrivhuvud skrivelse={s} hoger={hoger} />
      <Narvarande har={har} jag={kontoId} />
      <Osparat
        lage={sparlage}
        sedan={takt.sedan}
        hamtaText={<HamtaText text={() => editor.getText({ blockSeparator: '\n\n' })} rubrik={s.rubrik} />}
      />
      {s.tillstand === 'utkast' && s.aterlamnadSkal !== null && (
        <Besked slag="obs" rubrik="Skrivelsen är återlämnad">
          <p>{s.aterlamnadSkal}</p>
        </Besked>
      )}
      {skal !== null && (
        <Besked slag="vet" rubrik="Texten är låst">
          <p>{skal}</p>
        </Besked>
      )}
      <SedanSist skrivelse={s} />
      {s.dokumenttyp === 'delegationsbeslut' && <Delegationsuppgifter skrivelse={s} />}
      <p id="skrivhjalp" className="dold">
        Tabb går till nästa lucka eller en nivå in. Esc och sedan Tabb lämnar texten. Snedstreck på en tom rad infogar.
      </p>
      <div className="skriv">
        <div className="skriv__text" data-ring>
          {skrivbar && <Verktygsrad editor={editor} oppna={oppnaDialog} />}
          <div className="skriv__papper">
            <EditorContent editor={editor} />
            <Valruta editor={editor} ruta={yta.ruta} kallor={yta.kallor} />
          </div>
          {skrivbar && <FlerAvsnitt editor={editor} mall={mall?.avsnitt ?? []} forslag={mall?.forslag !== 'inget'} />}
          <Skrivfot skrivelse={s} skrivbar={skrivbar && far('skrivelse.skriv')} />
        </div>
        <Kommentarer
          editor={editor}
          kommentarer={kom.alla}
          vald={vald}
          valj={valj}
          skrivbar={skrivbar}
          kommenterbar={kommenterbar}
          steg={kom.steg}
          ny={
            kom.ny === null ? null : (
              <NyKommentar nyckel={`kommentar:${s.id}`} markerat={kom.ny} skicka={kom.skicka} stang={kom.avbryt} />
            )
          }
        />
        <Forhandsvisning adress={visningsadress(s.namndId, s.id)} version={takt.version} />
      </div>
      <Infogar editor={editor} slag={dialog} namndId={s.namndId} skrivelseId={s.id} stang={() => oppnaDialog(null)} />
      <Historik
        skrivelse={s}
        oppen={historik}
        stang={() => visaHistorik(false)}
        ikapp={async () => await samskrift.current?.ikapp()}
      />
      <WordTillbaka
        skrivelse={s}
        oppen={word}
        stang={() => visaWord(false)}
        ikapp={async () => await samskrift.current?.ikapp()}
      />
    </main>
  );
}

/** Om texten går att skriva i nu, och varför inte: läget kan ha ändrats sedan den öppnades. */
function useSkrivbar(s: Skrivelse, skrift: Skrift): { skrivbar: boolean; skal: string | null; kommenterbar: boolean } {
  const [fran] = useState(s.tillstand);
  if (s.tillstand === fran) {
    return { skrivbar: skrift.skrivbar, skal: skrift.skalTillLast, kommenterbar: skrift.kommenterbar };
  }
  const ord = s.tillstand === 'faststalld' ? 'Skrivelsen är fastställd.' : 'Skrivelsen är inte längre ett utkast.';
  return s.tillstand === 'utkast'
    ? { skrivbar: false, skal: 'Skrivelsen är ett utkast igen. Läs in sidan igen för att skriva.', kommenterbar: true }
    : { skrivbar: false, skal: ord, kommenterbar: skrift.kommenterbar && s.tillstand !== 'faststalld' };
}

function Mer({ s, historik, word }: { s: Skrivelse; historik: () => void; word: (() => void) | null }): ReactNode {
  const fil = (format: string): string => `/api/namnder/${s.namndId}/skrivelser/${s.id}/dokument.${format}`;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button>Mer</Button>
      </Menu.Target>
      <Menu.Dropdown aria-label="Mer att göra med skrivelsen">
        <Menu.Item onClick={historik}>Historik</Menu.Item>
        <Menu.Item component="a" href={fil('pdf')} download>
          Hämta som PDF
        </Menu.Item>
        <Menu.Item component="a" href={fil('docx')} download>
          Hämta som Word
        </Menu.Item>
        {word !== null && <Menu.Item onClick={word}>Läs in ändringar från Word</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
