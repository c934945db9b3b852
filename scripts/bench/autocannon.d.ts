/** Det lilla av autocannon som mätningen använder; paketet saknar egna typer. */
declare module 'autocannon' {
  interface Fraga {
    method: 'GET';
    path: string;
    headers: Record<string, string>;
  }
  interface Svar {
    requests: { average: number };
    non2xx: number;
    errors: number;
  }
  function autocannon(val: {
    url: string;
    connections: number;
    duration: number;
    requests: readonly Fraga[];
  }): Promise<Svar>;
  export = autocannon;
}
