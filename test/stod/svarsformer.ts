// What the API's answers look like, as far as the tests read them.
export interface Versionerad {
  id: string;
  version: number;
}
export interface Punkt {
  id: string;
  titel: string;
}
export interface Lista extends Versionerad {
  nr: number;
  fryst: boolean;
  frislappt: boolean;
  punkter: Punkt[];
}
export interface Problem {
  kod: string;
  detail: string;
  falt?: { stig: string; text: string }[];
}
export interface Sida<T> {
  rader: T[];
  antal: number;
}
