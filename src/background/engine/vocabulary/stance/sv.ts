import type { StanceVocabulary } from './stance-vocabulary';

/** Swedish. Small: the commonest words. Written for this project, 2026-11. */
export default {
  praise: `
    fantastisk*, underbar*, otrolig*, makalös*, enastående, suverän*, utmärkt*, perfekt*, magisk*
    gudomlig*, utsökt*, jättegod*, supergod*, urgod*, så god, så gott, så goda, så bra, jättebra, skitbra
    superbra, riktigt bra, asbra, grym, grymt, grymma, sjukt bra, sjukt god, kanon, kanonbra, toppen, topp
    klockren*, bäst, bästa, det bästa, den bästa, godaste, finaste, skönaste, snyggaste, roligaste
    bästa köp, favorit*, kär i, förälskad i, besatt av, beroende av, fan av, stort fan, värt varje
    värt pengarna, värd pengarna, väl värt, mycket bättre, bättre än någonsin, inget slår, ingen slår
    oslagbar*, oumbärlig*, klarar mig inte utan, kan inte leva utan, räddade min dag, förändrat mitt liv
    ser fram emot, längtar efter, längtar till, kan knappt vänta, kan inte vänta, imponerad, imponerande
    så nöjd, supernöjd, jättenöjd, nöjd med, grattis till, hatten av, heja, stolt över, aldrig besviken
    gör aldrig besviken, ett måste, fynd, kommer tillbaka, hit vill vi tillbaka
  `,
  fondness: `
    älskar, jag älskar, gillar, tycker om, njuter av, njöt av, älskade, vi älskar
  `,
  warm: `
    bra, god, gott, goda, fin, fint, fina, skön, skönt, sköna, rolig*, snygg*, snabb*, enkel, smidig*
    trevlig*, mysig*, bekväm*, glad, glada, nöjd, tack till, tack för, kul, kvalitet, spännande
    intressant*, vann, vinna, äntligen
  `,
  urge: `
    rekommenderar, rekommenderas, rekommendera, kan rekommendera, varmt rekommenderas, måste testa
    måste provas, måste ni testa, alla borde, ni borde, missa inte, får inte missa, du kommer inte ångra
    länk i bio, länk i bion, länken i bio, länk i profilen, länk nedan, länk i kommentarerna, med koden
    med kod, använd koden, använd min kod, min kod, rabattkod, sista chansen, sista dagarna
    sista platserna, begränsad upplaga, bara idag, endast idag, så långt lagret räcker, skynda, vi söker
    vi anställer, sök jobbet, ansök, vinn, chansen att vinna, chans att vinna
  `,
  call: `
    testa, prova, köp, beställ, boka, besök, upptäck, ladda ner, anmäl dig, anmäl er, registrera
    prenumerera, passa på, kolla in, kolla, kika in, spana in, följ, dela, var med, delta, klicka
    gå in på, gå till, kom förbi, kom till, kom och, häng med, unna dig, unna er, lyssna, rösta, glöm inte
    spring
  `,
  offer: `
    <percent> rabatt, rabatt*, erbjudande*, rea, realisation, kampanj*, gratis, fri frakt, på köpet
    giveaway, tävling, utlottning, lottar ut, lotta ut, presentkort, halva priset, från <price>
    endast <price>, bara <price>, nu finns, finns nu, finns att köpa, ute nu, i butik, i butik nu, släpps
    släpper, till salu, biljetter finns, biljetterna släpps, biljetter till, förhandsboka, förbeställ
    nyhet, nyheter hos, ny kollektion, är tillbaka, är här, kommer snart, öppnar, invigning, premiär
    stolta att, i samarbete med, samarbete med
  `,
  hint: `
    ny, nya, nytt, biljetter, pris, priser, kollektion, exklusiv*, officiell*, evenemang, butik, meny, kod
    säsong, frakt, kronor, kr, beställning
  `,
  label: `
    reklam, annons, samarbete, betalt samarbete, reklamsamarbete, betald annons, sponsrat, ad, spons
  `,
  complaint: `
    fruktansvärd*, hemsk*, förfärlig*, urusel*, usel, uselt, kass, kassa, katastrof*, skandal*, pinsam*
    skam, värsta, sämst, sämsta, äcklig*, vidrig*, skräp, skit, skitdålig*, bluff*, lurad, lurar, lura
    bedrägeri*, bedragare, stöld, lögn*, ljuger, besviken, besvikna, besvikelse, alldeles för dyrt
    för dyrt, överskattad*, överprisad*, funkar inte, fungerar inte, trasig*, gått sönder, aldrig mer
    aldrig igen, inte värt, inte värd, rekommenderar inte, kan inte rekommendera, avråder, undvik
    köp inte, slöseri, bortkastade pengar, trött på, less på, oacceptabel*, oförskämd*, inkompetent*
    inget svar, svarar inte, telefonkö, skämt, ett skämt, bojkotta*, farlig*
  `,
  dislike: `
    hatar, avskyr, tål inte, gillar inte, tycker inte om
  `,
  sour: `
    dålig*, långsam*, tråkig*, dyr, dyrt, dyra, kall, kallt, smutsig*, problem, fel, försenad*, försening*
    tyvärr, synd, ledsen, krånglig*, svår*, arg
  `,
  negator: `
    inte, aldrig, ingen, inget, inga, utan, knappt, varken, ej
  `,
  intensifier: `
    så, väldigt, jätte, otroligt, verkligen, mycket, riktigt, sjukt, helt, super, vilken, vilket
  `,
  contrast: `
    men, dock, däremot, fast, medan, fastän
  `,
  than: `
    än, istället för, jämfört med, bättre än, sämre än
  `,
  asking: `
    är, har, vet, kan, finns, någon, vem, vad, var, när, hur, varför, vilken, ska, får
  `,
  said: `
    säger, enligt, påstår, hävdar
  `,
  news: `
    vinst, omsättning, aktie*, börsen, kvartal*, stämning, stäms, domstol, domare, böter, strejk, varsel
    varslar, konkurs, skulder, miljon*, miljard*, minister*, regering*, polis*, lag, utredning, meddelar
    stänger
  `,
  pronoun: `
    det, den, detta, allt, hur, när, dem
  `,
  determiner: `
    en, ett, de, deras, den
  `,
  void: `
    god morgon, god natt, godnatt, god jul, gott nytt, god kväll, god fortsättning, ha det bra, lycka till
    grattis på födelsedagen, trevlig helg, bästa vän, min bästa vän, bästa hälsningar, inte bara
    inga problem, inte illa, fint väder, kallt väder, så bra som, nya året
  `,
} satisfies StanceVocabulary;
