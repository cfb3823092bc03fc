import type { StanceVocabulary } from './stance-vocabulary';

/** Polish. Small: the commonest words. Written for this project, 2026-11. */
export default {
  praise: `
    świetn*, wspaniał*, fantastyczn*, rewelacyjn*, rewelacja, genialn*, niesamowit*, niezwykł*, cudown*
    cudo, przepyszn*, pyszn*, wyśmienit*, doskonał*, perfekcyjn*, idealn*, znakomit*, fenomenaln*, super
    ekstra, mega, petarda, sztos, bomba, kozak, mistrzostwo, mistrzowie, najleps*, najlepiej
    najsmaczniejsz*, najfajniejsz*, ulubion*, zakochan* w, uzależnion*, zachwycon*, zachwyca, zachwyt
    polecam każdemu, warto, warte, warta, wart każd*, warte każd*, zmieniło/zmienił moje życie, uratował*
    nie do pobicia, bezkonkurencyjn*, nie zawodzi/zawiedli, nigdy nie zawodzi, nie mogę się doczekać
    nie mogę doczekać, nie wyobrażam sobie bez, niebo w gębie, brawo, szacun, gratulacje dla, klasa sama
    jestem fank*, jestem fanem, wielki fan, bardzo zadowolon*, zadowolon* z, dumn* z, wrócimy, wrócę
    na pewno wrócę
    uwielbiam, kocham, ubóstwiam, mega polecam, rewelacj*, najlepsz*, kozack*, ogień, miód malina
    zakochałam, zakochałem, zakochan*, nie mogę żyć bez, wart* każd*
  `,
  fondness: `
    kocham, uwielbiam, uwielbiamy, kochamy, bardzo lubię, podoba/podobają mi się, smakuje mi, cieszę się
  `,
  warm: `
    dobr*, fajn*, ładn*, mił*, wygodn*, szybk*, przydatn*, ciekaw*, przyjemn*, smaczn*, lubię, dziękuję za
    dzięki, szczęśliw*, wygrał*, wygrać, jakość, wreszcie
  `,
  urge: `
    polecam, polecamy, gorąco/serdecznie/szczerze polecam, do polecenia/wyczerpania/wygrania
    godne polecenia, musicie spróbować/zobaczyć, musisz spróbować, każdy powinien, powinniście
    nie przegapcie/przegap/pożałujesz/pożałujecie, koniecznie, podziękujecie mi później
    link w bio/komentarzu/profilu, link poniżej, z kodem, kod rabatowy, mój kod, użyj/użyjcie kodu
    na hasło, ostatnie miejsca/dni, ostatnia szansa, limitowan*, tylko dziś/dzisiaj, zatrudniamy, szukamy
    dołącz do naszego, aplikuj, wygraj, jeśli szukacie/szukasz
    gorąco polecam, szczerze polecam, musicie spróbować/zobaczyć/przeczytać
    musisz spróbować/zobaczyć/przeczytać, spróbujcie, sprawdźcie, korzystajcie, skorzystajcie
    nie przegapcie, nie przegap, link w bio, z moim kodem, ostatnie sztuki, tylko dziś, tylko dzisiaj
    śpieszcie się
  `,
  call: `
    spróbujcie, spróbuj, wypróbuj, kup, kupcie, kupujcie, zamów, zamówcie, zamawiajcie, zarezerwuj
    rezerwujcie, odwiedź, odwiedźcie, odkryj, pobierz, pobierzcie, zapisz/zapiszcie/zarejestruj się
    skorzystaj, skorzystajcie, sprawdź, sprawdźcie, zobacz, zobaczcie, zajrzyj, zajrzyjcie, wpadaj
    wpadajcie, przyjdź, przyjdźcie, chodźcie, lećcie, leć do, biegnijcie, obserwuj, obserwujcie, śledźcie
    udostępnij, udostępniajcie, weź udział, kliknij, posłuchaj, głosujcie, dołącz, dołączcie
  `,
  offer: `
    <percent> rabatu, <percent> zniżki, <percent> taniej, rabat*, zniżk*, promocj*, wyprzedaż*, okazj*
    gratis, za darmo, darmow*, konkurs, rozdanie, nagrod*, prezent, za pół ceny, pół ceny, od <price>
    tylko <price>, już dostępn*, dostępn* w, dostępn* od, od dziś dostępn*, w sprzedaży/sklepach
    bilety w sprzedaży, bilety dostępne, przedsprzedaż*, nowa kolekcja, nowość, nowości, już jest/są
    wraca, wróciło, wrócił, wkrótce, otwarcie, otwieramy, premiera, z dumą, we współpracy z, współpraca z
    partnerem
    rabat, rabaty, zniżka, zniżki, promocja, promocje, w promocji, przecena, wyprzedaż, darmowa dostawa
    do wygrania, za <price>, już jest, już w sprzedaży, dziś wieczorem, na żywo, rekrutujemy, szukamy
    zatrudniamy
  `,
  hint: `
    nowy, nowa, nowe, bilety, cena, ceny, kolekcja, ekskluzywn*, oficjaln*, wydarzenie, sklep*, menu, kod
    sezon, zestaw, wysyłka, złotych, zł, dostępn*
  `,
  label: `
    reklama, współpraca, współpraca reklamowa, materiał reklamowy, współpracareklamowa, płatna współpraca
    post sponsorowany, prezent, ad
  `,
  complaint: `
    okropn*, straszn*, fataln*, beznadziejn*, beznadzieja, tragiczn*, tragedia, dramat, koszmar*, masakra
    żenad*, żenując*, wstyd, skandal*, porażka, dno, dno dna, najgorsz*, obrzydliw*, ohydn*, niejadaln*
    syf, gówno, gówniane, szajs, badziew*, chłam, oszust*, oszukal*, oszukan*, złodziej*, kradzież, kłam*
    ściema, naciągacz*, rozczarowan*, zawiodłam/zawiodłem się, zawiedzion*, za drog*, przereklamowan*
    nie działa/działają/polecam/kupujcie/warto/odpowiadają, zepsut*, popsut*, nigdy więcej, już nigdy
    odradzam, omijajcie, omijać szerokim łukiem, unikajcie, nie jest wart*, strata czasu/pieniędzy
    szkoda pieniędzy/kasy, mam dość, niedopuszczaln*, niekompetent*, chamsk*, brak odpowiedzi
    nikt nie odbiera, kpina, kpią, bojkot*
    żenada, beznadziej*, oszuści, oszukali, złodzieje, nie polecam, nie działa, zepsuł*, spóźnion*
    spóźnienie, opóźnien*, znowu opóźnien*, znowu spóźnion*, nikt nie odpisuje, skandal, chamstwo
    rozczarowuj*, szmelc, drożyzna, zgubili, odwołan*
  `,
  dislike: `
    nienawidzę, nie znoszę/cierpię/lubię, nie podoba mi się
  `,
  sour: `
    zły, zła, złe, słab*, wolno, woln*, nudn*, drogo, drogi, droga, drogie, zimn*, brudn*, problem*, błąd
    błęd*, awari*, opóźni*, spóźni*, niestety, szkoda, smutn*, trudn*, zgubił*
  `,
  negator: `
    nie, nigdy, nic, nikt, żaden, żadna, żadne, bez, ani, brak
  `,
  intensifier: `
    bardzo, tak, naprawdę, mega, super, totalnie, absolutnie, strasznie, niesamowicie, taki, taka, takie
    najbardziej, po prostu
  `,
  contrast: `
    ale, jednak, natomiast, chociaż, choć, lecz, a jednak
  `,
  than: `
    niż, od tych, zamiast, w porównaniu
  `,
  asking: `
    czy, kto, co, gdzie, kiedy, jak, dlaczego, ile, który, która, ktoś, jest, wie, wiecie
  `,
  said: `
    mówi, powiedział*, twierdzi, podobno, według, rzekomo
  `,
  news: `
    zysk, zyski, przychod*, akcje, giełd*, kwartał*, pozew, sąd, sędzi*, wyrok, kara, strajk, zwolnienia
    upadłość, długi, milion*, miliard*, minist*, rząd, policja, ustawa, śledztwo, ogłosił*, zamyka
  `,
  pronoun: `
    to, wszystko, jak, kiedy, ten, ta, te
  `,
  determiner: `
    ich, swoj*, ten, ta
  `,
  void: `
    dzień dobry, dobry wieczór, dobranoc, dobrej nocy, miłego dnia/weekendu, wszystkiego najlepszego
    powodzenia, proszę, nie tylko, nie ma za co, nie ma problemu, w porządku, na zdrowie, nowy rok/jork
  `,
} satisfies StanceVocabulary;
