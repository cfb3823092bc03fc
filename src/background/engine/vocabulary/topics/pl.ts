import type { TopicVocabulary } from '../topics';

export default {
  language: 'pl',
  asOf: '2026-11',
  source: 'own compilation',
  not: [
    '(o|mój|na) boże, mój boże, dzięki bogu, na miłość boską, szczęść boże, biblia (typografii|designu|stylu|kuchni), religijnie, święty (mikołaj|spokój), święta (bożego|wielkanocne), partia (szachów|towaru|produktu), pierwsza partia, impreza (urodzinowa|firmowa|dla dzieci|biegowa), kampania (reklamowa|marketingowa|świąteczna|społeczna), prezes (klubu|zarządu), gabinet (kosmetyczny|lekarski|stomatologiczny|dentystyczny), potrzymaj mi piwo, piwo bezalkoholowe, bezalkoholow*, bez alkoholu, ocet winny, płeć (kobieta|mężczyzna), wesołych świąt, menu dziecięce, firma rodzinna, obsługa klienta',
  ],
  notEnglish:
    'ale mam pies pie go lat list rok sad ten but bit sam data pan most no my on to brat rum era pub bar tort hotel',
  topics: {
    profanity: {
      sure: [
        'kurwa*, kurwy, kurwę, kurewsk*, wkurw*, skurwysyn*, skurwiel*, chuj*, huj, chujow*, pizda, pizdy, jebać, jebac, jeban*, zajeb*, pojeb*, wyjeb*, pierdol*, spierdal*, wypierdal*, zapierdal*, rozpierdol*, popierdol*, gówno, gowno, gówn*, gównian*, dupa, dupy, dupę, dupek, dupki, sra*ć, zasran*, cipa, cipy, suka, suki, sukinsyn*, kutas*, cholerny gnój, gnoju, pedał, pedały, debil*, ciota, dziwk*, szmata, 🖕',
      ],
      mild: ['cholera, cholern*, kurde, kurcze, kurczę, do diabła, psiakrew, syf, idiota'],
      masked:
        'kurwa kurwy wkurwia chuj chuja chujowo jebac jebany pierdole pierdolic spierdalaj gowno dupa dupek pizda suka',
    },
    politics: {
      sure: [
        'głosuj na (pis|po|ko|lewicę|konfederację|psl), PiS, Konfederacja, Lewica, PSL, Platform* Obywatelsk*, Kaczyńsk*, Tusk*, Morawiecki*, Duda prezydent, Dudy, Ziobr*, Trzaskowski*, Hołowni*, Nawrock*, Mentzen*, pisior*, pisowc*, lewak*, lewactwo, prawak*, faszyst*, komuch*, (ten|nasz|cały) rząd (to|kłamie|jest|kradnie|musi), (politycy|posłowie) (kłamią|kradną|to), wybory (kopertowe|sfałszowane), strajk kobiet, partia (rządząca|polityczna|ludowa)',
      ],
      cues: {
        office: [
          'rząd, rządu, prezydent*, premier*, minister*, ministr*, burmistrz*, poseł, posłowie, senator*, polityk*, polityc*, sejm*, senat*, parti*, opozycj*, kandydat*, radn*, wójt*',
        ],
        process: [
          'głosow*, głosuj*, głos, głosy, wybory, wyborów, wybor*, urn*, referendum, sondaż*, debat*, kampania wyborcza, większość, wiec',
        ],
        issue: [
          'podatk*, imigrant*, imigracj*, migrant*, aborcj*, emerytur*, korupcj*, wojn*, granic*, uchodźc*, demokracj*, konstytucj*, inflacj*, zus',
        ],
        heat: [
          'skorumpowan*, złodziej*, kłam*, wstyd, hańba, nieudaczn*, dymisj*, dyktator*, zdrajc*, precz, dość, mam dość, hipokry*, cyrk, klaun*, kradn*, zniszczy*, wypad',
        ],
      },
      against: [
        'pierogi, pizza, ciasto, ser, kawa, herbata, śniadanie, obiad, kolacja, kot, koty, pies, kuchni*, kanapa, szafk*, półk*, rodzin*, dom, gra, gry, serial, film, książk*, piłk*, drużyn*, kolor*, logo, nazw*, ulubion*, nagrod*, konkurs, lokal wyborczy, porządek obrad, protokół, sesja rady',
      ],
      never: [
        'związ* zawodow*, związek zawodowy, strajk*, nadgodzin*, płaca minimalna, podwyżk*, warunki pracy',
      ],
    },
    religion: {
      sure: [
        '(bóg|jezus|chrystus|pan) (jest|kocha|zbawia|żyje|przebacza|ma|chce), jezus chrystus, chwała (panu|bogu), słowo boże, duch święty, matka boska, maryja, ewangeli*, psalm #, grzeszni*, nawróć*, moja (wiara|parafia), mój (ksiądz|proboszcz), katolic*, muzułman*, islam, koran, allah, ateist*, ateiz*, świadkowie jehowy, amen 🙏, alleluja, módl*, módlmy, modlitw*, kościół katolicki, kler',
      ],
      cues: {
        deity: ['bóg, boga, bogu, jezus*, chrystus*, pan jezus, święty, szatan, diabeł, anioł*'],
        practice: [
          'kościół, kościoła, kościele, msza, mszy, biblia, wiara, wiary, religi*, ksiądz, księdza, proboszcz, spowiedź, komunia, różaniec, post, pielgrzymk*',
        ],
        appeal: [
          'dusza, duszy, grzech*, niebo, piekło, łask*, cud, cuda, błogosław*, amen, wieczn*, przebaczeni*, zbawi*, znak, 🙏, ✝',
        ],
      },
      against: [
        'architektur*, koncert, kiermasz, ślub, turyst*, muzeum, zabyt*, typograf*, serwer, kod, rynek',
      ],
    },
    alcohol: {
      sure: [
        'pijan*, nachlan*, nawalon*, najeban*, zalan* w, kac, kaca, na kacu, upić, upił*, schlać, chlanie, (piwko|piwka|browar|browary|browarek|browarki|setka|setki|kieliszek wódki|lampka wina|szoty), # (piwa|piw|szoty|szotów|kieliszki|drinki|drinków), wódka, wódki, wódkę, flaszk*, butelka (wina|wódki|whisky), happy hour, melanż*, najebka',
      ],
      cues: {
        drink: [
          'piwo, piwa, piw, wino, wina, whisky, gin, rum, tequila, szampan*, prosecco, drink, drinki, drinków, nalewka, alkohol*, bimber',
        ],
        drinking: [
          'pić, pije, piję, piliśmy, wypi*, kieliszek, kieliszki, butelk*, kolejka, zdrówko, na zdrowie, szklank*',
        ],
        night: [
          'wczoraj wieczorem, wczoraj, w nocy, impreza, imprezy, imprezie, klub, bar, pub, karaoke, ból głowy, głowa mnie, nigdy więcej, piątkowy wieczór, sobotni wieczór, nad ranem',
        ],
      },
      against: ['przepis, sos, ocet, kuchni*, profilaktyk*, prowadz*, kierowc*, degustacja, etykiet*'],
    },
    sex: {
      sure: [
        'seks (z|w|na|bez|dziś|oralny|analny), uprawiać seks, ruchać, ruchan*, bzyk*, porno*, cycki, cycuszki, lodzik*, orgazm*, masturb*, nudesy, nudes, naga w łóżku, nagie zdjęcia, napalon*, trójkąt dziś, wibrator, jednorazowa przygoda',
      ],
      cues: {
        act: [
          'seks, sexy, seksown*, nag*a, nagi, kajdanki, bicz, bielizna, stringi, niegrzeczn*, pikantn*, całus*, pocałun*, łóżko, łóżku, masaż, jacuzzi',
        ],
        invitation: [
          'u mnie, u ciebie, dziś wieczorem, dzisiaj wieczorem, kto chętny, kto wpada, wpadaj, singl*, bez zobowiązań, na priv, sam na sam',
        ],
      },
      against: ['formularz, pole, płeć, edukacj*, zdrowi*, przepis, moda, rozmiar*, sztuka, muzeum'],
    },
    gripes: {
      sure: [
        'nienawidzę (mojej|mojego|tej|swojej|swojego|tego|moich|klientów|poniedziałków w) (pracy|roboty|szefa|szefowej|biura|klienta|firmy) , nienawidzę klientów, mój szef (to|jest|nie|znowu|chce) …, moja szefowa (to|jest|nie|znowu|chce) …, (klient|klienci|szef|zebranie|spotkanie) (z piekła|z piekła rodem|to idiota|to idioci), (głupi|głupie|upierdliwy|upierdliwi|beznadziejny|beznadziejne|wkurzający) (klient|klienci|szef|spotkanie|spotkania), mam dość (pracy|roboty|klientów|szefa|spotkań|tej|tego|moich), mogło być mailem, mógł być mail, kolejne bezsensowne spotkanie, jeśli jeszcze jeden (klient|szef|manager) …, rzucam (tę|robotę|pracę), chujowa praca',
      ],
      cues: {
        work: [
          'szef, szefa, szefowa, spotkani*, klient, klienci, klientów, klienta, biuro, biurze, praca, pracy, robota, robocie, koleg*, współpracowni*, brief, poprawk*, mail, maile, call, firma, stażyst*, poniedział*, deadline, logo większe',
        ],
        annoyance: [
          'nienawidzę, dość, wkurza*, denerwu*, zwariuję, oszaleję, nie wytrzymam, zabijcie mnie, ratunku, pomocy, idiota, idioci, debil*, głup*, bez sensu, strata czasu, po raz trzeci, trzecie … dzisiaj, znowu, krzyczeć, płakać, absurd*, żenad*, 🙄, 😤, 🤬, 😡, 🤦, 🙃, 😩',
        ],
      },
      against: [
        'porady, jak, nasz*, dziękuj*, dumn*, gratul*, warsztat*, webinar, podcast, zapis*, przepis, chleb, pies, kot',
      ],
      never: [
        'pensj*, wynagrodzen*, nadgodzin*, związk*, strajk*, mobbing, zwolni*, warunki pracy, umowa śmieciowa, wypaleni*, molestow*',
      ],
    },
    holiday: {
      sure: [
        'na (wakacjach|urlopie) (w|na|z|do), (moje|nasze) wakacje, mój urlop, nasz urlop, dzień # (wakacji|urlopu|naszych), (pierwszy|ostatni) dzień (wakacji|urlopu), rodzinne wakacje, podróż poślubna, wreszcie (wakacje|urlop)',
      ],
      cues: {
        trip: ['wakacje, wakacji, urlop, urlopu, wyjazd, podróż, rejs'],
        place: ['plaża, plaży, basen, hotel, wyspa, lotnisko, kemping, morze, lot, domek, 🏖, 🏝, ✈, 🌴'],
        away: [
          'dzień #, do niedzieli, do poniedziałku, walizk*, paszport, opal*, dotarliśmy, dzieciaki, rodzina',
        ],
      },
      against: ['godziny, zamknięt*, nieczynn*, otwart*, oferta, rezerw*, klientów, zamówieni*, sklep'],
    },
    kids: {
      sure: [
        '(mój|moja|moje|moi|nasz|nasza|nasze|mojego|mojej|moich) (syn|synek|syna|córka|córeczka|córki|dziecko|dzieci|dzieciaki|maluch|maluszek|bliźniaki|wnuk|wnuczka|wnuki|najmłodszy|najmłodsza|najstarszy|najstarsza), pierwszy dzień (szkoły|przedszkola|w szkole|w przedszkolu), pierwszy ząb, ząbek, wróżka zębuszka, pierwsze kroki',
      ],
      cues: {
        child: ['dziecko, dzieci, dzieciaki, maluch*, syn, synek, córka, córeczka, bobas'],
        life: [
          'szkoła, szkoły, przedszkol*, ząb, ząbek, plac zabaw, huśtawk*, zamek z piasku, kąpiel, drzemk*, plaż*, pierwszy raz, pierwszy, pierwsza, błoto, piżam*, lekcje',
        ],
      },
      against: [
        'menu, gratis, bezpłatn*, warsztat*, bilet*, wiek, rodziny, rodzice, kampania, zbiórk*, kolekcja, rozmiar*',
      ],
    },
    family: {
      sure: ['cała rodzina, (rodzinny|rodzinne) (obiad|zdjęcie|spotkanie)'],
      // In passing, a word about one's own is no news of them.
      mild: [
        '(moja|mój|mojego|mojej|moim) (mama|mamy|tata|taty|ojciec|matka|siostra|brat|mąż|żona|babcia|dziadek|ciocia|wujek|teściowa|teść|narzeczon*|chłopak|dziewczyna|rodzina|rodzice)',
      ],
      cues: {
        kin: [
          '(moja|mój|mojego|mojej|moim) (mama|mamy|tata|taty|ojciec|matka|siostra|brat|mąż|żona|babcia|dziadek|ciocia|wujek|teściowa|teść|narzeczon*|chłopak|dziewczyna|rodzina|rodzice)',
        ],
        life: [
          'urodziny, slub, wesele, pogrzeb, zmarl, zmarla, szpital*, operacj*, chor*, rak, raka, ciaz*, dziecko, urodzil*, rozwod, swieta, wigili*, kolacj*, obiad*, odwiedz*, kocham, tesknie, dumn*, plak*, poklocil*, klotni*, emerytur*, przeprowadz*, w domu, rocznic*',
        ],
      },
    },
    health: {
      sure: [
        '(moja|mój|moje) (diagnoza|operacja|depresja|terapia|chemia|rak|ciąża|leki|migrena|poronienie|badania), w szpitalu, na sor, atak paniki, mam (covid|grypę|raka|gorączkę|depresję), pozytywny test, na l4, zwolnienie lekarskie',
      ],
    },
    home: {
      sure: [
        'mój (nowy|) adres, nasz nowy (dom|adres), nasze nowe mieszkanie, moje nowe mieszkanie, przeprowadzka, przeprowadzamy się, parapetówka, klucz (jest|leży) pod',
      ],
      cues: {
        address: ['ulica … #, kod pocztowy, domofon, mieszkanie #, klatka #'],
        dwelling: ['mieszkamy, mieszkam, nasz dom, moje mieszkanie, kartony, sąsied*, wpadnijcie, rodzina'],
      },
      against: ['sklep, wydarzenie, bilet*, godziny, klientów, urząd, wystawa, restauracja'],
    },
  },
} satisfies TopicVocabulary;
