import { frammandeBegaran } from './ursprung.js';

describe('begäran från en annan webbplats', () => {
  const host = 'klubba.ekbacka.example';
  it.each([
    ['läsning varifrån som helst', 'GET', { 'sec-fetch-site': 'cross-site', origin: 'https://ond.example' }, false],
    ['ändring från Klubbas egen sida', 'POST', { 'sec-fetch-site': 'same-origin', origin: `https://${host}` }, false],
    ['ändring utan webbläsare', 'POST', {}, false],
    ['ändring från en annan webbplats', 'POST', { 'sec-fetch-site': 'cross-site' }, true],
    ['ändring från en granndomän', 'DELETE', { 'sec-fetch-site': 'same-site' }, true],
    ['äldre webbläsare med främmande ursprung', 'PATCH', { origin: 'https://ond.example' }, true],
    ['ursprung från samma värd men annan port', 'PUT', { origin: `https://${host}:8443` }, true],
    ['hemligt ursprung', 'POST', { origin: 'null' }, true],
  ])('%s', (_vad, method, headers, vantat) => {
    expect(frammandeBegaran({ method, headers, host })).toBe(vantat);
  });
});
