const PERSONNUMMER = /(?<!\d)(?:19|20)?(?<nr>\d{2}(?<manad>\d{2})(?<dag>\d{2}))[-+ ]?(?<sist>\d{4})(?!\d)/gu;
const DAG_I_SAMORDNING = 60;

/** Kontrollsiffran (10-metoden) stämmer: ett belopp eller ett fakturanummer är då sällan ett personnummer. */
function kontrollsiffraRatt(tio: string): boolean {
  const summa = [...tio].reduce((hittills, siffra, plats) => {
    const varde = Number(siffra) * (plats % 2 === 0 ? 2 : 1);
    return hittills + (varde > 9 ? varde - 9 : varde);
  }, 0);
  return summa % 10 === 0;
}

/** Om texten har ett personnummer eller ett samordningsnummer. */
export function personnummerI(text: string): boolean {
  return [...text.matchAll(PERSONNUMMER)].some(({ groups }) => {
    const manad = Number(groups?.['manad']);
    const dag = Number(groups?.['dag']) % DAG_I_SAMORDNING;
    const tio = `${groups?.['nr'] ?? ''}${groups?.['sist'] ?? ''}`;
    return manad >= 1 && manad <= 12 && dag >= 1 && dag <= 31 && kontrollsiffraRatt(tio);
  });
}
