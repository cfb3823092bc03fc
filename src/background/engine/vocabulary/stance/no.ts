import type { StanceVocabulary } from './stance-vocabulary';

/** Norwegian. Small: the commonest words. Written for this project, 2026-11. */
export default {
  praise: `
    fantastisk*, utrolig*, nydelig*, fremragende, perfekt*, genial*, strålende, herlig*, deilig*, kjempegod*, kjempebra
    kjempefin*, kjempefornøyd, supergod*, superbra, så god/godt/gode/bra/fin/fint/fine/deilig, knallbra, rålekker
    rått, rå, sykt bra/god/godt, dritbra, best, beste, elsker, elsket, digger, forelsket i, avhengig av, fan av
    favoritt*, yndlings*, klarer meg ikke uten, kan ikke leve uten, aldri uten, verdt pengene, verdt hver, vel verdt
    gleder meg, gleder oss, fornøyd med, veldig fornøyd, imponert, imponerende, stolt av, gratulerer til, reddet
    dagen, gull verdt, løp og kjøp, heia
  `,
  warm: `
    god, godt, gode, bra, fin, fint, fine, søt, enkel, enkelt, rask, raskt, koselig*, smart, glad, takk, kvalitet
    endelig
  `,
  urge: `
    anbefale, anbefaler, anbefales, anbefaling, anbefales på det, kan anbefale, må prøve/se/lese/høre, du må, dere må
    ikke gå glipp, husk å, link i bio, bruk koden, med koden, rabattkode, min kode, skynd deg, siste sjanse
    kun i dag, vinn, delta, tagg en venn, følg og, konkurranse
    hvis du/dere er/noen/kommer i/gang/forbi/nær, dra dit, kjør dit, gå dit, takk meg senere
    dere kan takke, du kan takke, bestill den/det, ta den/det
  `,
  call: 'prøv, kjøp, bestill, last ned, besøk, les, lytt, se på, ta turen, stikk innom, meld deg på, støtt',
  offer: `
    rabatt, tilbud, på tilbud, salg, gratis, fri frakt, halv pris, kun <price>, fra <price>, for <price>, giveaway
    ute nå, er ute, har landet, ny kolleksjon, nytt album, premiere, i kveld på, live på, forhåndsbestill
    i samarbeid med, sponset av, vi søker, ledig stilling
  `,
  complaint: `
    forferdelig*, elendig*, dårlig, dårlige, dårligst, verste, skuffet, skuffende, skuffelse, skandale, latterlig*
    uakseptabel*, pinlig*, svindel, svindlere, lurt, aldri mer, aldri igjen, kan ikke anbefale, anbefaler ikke
    hold dere unna, virker ikke, fungerer ikke, ødelagt, forsinket, forsinkelse, innstilt, venter fortsatt
    ingen svar, dritt, søppel, hater, bortkastet
  `,
  negator: 'ikke, aldri, ingen, ingenting, uten, neppe',
  intensifier: 'veldig, så, super, kjempe, virkelig, helt, skikkelig, sykt, ganske',
  contrast: 'men, selv om',
  asking: 'er, har, kan, skal, hva, hvor, når, hvordan, hvem, hvorfor, noen, vet noen',
  void: 'i, af, mat, bad, rad, gift, bland, fast, god morgen, god dag, god kveld, god natt, god helg, god tur, gratulerer med dagen, god jul, godt nytt',
  relish: `
    aldri hatt det bedre, aldri vært/hatt/sovet bedre, aldri vært så, ingen ville hjem/gå/dra, har pensjonert, pensjonert resten, sluttet å lete, hva jeg hadde endret
    har ikke forlatt min/mitt/kameraet/veska, forlater aldri, låner jeg ikke bort/ut, låner ikke bort/ut, deler jeg ikke, går ikke ut uten
    overlever en/et/hele hel/helt/festivalen/vinteren, overlevde en/hele
    bruker/kjøper/drikker/spiser/bestiller _ ikke/ingenting noe/annet annet/enn, bruker/kjøper/drikker/spiser bare nå
    bryr jeg meg ikke om, rører meg ikke, gjør meg ingenting
    ikke ett/en/et nupp/gnagsår/ripe/smule/flekk/klage, ingen gnagsår/nupper
    stjålet/tatt/snappet/rappet teppet/min/mitt/mine/genseren, allerede stjålet/tatt/rappet, stjeler min/mitt/mine
    vil bare ha, vil ikke ha annet, drikker/spiser/bruker/kjøper bare
    spurte/spør/spurt _ hvor, alle spør hvor, ikke engang i senga/sengen, selv i senga/sengen
    den/det/de eneste _ jeg, var den eneste som smilte, hvis det brenner
    tre/to/fire/fem/ti vintre/vintrer/år/land/vask i/med samme, før tok det
    andre/tredje/fjerde/femte flaske/flaska/glass/par/pose/pakke/porsjon/runde/gang/kopp/krukke/vinter/tube/boks
    allerede bestilt/kjøpt/booket en/et/ei/ny/to/mer/flere/igjen/neste, bestilt/kjøpt en/et/to til/mer
    bestilte en/et til, allerede booket, kommer igjen/tilbake/gjerne, vi kommer tilbake/igjen
    kommer garantert/definitivt/gjerne tilbake/igjen, skal tilbake, vil tilbake, dra tilbake, reise tilbake
    vil aldri hjem/derfra, ville aldri hjem/derfra, ville ikke hjem/derfra/dra, vil ikke hjem/derfra
    gleder oss til/allerede, gleder meg allerede, i morgen igjen
    ba/ber/maser/maste/tigger/tagg/spurte/spør om mer/oppskriften/å/en/flere, om oppskriften
    ville ha mer/oppskriften, vil ha mer/flere, borte på fem/to/ti/et/null, spist opp på/før
    forsvant på/før, tomt på fem/to/ti, overlevde ikke, ikke en smule igjen, ikke en smule
    til siste smule/dråpe/bit, slikket/slikker tallerkenen/fingrene/skjeen/seg, spiste hele, spist hele
    rett fra/av glasset/boksen, med skje, slåss/krangler/sloss/kranglet/kjemper om den/det/siste/hvem
    gjemt/gjemmer/gjemte den/det/min/siste, deler ikke, nekter å dele, ingen/uten/null anger/skam
    angrer ingenting/ikke, ikke døm meg, tar dem/den/det aldri/ikke av, har ikke tatt dem/den av
    kan ikke leve/klare uten/meg, aldri mer uten, ikke uten min/mitt/mine, vil ikke ha noe annet
    ingenting annet, drikker/spiser/bruker/kjøper/bærer bare, ikke et menneske uten
    min mann/sønn/far/bror/samboer stjeler/har/tar/stjal
    mannen/sønnen/datteren/kona/mora/mamma/samboeren stjeler/stjal/maser/tar min/mine/den
    barna/ungene/ungane maser/tigger/vil/slåss/spør/krangler, selv mamma/pappa/mora/faren/mormor
    stjeler min/mine, søndagsritual, søndagsritualet, morgenritual, mitt ritual/morgenritual/fristed
    vårt ritual/stamsted, stamgjest, stamkunde, hverdagsluksus, min nye besettelse/favoritt/vane
    som ny/nye/nytt, som første dag, år senere og/fortsatt/fremdeles, fortsatt som/like/hel
    fremdeles som/like/hel, holder fortsatt/ennå, år etter år, sov som en/et, sovet som en
    sov hele natta/natten, sov _ timer, kom en dag før, dagen etter, en dag før tiden, falt for
    falt pladask, burde ha kjøpt/gjort, hvorfor har jeg ikke, hvorfor ventet jeg, hvordan klarte jeg
    frelst, jeg er solgt, er solgt, helt solgt, hekta, hekta på, tårer i øynene, gåsehud, i sjuende himmel
    på en sky, ren lykke/magi/nytelse/luksus, nyter, mums, uten å klage, trenger ikke mer, nok sagt
    sier ikke mer, verdt det/turen/ventetiden/hver/omveien/hele, hver krone/kilometer/bit verdt
    spurte/spør/spurt hvor/hvem/om/etter _ kjøpt/bakt/oppskriften/laget/fra, ville vite hvor/hvem
    alle spør, komplimenter hele/for, bare komplimenter, var borte på _ minutter, borte på _ minutter
    slutt på _ minutter, tomt på _ minutter, ikke en/et klage/smule/gnagsår/dråpe
    null klager/smuler/stress/gnagsår, ingen snakker/sier/sa/snakket, stille rundt/ved bordet
    det ble stille, overlevd/overlevde to/tre/fire, den/dem beholder jeg, for livet, laget for meg
    sitter som støpt, gamle kan/får gå/ryke
    reddet/redder/reddet min/mitt/vår/dagen/kvelden/vinteren/morgenen
    huden/ryggen/hunden/katten min/har/takker/er endelig/meg/ro, endelig ro/fred/søvn, har endelig fått
    smaker/lukter/dufter av/som sommer/ferie/hjemme/barndom/mer/hos, smaker som hos/hjemme
    som hos mormor/bestemor/farmor, bedre enn mormors/mammas/hos, ikke si det til, her vil jeg bo/bli
    jeg bor her nå, la meg være her, dere finner meg, hvis dere leter, jeg flytter inn
    for en oppdagelse/overraskelse/perle/fryd, hvilken oppdagelse/perle, jeg tar alt/det tilbake
    jeg tok feil, var skeptisk, årets/vårens/ukas/ukens/livets kjøp/funn/beste
    beste kjøp/kjøpet/avgjørelse, to/tre timer spart/mindre, sparer meg/oss, på ti minutter
    på fem minutter, som aldri sier/skryter, selv svigermor/mormor/hunden/bestemor
    svigermor _ om/oppskriften
    fortjener/fortjente en/et/alle medalje/pris/oscar/statue/stjerne, forskjellen var/er
    gjør hele forskjellen, hemmeligheten er/var, min hemmelighet er, hemmelig våpen, er grunnen til
    livet er for kort, alt annet er/kan, resten kan, ok jeg skjønner, nå skjønner jeg, jeg er svak
    den eneste som, et nytt/annet menneske, nytt menneske, har forandret/endret mine/mitt/min
    forandrer alt, endret alt, ingen diskusjon, burde vært ulovlig/forbudt, drømmer om, drømmer fortsatt
    tenker fortsatt på, hører hjemme på museum
    det ble fire/tre/fem/to, vi ble fire/tre/fem, ingen gnagsår, teit smil/glis
  `,
} satisfies StanceVocabulary;
