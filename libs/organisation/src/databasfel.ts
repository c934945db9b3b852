import { type Databasfel, registreraDatabasfel } from '#plattform';

const MENINGAR: Readonly<Record<string, Databasfel>> = {
  uq_kommun_namn: { kod: 'ORGANISATION.KOMMUN_FINNS', text: 'Kommunen finns redan.' },
  uq_forvaltning_namn: {
    kod: 'ORGANISATION.FORVALTNING_FINNS',
    text: 'Kommunen har redan en förvaltning med det namnet. Välj ett annat namn.',
  },
  ex_skyddsinsyn_konto: {
    kod: 'ORGANISATION.REDAN_UTSEDD',
    text: 'Kontot är redan utsett under den tiden.',
  },
  ex_kontaktpolitiker_verksamhet: {
    kod: 'ORGANISATION.REDAN_KONTAKTPOLITIKER',
    text: 'Personen är redan kontaktpolitiker för verksamheten under den tiden.',
  },
  uq_organnamn_fran: {
    kod: 'ORGANISATION.NAMNET_REDAN_SATT',
    text: 'Ett namnbyte den dagen finns redan. Ange en annan dag.',
  },
  ck_person_namnskydd: {
    kod: 'ORGANISATION.NAMNSKYDD',
    text: 'Namnet kan bara skyddas tillsammans med kontaktuppgifterna.',
    status: 422,
  },
  ck_enhet_tid: {
    kod: 'ORGANISATION.SLUT_FORE_START',
    text: 'Sista dagen kan inte ligga före den första.',
    status: 422,
  },
  ck_organ_tid: {
    kod: 'ORGANISATION.SLUT_FORE_START',
    text: 'Sista dagen kan inte ligga före den första.',
    status: 422,
  },
  ck_skyddsinsyn_tid: {
    kod: 'ORGANISATION.SLUT_FORE_START',
    text: 'Sista dagen kan inte ligga före den första.',
    status: 422,
  },
  ck_kontaktpolitiker_tid: {
    kod: 'ORGANISATION.SLUT_FORE_START',
    text: 'Sista dagen kan inte ligga före den första.',
    status: 422,
  },
  uq_organ_namn: {
    kod: 'ORGANISATION.ORGAN_FINNS',
    text: 'Kommunen har redan ett organ med det namnet. Välj ett annat namn.',
  },
  ex_reglemente_giltighet: {
    kod: 'ORGANISATION.REGLEMENTE_KROCKAR',
    text: 'Det finns redan ett reglemente som gäller någon av de dagarna. Ange andra dagar, eller rätta det som finns.',
  },
  ex_uppdrag_plats: {
    kod: 'ORGANISATION.PLATS_UPPTAGEN',
    text: 'Platsen har redan en innehavare under den tiden. Avsluta det uppdraget först, eller välj en annan plats.',
  },
  ex_uppdrag_presidium: {
    kod: 'ORGANISATION.PRESIDIET_UPPTAGET',
    text: 'Någon annan har samma uppdrag i presidiet under den tiden. Avsluta det uppdraget först.',
  },
  ex_uppdrag_turordning: {
    kod: 'ORGANISATION.TURORDNING_UPPTAGEN',
    text: 'En annan ersättare i partiet har samma nummer i turordningen. Välj ett annat nummer.',
  },
  ex_uppdrag_person: {
    kod: 'ORGANISATION.HAR_UPPDRAG',
    text: 'Personen har redan ett uppdrag i organet under den tiden. Avsluta det först.',
  },
  uq_enhet_namn: { kod: 'ORGANISATION.ENHET_FINNS', text: 'Förvaltningen har redan en enhet med det namnet.' },
  ex_anstallning_titel: {
    kod: 'ORGANISATION.HAR_TJANSTEN',
    text: 'Personen har redan den tjänsten under den tiden.',
  },
  ex_rolltilldelning_roll: { kod: 'ORGANISATION.HAR_ROLLEN', text: 'Kontot har redan den rollen under den tiden.' },
  ex_franvaro_tid: {
    kod: 'FRANVARO.KROCKAR',
    text: 'Personen har redan en ersättare under någon av de dagarna. Återkalla den först, eller ange andra dagar.',
  },
  ex_presidieforhinder_tid: {
    kod: 'FORHINDER.KROCKAR',
    text: 'Förhindret är redan antecknat för någon av de dagarna.',
  },
  uq_konto_inloggningsnamn: {
    kod: 'KONTO.FINNS',
    text: 'Det finns redan ett konto med det inloggningsnamnet. Välj ett annat.',
  },
  uq_konto_person: { kod: 'KONTO.PERSON_HAR_KONTO', text: 'Personen har redan ett konto. Ge det kontot rollen.' },
  ck_person_epost: {
    kod: 'ORGANISATION.EPOST',
    text: 'Skriv e-postadressen på formen namn@kommun.example.',
    status: 422,
  },
  ck_uppdrag_tid: {
    kod: 'ORGANISATION.SLUT_FORE_START',
    text: 'Sista dagen kan inte ligga före den första.',
    status: 422,
  },
  ck_uppdrag_plats: {
    kod: 'ORGANISATION.PLATS_GAR_INTE',
    text: 'Bara ledamöter har ett platsnummer. Ta bort det.',
    status: 422,
  },
  ck_uppdrag_turordning: {
    kod: 'ORGANISATION.TURORDNING_GAR_INTE',
    text: 'Bara ersättare har ett nummer i turordningen. Ta bort det.',
    status: 422,
  },
  ck_anstallning_tid: {
    kod: 'ORGANISATION.SLUT_FORE_START',
    text: 'Sista dagen kan inte ligga före den första.',
    status: 422,
  },
  ck_rolltilldelning_tid: {
    kod: 'ORGANISATION.SLUT_FORE_START',
    text: 'Sista dagen kan inte ligga före den första.',
    status: 422,
  },
  ck_kommun_vapen: {
    kod: 'ORGANISATION.VAPEN_TEXT',
    text: 'Skriv en text som beskriver vapnet för den som inte ser det.',
    status: 422,
  },
};

/** Ger det som databasen vägrar svenska meningar. */
export function registreraOrganisationsfel(): void {
  registreraDatabasfel(MENINGAR);
}
