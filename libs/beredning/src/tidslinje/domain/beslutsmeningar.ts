/** Vad som hände, utan vem, ur det som loggen säger blev. */
type Mening = (handelse: { efter: Readonly<Record<string, unknown>> | null }) => string;

const HUR: Readonly<Record<string, string>> = {
  bifall: 'bifall',
  delvis_bifall: 'delvis bifall',
  avslag: 'avslag',
  besvarad: 'besvarat',
  avskrivet: 'avskrivet från vidare handläggning',
  aterkallat: 'återkallat',
};
const SANT: Readonly<Record<string, string>> = {
  mejl: 'med e-post',
  post: 'med brev',
  e_tjanst: 'i mottagarens e-tjänst',
  namnd: 'till nämnden som frågade',
};
const ordet = (ord: Readonly<Record<string, string>>, varde: unknown): string | undefined =>
  typeof varde === 'string' ? ord[varde] : undefined;

/** Det som hände med en remiss innan den gick ut och när svaren kommit. */
export const remissmeningar: Readonly<Record<string, Mening>> = {
  'remiss.andrad': () => 'ändrade remissen',
  'remiss.skickas': () => 'beställde att remissen skickas ut',
  'remiss.stoppad': () => 'stoppade utskicket av remissen',
  'remiss.oppnad': () => 'öppnade remissen igen',
  'remiss.sammanfattad': () => 'sammanfattade remissvaren',
};

/** Vad som hände med remissen som ska besvaras och yttrandet över den. */
export const yttrandemeningar: Readonly<Record<string, Mening>> = {
  'remiss_in.registrerad': () => 'registrerade remissen som ska besvaras',
  'remiss_in.andrad': () => 'rättade uppgifterna om remissen som ska besvaras',
  'remiss_in.forlangd': () => 'antecknade längre tid att besvara remissen',
  'remiss_in.besvarad': () => 'besvarade remissen',
  'remiss_in.avstatt': () => 'antecknade att nämnden avstår från att besvara remissen',
  'yttrande.borjat': () => 'började på yttrandet',
  'yttrande.knutet': () => 'knöt yttrandet till tjänsteskrivelsen med samma text',
  'yttrande.lika': () => 'gjorde texten lika i yttrandet och tjänsteskrivelsen',
  'yttrande.beslutat': ({ efter }) =>
    efter?.['satt'] === 'delegation'
      ? 'antecknade beslutet om yttrandet på delegation'
      : 'antecknade nämndens beslut om yttrandet',
  'yttrande.sant': ({ efter }) => `sände yttrandet ${ordet(SANT, efter?.['satt']) ?? ''}`.trim(),
};

/** Hur ärendet väcktes, och hur det gick. Förslagsställaren står inte i meningarna. */
export const initiativmeningar: Readonly<Record<string, Mening>> = {
  'initiativ.registrerat': () => 'antecknade hur ärendet väcktes',
  'initiativ.andrat': () => 'rättade uppgifterna om hur ärendet väcktes',
  'initiativ.anmalt': () => 'anmälde att beredningen inte hinner bli klar inom året',
  'initiativ.avgjort': ({ efter }) => {
    const hur = ordet(HUR, efter?.['utfall']);
    return hur === undefined ? 'antecknade avgörandet' : `antecknade avgörandet: ${hur}`;
  },
};

/** Delegationsbesluten i ärendet, och de brådskande. Vad som beslutades och om vem står inte i meningarna. */
export const delegationsmeningar: Readonly<Record<string, Mening>> = {
  'delegationsbeslut.registrerat': ({ efter }) =>
    efter?.['dokument'] === true
      ? 'fattade ett delegationsbeslut, som är registrerat i enhetens lista'
      : 'registrerade ett delegationsbeslut',
  'delegationsbeslut.andrat': () => 'rättade ett delegationsbeslut',
  'delegationsbeslut.medgivet': () => 'tog med ett delegationsbeslut som det är, med skäl',
  'delegationsbeslut.struket': () => 'strök ett delegationsbeslut',
  'delegationsbeslut.aterstallt': () => 'tog tillbaka ett struket delegationsbeslut',
  'delegationsbeslut.part_underrattad': () => 'underrättade en part om ett delegationsbeslut',
  'delegationsbeslut.part_har_fatt_del': () => 'antecknade när en part fick del av ett delegationsbeslut',
  'delegationsskrivelse.andrad': () => 'ändrade punkten, delegaten eller dagen i ett delegationsbeslut',
  'ordforandebeslut.fattat': () => 'fattade ett brådskande beslut åt nämnden',
};
