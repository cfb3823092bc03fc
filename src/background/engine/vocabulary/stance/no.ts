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
  warm: 'god, godt, gode, bra, fin, fint, fine, søt, enkel, enkelt, rask, raskt, koselig*, smart, glad, takk, kvalitet',
  urge: `
    anbefale, anbefaler, anbefales, anbefaling, anbefales på det, kan anbefale, må prøve/se/lese/høre, du må, dere må
    ikke gå glipp, husk å, link i bio, bruk koden, med koden, rabattkode, min kode, skynd deg, siste sjanse
    kun i dag, vinn, delta, tagg en venn, følg og, konkurranse
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
  void: 'god morgen, god dag, god kveld, god natt, god helg, god tur, gratulerer med dagen, god jul, godt nytt',
} satisfies StanceVocabulary;
