import type { StanceVocabulary } from './stance-vocabulary';

/** Polish. Small: the commonest words. Written for this project, 2026-11. */
export default {
  praise: `
    świetn*, wspaniał*, fantastyczn*, rewelacyjn*, rewelacja, genialn*, niesamowit*, niezwykł*, cudown*
    cudo, przepyszn*, pyszn*, wyśmienit*, doskonał*, perfekcyjn*, idealn*, znakomit*, fenomenaln*, super
    ekstra, mega, petarda, sztos, bomba, kozak, mistrzostwo, mistrzowie, najleps*, najlepiej
    najsmaczniejsz*, najfajniejsz*, ulubion*, zakochan* w, uzależnion*, zachwycon*, zachwyca, zachwyt
    polecam każdemu, warto, warte, warta, wart każd*, warte każd*, zmieniło moje życie, zmienił moje życie
    uratował*, nie do pobicia, bezkonkurencyjn*, nie zawodzi, nigdy nie zawodzi, nie zawiedli
    nie mogę się doczekać, nie mogę doczekać, nie wyobrażam sobie bez, niebo w gębie, brawo, szacun
    gratulacje dla, klasa sama, jestem fank*, jestem fanem, wielki fan, bardzo zadowolon*, zadowolon* z
    dumn* z, wrócimy, wrócę, na pewno wrócę
  `,
  fondness: `
    kocham, uwielbiam, uwielbiamy, kochamy, bardzo lubię, podoba mi się, podobają mi się, smakuje mi
    cieszę się
  `,
  warm: `
    dobr*, fajn*, ładn*, mił*, wygodn*, szybk*, przydatn*, ciekaw*, przyjemn*, smaczn*, lubię, dziękuję za
    dzięki, szczęśliw*, wygrał*, wygrać, jakość, wreszcie
  `,
  urge: `
    polecam, polecamy, gorąco polecam, serdecznie polecam, szczerze polecam, do polecenia, godne polecenia
    musicie spróbować, musisz spróbować, musicie zobaczyć, każdy powinien, powinniście, nie przegapcie
    nie przegap, koniecznie, nie pożałujesz, nie pożałujecie, podziękujecie mi później, link w bio
    link w komentarzu, link w profilu, link poniżej, z kodem, kod rabatowy, mój kod, użyj kodu
    użyjcie kodu, na hasło, ostatnie miejsca, ostatnie dni, ostatnia szansa, limitowan*, tylko dziś
    tylko dzisiaj, do wyczerpania, zatrudniamy, szukamy, dołącz do naszego, aplikuj, do wygrania, wygraj
    jeśli szukacie, jeśli szukasz
  `,
  call: `
    spróbujcie, spróbuj, wypróbuj, kup, kupcie, kupujcie, zamów, zamówcie, zamawiajcie, zarezerwuj
    rezerwujcie, odwiedź, odwiedźcie, odkryj, pobierz, pobierzcie, zapisz się, zapiszcie się
    zarejestruj się, skorzystaj, skorzystajcie, sprawdź, sprawdźcie, zobacz, zobaczcie, zajrzyj
    zajrzyjcie, wpadaj, wpadajcie, przyjdź, przyjdźcie, chodźcie, lećcie, leć do, biegnijcie, obserwuj
    obserwujcie, śledźcie, udostępnij, udostępniajcie, weź udział, kliknij, posłuchaj, głosujcie, dołącz
    dołączcie
  `,
  offer: `
    <percent> rabatu, <percent> zniżki, <percent> taniej, rabat*, zniżk*, promocj*, wyprzedaż*, okazj*
    gratis, za darmo, darmow*, konkurs, rozdanie, nagrod*, prezent, za pół ceny, pół ceny, od <price>
    tylko <price>, już dostępn*, dostępn* w, dostępn* od, od dziś dostępn*, w sprzedaży
    bilety w sprzedaży, bilety dostępne, przedsprzedaż*, w sklepach, nowa kolekcja, nowość, nowości
    już jest, już są, wraca, wróciło, wrócił, wkrótce, otwarcie, otwieramy, premiera, z dumą
    we współpracy z, współpraca z, partnerem
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
    ściema, naciągacz*, rozczarowan*, zawiodłam się, zawiodłem się, zawiedzion*, za drog*, przereklamowan*
    nie działa, nie działają, zepsut*, popsut*, nigdy więcej, już nigdy, nie polecam, odradzam, omijajcie
    omijać szerokim łukiem, unikajcie, nie kupujcie, nie warto, nie jest wart*, strata czasu
    strata pieniędzy, szkoda pieniędzy, szkoda kasy, mam dość, niedopuszczaln*, niekompetent*, chamsk*
    brak odpowiedzi, nie odpowiadają, nikt nie odbiera, kpina, kpią, bojkot*
  `,
  dislike: `
    nienawidzę, nie znoszę, nie cierpię, nie lubię, nie podoba mi się
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
    dzień dobry, dobry wieczór, dobranoc, dobrej nocy, miłego dnia, miłego weekendu
    wszystkiego najlepszego, powodzenia, proszę, nie tylko, nie ma za co, nie ma problemu, w porządku
    na zdrowie, nowy rok, nowy jork
  `,
} satisfies StanceVocabulary;
