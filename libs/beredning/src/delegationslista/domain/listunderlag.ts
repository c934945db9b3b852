import type { BrevhuvudUnderlag, DelegationslistaUnderlag, DelegationsradUnderlag, OrdningUnderlag } from '#dokument';
import type { Delegationslista } from '../delegationslista.typer.js';
import type { Listrad } from '../listrader.repository.js';
import { svenskTid } from './svensktid.js';

const SKYDDAD = 'uppgifterna omfattas av sekretess';

/** Listans dokument: de rader som anmäls, och i ord vad som inte står med. Det skyddade står aldrig i listan. */
export function listunderlag(
  lista: Delegationslista,
  alla: readonly Listrad[],
  { dnr, brevhuvud, titel }: { dnr: string; brevhuvud: BrevhuvudUnderlag; titel: string | null },
): DelegationslistaUnderlag {
  const rader = alla.filter(({ spar }) => spar === 'anmals');
  const inlamnad = svenskTid(lista.inlamnadTid);
  const ordning = gemensamOrdning(rader);
  return {
    skapad: lista.inlamnadTid.toISOString(),
    brevhuvud,
    dnr,
    datum: inlamnad.slice(0, 10),
    enhet: lista.enhet,
    period: { fran: lista.manadFran, ...(lista.manadFran === lista.manad ? {} : { till: lista.manad }) },
    inlamnad,
    ...(ordning === null ? {} : { ordning }),
    rader: rader.map(somRad),
    anmarkningar: anmarkningar(alla),
    chef: { namn: lista.inlamnadAv, titel: titel ?? 'för enheten' },
  };
}

function somRad(rad: Listrad): DelegationsradUnderlag {
  const beslut = rad.beslut ?? (rad.vad === null ? stor(SKYDDAD) : `${rad.vad} (${SKYDDAD})`);
  return {
    fran: rad.fran,
    till: rad.till,
    punkt: rad.punkt,
    beslut,
    dnr: rad.hemlig ? null : rad.dnr,
    ...(rad.hemlig && rad.dnr !== null ? { dnrSkyddat: true } : {}),
    delegat: rad.delegat === null ? null : { namn: rad.delegat, titel: rad.delegatTitel ?? '' },
    antal: rad.antal,
  };
}

/** Ordningen nämns när alla rader stöder sig på samma. */
function gemensamOrdning(rader: readonly Listrad[]): OrdningUnderlag | null {
  const [forst] = rader;
  if (forst?.antagenDag == null || rader.some(({ antagenDag }) => antagenDag !== forst.antagenDag)) return null;
  const paragraf = forst.antagenParagraf?.replace(/[§\s]/gu, '') ?? '';
  return { antagen: forst.antagenDag, ...(paragraf === '' ? {} : { paragraf }) };
}

function anmarkningar(alla: readonly Listrad[]): string[] {
  const anmals = alla.filter(({ spar }) => spar === 'anmals');
  const sarskilt = alla.filter(({ spar }) => spar === 'anmals_inte').length;
  return [
    ...(anmals.some(({ dnr, hemlig }) => dnr === null && !hemlig)
      ? ['Där dnr saknas finns beslutet hos enheten.']
      : []),
    ...(sarskilt === 0
      ? []
      : [`${beslutsord(sarskilt)} som inte anmäls protokollförs särskilt (6 kap. 40 § kommunallagen).`]),
  ];
}

const beslutsord = (antal: number): string => (antal === 1 ? 'Ett beslut' : `${String(antal)} beslut`);
const stor = (text: string): string => text.charAt(0).toLocaleUpperCase('sv-SE') + text.slice(1);
