import { type Editor, Extension, type Extensions } from '@tiptap/core';
import { useEditor } from '@tiptap/react';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { Step } from '@tiptap/pm/transform';
import { collab } from 'prosemirror-collab';
import { useEffect, useRef, useState } from 'react';
import { vidSparaNu } from '../../../delar/osparat.js';
import type { Kvar } from '../samskrift/kvar.js';
import type { Oppning } from '../samskrift/oppna.js';
import type { Skriftport } from '../samskrift/port.js';
import { Samskrift, type Sparlage } from '../samskrift/samskrift.js';
import { schemadelar } from '../schema/alla.js';
import { anmarktaplugin } from './anmarkta.js';
import { nyInstans } from './forslag.js';
import { type Dialogslag, infogningar } from './infogningar.js';
import { inklistring } from './inklistring.js';
import { knapplugin } from './knappar.js';
import { forEgenDel, nastaLedtext } from './ledtexter.js';
import { markorplugin } from './markorer.js';
import { type Avsnittshjalp, mallplugin } from './skydd.js';
import { tangentkarta } from './tangentkarta.js';
import type { Formel } from './formelmatchning.js';
import { type Rutkallor, type Rutlage, valruteplugin } from './valruta.js';

/** Det som skrivytan behöver veta, och säger till om. Läses när det behövs, så att det får ändras. */
export interface Ytval {
  oppning: Oppning;
  port: Skriftport;
  kvar: Kvar;
  skrivbar: boolean;
  namnd: string;
  avsnitt: readonly Avsnittshjalp[];
  formler: readonly Formel[];
  anvandFormel: (id: string) => void;
  oppnaDialog: (slag: Dialogslag) => void;
  valjAnmarkning: (id: string) => void;
  bilderBorta: (antal: number) => void;
  bildadress: (sha256: string) => string;
}

export interface Skrivyta {
  editor: Editor;
  samskrift: React.RefObject<Samskrift | null>;
  sparlage: Sparlage;
  ruta: Rutlage | null;
  kallor: Rutkallor;
}

type Senaste = { current: Ytval };

function delarna(val: Senaste, kallor: Rutkallor, visa: (ruta: Rutlage | null) => void) {
  const { oppning } = val.current;
  const bildvisning = new Plugin({
    props: {
      nodeViews: {
        bild: (nod) => {
          const dom = document.createElement('figure');
          dom.className = 'skrift__bild';
          const bild = document.createElement('img');
          bild.src = val.current.bildadress(String(nod.attrs['sha256']));
          bild.alt = String(nod.attrs['alt']);
          const bredd = Number(nod.attrs['bredd'] ?? 0);
          if (bredd > 0) bild.style.width = `${String(Math.round((bredd / 150) * 100))}%`;
          dom.append(bild);
          return { dom };
        },
      },
    },
  });
  const instans = nyInstans((over) => nastaLedtext(val.current.namnd, over));
  return [
    ...schemadelar,
    // Rutan före tangentkartan: medan den är öppen är Tabb och pilarna dess.
    Extension.create({
      name: 'rutan',
      priority: 1000,
      addProseMirrorPlugins: () => [valruteplugin(kallor, visa)],
    }),
    tangentkarta(() => forEgenDel(val.current.namnd)),
    Extension.create({
      name: 'skrivelsen',
      addProseMirrorPlugins: () => [
        collab({ version: oppning.version, clientID: oppning.klient }),
        mallplugin(() => val.current.avsnitt),
        inklistring((antal) => val.current.bilderBorta(antal)),
        anmarktaplugin((id) => val.current.valjAnmarkning(id)),
        knapplugin(
          () => val.current.skrivbar,
          (view) => {
            instans(view.state, view.dispatch);
            view.focus();
          },
        ),
        bildvisning,
        markorplugin(),
      ],
    }),
  ];
}

/** Gör de osparade stegen från förra gången, så att de står i texten och skickas. */
function fortsatt(editor: Editor, steg: readonly unknown[]): void {
  if (steg.length === 0) return;
  const { tr } = editor.state;
  for (const ett of steg) tr.step(Step.fromJSON(editor.schema, ett));
  editor.view.dispatch(tr.setMeta('addToHistory', false));
}

const installningar = (delar: Extensions, egna: Ytval, andrad: () => void) => ({
  extensions: delar,
  content: egna.oppning.bas,
  editable: egna.skrivbar,
  injectCSS: false,
  enableCoreExtensions: { keymap: false, delete: false, drop: false, paste: false, textDirection: false } as const,
  enableInputRules: false,
  enablePasteRules: false,
  shouldRerenderOnTransaction: false,
  editorProps: {
    attributes: {
      class: 'skrift',
      lang: 'sv-SE',
      spellcheck: 'true',
      'aria-label': 'Skrivelsens text',
      'aria-multiline': 'true',
      'aria-describedby': 'skrivhjalp',
    },
  },
  onTransaction: ({ transaction }: { transaction: Transaction }) => {
    if (transaction.docChanged && transaction.getMeta('rebased') === undefined) andrad();
  },
});

/** Håller ytan i takt med servern så länge den är öppen. */
function useSamskrift(
  editor: Editor,
  val: Senaste,
  samskrift: React.RefObject<Samskrift | null>,
  nyttLage: (lage: Sparlage) => void,
): void {
  useEffect(() => {
    const { oppning, port, kvar } = val.current;
    if (samskrift.current !== null) return;
    const bas = { version: oppning.version, doc: editor.state.doc };
    const vard = {
      tillstand: () => editor.state,
      ta: (tr: Parameters<typeof editor.view.dispatch>[0]) => editor.view.dispatch(tr),
    };
    samskrift.current = new Samskrift(vard, oppning.klient, port, kvar, bas, nyttLage);
    fortsatt(editor, oppning.steg);
    void samskrift.current.ikapp();
    editor.on('destroy', () => {
      samskrift.current?.stang();
      oppning.slapp();
    });
  }, [editor]);
  useEffect(() => {
    // Den som går härifrån, eller byter flik, väntar inte in pausen.
    const nu = (): void => void samskrift.current?.ikapp();
    document.addEventListener('visibilitychange', nu);
    const slutaSpara = vidSparaNu(nu);
    return () => {
      slutaSpara();
      document.removeEventListener('visibilitychange', nu);
      nu();
    };
  }, []);
}

/** Skrivytan: skriften i webbläsaren, i takt med servern. */
export function useSkrivyta(egna: Ytval): Skrivyta {
  const val = useRef(egna);
  val.current = egna;
  const [ruta, visa] = useState<Rutlage | null>(null);
  const [sparlage, nyttLage] = useState<Sparlage>({ slag: 'sparat' });
  const samskrift = useRef<Samskrift | null>(null);
  const [kallor] = useState<Rutkallor>(() => ({
    formler: () => val.current.formler,
    namnd: () => val.current.namnd,
    infogningar: (state) => infogningar(state, val.current.namnd, (slag) => val.current.oppnaDialog(slag)),
    anvand: (id) => val.current.anvandFormel(id),
  }));
  const [delar] = useState(() => delarna(val, kallor, visa));
  const editor = useEditor(installningar(delar, egna, () => samskrift.current?.andrad()));
  useSamskrift(editor, val, samskrift, nyttLage);
  useEffect(() => {
    if (editor.isEditable !== egna.skrivbar) editor.setEditable(egna.skrivbar, false);
  }, [editor, egna.skrivbar]);
  return { editor, samskrift, sparlage, ruta, kallor };
}
