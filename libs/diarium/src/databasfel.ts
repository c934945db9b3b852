import { type Databasfel, registreraDatabasfel } from '#plattform';

const SKYDDAD =
  'En skyddad ordalydelse kräver sekretess. Ange lagrum, eller markera att sekretessen är under prövning.';

const MENINGAR: Readonly<Record<string, Databasfel>> = {
  uq_arende_dnr: {
    kod: 'DIARIUM.DNR_FINNS',
    text: 'Nämnden har redan ett ärende med det diarienumret. Öppna det ärendet.',
  },
  ex_sekretessatkomst_tid: {
    kod: 'ATKOMST.FINNS',
    text: 'Personen har redan åtkomst under den tiden.',
  },
  uq_inkorgadress_adress: {
    kod: 'INKORG.ADRESS_FINNS',
    text: 'Adressen hör redan till en nämnd. Välj en annan.',
  },
  uq_arende_nummer: {
    kod: 'DIARIUM.NUMMER_TAGET',
    text: 'Numret är redan använt i serien. Läs om sidan och försök igen.',
  },
  fk_arende_handlaggare: {
    kod: 'DIARIUM.HANDLAGGARE_SAKNAS',
    text: 'Handläggaren finns inte. Välj en ur listan.',
    status: 422,
  },
  uq_arendetyp_namn: {
    kod: 'ARENDETYP.FINNS',
    text: 'Nämnden har redan en ärendetyp med det namnet. Välj ett annat namn.',
  },
  uq_arende_samling: {
    kod: 'DIARIUM.SAMLINGSARENDE_FINNS',
    text: 'Årets stående ärende finns redan. Läs om sidan.',
  },
  uq_arenderelation: { kod: 'DIARIUM.RELATION_FINNS', text: 'Ärendena är redan knutna till varandra så.' },
  ck_arende_mening: {
    kod: 'DIARIUM.ARENDEMENING_SAKNAS',
    text: 'Skriv en ärendemening: en rad om vad ärendet gäller.',
    status: 422,
  },
  ck_arende_skyddad: { kod: 'DIARIUM.SKYDDAD_UTAN_SEKRETESS', text: SKYDDAD, status: 422 },
  ck_arende_makulering: {
    kod: 'DIARIUM.SKAL_SAKNAS',
    text: 'Ett makulerat ärende har ett skäl, och bara ett makulerat. Skriv varför ärendet makuleras.',
    status: 422,
  },
  uq_handling_nr: {
    kod: 'DIARIUM.HANDLINGSNUMMER_TAGET',
    text: 'En annan handling fick numret samtidigt. Försök igen.',
  },
  ck_handling_titel: { kod: 'DIARIUM.TITEL_SAKNAS', text: 'Skriv en rubrik på handlingen.', status: 422 },
  ck_handling_skyddad: { kod: 'DIARIUM.SKYDDAD_UTAN_SEKRETESS', text: SKYDDAD, status: 422 },
  uq_handling_version: {
    kod: 'DIARIUM.VERSION_FINNS',
    text: 'Någon annan lade in en version samtidigt. Läs om handlingen och försök igen.',
  },
};

/** Ger det som databasen vägrar svenska meningar. */
export function registreraDiariefel(): void {
  registreraDatabasfel(MENINGAR);
}
