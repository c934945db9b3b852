import type { PersonUnderlag, UtdragUnderlag } from '#dokument';
import type { Paragraffakta } from '#sammantrade';
import { gallandeParagraf, narvarounderlag, type Protokollfakta } from '../protokoll/protokollunderlag.js';
import type { Protokollsdel } from '../protokoll/protokoll.typer.js';

/** Underlaget till utdraget av en §, med hur den justerades. */
export function utdragsunderlag(p: Paragraffakta, del: Protokollsdel, fakta: Protokollfakta): UtdragUnderlag {
  const { mote } = fakta;
  const person = (personId: string): PersonUnderlag => {
    const parti = mote.narvaro.find((rad) => rad.personId === personId)?.parti;
    return { namn: mote.namn.get(personId) ?? '', ...(parti == null ? {} : { parti }) };
  };
  const { sammantrade } = mote;
  const tillkannagiven = del.tillkannagivanden.at(-1)?.anslagsdatum;
  return {
    skapad: fakta.skapad,
    brevhuvud: fakta.brevhuvud,
    mote: {
      datum: sammantrade.datum,
      start: sammantrade.start,
      ...(sammantrade.slut === null ? {} : { slut: sammantrade.slut }),
      plats: sammantrade.plats,
    },
    paragraf: gallandeParagraf(p, fakta),
    narvaro: narvarounderlag(mote),
    beslutande: p.tjanstgorande.filter((t) => !p.jav.includes(t.personId)).map((t) => person(t.personId)),
    till: p.expedieras,
    justering:
      del.tillstand !== 'justerad' || del.justeringsdatum === null
        ? { justerad: false }
        : {
            justerad: true,
            omedelbar: p.omedelbarJustering,
            datum: del.justeringsdatum,
            av: del.underskrifter.filter((u) => u.paragrafer.includes(p.nr)).map((u) => person(u.personId)),
            ...(tillkannagiven === undefined ? {} : { tillkannagiven }),
          },
  };
}
