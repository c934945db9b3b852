// PDF utan att tolka den: lösenord, skript, bifogade filer, om den är hel.
const varning = (kod, text) => ({ kod, text });

export function provaPdf(buf) {
  const har = (ord) => buf.indexOf(ord, 0, 'latin1') >= 0;
  const varningar = [];
  if (har('/Encrypt ') || har('/Encrypt\n') || har('/Encrypt\r') || har('/Encrypt<')) {
    varningar.push(
      varning(
        'krypterad',
        'PDF:en är krypterad. Kräver den lösenord kan den inte läsas här; be då avsändaren om en öppen fil.',
      ),
    );
  }
  if (har('/JavaScript') || har('/JS ') || har('/JS('))
    varningar.push(varning('skript', 'PDF:en innehåller skript. De körs inte när den visas här.'));
  if (har('/EmbeddedFile')) varningar.push(varning('bifogat', 'PDF:en har bifogade filer inuti. De läses inte ut.'));
  const slut = buf.subarray(Math.max(0, buf.length - 4096)).toString('latin1');
  if (!slut.includes('%%EOF') || !slut.includes('startxref')) {
    varningar.push(varning('skadad', 'PDF:en är avbruten eller skadad. Be avsändaren skicka den igen.'));
  }
  // Att starta ett program på läsarens dator har inget brev behov av.
  if (/\/S\s*\/Launch[\s/>]/u.test(buf.toString('latin1')))
    return { varningar, slag: 'skript', skal: 'PDF:en vill starta ett program på datorn. Den hålls tillbaka.' };
  return { varningar };
}
