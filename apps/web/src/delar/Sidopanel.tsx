import { type ReactNode, useId } from 'react';

/** En panel bredvid listan om raden man står på. Fokus stannar i listan; Esc stänger. */
export function Sidopanel({
  rubrik,
  stang,
  children,
}: {
  rubrik: string;
  stang: () => void;
  children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <aside className="sidopanel" aria-labelledby={id}>
      <div className="sidopanel__huvud">
        <h2 id={id} className="antikva">
          {rubrik}
        </h2>
        <button type="button" className="stang" aria-label="Stäng panelen" onClick={stang}>
          ×
        </button>
      </div>
      {children}
    </aside>
  );
}

/** En sida om en sak: det viktiga till vänster, fakta och frister i spalten till höger. På telefon kommer spalten sist. */
export function Detalj({
  etikett,
  spalt,
  children,
}: {
  /** Vad spalten handlar om: `Fakta om nämnden`. */
  etikett: string;
  spalt: ReactNode;
  children: ReactNode;
}): ReactNode {
  return (
    <div className="tva">
      <div>{children}</div>
      <aside aria-label={etikett}>{spalt}</aside>
    </div>
  );
}
