import { type ReactNode, useEffect, useState } from 'react';

const VANTA_MS = 300;

/** Rader i formen av det som hämtas. Syns först efter 300 ms, så att det som går fort inte blinkar. */
export function Skelett({ rader, vad }: { rader: number; vad: string }): ReactNode {
  const [syns, satt] = useState(false);
  useEffect(() => {
    const klocka = setTimeout(() => satt(true), VANTA_MS);
    return () => clearTimeout(klocka);
  }, []);
  if (!syns) return null;
  return (
    <div className="skelett" role="status">
      {Array.from({ length: rader }, (_, i) => (
        <span key={i} />
      ))}
      <p className="liten svag">Hämtar {vad}</p>
    </div>
  );
}
