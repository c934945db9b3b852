/** Ett reglemente med alla regler; lägg till villkor efter. */
export const VALJ_REGLEMENTE = `
select id, organ_id as "namndId", giltig_fran as "giltigFran", giltig_till as "giltigTill", beslutad, platser,
       antal_ersattare as "antalErsattare", kallelsedagar, kallelse_i_vardagar as "kallelseIVardagar", tillaggsdagar,
       justeringsdagar, antal_justerare as "antalJusterare", inkallelseordning, atergangsregel,
       ersattare_yttrar_sig as "ersattareYttrarSig", ersattare_sarskilt_yttrande as "ersattareSarskiltYttrande",
       distans, distans_paragraf as "distansParagraf", distans_datum as "distansDatum",
       digital_justering as "digitalJustering", digital_justering_paragraf as "digitalJusteringParagraf",
       digital_justering_datum as "digitalJusteringDatum", digital_justering_niva as "digitalJusteringNiva",
       extra_arende as "extraArende", forvaringsplats, dnr_monster as "dnrMonster", dnr_omfattning as "dnrOmfattning",
       offentliga_sammantraden as "offentligaSammantraden", frislappare_person_id as "frislapparePersonId", version
  from reglemente`;
