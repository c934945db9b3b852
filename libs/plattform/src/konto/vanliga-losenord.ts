// De som gissas först, skrivna med gemener: svenska och engelska ord, rader på tangentbordet och det som den här platsen lockar till.
// Bara sådana som är långa nog att annars godtas; kortare faller på längden.
const VANLIGA = `
123456789012 1234567890123 12345678901234 123456789101112 123123123123 111222333444 112233445566 121212121212 987654321098
qwertyuiop123 qwertyuiop12 qwertyuiopå qwertyuiopåä qwerty123456 qwerty1234567 qwerty12345678 1q2w3e4r5t6y 1qaz2wsx3edc
1qaz2wsx3edc4rfv q1w2e3r4t5y6 qwer1234asdf asdfghjklöä asdfghjkl123 zxcvbnm12345 zxcvbnm123456 abcdefghijkl abcdefg12345
abcd1234efgh abc123abc123 password1234 password12345 password123456 passwordpassword password2024 password2025 password2026
mypassword123 letmein12345 letmeinplease welcome12345 welcome123456 iloveyou1234 iloveyou12345 administrator administrator1
administrator123 adminadmin12 admin1234567 admin12345678 changeme1234 changemenow12 trustno1trustno1 football1234
superman1234 princess1234 sunshine1234 dragon123456 monkey123456 baseball1234 master123456 correcthorsebatterystaple
lösenord1234 lösenord12345 lösenord123456 losenord1234 losenord12345 losenord123456 lösenordlösenord losenordlosenord
mittlösenord1 mittlösenord123 mittlosenord123 hemligt12345 hemligt123456 hemlighet123 hemligheten1 välkommen123 valkommen123
välkommen1234 valkommen1234 välkommen2024 välkommen2025 välkommen2026 valkommen2024 valkommen2025 valkommen2026
sommaren2024 sommaren2025 sommaren2026 sommar2024sommar vintern2024! vintern2025! vintern2026! hösten2025!! våren2026!!!
stockholm123 stockholm1234 göteborg1234 goteborg1234 malmömalmö12 sverige12345 sverige123456 sverigesverige
jagälskardig jagalskardig jagälskardig1 jagalskardig1 jagälskardig123 fotboll12345 hammarby1891 djurgården1891 ifkgöteborg1904
kommunen1234 kommun123456 kommunhuset1 kommunhuset123 kommunstyrelsen kommunstyrelsen1 kommunfullmäktige kommunfullmaktige
nämnden12345 namnden12345 nämndsekreterare namndsekreterare sekreterare1 sekreterare123 ordförande12 ordförande123
ordforande12 ordforande123 protokoll123 protokoll1234 sammanträde1 sammanträde123 sammantrade123 klubba123456 klubbaklubba
klubba2025!! klubba2026!! klubbaklubba1 välkommentillklubba hejhejhejhej hejhej123456 hejsan123456 hejsanhejsan
testtesttest test12345678 test123456789 testar123456 provprovprov demo12345678
`;

const MANGD = new Set(VANLIGA.trim().split(/\s+/u));

/** Om lösenordet är ett av dem som gissas först; versaler gör ingen skillnad. */
export const arVanligtLosenord = (losenord: string): boolean => MANGD.has(losenord.normalize('NFC').toLowerCase());
