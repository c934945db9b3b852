import { type Databasfel, registreraDatabasfel } from '#plattform';

const OKAND_PERSON: Databasfel = {
  kod: 'MOTE.OKAND_PERSON',
  text: 'Personen finns inte. Välj någon ur nämndens personer.',
  status: 422,
};
const PERSONNYCKLAR = [
  'fk_sammantrade_sekreterare',
  'fk_narvaro_person',
  'fk_narvaro_for',
  'fk_justerare_person',
  'fk_tjanstgorande_person',
  'fk_tjanstgorande_for',
  'fk_ordforandeskap_person',
  'fk_ordforandeskapspost_person',
  'fk_jav_person',
  'fk_deltar_inte_person',
  'fk_yrkande_av_person',
  'fk_rost_person',
  'fk_sarskild_mening_av_person',
];
const SAMMA_PERSON: Databasfel = {
  kod: 'MOTE.SAMMA_PERSON',
  text: 'Samma person står två gånger. Ta bort den ena.',
  status: 422,
};
const NAGON_HANN_FORE = 'Någon annan gjorde samma sak just då. Läs om sidan.';

const MENINGAR: Readonly<Record<string, Databasfel>> = {
  uq_sammantrade_tid: {
    kod: 'SAMMANTRADE.FINNS',
    text: 'Nämnden har redan ett sammanträde den dagen och tiden. Öppna det, eller välj en annan tid.',
  },
  ck_sammantrade_plats: { kod: 'SAMMANTRADE.PLATS', text: 'Ange var sammanträdet hålls.', status: 422 },
  ck_sammantrade_dagar: {
    kod: 'SAMMANTRADE.KALLELSEDAG_SEN',
    text: 'Kallelsen ska gå senast den dag som reglementet säger (KL 6:17). Välj en tidigare dag.',
    status: 422,
  },
  uq_foredragningslista_nr: { kod: 'SAMMANTRADE.NAGON_HANN_FORE', text: NAGON_HANN_FORE },
  uq_punkt_ordning: { kod: 'SAMMANTRADE.NAGON_HANN_FORE', text: NAGON_HANN_FORE },
  ck_punkt_titel: { kod: 'SAMMANTRADE.TITEL_SAKNAS', text: 'Skriv en rubrik på punkten.', status: 422 },
  fk_punkt_arende: {
    kod: 'SAMMANTRADE.ARENDE_SAKNAS',
    text: 'Ärendet finns inte. Välj ett ärende i nämndens diarium.',
    status: 422,
  },
  fk_punkt_handling_version: {
    kod: 'SAMMANTRADE.HANDLING_SAKNAS',
    text: 'Handlingen finns inte i den versionen. Läs om ärendet och välj den igen.',
    status: 422,
  },
  pk_punkt_handling: {
    kod: 'SAMMANTRADE.HANDLING_DUBBEL',
    text: 'Samma handling står två gånger på punkten.',
    status: 422,
  },
  uq_frislappning_gallande: { kod: 'KALLELSE.REDAN_FRISLAPPT', text: 'Listan är redan frisläppt. Läs om sidan.' },
  uq_kallelse_nr: { kod: 'KALLELSE.REDAN_SKICKAD', text: NAGON_HANN_FORE },
  uq_kallelse_en_per_lista: {
    kod: 'KALLELSE.REDAN_SKICKAD',
    text: 'Den här versionen av listan är redan utskickad. Öppna en ny version för att skicka ett tillägg.',
  },
  ck_kallelse_sen: {
    kod: 'KALLELSE.FOR_SENT',
    text: 'Sista dagen har passerat (KL 6:17, reglementet). Skriv varför den går ut för sent.',
    status: 422,
  },
  uq_narvaro_person: {
    kod: 'MOTE.NARVARO_DUBBEL',
    text: 'Samma person står två gånger i uppropet. Ta bort den ena raden.',
    status: 422,
  },
  ck_narvaro_roll_slag: {
    kod: 'MOTE.ROLL_SAKNAS',
    text: 'Förtroendevalda har en roll i uppropet, övriga har ingen. Rätta raden.',
    status: 422,
  },
  uq_paragraf_nr: {
    kod: 'MOTE.NUMRET_TAGET',
    text: 'Paragrafnumret är redan använt i år. Ta upp ärendet igen så får det nästa nummer.',
  },
  uq_paragraf_punkt: { kod: 'MOTE.PUNKTEN_UPPTAGEN', text: 'Punkten är redan upptagen. Läs om sidan.' },
  fk_paragraf_arende: {
    kod: 'MOTE.ARENDE_SAKNAS',
    text: 'Ärendet finns inte. Välj ett ärende i nämndens diarium.',
    status: 422,
  },
  pk_tjanstgorande: SAMMA_PERSON,
  pk_jav: SAMMA_PERSON,
  pk_deltar_inte: SAMMA_PERSON,
  pk_rost: {
    kod: 'MOTE.ROSTER_STAMMER_INTE',
    text: 'Samma person har röstat två gånger. Rätta röstlistan.',
    status: 422,
  },
  uq_sluten_rost_alternativ: {
    kod: 'MOTE.ALTERNATIV_DUBBELT',
    text: 'Samma alternativ står två gånger. Slå ihop sedlarna.',
    status: 422,
  },
  ck_paragraf_beslutad: { kod: 'MOTE.UTFALL_SAKNAS', text: 'Ange beslutets utfall.', status: 422 },
};

/** Ger det som databasen vägrar svenska meningar. */
export function registreraSammantradesfel(): void {
  registreraDatabasfel(MENINGAR);
  registreraDatabasfel(Object.fromEntries(PERSONNYCKLAR.map((namn) => [namn, OKAND_PERSON])));
}
