import type { Radvarning } from '../delegationsbeslut.typer.js';
import { dagord, manadsnamn } from './manad.js';
import type { Lagg, Provrad, Provunderlag } from './provrad.js';
import { visaNummer } from './tolka-dnr.js';
import { varnaDelegat } from './varna-delegat.js';

/** Allt som är fel i raden, i den ordning som fälten står, med det som lagar det. */
export function varna(rad: Provrad, underlag: Provunderlag): Radvarning[] {
  const varningar: Radvarning[] = [];
  const add: Lagg = (kod, text, { atgarder = [], upplysning = false, medges = false } = {}) => {
    const medgiven = rad.medgivet.find((ett) => ett.kod === kod);
    varningar.push({
      kod,
      text,
      niva: upplysning || (medges && medgiven !== undefined) ? 'upplysning' : 'hinder',
      atgarder,
      kanMedges: medges,
      medgiven: medgiven === undefined ? null : { skal: medgiven.skal, av: medgiven.av, tid: medgiven.tid },
    });
  };
  varnaDatum(rad, underlag, add);
  if (rad.spar !== 'verkstallighet') varnaPunkt(rad, underlag, add);
  varnaNummer(rad, underlag, add);
  varnaDelegat(rad, underlag, add);
  // Beslutet är fattat och ska gå att ta in; den som lämnar listan ska svara för det.
  if (rad.delegationshinder !== null && rad.spar !== 'verkstallighet')
    add('DELEGERAS_INTE', rad.delegationshinder, { medges: true });
  return varningar;
}

function varnaDatum(rad: Provrad, { idag, inlamnade }: Provunderlag, add: Lagg): void {
  const { fran, till, datumlage, datumText } = rad;
  if (datumlage === 'olasligt') {
    add(
      'DATUM_OLASLIGT',
      `”${datumText ?? ''}” går inte att läsa som en dag. Skriv dagen som 30/10, eller perioden som 1–15/10.`,
    );
    return;
  }
  if (fran === null || till === null) {
    add('DATUM_SAKNAS', 'Dagen för beslutet saknas. Skriv dagen, eller perioden.');
    return;
  }
  if (datumlage === 'felskrivet') {
    const period = fran === till ? fran : `${fran} – ${till}`;
    const atgarder = [{ ord: `Sätt ${period}`, satt: { datum: period } }];
    add('DATUM_FELSKRIVET', `Datumet är skrivet ”${datumText ?? ''}” och läst som ${period}.`, { atgarder });
  }
  if (till > idag) add('FRAMTIDA', `${dagord(till, idag.slice(0, 4))} har inte varit än. Rätta dagen.`);
  const [forst, sist] = [fran.slice(0, 7), till.slice(0, 7)];
  if (forst >= rad.manadFran && sist <= rad.manad) return;
  const annan = forst < rad.manadFran ? forst : sist;
  const ar = annan.slice(0, 4) === rad.manad.slice(0, 4) ? '' : ` ${annan.slice(0, 4)}`;
  const daterat = `Daterat i ${manadsnamn(annan)}${ar}.`;
  if (inlamnade.has(annan)) {
    const lista = manadsnamn(annan);
    add('ANNAN_MANAD', `${daterat} ${lista.charAt(0).toLocaleUpperCase('sv')}${lista.slice(1)}listan är inlämnad.`, {
      medges: true,
    });
  } else {
    const atgarder = forst === sist ? [{ ord: `Flytta till ${manadsnamn(annan)}${ar}`, satt: { manad: annan } }] : [];
    add('ANNAN_MANAD', `${daterat} Listan gäller ${listansManader(rad)}.`, { atgarder, medges: true });
  }
}

const listansManader = ({ manadFran, manad }: Provrad): string =>
  manadFran === manad
    ? `${manadsnamn(manad)} ${manad.slice(0, 4)}`
    : `${manadsnamn(manadFran)} ${manadFran.slice(0, 4)}–${manadsnamn(manad)} ${manad.slice(0, 4)}`;

function varnaPunkt(rad: Provrad, { punkter, annanPunkt }: Provunderlag, add: Lagg): void {
  const byt =
    annanPunkt === null
      ? []
      : [
          {
            ord: `Sätt ${punkter?.get(annanPunkt)?.punkt ?? annanPunkt}`,
            satt: { punkt: punkter?.get(annanPunkt)?.punkt ?? annanPunkt },
          },
        ];
  if (rad.punktNorm === null) {
    const atgarder = [{ ord: 'Ren verkställighet', satt: { spar: 'verkstallighet' as const } }];
    add('PUNKT_SAKNAS', 'Punkten i delegationsordningen saknas.', { atgarder });
    return;
  }
  if (punkter === null) {
    if (rad.fran !== null)
      add('ORDNING_SAKNAS', `Ingen delegationsordning är inlagd för ${rad.fran}, så punkten går inte att pröva.`, {
        upplysning: true,
      });
  } else if (!punkter.has(rad.punktNorm)) {
    const atgarder = annanPunkt !== null && punkter.has(annanPunkt) ? byt : [];
    add('OKAND_PUNKT', `Punkt ${rad.punktText ?? rad.punktNorm} finns inte i delegationsordningen som gällde.`, {
      atgarder,
    });
  }
  if (annanPunkt !== null) {
    add(
      'DUBBEL_KODNING',
      `Samma slags beslut har annars punkt ${punkter?.get(annanPunkt)?.punkt ?? annanPunkt} i enheten.`,
      { atgarder: byt, upplysning: true },
    );
  }
}

function varnaNummer(rad: Provrad, { enhet, sammaNummer }: Provunderlag, add: Lagg): void {
  const { dnrAr: ar, dnrFran: fran, dnrTill: till } = rad;
  if (ar === null || fran === null || till === null) {
    if (rad.dnrText !== null)
      add('NUMMER_OLASLIGT', `”${rad.dnrText}” läses inte som ett nummer och prövas inte.`, { upplysning: true });
    return;
  }
  const visat = visaNummer(rad.dnrKod, ar, fran, till);
  const nytt = enhet.kod === null ? [] : [{ ord: 'Ta nästa nummer', satt: { dnr: '+' } }];
  if (rad.fran !== null && ar !== Number(rad.fran.slice(0, 4)) && ar !== Number((rad.till ?? rad.fran).slice(0, 4))) {
    add('ANNAT_AR', `Beslutet är från ${rad.fran.slice(0, 4)} men numret ${visat} hör till ${String(ar)}.`, {
      atgarder: nytt,
      upplysning: true,
    });
  }
  const egna = sammaNummer.filter(({ enhetId }) => enhetId === rad.enhetId);
  const [egen] = egna;
  if (egen !== undefined) {
    add(
      'NUMMER_TVA_GANGER',
      `${visat} står också på rad ${String(egen.rad)} i ${manadsnamn(egen.manad)} ${egen.manad.slice(0, 4)}.`,
      { atgarder: nytt, medges: true },
    );
  }
  const andra = [...new Set(sammaNummer.filter(({ enhetId }) => enhetId !== rad.enhetId).map((en) => en.enhet))];
  if (andra.length > 0) {
    add(
      'NUMMER_I_ANNAN_ENHET',
      `${visat} står också hos ${andra.join(' och ')}. Med enhetens kod i numret går de att skilja.`,
      { upplysning: true },
    );
  }
}
