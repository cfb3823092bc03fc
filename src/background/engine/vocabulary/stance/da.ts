import type { StanceVocabulary } from './stance-vocabulary';

/** Danish. Small: the commonest words. Written for this project, 2026-11. */
export default {
  praise: `
    fantastisk*, vidunderlig*, utrolig*, fremragende, perfekt*, genial*, fabelagtig*, fortryllende, skøn, skønt, skønne
    skønneste, lækker, lækkert, lækre, lækreste, super god/godt/gode/lækker/lækkert, mega god/godt/gode/lækker/fedt/fede
    så god/godt/gode/lækker/lækkert/fed/fedt/fede, fed, fedt, fede, sej, seje, bedst, bedste, dejlig*, elsker, elskede
    vild med, forelsket i, afhængig af, fan af, favorit*, yndlings*, kan ikke undvære, aldrig uden, alle pengene værd
    det hele værd, glæder mig, glæder os, glad for, så glad for, tilfreds med, imponeret, imponerende, tak for en
    skulderklap til, tillykke til, stolt af, reddede min, ændret mit liv, kæmpe anbefaling, guld værd
  `,
  warm: 'god, godt, gode, flot, flotte, sød, søde, nem, nemt, hurtig, hurtigt, hyggelig*, smart, glad, tak, kvalitet',
  urge: `
    anbefale, anbefaler, anbefales, anbefaling, varmt anbefales, kan kun anbefale, skal prøve/se/læse/høre, du skal prøve
    i skal prøve, gå ikke glip, husk at, link i bio, brug koden, med koden, rabatkode, min kode, skynd dig, skynd jer
    sidste chance, kun i dag, vind, deltag, tag en ven, følg og, konkurrence
  `,
  call: 'prøv, prøv den, køb, bestil, hent, besøg, læs, lyt, se med, kig forbi, kom forbi, tilmeld dig, find den, støt',
  offer: `
    rabat, tilbud, på tilbud, udsalg, gratis, fri fragt, halv pris, kun <price>, fra <price>, for <price>, giveaway
    ude nu, på gaden nu, er udkommet, er landet, ny kollektion, nyt album, premiere, i aften på, live på, forudbestil
    i samarbejde med, sponsoreret af, vi søger, ledig stilling
  `,
  complaint: `
    forfærdelig*, elendig*, ringe, ringeste, dårlig, dårligt, dårlige, værste, skuffet, skuffende, skuffelse, skandale
    latterlig*, uacceptabel*, pinlig*, svindel, svindlere, snyd, snydt, aldrig mere, aldrig igen, kan ikke anbefale
    anbefaler ikke, hold jer væk, virker ikke, i stykker, forsinket, forsinkelse, aflyst, venter stadig, intet svar
    lort, skod, rædsel*, hader, spild af
  `,
  negator: 'ikke, aldrig, ingen, intet, uden, næppe',
  intensifier: 'meget, så, super, mega, virkelig, helt, rigtig, vildt, ret',
  contrast: 'men, dog, selvom',
  asking: 'er, har, kan, skal, hvad, hvor, hvornår, hvordan, hvem, hvorfor, nogen, kender nogen',
  void: 'god morgen, god dag, god aften, god nat, god weekend, god tur, tillykke med fødselsdagen, god jul, godt nytår',
} satisfies StanceVocabulary;
