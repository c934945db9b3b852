import { type ChangeEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { skydda } from './skyddad.js';

/** Delar texten så att varannan bit är det inom hakparentes. */
const HAKAR = /(\[[^[\]]*\])/u;

interface Egenskaper {
  id: string;
  name: string;
  label: string;
  error?: string | undefined;
  value: string;
  onChange: (handelse: ChangeEvent<HTMLTextAreaElement>) => void;
  onBlur: () => void;
  bytTill: (text: string) => void;
  hjalp?: ReactNode;
}

/** Ordet där markören står, när inget är markerat. */
function ordet(text: string, plats: number): [number, number] {
  const fore = /[\p{L}\p{N}-]*$/u.exec(text.slice(0, plats))?.[0].length ?? 0;
  const efter = /^[\p{L}\p{N}-]*/u.exec(text.slice(plats))?.[0].length ?? 0;
  return [plats - fore, plats + efter];
}

/** Ärendemeningen: det som ska skyddas står inom hakparentes och märks ut medan man skriver. F8 skyddar det markerade. */
export function Meningsfalt({
  id,
  name,
  label,
  error,
  hjalp,
  value,
  onChange,
  onBlur,
  bytTill,
}: Egenskaper): ReactNode {
  const falt = useRef<HTMLTextAreaElement>(null);
  const markera = useRef<[number, number] | null>(null);
  useLayoutEffect(() => {
    if (markera.current === null) return;
    falt.current?.setSelectionRange(...markera.current);
    markera.current = null;
  });
  const tryckt = (handelse: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (handelse.key === 'Enter' && !handelse.ctrlKey && !handelse.metaKey) handelse.preventDefault();
    if (handelse.key !== 'F8') return;
    handelse.preventDefault();
    const { selectionStart, selectionEnd } = handelse.currentTarget;
    const [fran, till] =
      selectionStart === selectionEnd ? ordet(value, selectionStart) : [selectionStart, selectionEnd];
    const nytt = skydda(value, fran, till);
    markera.current = [nytt.fran, nytt.till];
    bytTill(nytt.text);
  };
  const beskrivs = `${id}-hjalp${error === undefined ? '' : ` ${id}-fel`}`;
  return (
    <div className="falt hela">
      <label className="etikett" htmlFor={id}>
        {label}
      </label>
      <p className="hjalp" id={`${id}-hjalp`}>
        Skriv som det är. Sätt [hakparentes] runt det som ska skyddas, eller markera och tryck <kbd>F8</kbd>.{hjalp}
      </p>
      {error !== undefined && (
        <p className="fel-text" id={`${id}-fel`}>
          {error}
        </p>
      )}
      <div className="in mening" data-error={error === undefined ? undefined : true}>
        <div className="mening__bak" aria-hidden="true">
          {value.split(HAKAR).map((bit, plats) =>
            plats % 2 === 1 ? (
              <mark className="skydd" key={plats}>
                {bit}
              </mark>
            ) : (
              <span key={plats}>{bit}</span>
            ),
          )}{' '}
        </div>
        <textarea
          ref={falt}
          id={id}
          name={name}
          value={value}
          rows={2}
          maxLength={1000}
          autoComplete="off"
          aria-keyshortcuts="F8"
          aria-invalid={error !== undefined}
          aria-describedby={beskrivs}
          onChange={onChange}
          onBlur={onBlur}
          onKeyDown={tryckt}
        />
      </div>
    </div>
  );
}
