import { type Databasfel, registreraDatabasfel } from '#plattform';

const HANN_FORE = 'Någon annan gjorde samma sak just då. Läs om sidan.';

const MENINGAR: Readonly<Record<string, Databasfel>> = {
  uq_protokoll_sammantrade: { kod: 'PROTOKOLL.FINNS', text: 'Sammanträdet har redan ett protokoll. Läs om sidan.' },
  fk_protokoll_sekreterare: {
    kod: 'PROTOKOLL.OKAND_SEKRETERARE',
    text: 'Sekreteraren finns inte. Välj en person.',
    status: 422,
  },
  uq_protokollsdel_ordning: { kod: 'PROTOKOLL.HANN_FORE', text: HANN_FORE },
  pk_protokollsdel_paragraf: {
    kod: 'PROTOKOLL.PARAGRAF_I_TVA_DELAR',
    text: 'En paragraf ligger i två delar. Varje paragraf ligger i exakt en.',
    status: 422,
  },
  uq_justering_person: {
    kod: 'PROTOKOLL.UNDERSKRIFT_FEL',
    text: 'Samma person står två gånger bland underskrifterna i samma roll. Slå ihop raderna.',
    status: 422,
  },
  fk_justering_person: {
    kod: 'PROTOKOLL.OKAND_PERSON',
    text: 'Den som skrev under finns inte. Välj en person.',
    status: 422,
  },
  uq_tillkannagivande_nr: { kod: 'ANSLAG.REDAN_UPPE', text: 'Delen är redan tillkännagiven. Läs om sidan.' },
  ck_tillkannagivande_ned: {
    kod: 'ANSLAG.FOR_TIDIGT_NED',
    text: 'Anslaget får inte tas ned före dagen efter sista överklagandedag (KL 8:12).',
  },
  ck_tillkannagivande_tid: {
    kod: 'ANSLAG.DAGARNA',
    text: 'Anslagets dagar ger inte full tid att överklaga (KL 13:5).',
    status: 422,
  },
  ck_tillkannagivande_forvaringsplats: {
    kod: 'ANSLAG.FORVARINGSPLATS',
    text: 'Ange var protokollet finns tillgängligt (KL 8:10).',
    status: 422,
  },
  uq_expediering_ordning: { kod: 'EXPEDIERING.HANN_FORE', text: HANN_FORE },
  ck_expediering_mottagare: { kod: 'EXPEDIERING.MOTTAGARE', text: 'Ange vem utdraget går till.', status: 422 },
  ck_expediering_skickad: {
    kod: 'EXPEDIERING.UTDRAGET_GORS',
    text: 'Utdraget är inte färdigt ännu. Vänta några sekunder och försök igen.',
  },
};

/** Ger det som databasen vägrar svenska meningar. */
export function registreraProtokollfel(): void {
  registreraDatabasfel(MENINGAR);
}
