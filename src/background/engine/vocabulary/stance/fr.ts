import type { StanceVocabulary } from './stance-vocabulary';

/** French, of Europe, Canada and Africa. Written for this project, 2026-11. */
export default {
  praise: `
    personne ne fait/cuisine/prépare _ mieux/comme, personne ne fait mieux, on ne fait pas mieux, personne ne les/l' égale/surpasse/bat, on ne trouve pas mieux
    incroyable*, génial, géniale, géniaux, géniales, excellent*, fantastique*, magnifique*, merveilleu*
    superbe*, sublime*, splendide*, extraordinaire*, exceptionnel*, formidable*, fabuleu*, délicieu*
    succulent*, savoureu*, exquis*, parfait, parfaite, parfaits, parfaites, impeccable*, remarquable*
    épatant*, bluffant*, bluffé*, époustouflant*, ouf, tuerie, pépite*
    un bijou/bonheur/must/classique/plaisir, régal
    trop bien/bon/bonne/cool/beau/belle/hâte/fort/forte/pratique, hâte de/d'y, j'ai hâte/racheté, vivement
    canon, stylé*, mortel, dingue, de malade/qualité, ça tue/vaut/envoie/pète/claque
    une bombe/révolution/perle/claque, la bombe/base, le feu, meilleur*, mieux que jamais
    bien/beaucoup/pas mieux, numéro un, numéro 1, préféré*, favori, favorite, favoris, coup de coeur/cœur
    accro, obsédé*, amoureu* de, sous le charme, conquis*, ravi*, comblé*, emballé*, impressionné*
    impressionnant*, imbattable*, incontournable*, indispensable*, irremplaçable, inégalé*
    sans égal/hésiter/hésitation/problème/souci/faute, rien à redire/dire/voir, rien de mieux/tel
    vaut le détour/coup, vaut vraiment le coup, vaut la peine, a changé ma vie, change/sauve/changé la vie
    m'a sauvé/sauvée, ne m'en passe plus, must have, chapeau, bravo, félicitations, respect, jamais déçu*
    jamais été déçu*, rapport qualité prix, nuit et jour, le jour et la nuit, fier* de
    fière/leader/folle/fou/fier de, c'est bon, on reviendra, je reviendrai/rachèterai, nous reviendrons
    on y retournera, j'y retourne/retournerai, j'en rachète/redemande/veux, plus me passer, me sauve
    m'ont sauvé, cinq étoiles, 5 étoiles, dix sur dix, 10 sur 10, sous coté/cotée
    aucun regret/souci/défaut, zéro défaut, jamais eu de problème, en redemande, bluffée, tombée amoureuse
    tombé amoureux, sans aucun problème, validé, quel bonheur/talent/match/plaisir/service, dinguerie
    dingues, délice, délices, régalé*, pépite, pépites, merveille, merveilles, gros/énorme coup de
    irrésistible*, inégalable, grandiose, magique*, somptueu*, sensationnel*, kiffe, kiffé, kiff
    du lourd/tonnerre/bonheur, envoie du bois, déchire, déchirent, défonce, chef d'oeuvre/d'œuvre, génial*
    génialissime, excellentissime, onctueu*, ravissant*, scotché*, épaté*, captivant*, passionnant*
    hilarant*, prenant, émouvant*, bouleversant*, addict, raffole, j'adore, j'adooore, adore, adorons
    adoré, aime trop/beaucoup, j'aime trop, j'aime beaucoup, tombé* amoureu*, conquis, conquise, séduit
    séduite, ravi, ravie, ravis, enchanté*, très content*, trop content*, super content*, hyper content*
    trop heureu*, très heureu*, je veux tout, il me faut, il me le faut, il me la faut, me fait envie
    me font envie, donne envie, pas déçu*, ne déçoit jamais/pas, ne déçois jamais, regrette pas
    je regrette pas, ne jure que par, ne quitte plus, ne me quitte plus, ne me lasse pas, m'en lasse pas
    on ne s'en lasse pas, rien ne vaut, valeur sûre, les yeux fermés, valent le coup, vaut largement
    vaut son prix, m'a sauvé*, comment j'ai vécu avant, comment j'ai fait avant, comment je faisais avant
    comment j'ai pu vivre sans, du feu de dieu, fait le taf/job, très efficace, hyper efficace/pratique
    super efficace/pratique/bon/bien/cool/service, ultra pratique, un grand merci, merci infiniment
    merci beaucoup à, mille mercis, big up, quelle ambiance/équipe/victoire/qualité/beauté, que du bon
    un pur bonheur, vrai plaisir, petit plaisir/bonheur, 10 10, 20 20, sans mal de, plus jamais mal
    ne peux/peut/pouvons/puis plus/pas me/m'en/nous/s'en passer, peux plus me/m'en passer
    c'est/trop/juste/vraiment/était extra/top/nickel
    <top>, enfin un/une/des _ qui, comment on/je faisait/faisais/vivait/vivais avant/sans, on faisait/vivait comment avant/sans, qu'est ce qu'on ferait sans, je ferais quoi sans, que ferais je sans, je sais pas ce que je ferais, tient/tiennent/tenu le/la/depuis/toujours coup/route/des/dix
    a survécu à/au/aux, ont survécu à, survit à, résiste à tout, increvable, indestructible, inusable, increvables, incassable, inégalé, inégalée, hors catégorie, niveau au dessus, rien à redire, rien à dire, rien à jeter, chapeau à, chapeau bas, coup de chapeau, merci à la personne
    personne n'a vu/remarqué/deviné la/le, ni vu ni connu, personne n'y voit, bluffée, bluffant, bluffante, scotché, scotchée, sur le cul, j'en reviens pas, j'en reviens toujours pas, je m'en remets pas, je me remets pas, sans faute, au top du, le feu, du feu de dieu, une tuerie, tueries
    m'a/m'ont/nous/m' tout/sauvé/sauvée/arrangé/dépanné/dépannée/conseillé/conseillée/expliqué/remboursé/remboursée/offert _ direct/expliqué/la/le/ma/un/en/tout/sans/immédiatement, dépanné en, réglé en, résolu en, remboursé en, remboursée en, livré en, livrée en, reçu en, reçue en, montée en, installé en, installée en
    sans discuter, sans poser de, sans broncher, en <number> min/minutes/secondes/jours/heures chrono/top/nickel, aux petits soins, accueil au/chaleureux/parfait, équipe au/super/adorable, vendeur/vendeuse/conseiller/conseillère/serveur/serveuse/chauffeur/livreur adorable/adorables/génial/géniale/au/super/top/en
    tout est trop beau/bon/mignon, tout est trop, j'ai tout aimé, tout est bon, ça vaut/vaut tous/toutes/largement le/les, ça change la vie/tout, vie changée, ça m'a changé, ça me change, ma vie a changé, meilleur achat, meilleure décision, meilleur investissement, rapport qualité
    pour une fois, bravo, bien joué, ça c'est du/de/un/une, vendu en, vendu <number>, tout vendu, vendus en
    m'a valu, compliments, mieux que la/le/un/une thérapie/psy/vacances/méditation/sexe, vous savez quoi faire, vous savez ce qu'il, tu sais quoi faire
    toujours fières/fiers/fière/fier/debout/nickel/impeccables/au, depuis _ je/on/ma/mon ne/dors/mange/repose/cuisine/respire/me, et j'en suis fière/fier
  `,
  fondness:
    "j'adore, adore, adorent, j'ai adoré, on adore, on a adoré, j'aime, j'aime trop, j'aime bien, on aime, nous aimons, j'ai aimé, je kiffe, kiffe, je suis amoureuse de, raffole de, raffole",
  warm: `
    bon, bonne, bons, bonnes, bien, beau, belle, beaux, belles, joli*, sympa, sympas, sympathique*
    agréable*, chouette*, utile*, pratique*, facile*, rapide*, efficace*, confortable*, content*, heureu*
    gentil*, drôle, intéressant*, mieux, qualité, artisan*, primé*, innovant*, innovation*, top, gagner
    gagné, gagnant*, mignon*, doux, douce, fraîche, délicat*, merci, chouette, chouettes, malin, maline
    nouveauté, nouveautés, réactif*, réactive*, à l'écoute, professionnel*, accueillant*, chaleureu*
    abordable*, pas cher/chers, petit prix, petits prix
  `,
  urge: `
    courez y, courez vite, foncez y, filez y, allez y vite, j'en ai pris deux/trois/quatre/cinq, j'en ai repris
    recommande, recommandons, je conseille, je vous conseille, je te conseille, recommandé*, foncez, fonce
    fonces, allez y/voir/tester/suivre/goûter/tous, à ne pas manquer/rater, ne loupez pas
    à tester/essayer/découvrir/voir/lire/consommer, il faut essayer/absolument, faut goûter/tester
    vous devez essayer/absolument, tu dois essayer/absolument, vous devriez, tout le monde devrait
    vous me remercierez, tu me remercieras, vous ne serez pas déçu*, vous n'allez pas le regretter
    vous allez adorer, tu vas adorer, lien en bio/commentaire/description/story, lien dans ma bio
    lien dans la bio, lien dans bio, lien dans les commentaires, lien ci dessous, via le lien
    avec/utilisez/utilise le code, mon code, code promo/promotionnel, code de réduction, bon de réduction
    inscriptions ouvertes, places limitées, dernières places/heures, plus que quelques, derniers jours
    dernière chance/minute, édition/série/durée/offre limitée, aujourd'hui seulement
    jusqu'à épuisement/dimanche/minuit, dépêchez vous, dépêche toi, on recrute, nous recrutons, recrute
    rejoignez notre équipe, postulez, pour gagner/participer, à gagner, tentez votre chance
    si vous cherchez/aimez, si tu cherches/aimes, va voir, courez, filez, recommandé
    conseille vivement/fortement, à ne rater sous aucun prétexte, ne ratez surtout pas
    ratez/rate/manquez pas, ne manquez surtout pas, passez pas à côté, vous serez pas déçu*
    tu ne seras pas déçu*, vous ne le regretterez pas, vous le regretterez pas, tu le regretteras pas
    faut que vous/tu, tu devrais, si vous n'avez pas encore, si vous avez pas encore, si t'as pas encore
    si vous ne connaissez pas, si vous connaissez pas, si tu connais pas, cours/vas/jetez y
    faites vous plaisir, fais toi plaisir, jetez un oeil, jetez un œil, jette un oeil, codes promo
    profitez en, profitez, profite, profites en, jusqu'à ce soir, jusqu'au dimanche, stock limité
    de gagner, gagnez, tirage au sort, tag un ami, taguez, tague, identifiez, invitez vos, rt follow
    likez, like et, abonnez vous, abonne toi
    vous/tu/faut/on devez/dois/doit absolument/goûter/tester/voir/essayer/lire/écouter
    faut goûter/tester/voir/essayer/lire/écouter/découvrir
    si vous passez/êtes/allez par/à/dans/près, si tu passes/es/vas par/à/dans/près, allez y, courez y
    vas y, foncez y, remerciez moi, prenez le/la/les, demandez le/la/les, commandez le/la/les
    goûtez le/la/les, faites le détour
    avec mon lien/code, mon code, mon lien, mon parrainage, code parrain, parrainage, lien de parrainage, pour toi et, offerts pour toi, faites vous plaisir, fais toi plaisir, foncez, fonce, courez y, courez, cours y, allez y, vas y les yeux, les yeux fermés, faites moi confiance, fais moi confiance, croyez moi, crois moi
    vous me remercierez, tu me remercieras, ne me remerciez pas, de rien, si vous cherchez/voulez/avez/passez un/une/besoin/envie/par, si tu cherches/veux/passes/as un/une/besoin/envie/par, vous attendez quoi, qu'est ce que vous attendez, t'attends quoi, qu'attendez vous, obligé de goûter/tester/voir/essayer, à tester absolument, à goûter absolument, absolument
  `,
  call: `
    essayez, essaie, testez, teste, goûtez, goûte, achetez, commandez, réservez, réserve, visitez
    découvrez, découvre, téléchargez, télécharge, inscrivez/procurez vous, inscris/offre toi, abonnez vous
    abonne toi, profitez en, profitez, profite, jetez un oeil, jetez un œil, jette un oeil, regardez
    likez, partagez, partage, suivez, participez, cliquez, clique, rendez vous sur/chez/au/à, venez, viens
    passez chez/nous, rejoignez, rejoins, faites vous plaisir, fais toi plaisir, craquez/vote/craque pour
    laissez vous tenter, laisse toi tenter, écoutez, écoute, votez, n'oubliez pas, prenez, précommandez
    retrouvez, retrouve, achète, commande, participe, soutenez, rdv sur/chez/à, contactez, consultez
    lisez, offrez, rendez nous visite, pensez à
  `,
  nudge: 'voir, gagnez, gagne, vivez, célébrez, choisissez, allez, tentez',
  offer: `
    <percent> de réduc, réduction*, remise, remises, rabais, soldes, solde, solder, promo, promos
    promotion, promotions, offre, offres, bon plan, bons plans, concours, cadeau*, à gagner
    tirage au sort, gratuit*, gratis, offert*, un acheté, moitié/à/meilleur prix, à partir de <price>
    dès <price>, seulement <price>, pour seulement, que <price>, petit prix, petits prix, prix mini
    en vente/magasin/boutique/magasins/rayon/librairie/librairies/kiosque/salles/streaming/replay/exclu/exclusivité
    billetterie, précommande*, sortie, sort demain/le/aujourd'hui/en, vient de sortir
    vient d'arriver/d'ouvrir, viennent d'arriver, est arrivé/arrivée/sorti/dehors, sont arrivé*
    est/sont de retour, de retour en, nouvelle collection/carte/gamme/saison/vidéo, nouveauté*
    prochainement, bientôt chez, a/ont le plaisir de, nous avons le plaisir, heureux/ravi de vous
    fiers de vous présenter, en collaboration avec, sponsorisé, ouvre/places/grâce à, ouvre ses portes
    arrive à/en/chez, première commande, votre/avant première, livraison le jour même, on fait gagner
    je fais gagner, suivez le compte, grand jeu, cadeau, cadeaux, offert, offerts, offerte, offertes
    gratos, soldé*, réduction, réductions, bon de réduction, vente flash/privée, ventes privées, à <price>
    au prix de, <percent> sur, <percent> avec, acheté = un, disponible, disponibles, dispo, dispos
    au cinéma, précommande, précommandez, précommandes, ce soir à/sur, ce soir 21h, à partir de ce soir
    dès ce soir, dès demain/aujourd'hui, en direct sur/de/à, nouvel album/épisode
    nouveau single/clip/livre/parfum, lancement, on lance/embauche, nous lançons, ouverture, inauguration
    portes ouvertes, billets, recrute, recrutons, nous recrutons, on recrute, postulez, en collab avec
    partenariat avec
    <price> offerts, offerts, offerte, première commande/course/livraison, <percent> sur/de, livraison offerte/gratuite, remise de, jusqu'à moins, 1 acheté, deuxième offert, un offert, soldes, promo jusqu
  `,
  hint: 'nouveau, nouvelle, nouveaux, nouvelles, vente, ventes, prix, billets, collection, exclusi*, officiel*, événement, boutique, magasin, carte, menu, code, lien, saison, pack, livraison, euros, disponible*, gagner',
  label: `
    pub, publicité, sponsorisé, sponsorisée, collab, collaboration, collaboration commerciale, partenariat
    partenariat rémunéré, offert par, ambassadrice, ambassadeur
  `,
  complaint: `
    horrible*, terrible*, affreu*, atroce*, catastroph*, catastrophique*, nulle, nuls, nulles, lamentable*
    minable*, pitoyable*, déplorable*, honteu*, honte, scandale*, scandaleu*, inadmissible*, inacceptable*
    dégoûtant*, dégueulasse*, dégueu, immonde*, infect*, immangeable*, pourri*, merde, merdique*, daube
    arnaque*, arnaqueurs, arnaqué*, escroc*, escroquerie*, voleurs, mensonge*, mensonger*, menteurs
    mentent, déçu, déçue, déçus, décevant*, déception*, trop cher, hors de prix, surcoté*, surfait*
    marche pas/plus, fonctionne pas/plus, cassé*, plus jamais, jamais plus/reçu/arrivé, fuyez, à éviter
    évitez, recommande/n'achetez/vaut/achetez/n'allez/allez pas, déconseille, déconseillé*, perte de temps
    perte d'argent, argent/colis perdu, gâchis, ras le bol/cul, marre/bande/vendeurs/foutent de
    j'en/en ai marre, insupportable*, incompétent*, malpoli*, irrespectueu*, aucun respect/réseau
    aucune/sans réponse, pas de réponse/réseau, ne répond pas, ne répondent pas, personne ne répond
    les pires, foutage de gueule, se moque du monde, une blague/cata, une vaste blague, boycott*
    dangereu*, toxique*, ridicule*, pathétique*, remboursez, remboursement, ça craint, bidon
    a/ont perdu mon, perdu mon colis, m'a facturé, facturé/débité deux fois, raccroché, je regrette
    regrette mon achat, ne vous faites pas avoir, me suis fait avoir, ne charge pas, voleur, intoxication
    résilié, n'importe quoi, se foutre de la gueule, se fout de, vous vous foutez, se moque de
    se moquent/foutent, plein le cul, plein les couilles, raz le bol, scandale, nullité, nullissime
    bouse, navet, arnaque, arnaques, arnaqueur*, escroquerie, menteur*, incapables, incompéten*
    bons à rien, guignols, clowns, charlots, branquignols, fuir, passez votre chemin, vivement déconseillé
    dernière fois que, déçues, déception, quelle blague, hypocrisie, hypocrites, la blague/cata
    désastreu*, désastre, dégoutant*, immangeable, imbuvable, inutilisable, injoignable*, injoignables
    plus de réseau, bugué*, abîmé*, défectueu*, périmé*, jamais livré*, jamais arrivé*
    toujours pas/rien/aucune, rembours*, retard, retards, en retard, annulé*, commande annulée, supprimé
    une heure d'attente, heures d'attente, attends/attend/attendons depuis, inexistant*, impoli*
    désagréable*, mal aimable, énerve, énervé*, insatisfait*, mécontent*, est/en/encore/toujours panne/nul
    c'est/était/vraiment/trop/hyper nul/pire/froid, arrivé/arrivée/livré froid/froide
    <number>/deux/trois/cinq semaines/jours/mois/heures que/qu' j'attends/on/nous/je, que j'attends ma/mon/mes/toujours/encore, toujours pas reçu/livré/remboursé/de/arrivé, zéro réponse/nouvelle/info/suivi, aucune réponse/nouvelle/info, encore <number> min/minutes/heures/h/heure de/en, encore en retard, encore/toujours en panne/grève/rade, merci la/le
    merci pour rien, bravo la, service client/clients nul/inexistant/aux/déplorable/catastrophique/lamentable, jamais vu ça, foutage de, se foutent de, se fout de, on se moque, arnaqueurs, plus jamais, à fuir, fuyez, fuir, passez votre chemin
    arrivée froide, arrivé froid, arrivées froides, sans les boissons, manquait, manquaient, il manque, oublié/oubliés/oubliée la/les/le/mes/ma, x par jour, fois par jour toute/tout
    on rigole, on se marre, <number>/six/cinq/quatre/trois/deux semaines/mois, toujours rien, semaines d'attente
  `,
  dislike:
    "je déteste, déteste, j'ai détesté, je hais, hais, je supporte pas, je ne supporte pas, je ne supporte plus, j'aime pas, je n'aime pas, j'aime plus",
  sour: `
    mauvais*, mal, lent*, cher, chère, chers, chères, ennuyeu*, froid*, sale, sales, problème*, bug*
    panne*, erreur*, retard*, en retard, triste*, dommage, hélas, malheureusement, pénible*, compliqué*
    difficile*, annulé*, perdu*, faux, encore une fois, bof, moyen, médiocre*, fade*, sec, cramé*
  `,
  negator:
    "pas, ne, n'est, jamais, plus, rien, aucun, aucune, ni, sans, guère, personne, peu, c'est pas, loin d'être",
  intensifier:
    'très, trop, si, tellement, vraiment, super, hyper, méga, ultra, absolument, totalement, carrément, grave, juste, franchement, quel, quelle, plus',
  contrast: 'mais, cependant, toutefois, pourtant, bien que, alors que, tandis que, en revanche, par contre',
  than: 'que celui, que celle, que ceux, que chez, meilleur que, meilleure que, mieux que, pire que, plus que, au lieu de, plutôt que, comparé à, par rapport à',
  unlike: 'contrairement à, à la différence de, pas comme',
  asking:
    "est ce que, est, sont, qui, quel, quelle, quels, où, quand, comment, pourquoi, combien, quelqu'un, avez vous, vous avez, tu as, as tu, y a t, c'est quoi, qu'est ce que, savez vous, vous regardez, tu regardes, des avis, un avis",
  unreal:
    "si seulement, j'aimerais, on aimerait, je voudrais, ce serait, ça serait, quelqu'un sait, quelqu'un connaît, quelqu'un a, je me demande, je pense à, j'hésite, faut il, dois je",
  said: 'dit, disent, selon, affirme, raconte, prétend, déclare, soi disant, paraît il, il paraît',
  news: `
    bénéfice*, chiffre d'affaires, actions, bourse, trimestre, plainte, procès, tribunal, juge, amende
    grève, licenciements, faillite, dette*, millions, milliard*, ministre, gouvernement, police, loi
    fusion, enquête, annonce, annoncé, rapport, rappel, rappelle, ferme, fermeture, rachète, rachat
    concurrent
  `,
  teller: "je, j'ai, il, elle, on, nous, ils, elles, qui, me, se, ne, pour, de, à, va, vais, ma, mon",
  pronoun: "ça, cela, tout, ce, cette, ces, comment, quand, leurs, l'",
  determiner:
    'le, la, les, un, une, des, leur, son, sa, ses, mon, ma, mes, votre, vos, du, aller, manger, cette',
  void: "le/un/mon/ma/son/notre/ce/du/au/de/en/pour/prochain/premier rendez vous, dont, but, court, courts, pain, pains, lit, lits, rude, lame, lames, bonne journée, bonne soirée, bonne nuit, bonne année, bon anniversaire, joyeux anniversaire, bon appétit, bon courage, bonne chance, bon week, bon voyage, bon dimanche, bonne continuation, bien sûr, bien que, eh bien, ou bien, au revoir, de rien, pas de souci, pas de problème, pas mal, pas seulement, si bien que, plus ou moins, non seulement, beau frère, belle soeur, belle mère, beau père, meilleur ami, meilleure amie, mon meilleur, ma meilleure amie, grande bretagne, mal à la, mal de, mal au, mal aux, tant mieux, tant pis, super bowl, super u, j'aime ma, tout à fait, bon bref, bon ben, ah bon, du coup, vol de nuit, le vol pour, vol direct, froid ce matin, fait froid, sans mal, quand même, de suite, s'il vous plaît, aussi bien",
  irony: `
    merci la/le/les, bravo la/le/les
    merci pour le retard, merci la sncf, bravo les gars, bravo champion, quel professionnalisme, on applaudit, tout va bien, c'est cadeau
    j'adore quand/attendre/payer/être, super comme d'hab, comme d'habitude, merci bien
  `,
  relish: `
    tombent/tombe toujours juste/pile, ne se trompent/trompe jamais, visent/vise toujours juste
    utilise/utilisons/achète/achetons/porte/bois/mange/commande/prends plus rien d'autre, n'utilise/n'achète/porte/bois/mange/prends plus que/qu', utilise/achète/porte/bois/mange/prends exclusivement
    ce que j'avais changé, ce que j'ai changé, ce qui avait changé, jamais été aussi douce/doux/bien/bon, personne ne voulait partir/rentrer, personne n'a voulu partir/rentrer, on ne voulait plus partir, fini de chercher, je ne cherche plus, mis à la retraite, les yeux fermés
    je ne le/la/les prête/partage à/pas/avec, ne prête à personne, ne partage avec personne, je ne sors plus/pas/jamais sans, n'a pas quitté mon/ma/mes, ne quitte plus mon/ma/mes
    tous les matins/jours/soirs maintenant, de une/deux/trois semaine/semaines/heures/jours à, d'une semaine/heure/journée à, on ne s'en remet pas, je ne m'en remets pas
    ne me fait plus rien/peur, ne nous fait plus rien/peur, je n'ai plus peur de, peut bien pleuvoir
    pas une/un bouloche/ampoule/trou/accroc/rayure/tache/pli/couture/pellicule, aucune bouloche/ampoule/couture/rayure
    m'a/nous/m déjà/encore piqué/volé/chipé/emprunté la/le/les/mon/ma/mes, piqué ma/mon/mes/la/le, me pique ma/mon/mes
    s'il y a le feu, en cas d'incendie, je sauve d'abord, on m'a demandé _ d'où/où, m'a demandé _ d'où/où, m'ont demandé _ d'où/où
    demandé deux/trois fois d'où/où, complimenté _ sur mon/ma/mes, j'étais la seule/le seul à, la seule à sourire, le seul à sourire
    la seule/le seul/les seuls/les seules _ que je/j'ai/j'achète, ne veut/jure/boit/mange/porte plus que/que
    ne veut plus que/que/rien, ne jure plus que, n'achète plus que, ne met plus que, ne porte plus que
    je ne l'ai plus quitté/quittée/quittés, même au lit, même pour dormir, depuis je ne, avant ça prenait/c'était
    trois/deux/quatre/cinq/dix hivers/ans/pays/lavages avec/dans le/la/les même/mêmes, et toujours comme neuf/neuve
    on y/en reviendra/retournera/reprendra, on y retourne
    j'y retourne demain/bientôt/vite/déjà, j'y retournerai/reviendrai, je reviendrai
    nous y retournerons, hâte d'y retourner/revenir, envie d'y retourner, plutôt deux fois qu'une
    deuxième/troisième/quatrième/cinquième/2e/3e/4e/2ème/3ème pot/bouteille/paire/boîte/paquet/flacon/tube/part/assiette/commande/fois/sachet/tasse
    j'en suis à mon/ma, on en est à notre, déjà recommandé/racheté/commandé/fini/réservé
    j'en ai déjà recommandé/racheté/commandé, j'en ai recommandé/racheté/repris/commandé
    on en a recommandé/racheté/repris, j'en reprends, on en reprend, j'en veux encore, on en redemande
    en redemande/redemandent/redemandé, pas tenu/duré/fait la/une/deux/cinq/long/longtemps
    n'a pas duré/tenu/survécu/fait, n'ont pas duré/tenu/survécu, disparu en/dans, disparus en, englouti*
    dévoré*, avalé en/d'un, plus une miette, pas une miette, jusqu'à la dernière miette/goutte
    il n'en reste plus/pas/rien, plus rien dans, léché l'assiette/le/les, lécher l'assiette
    à la cuillère/petite, à même le pot
    se battent/disputent/battaient/disputaient/arrachent pour/le/la/les, on se bat/dispute pour
    on se l'arrache, caché le/la/les dernier/dernière/mien, je ne partage pas/rien, je partage pas
    refuse de partager, aucun regret/remords, zéro regret/remords/mail, sans regret/honte/remords
    même pas honte, ne me jugez pas, j'assume, sans aucun regret
    ne quitte/quittent/quittera plus mon/ma/mes/pas, ne le/la/les quitte/lâche plus, je les quitte plus
    ne s'en sépare plus, m'en passer/sépare plus, ne m'en passe/lasse plus/pas
    ne peux/peut plus m'en/s'en passer, ne sors/part/pars plus sans, jamais sans mon/ma/mes
    plus jamais sans, ne veut/veulent/veux plus autre/rien/que/l'enlever/les, ne jure/jurent plus que
    ne boit/bois/mange/porte/mets/utilise plus que, rien d'autre, je n'achète plus que
    j'ai jeté tous/toutes, mon mari/fils/copain/père/frère m'a piqué/volé/me
    ma fille/mère/soeur/femme/copine/belle m'a piqué/volé/me
    les enfants/gamins/petits en redemandent/réclament/se, me l'a piqué/volé, me l'ont piqué
    mes enfants réclament/adorent/en, mon rituel/pêché/péché/vice/cocon/refuge/rendez
    notre rituel/cantine/cocon/refuge, rituel du dimanche/matin/soir, tous les dimanches/matins sans
    chaque dimanche/matin sans, mon petit plaisir, petit bonheur, comme neuf/neuve/neufs/neuves/au
    comme au premier jour, des années/ans après toujours/et, toujours aussi, toujours comme neuf/neuves
    tient/tiennent toujours, dormi comme un/une, dormi _ heures, arrivé en avance/24h/le
    arrivée en avance/24h/le, livré en avance/24h/le, un jour avant, peau de bébé/pêche
    je n'ai pas les mots, j'ai pas les mots, et c'est tout, j'ai craqué, on a craqué, craqué pour, craquage
    enfin craqué, pourquoi j'ai attendu, pourquoi ai je attendu, j'aurais dû l'acheter/le/la/les
    comment j'ai fait sans, comment ai je vécu, comment on faisait avant
    à se relever/damner/tomber/pleurer, se relever la nuit, j'en ai pleuré, j'en pleure
    les larmes aux yeux, fermé les yeux, un vrai bonheur, que du bonheur, quel bonheur, quel régal
    un régal, on s'est régalé/régalés, je me suis régalé/régalée, on se régale, je me régale, se régaler
    a/ont/m'a/m'ont demandé la recette/l'adresse/où/d'où, demande/demandent la recette/l'adresse
    demandé d'où/où venait/vient/j'avais, tout le monde me demande, on me demande d'où/où/ce
    compliments toute/sur/à, que des compliments, a/ont survécu à, survit à/aux, je le/la/les garde
    on le/la/les garde, à garder à vie, à vie, fait/faite/faits/faites pour moi/durer, comme si _ pour moi
    me va comme un gant, comme un gant, plus personne ne/parle, personne ne parle/parlait/disait/bouge
    silence à table, silence autour de, le silence à table
    a sauvé/sauve/sauvent/sauvera mon/ma/mes/notre/nos/l', sauvé mon/ma/mes/notre/nos/la/l'
    ma peau a/dit/respire/revit/en, mes cheveux ont/disent/revivent
    mon dos/chien/chat/dos dit/remercie/approuve/adore, me dit merci, a enfin la paix, a enfin trouvé
    enfin la paix, enfin un/une _ qui/digne, enfin du/de, un goût de/d' vacances/enfance/soleil/été/reviens
    goût de reviens, goût de vacances/soleil, sent/sentent les/l'/le vacances/été/soleil, comme à la maison
    comme chez mamie/mémé/ma, mieux que chez/celui/celle/ma mamie/ma/de, dites pas à ma, ne dites rien à ma
    ne le dites pas à, je veux/voudrais vivre/habiter/rester ici/là, j'habite ici/là, je m'installe ici
    laissez moi ici/là, si vous me cherchez, si on me cherche, vous me trouverez, je ne pars plus
    je repars plus, on ne voulait plus/pas partir/repartir, envie de repartir
    pas envie de partir/repartir/rentrer, ni une plainte/miette
    aucune/zéro/pas/sans miette/ampoule/plainte/stress/fuite, aucune miette/ampoule/plainte
    pas une ampoule, sans broncher/râler, sans une goutte, pas une goutte, quelle claque, une claque
    la claque, la bonne surprise, belle surprise, je retire tout, j'avais tort, j'étais sceptique
    je vaux mieux, fini les/le, finies les, adieu les/le/l'ancien/vieux, a remplacé tous/toutes/mon/ma/mes
    remplace tout/tous/mon/ma, vaut le détour/coup/voyage/déplacement, valent le détour/coup
    vaut/vaut chaque/largement, ça vaut le, mérite le détour, meilleur achat/investissement
    meilleure décision/dépense, deux heures de/gagnées, heures gagnées, me fait gagner
    on gagne deux/trois/une, en dix minutes, en cinq minutes, même ma belle/mère/grand/soeur/fille
    même mon mari/père/fils/chat/chien/grand, qui n'aime rien, qui ne dit jamais/rien, qui râle toujours
    mérite/méritent/mériterait/méritait une/un/tous médaille/prix/oscar/les/statue/étoile
    la différence c'est/c'était/est, fait/font toute la différence, le secret c'est/est/c'était
    mon secret c'est/est, arme secrète, mon arme secrète, c'est pour ça que je/j'y/j'en/on
    la raison pour laquelle, la vie est trop courte, tout le reste est/peut/c'est/attendra
    le reste peut/attendra, ok j'ai compris, je comprends enfin, je comprends maintenant, je suis faible
    le seul qui me, la seule qui me, autre homme/femme/personne, une autre femme/personne, un autre homme
    changé mes matins/nuits/jours/habitudes, ça change tout, a tout changé, change la vie
    changé ma vie/mon, se discute pas, ça se discute pas, rien à discuter, je me battrai
    devrait être interdit/illégal, c'est illégal, j'en rêve, j'en rêve encore, on en rêve, j'y pense encore
    a sa place au musée, les vrais héros
    on en est à la, on est restés trois/quatre/cinq/deux, nous sommes restés trois/quatre/cinq/deux
    devait rester une, sourire bête/béat/idiot, aucune ampoule, pas d'ampoule, zéro ampoules
    péché mignon, inséparables, inséparable, la seule raison pour
    j'ai craqué/recraqué/succombé/cédé/replongé, j'ai encore craqué, on a craqué, je craque, craquage, carte bleue pleure, ma cb, mon compte/banquier pleure/me, rip mon compte, adieu mon/ma salaire/paye, mon banquier, aucun regret, zéro regret, sans regret, je regrette rien, je ne regrette rien
    je ne/n' jure que par, je jure que par, je ne peux plus m'en, je peux plus m'en, peux plus m'en passer, m'en passer, ne s'en passe plus, impossible de revenir/m'en/décrocher/retourner/lâcher, je reviens/retourne/reviendrai/retournerai plus/jamais/pas en/chez/demain/dès
    deuxième/troisième/quatrième/cinquième/2e/3e/4e/2ème/3ème/4ème pot/paire/tube/paquet/boîte/fois/saison/tasse/bouteille/commande/visite/flacon/année/hiver/été, mes enfants/gosses/mômes/filles/fils _ se/ont/ne/n'en/réclament/veulent/adorent/redemandent/battent, se battent/battaient/disputent/disputaient/arrachent pour/autour/la/le/les
    se l'arrache, s'arrachent, tout le monde me/m'a demande/demandé/demandait, on m'a demandé/arrêtée/arrêté, on me demande, on n'arrête pas de me, parti en/en/ partis/parties deux/trois/cinq/<number>/quelques/une/un, disparu en, englouti, engloutie, dévoré, dévorée, avalé en, dévoré en, fini en, lu d'une, d'une traite, léché, léché/saucé l'assiette/le/la, saucer
    <number>/deux/trois/cinq/dix ans/mois/hivers/étés qu'elle/qu'il/que/et/après tient/elle/il/toujours/je/comme/me, ça fait <number>/deux/trois/cinq/dix ans/mois que/qu'elle/qu'il je/tient/elle/il/on, toujours comme neuf/neuve, comme au premier jour, toujours pas déçu/déçue/lassé, toujours fidèle, depuis que j'ai/je/j'utilise découvert/l'ai/les/utilise/testé/essayé/goûté/suis/porte
    ma mère/soeur/copine/mamie/grand me/m'a/ma _ piqué/pique/vole/volé/demande/réclame/emprunte, me l'a piqué, me l'a volé, me le pique, me les pique, même mon/ma mari/père/mère/mamie/ado/chat/fils/fille/belle adore/a/aime/en/veut/valide, validé, validée, validés, je valide, on valide
    n'ont/n'a/ont/a pas passé la/le nuit/weekend/week/journée, pas survécu à/au, n'ont pas survécu, n'a pas survécu, n'a pas fait long feu, pas fait long feu, à la cuillère, à même le pot, dans le pot, caché/cachée/cachés/cacher derrière/pour/dans
    j'en suis à/au <number>/ma/la/mon/deux/trois, sans _ c'est pas/un/criminel, c'est un crime
  `,
  spelled: `
    que q k, c'est c cest ct, j'ai jai g, pas pa, trop tro tropp, quoi koi, quand qd, quelqu'un qqn, quelque qq, beaucoup bcp, toujours tjs tjrs, avec av avc, pour pr, vous vs, dans ds, tout tt, tous ts, même mm, bien bn, vraiment vrmt vrm, franchement frchmt, s'il stp, parce pck psk, jamais jms, plus pluss, putain ptn pu1
  `,
} satisfies StanceVocabulary;
