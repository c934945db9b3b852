import { namnvarning, rattatNamn } from './filnamnsandelse.js';

const PDF = { mediatyp: 'application/pdf', andelse: 'pdf' };
const DOCX = {
  mediatyp: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  andelse: 'docx',
};
const JPEG = { mediatyp: 'image/jpeg', andelse: 'jpg' };
const TEXT = { mediatyp: 'text/plain', andelse: 'txt' };
const OKAND = { mediatyp: 'application/octet-stream', andelse: null };

describe('ändelsen rättas efter innehållet', () => {
  it.each([
    ['rapport.pdf', DOCX, 'rapport.docx'],
    ['rapport.v2.pdf', DOCX, 'rapport.v2.docx'],
    ['Yttrande.PDF', PDF, 'Yttrande.PDF'],
    ['foto.jpeg', JPEG, 'foto.jpeg'],
    ['utan', PDF, 'utan'],
    ['data.ritning', OKAND, 'data.ritning'],
    ['lista.csv', TEXT, 'lista.csv'],
    ['start.bat', TEXT, 'start.bat.txt'],
    ['faktura.pdf.js', TEXT, 'faktura.pdf.js.txt'],
    ['bilaga.exe', PDF, 'bilaga.pdf'],
  ])('%s', (namn, slag, vantat) => {
    expect(rattatNamn(namn, slag)).toBe(vantat);
  });

  it('säger vad filen hette, och när bara namnet ljuger', () => {
    expect(namnvarning('rapport.docx', 'rapport.pdf', DOCX)).toContain('»rapport.pdf«');
    expect(namnvarning('ett.pdf', null, TEXT)).toBe('Filen heter .pdf men innehåller bara text.');
    expect(namnvarning('ett.txt', null, TEXT)).toBeNull();
    expect(namnvarning('ett.ritning', null, TEXT)).toBeNull();
    expect(namnvarning('ett.pdf', null, PDF)).toBeNull();
  });
});
