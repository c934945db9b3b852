import type { RegisteredRouter } from '@tanstack/react-router';
import type { Jag, MinNamnd } from '../../klient/typer.js';
import { finnsSkarm } from '../Lank.js';
import type { Skarm } from '../skarmar.js';
import type { Kommando } from './sokkommandon.js';

/** Det som kan göras i en nämnd, när rollen ger det och webben har skärmen. */
const I_NAMNDEN = [
  { ord: 'Registrera ärende', aven: 'nytt ärende diarieför inkommet', ratt: 'arende.skriv', del: 'arenden/nytt' },
  { ord: 'Att registrera', aven: 'ny handling inkommen e-post', ratt: 'inkorg.las', del: 'att-registrera' },
  { ord: 'Sekretess under prövning', aven: 'lagrum avgör', ratt: 'underprovning.las', del: 'arenden/under-provning' },
  { ord: 'Avsluta många ärenden', aven: 'stäng regel', ratt: 'arende.massavslut', del: 'arenden/avsluta' },
  { ord: 'Ärendetyper', aven: 'stående ärenden samlingsärenden', ratt: 'arendetyp.las', del: 'arenden/arendetyper' },
  {
    ord: 'Registrera begäran om allmän handling',
    aven: 'utlämnande lämna ut kopia sekretessprövning',
    ratt: 'utlamnande.skriv',
    del: 'utlamnanden/ny',
  },
  { ord: 'Utlämnanden', aven: 'begäran allmän handling maskning', ratt: 'utlamnande.las', del: 'utlamnanden' },
  {
    ord: 'Informationshanteringsplan',
    aven: 'dokumenthanteringsplan gallring klassificering bevaras',
    ratt: 'arende.las',
    del: 'hanteringsplan',
  },
  {
    ord: 'Skrivelser på väg',
    aven: 'tavla tjänsteskrivelser granskning godkänn',
    ratt: 'skrivelse.las',
    del: 'skrivelser',
  },
  { ord: 'Skriv tjänsteskrivelse', aven: 'ny skrivelse', ratt: 'skrivelse.skriv', del: 'skrivelser/ny' },
  {
    ord: 'Val eller avsägelse',
    aven: 'nytt uppdrag ledamot ersättare fyllnadsval',
    ratt: 'organisation.skriv',
    del: 'namnden/val',
  },
  {
    ord: 'Nytt reglemente',
    aven: 'ändra reglemente kallelsetid',
    ratt: 'organisation.skriv',
    del: 'namnden/reglemente/nytt',
  },
  {
    ord: 'Medborgarförslag och motioner',
    aven: 'initiativ redovisning fullmäktige ett år',
    ratt: 'arende.las',
    del: 'medborgarforslag',
  },
  { ord: 'Mallar', aven: 'avsnitt brevhuvud dokument', ratt: 'mall.las', del: 'namnden/mallar' },
  {
    ord: 'Formuleringar',
    aven: 'beslutssats luckor standardtext',
    ratt: 'mall.las',
    del: 'namnden/formuleringar',
  },
  { ord: 'Årsplaner', aven: 'sammanträdesordning sammanträdesdagar kalender', ratt: 'sammantrade.las', del: 'arsplan' },
  { ord: 'Gör en årsplan', aven: 'ny sammanträdesordning', ratt: 'sammantrade.skriv', del: 'arsplan/ny' },
  { ord: 'Tidigare sammanträden', aven: 'protokoll', ratt: 'sammantrade.las', del: 'sammantraden?visa=tidigare' },
] as const;

const FASTA = [
  { ord: 'Mitt konto', aven: 'lösenord passkey nyckel andra faktor inloggningar', lank: '/konto' },
  { ord: 'Administration', aven: 'kommun användare roller import', lank: '/administration' },
] as const;

/** Allt som den inloggade kan göra eller gå till. */
export function kommandon(
  router: RegisteredRouter,
  { jag, vald, skarmar }: { jag: Jag; vald: MinNamnd | undefined; skarmar: readonly Skarm[] },
): Kommando[] {
  const ga = skarmar.map((s) => ({
    id: `ga:${s.lank}`,
    ord: `Gå till ${s.namn}`,
    aven: '',
    tangent: `G ${s.bokstav}`,
    lank: s.lank,
  }));
  const har = I_NAMNDEN.filter(({ ratt }) => vald?.rattigheter.includes(ratt)).map(({ ord, aven, del }) => ({
    id: del,
    ord,
    aven,
    tangent: null,
    lank: `/namnder/${vald?.namndId ?? ''}/${del}`,
  }));
  const byt = jag.namnder
    .filter((n) => n.namndId !== vald?.namndId && n.rattigheter.includes('sammantrade.las'))
    .map((n) => ({
      id: `byt:${n.namndId}`,
      ord: `Byt till ${n.namn}`,
      aven: n.diariekod,
      tangent: null,
      lank: `/namnder/${n.namndId}/sammantraden`,
    }));
  const fasta = FASTA.map((f) => ({ id: f.lank, ord: f.ord, aven: f.aven, tangent: null, lank: f.lank }));
  return [...har, ...ga, ...byt, ...fasta].filter(({ lank }) => finnsSkarm(router, lank));
}
