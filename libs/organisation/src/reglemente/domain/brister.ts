import type { Faltfel } from '#plattform';
import type { Reglementesregler } from '../reglemente.js';

const helt = (tal: number, minst: number, mest: number): boolean =>
  Number.isInteger(tal) && tal >= minst && tal <= mest;

const saknasText = (text: string | null): boolean => text === null || text.trim() === '';

function bristerITal(r: Reglementesregler): Faltfel[] {
  const tal: [keyof Reglementesregler, number, number, number, string][] = [
    ['platser', r.platser, 1, 200, 'Ange antalet platser, mellan 1 och 200.'],
    ['antalErsattare', r.antalErsattare, 0, 200, 'Ange antalet ersättare, mellan 0 och 200.'],
    ['kallelsedagar', r.kallelsedagar, 0, 60, 'Ange antalet dagar för kallelse, mellan 0 och 60.'],
    [
      'tillaggsdagar',
      r.tillaggsdagar,
      0,
      r.kallelsedagar,
      'Ange antalet dagar för tillägg, högst lika många som för kallelsen.',
    ],
    [
      'justeringsdagar',
      r.justeringsdagar,
      0,
      14,
      'Protokollet ska justeras senast 14 dagar efter sammanträdet (KL 5:69).',
    ],
    ['antalJusterare', r.antalJusterare, 1, 10, 'Minst en ledamot ska justera vid sidan av ordföranden (KL 5:69).'],
  ];
  return tal.flatMap(([stig, varde, minst, mest, text]) => (helt(varde, minst, mest) ? [] : [{ stig, text }]));
}

function bristerIBeslut(r: Reglementesregler): Faltfel[] {
  const brister: Faltfel[] = [];
  if (r.distans && (saknasText(r.distansParagraf) || r.distansDatum === null)) {
    brister.push({
      stig: 'distansParagraf',
      text: 'Ange fullmäktiges beslut om deltagande på distans, paragraf och datum (KL 5:16, 6:24).',
    });
  }
  const digitalt =
    saknasText(r.digitalJusteringParagraf) || r.digitalJusteringDatum === null || r.digitalJusteringNiva === null;
  if (r.digitalJustering && digitalt) {
    brister.push({
      stig: 'digitalJusteringParagraf',
      text: 'Ange fullmäktiges beslut om digital justering, paragraf, datum och lägsta nivå (KL 5:69).',
    });
  }
  return brister;
}

function bristerIInkallelseordning(ordning: Record<string, string[]>): Faltfel[] {
  return Object.entries(ordning).flatMap(([parti, turordning]) => {
    const stig = `inkallelseordning.${parti}`;
    if (turordning[0] !== parti) return [{ stig, text: `Listan för ${parti} ska börja med ${parti}.` }];
    if (new Set(turordning).size !== turordning.length) {
      return [{ stig, text: `Listan för ${parti} nämner ett parti två gånger.` }];
    }
    return [];
  });
}

/** Det i reglerna som lagen eller de själva inte tillåter, ett fel per fält. */
export function bristerIRegler(regler: Reglementesregler): Faltfel[] {
  const monster = regler.dnrMonster.includes('{ar}') && regler.dnrMonster.includes('{lopnr}');
  return [
    ...bristerITal(regler),
    ...bristerIBeslut(regler),
    ...bristerIInkallelseordning(regler.inkallelseordning),
    ...(monster ? [] : [{ stig: 'dnrMonster', text: 'Mönstret för diarienummer ska innehålla {ar} och {lopnr}.' }]),
  ];
}
