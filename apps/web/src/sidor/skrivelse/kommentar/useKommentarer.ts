import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Editor } from '@tiptap/core';
import { getVersion, sendableSteps } from 'prosemirror-collab';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { kvittera } from '../../../ram/Kvittorad.js';
import { skrivelsenyckel } from '../flode/fragor.js';
import { avgor, kommentarerFraga, nyKommentar, svaraPa } from '../fragor.js';
import type { Kommentar, Skrivelse } from '../typer.js';
import { sattAnmarkningar, sattVald } from '../yta/anmarkta.js';
import type { Skrivyta } from '../yta/useSkrivyta.js';
import type { Kommentarsteg } from './EnKommentar.js';
import type { Markerat } from './NyKommentar.js';

interface Kommentarlage {
  alla: readonly Kommentar[];
  steg: Kommentarsteg;
  /** Det som en ny kommentar gäller, medan den skrivs. */
  ny: Markerat | null;
  borja: () => void;
  skicka: (text: string, ersattning: string | null) => Promise<unknown>;
  avbryt: () => void;
}

const TOM: readonly Kommentar[] = [];

/** Sätter ut kommentarerna: deras platser gäller serverns version, och det egna osparade läggs ovanpå. */
function sattUt(editor: Editor, version: number, kommentarer: readonly Kommentar[]): boolean {
  if (getVersion(editor.state) !== version) return false;
  const osparade = sendableSteps(editor.state)?.steps ?? [];
  const plats = (pos: number, sida: 1 | -1): number => osparade.reduce((nu, steg) => steg.getMap().map(nu, sida), pos);
  const anmarkningar = kommentarer
    .filter((k) => k.lage === 'oppen')
    .flatMap(({ id, slag, fran, till }, nr) =>
      fran === null || till === null
        ? []
        : [
            {
              id,
              nr: nr + 1,
              fran: plats(fran, 1),
              till: Math.max(plats(fran, 1), plats(till, -1)),
              slag: slag === 'forslag' ? ('andring' as const) : ('kommentar' as const),
            },
          ],
    );
  editor.view.dispatch(editor.state.tr.setMeta(...sattAnmarkningar(anmarkningar)).setMeta('addToHistory', false));
  return true;
}

/** Det som görs med en kommentar: servern först, sedan texten och listan. */
function useSteg(s: Skrivelse, samskrift: Skrivyta['samskrift'], lasOm: () => Promise<void>): Kommentarsteg {
  return useMemo((): Kommentarsteg => {
    const gor = async (vad: Promise<unknown>): Promise<void> => {
      await vad;
      await samskrift.current?.ikapp();
      await lasOm();
    };
    return {
      svara: async (id, text) => await gor(svaraPa(s, id, text)),
      klar: async (id) => await gor(avgor(s, id, 'klar')),
      oppna: async (id) => await gor(avgor(s, id, 'oppen')),
      // Förslaget godtas i den text som servern har: det osparade ska dit först.
      godta: async (id) => {
        await samskrift.current?.ikapp();
        await gor(avgor(s, id, 'godtagen'));
      },
      avboj: async (id) => await gor(avgor(s, id, 'avbojd')),
    };
  }, [s, samskrift, lasOm]);
}

/** Kommentarerna på skrivelsen, deras platser i texten, och det som går att göra med dem. */
export function useKommentarer(
  s: Skrivelse,
  { editor, samskrift }: Skrivyta,
  val: { kommenterbar: boolean; vald: string | null; valj: (id: string | null) => void; version: number },
): Kommentarlage {
  const fragor = useQueryClient();
  const { data } = useQuery(kommentarerFraga(s.namndId, s.id));
  const [ny, sattNy] = useState<Markerat | null>(null);
  const alla = data?.kommentarer ?? TOM;
  const lasOm = useCallback(
    async () => await fragor.invalidateQueries({ queryKey: skrivelsenyckel(s.namndId, s.id) }),
    [fragor, s.namndId, s.id],
  );
  useEffect(() => {
    if (data === undefined || sattUt(editor, data.version, data.kommentarer)) return;
    // Svaret gällde en annan version än den som visas: hämta stegen, och svaret igen om det var det som var gammalt.
    void samskrift.current?.ikapp().then(async () => {
      if (!sattUt(editor, data.version, data.kommentarer)) {
        await fragor.invalidateQueries({ queryKey: kommentarerFraga(s.namndId, s.id).queryKey });
      }
    });
  }, [editor, samskrift, fragor, s.namndId, s.id, data]);
  useEffect(() => {
    editor.view.dispatch(editor.state.tr.setMeta(...sattVald(val.vald)).setMeta('addToHistory', false));
  }, [editor, val.vald]);
  const borja = useCallback(() => {
    const { from, to, empty } = editor.state.selection;
    if (empty) {
      kvittera('Markera först det som kommentaren gäller');
      return;
    }
    sattNy({ fran: from, till: to, citat: editor.state.doc.textBetween(from, to, ' ') });
  }, [editor]);
  const steg = useSteg(s, samskrift, lasOm);
  const skicka = async (text: string, ersattning: string | null): Promise<void> => {
    if (ny === null) return;
    await samskrift.current?.ikapp();
    if (samskrift.current?.osparat() === true) throw new Error('Texten är inte sparad.');
    const { from, to } = platsNu(editor, ny);
    await nyKommentar(s, { version: getVersion(editor.state), fran: from, till: to, text, ersattning });
    // Rutan stängs när kommentaren är mottagen: den som genast börjar på nästa ska inte få den stängd av omläsningen.
    void lasOm();
  };
  return { alla, steg, ny, borja, skicka, avbryt: () => sattNy(null) };
}

/** Markeringen finns kvar i texten medan kommentaren skrivs, och följer med när andra skriver. */
const platsNu = (editor: Editor, { fran, till }: Markerat): { from: number; to: number } => {
  const { from, to, empty } = editor.state.selection;
  return empty ? { from: fran, to: till } : { from, to };
};
