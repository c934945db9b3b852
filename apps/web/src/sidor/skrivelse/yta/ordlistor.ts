/** En rad i en lista så som Word skriver den: ett stycke med listans nivå i stilen. */
interface Ordrad {
  stycke: HTMLElement;
  niva: number;
  numrerad: boolean;
}

const NIVA = /mso-list:[^;"']*level(\d+)/iu;
/** `1.`, `a)`, `iv.`: allt annat före raden är en punkt. */
const NUMMER = /^\(?(?:\d+|[a-z]|[ivxlc]+)[.)]?$/iu;

function ordrad(stycke: Element): Ordrad | null {
  if (!(stycke instanceof HTMLElement)) return null;
  const traff = NIVA.exec(stycke.getAttribute('style') ?? '');
  if (traff === null) return null;
  const marke = [...stycke.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/iu.test(span.getAttribute('style') ?? ''),
  );
  const ord = (marke?.textContent ?? '').replaceAll('\u00a0', ' ').trim();
  marke?.remove();
  return { stycke, niva: Number(traff[1]), numrerad: ord !== 'o' && NUMMER.test(ord) };
}

const somRad = (stycke: HTMLElement, dokument: Document): HTMLElement => {
  const rad = dokument.createElement('li');
  const text = dokument.createElement('p');
  text.append(...stycke.childNodes);
  rad.append(text);
  return rad;
};

/** Bygger listan av raderna, en lista i en rad när nivån är djupare. */
function byggLista(rader: readonly Ordrad[], dokument: Document): HTMLElement[] {
  const ut: HTMLElement[] = [];
  const stig: { lista: HTMLElement; niva: number }[] = [];
  for (const { stycke, niva, numrerad } of rader) {
    while (stig.length > 0 && (stig.at(-1)?.niva ?? 0) > niva) stig.pop();
    const slag = numrerad ? 'ol' : 'ul';
    let sist = stig.at(-1);
    if (sist === undefined || sist.niva < niva || sist.lista.localName !== slag) {
      const lista = dokument.createElement(slag);
      if (sist?.niva === niva) stig.pop();
      const over = stig.at(-1);
      const rad = over?.lista.lastElementChild;
      if (rad === undefined || rad === null) ut.push(lista);
      else rad.append(lista);
      sist = { lista, niva };
      stig.push(sist);
    }
    sist.lista.append(somRad(stycke, dokument));
  }
  return ut;
}

/** Words listor, som är stycken med ett tecken framför, blir riktiga listor med nivåer. */
export function goraListor(kropp: HTMLElement): void {
  const dokument = kropp.ownerDocument;
  const behallare = new Set<Element>();
  for (const stycke of kropp.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    if (NIVA.test(stycke.getAttribute('style') ?? '') && stycke.parentElement !== null)
      behallare.add(stycke.parentElement);
  }
  for (const en of behallare) {
    let rader: Ordrad[] = [];
    const klar = (fore: Element | null): void => {
      if (rader.length === 0) return;
      const plats = fore;
      for (const lista of byggLista(rader, dokument)) en.insertBefore(lista, plats);
      for (const { stycke } of rader) stycke.remove();
      rader = [];
    };
    for (const barn of [...en.children]) {
      const rad = ordrad(barn);
      if (rad === null) klar(barn);
      else rader.push(rad);
    }
    klar(null);
  }
}
