import type { TopicVocabulary } from '../topics';

export default {
  language: 'fr',
  asOf: '2026-11',
  source: 'own compilation, of France, Belgium and Québec',
  not: [
    "(verre|verres|carafe|bouteille|bouteilles|litre|litres) (d'eau|de lait|de jus|d'huile|de sirop), (joint|joints) (de|du|des|d'|de la|de l') (fenetre*|culasse|robinet*|silicone|carrelage|porte*|piston|etancheite|baignoire|douche|dilatation), pot (de|d'|a) (peinture|yaourt|fleurs|depart|echappement|miel|confiture|colle|creme|basilic), grace (a|au|aux|a la), son, retard, retards, retarde, douche, douches, tit, crisp, (oh|bon|grand) (mon dieu|dieu), mon dieu, dieu merci, grace a dieu, nom de (la|ta|sa|produit|famille|domaine), bible (de la|du|de|graphique), messe (basse*|des medias), croix (rouge|de fer), religieuse (au|a la|cafe|chocolat|caramel)*, religieusement, saint (valentin|nicolas|sylvestre|honore|etienne|malo|denis|tropez|germain|nazaire|marcellin|martin|laurent|barthelemy|jean|pierre|michel|maur), sainte (victoire|maxime), jesuite aux amandes, (parti|parties|partie) (pour|de|en|prenante|prenantes|du|a|avec|vivre|pris|des|chez|sans|hier|ce matin), tirer parti, parti pris, cabinet (de conseil|medical|dentaire|d'avocats|d'architecte*|d'architecture|comptable|de curiosites|de toilette|d'expertise|infirmier), campagne (de pub|publicitaire|de communication|de noel|d'ete|marketing|de recrutement|d'affichage|de dons|normande|a la), president* (du club|de l'association|du jury), (a la|maison de|de|en) campagne, chambre (d'hotes|froide|d'hotel|double), conseil (de lecture|du jour|beaute|d'administration), fete (des meres|des peres|de la musique|des voisins|de noel|du travail|d'anniversaire|de bureau|de l'ecole|foraine|de fin d'annee), (tiens|tenez) ma biere, vinaigre de vin, lie de vin, sans alcool, biere sans, bar (de ligne|a salade*|grille|en croute|a pates|sauvage|a ongles|a sourcils|a chats), coup de (coeur|main|fil|pouce|foudre|projecteur|feu|theatre|soleil|froid|balai|d'oeil), sexe (masculin|feminin|homme|femme|biologique|m|f), meme sexe, education sexuelle, (la|une|sa) baise main, con (carne|carné|brio), chili con carne, bordel* (de la|xixe), pain (batard|de mie), batard (de pain|250g), mur* porteur, chef de (projet|produit|cuisine|rayon|chantier|partie), patron de (couture|coupe|tricot|robe), patrons de couture, client mystere, service client, espace client, relation client, experience client, joyeuses fetes, jour ferie, jours feries, fermeture pour (conges|vacances), vacances scolaires, menu enfant*, famille de (produits|polices|caracteres), bonne chance, chatte (perdue|sterilisee|de race|tricolore), queue (de cheval|de poisson|de cerise|d'attente), bite d'amarrage, pipe (a|de bois|en terre|line|d'artichaut), cul (de sac|de poule|de bouteille), cul sec (sec|de)",
  ],
  notEnglish:
    'pour joint joints pot pots lent lents car pays grave lit lits vent vents pub pubs rage sale range rate rates tour tours pie pies pile rose roses court ours rude ton mars sol pose poses cave son coin dent main mess met mode sort stage tire legs fort bride hale pain pins plies cape chair four or as on nous men sang verge ride rides bus bras nu nue nues grace magasin trop',
  topics: {
    profanity: {
      sure: [
        "merde, merdes, merdique*, merdier, emmerd*, demerd*, putain*, ptn, ptain, putin de, pute, putes, salope, salopes, salaud*, saloperie*, connard*, connasse*, conne, connes, con de, gros con, petit con, quel con, quelle conne, ces cons, les cons, cons, bande de cons, connerie*, enculé*, encule*, enfoire*, bordel, bordel de, foutre, (va|allez) (te|vous|se) faire (foutre|enculer|voir), foutez, foutu*, je m'en fous, on s'en fout, s'en foutre, s'en branle, je m'en branle, branleur*, branlette, couille*, couillon*, casse couilles, bite, bites, chier, fait chier, chiant*, chiotte*, chieur*, chieuse*, cul, trou du cul, trouduc*, nique, niquer, niqué, nique ta, ntm, fdp, fils de pute, tg, ta gueule, ferme ta gueule, vos gueules, gueule de con, pd, pede, pedes, tapette*, batard*, enflure, ordure*, pouffiasse*, petasse*, grognasse*, tarlouze*, bougnoule*, raclure*, ducon, couillu, tabarnak, tabarnac, calisse, crisse de, osti de, ostie de, esti de, ciboire, sacrament de, viarge, 🖕",
      ],
      mild: [
        'zut alors merde, con, conne, crotte, flute alors, foutoir, degueulasse*, punaise, purée de, saoule*, salop',
      ],
      masked:
        'merde putain pute putes salope salopes connard connards connasse encule encules enfoire bordel couilles bite chier batard foutre nique niquer cul',
    },
    politics: {
      sure: [
        "(votez|voter|vote|votons|j'ai vote) (rn|lfi|ps|lr|macron|le pen|melenchon|a gauche|a droite|contre|blanc|utile), rassemblement national, front national, nouveau front populaire, France insoumise, Les Republicains, parti (socialiste|communiste|politique|quebecois|liberal|conservateur|presidentiel|au pouvoir|ecologiste|corrompu), Macron, macronie, macroniste*, macron demission, le pen, lepen, Bardella, Melenchon, melenchonis*, Zemmour, Sarkozy, hollande president, Attal, Darmanin, Retailleau, Trudeau, legault, Poilievre, extreme droite, extreme gauche, ultradroite, gauchiste*, gaucho*, facho*, fachos, gilets jaunes, islamo gauchis*, wokisme, wokiste*, grand remplacement, 49 3, dissolution de l'assemblee, motion de censure, (ce|notre|le) gouvernement (de|est|nous|ment|corrompu|incapable|ne|d'incapables), (ces|les|nos) (politiques|politiciens|deputes|ministres|elus) (sont|nous|ne|corrompus|pourris|se|menteurs), tous pourris, reforme des retraites, demission du gouvernement, politicien* …",
      ],
      cues: {
        office: [
          'gouvernement, president, presidente, ministre, ministres, premier ministre, depute*, senateur*, maire, elu, elus, politicien*, politique, parlement, assemblee nationale, senat, elysee, matignon, conseil municipal, parti, partis, opposition, candidat*, la gauche, la droite, prefet, ce parti, mairie',
        ],
        process: [
          'voter, vote, votes, votez, votera, voterai, voté, election*, electoral*, electeur*, urne, urnes, referendum, sondage*, scrutin, presidentielle*, legislatives, municipales, second tour, premier tour, campagne electorale, meeting, debat, debats, bulletin de vote, abstention, isoloir',
        ],
        issue: [
          "impot*, taxe*, immigration, immigre*, migrant*, avortement, ivg, retraites, austerite, corruption, laicite, insecurite, frontieres, refugies, guerre, droits de douane, privatis*, democratie, liberte, republique, pouvoir d'achat, service public, hopital public, ecologie, nucleaire",
        ],
        heat: [
          `mis en examen, mise en examen, garde a vue, nous prend pour, vivement les urnes, bravo le pays, imbeciles, encore un, belle mentalite, republique bananiere, casserole*, jet prive, 49 3, corrompu*, menteur*, mensonge*, ment, mentent, voleur*, honte, honteux, incapable*, incompetent*, demission*, fascis*, facho*, dictat*, traitre*, pourri*, degage*, dehors, virer, virons, ras le bol, marre, mepris*, clown*, guignol*, hypocrit*, arnaque, ruine*, detrui*, cirque, nous prennent pour, faut les sortir, se moque de nous, se moquent de nous, se fout de nous, se foutent de nous, qu'il parte, qu'ils partent, qu'elle parte, bon a rien, scandale*`,
        ],
      },
      against: [
        'fromage*, raclette, pizza, crepe*, gateau*, dessert, chocolat, chocolatine, croissant*, cafe, diner, repas, cuisine, chat, chats, chien, chiens, salon, canape, maison, famille, etagere*, meuble*, jeu, jeux, serie, film, livre, roman, foot, equipe, maillot, couleur*, logo, nom, noms, prefere*, concours, glace, parfum, bureau de vote ouvert, ordre du jour, seance publique, proces verbal, inscription sur les listes, procuration, hotel de ville, salle du conseil, ouvert a tous',
      ],
      never: [
        'syndicat*, greve, greves, heures sup, conditions de travail, smic, augmentation de salaire, prudhommes',
      ],
    },
    religion: {
      sure: [
        "(dieu|jesus|christ|jesus christ|le seigneur) (est|t'aime|t'attend|vous attend|revient|nous|vous|sauve|aime|a|existe|pardonne|veut), jesus christ, (gloire|merci|rendons grace|louange*) a (dieu|jesus|le seigneur|allah), (prie|priez|prions|crois|croyez|croire|confiance|revien*|accepte*) (pour|en|a|avec|jesus|le seigneur|dieu|au seigneur) …, parole de dieu, amour de dieu, fils de dieu, royaume de dieu, plan de dieu, saint esprit, vierge marie, sainte vierge, verset*, psaume*, evangil*, evangelique*, pecheur*, repent*, ma (foi|paroisse|priere du), mon (eglise|pasteur|cure|imam), l'eglise catholique, catholique*, musulman*, islam, coran, hadith*, inchallah, mashallah, hamdoulah, allah, athee*, temoins de jehovah, laus deo, amen 🙏, hosanna, alleluia",
      ],
      cues: {
        deity: ['dieu, jesus, christ, seigneur, vierge, prophete, saint, diable, demon, ange, anges, messie'],
        practice: [
          'prier, prie, prieres, priere, messe, bible, eglise, foi, religion, religieu*, pretre, cure, paroisse, communion, chapelet, mosquee, synagogue, careme, bapteme, procession, pelerinage, culte',
        ],
        appeal: [
          'sauve, sauver, ame, ames, peche*, ciel, paradis, enfer, grace, miracle*, beni*, benediction*, amen, eternel*, pardon, le chemin, signe, salut, redempt*, 🙏, ✝',
        ],
      },
      against: [
        'architecture, concert, brocante, mariage, tourisme, musee, restauration, visite, gothique, typographie, serveur, code, pluie, match, place',
      ],
    },
    alcohol: {
      sure: [
        "bourre*, ivre, ivres, ivre mort, saoul*, bituré*, torche hier, pompette*, gueule de bois, cuite, prendre une cuite, cuver, beuverie*, biture*, murge, (on|je) (est|suis|etait|etais) (bourre*|pete|petee|rond|ronds|dechire*|defonce*|eclate*), lendemain de (cuite|soiree|fete), apero, aperos, l'apero, (une|des|quelques|#) (bieres|binouzes|pintes|mousses|shots|mojitos|spritz|ricards|pastis|verres de vin|coupes de champagne|bouteilles|tequilas|pintes), # (bieres|pintes|verres de|shots|mojitos|spritz|ricards|coupes|gins), (une|petite|bonne|derniere|cette|premiere|deuxieme) (biere|pinte|mousse|binouze), (un|petit|dernier|bon) (ballon de rouge|verre de vin|verre de rouge|verre de blanc|verre de rose|coup a boire|canon|kir|ricard|pastis|spritz), bouteille de (vin|rouge|blanc|rose|whisky|vodka|rhum|gin|champagne|pastis), tournee (generale|de), happy hour, boire (un coup|un verre|des coups|des bieres|une biere|comme), soiree (arrosee|beuverie), before arrosé, brosse hier, prendre une brosse",
      ],
      cues: {
        drink: [
          'rose, roses, pastis, ricard, rhum, mojito, mojitos, spritz, kir, cidre, pinte, pintes, ti punch, punch, calva, calvados, chartreuse, cognac, limoncello, blanc, rouge, cubi, cubis, chablis, bordeaux, bourgogne, beaujolais, sangria, margarita, margaritas, tequila, vodka, gin, whisky, get 27, jager, biere*, vin, vins, rouge, champagne, rhum, vodka, whisky, gin, pastis, ricard, tequila, cidre, spritz, mojito*, cocktail*, alcool, cognac, calva, rosé, punch, pinard',
        ],
        drinking: [
          'gobelet, gobelets, coupe, coupes, flute, flutes, tiede, canape, boire, bu, bois, buvons, buvait, trinque*, verre, verres, bouteille*, tournee, pinte*, shot, shots, sante, tchin, gorgee*',
        ],
        night: [
          "a midi, mauvaise idee, bonne idee, plus jamais, j'ai appele mon, j'ai ecrit a mon, mon ex, mon foie, ma dignite, la serveuse, le serveur, le barman, ce matin, hier soir, la nuit derniere, karaoke, je vois double, ca tourne, jusqu'a #",
          'hier soir, soiree, fete, teuf, boite, bar, bars, bistrot, 3h du mat, 4h du mat, 5h du mat, karaoke, mal au crane, mal a la tete, plus jamais, trou noir, vendredi soir, samedi soir, danse sur',
        ],
      },
      against: [
        'recette, sauce, mijote, vinaigre, cuisine, prevention, volant, conduire, moderation, sobriete, taxe, tri, verre recycle, degustation commentee',
      ],
    },
    drugs: {
      sure: [
        'cocaine, cannabis, beuh, beuh hier, shit a fumer, petard*, fumer (un joint|un petard|de la beuh), joint*, rail de coke, coke hier, defonce au, ecsta, mdma, ketamine, lsd, heroine, dealer*, sous acide, champignons hallucinogenes',
      ],
    },
    sex: {
      sure: [
        "baiser (ce soir|avec|toute|sans), baise*, niquer (ce|une), coucher avec, couche avec, plan cul, coup d'un soir, partie de jambes en l'air, sexe (oral|anal|torride|sauvage|ce soir|sans|avec|au), faire l'amour (ce|avec|dans|toute), porno*, nichon*, nibard*, gros seins, fellation, pipe ce soir, sodomie, partouze, orgasme*, masturb*, branler, bander, bande dur, chaude ce soir, nudes, nu au lit, nue au lit, photos nue*, sextape, sexto*, vibromasseur, sextoy*, coquine ce soir, coquin ce soir, moment coquin, soiree coquine, libertin*, echangis*, levrette, kiffe tes fesses, cochonne*",
      ],
      cues: {
        act: [
          'sexe, sexy, nu, nue, nus, coquin*, menottes, fouet, lingerie, string, fesse*, seins, caresse*, bisou*, lit, jacuzzi, massage, chaud, chaude, hot, latex, strip, striptease, deshabill*, cochon*',
        ],
        invitation: [
          'chez moi, chez toi, mon lit, ce soir, qui est chaud, qui est partant, qui vient, viens, ecris moi, celibataire*, sans lendemain, lumiere eteinte, entre nous, tous les deux, en mp',
        ],
      },
      against: [
        'formulaire, champ, genre, education, sante, egalite, recette, sauce, plat, mode, taille*, art, musee, collection',
      ],
    },
    gripes: {
      sure: [
        "je (hais|deteste) (mon|ce|le|ma|mes|cette|les|travailler|bosser) (boulot|taf|job|travail|chef|patron|boss|boite|clients|collegues|ici|bureau|manager), (client|clients|chef|patron|reunion|reunions|manager|collegue*) (de merde|insupportable*|relou*|debile*|infernal*|inutile*|incompetent*|toxique*|odieux|de l'enfer|chiant*|interminable*), mon (chef|patron|boss|manager) (est|me|ne|a encore|veut|pense) …, ma (cheffe|patronne|boss|manager) (est|me|ne|a encore|veut) …, (marre|ras le bol|ras le cul|plein le dos|saoule|sature) (de|du|des|de ce|de ces|de mon|de cette) (mon|ce|ces|mes|taf|boulot|travail|clients|client|chef|patron|reunions|bureau|boite|job|collegues) …, aurait pu etre un (mail|email|e mail), (reunion|point|visio) (pour|de|sur) … (preparer|preparation de|caler|parler de) … (reunion|point|visio), bullshit job*, bullshitjob*, encore une reunion (qui|pour|inutile|de), si encore un (client|manager|chef) …, un (client|chef|manager) de plus (qui|et) …, taf de merde, boulot de merde, je demissionne, envie de demissionner, vivement (la demission|que je quitte)",
      ],
      cues: {
        work: [
          'chef, cheffe, patron, patronne, boss, manager, reunion, reunions, client, cliente, clients, bureau, boulot, taf, travail, collegue*, brief, livrable*, excel, powerpoint, mails, mail, zoom, visio, modifs, retours client, logo plus gros, boite, stagiaire*, rh, lundi, feedback, deadline, open space, point rapide, petit point',
        ],
        annoyance: [
          "achevez moi, tuez moi, au secours, m'a encore, vole mon idee, pique mon idee, elever des (chevres|alpagas|moutons), pas un merci, meme pas merci, encore une reunion, pour choisir la couleur, j'en peux plus, je craque, jusqu'au cou, la blague, on me parle comme, marre, ras le bol, deteste, hais, insupportable*, relou*, j'en peux plus, je n'en peux plus, je craque, saoule*, gave, enerve*, debile*, idiot*, stupide*, incompetent*, inutile*, au secours, tuez moi, achevez moi, qu'on m'acheve, qu'on me tue, qu'on en finisse, je vais hurler, je hurle, je meurs, a l'aide, pitie, perte de temps, encore un, encore une, pour la #, troisieme … de la journee, quatrieme … de la journee, hurler, pleurer, me jeter, me noyer, aucune idee, ridicule*, n'importe quoi, abus*, 🙄, 😤, 🤬, 😡, 🤦, 🙃, 😩, 😫",
        ],
      },
      against: [
        'conseils, comment, notre, merci, fier*, heureu*, bravo, felicitations, decouvrez, formation, guide, podcast, inscri*, levain, recette, pain, chien, chat, vous aider',
      ],
      never: [
        'salaire*, paie, heures sup, syndicat*, greve, convention collective, harcelement, licenci*, conditions de travail, precari*, burn out, burnout, smic, temps de travail, prudhommes',
      ],
    },
    whereabouts: {
      sure: [
        "officiellement (en teletravail|malade|chez le dentiste|chez le medecin|en reunion) …, en (vrai|realite) (au ski|a la plage|au parc|en terrasse|a la piscine|en week end), (ne dites|dites) (rien|pas) … (chef|patron|boss|boulot|bureau), (mon chef|mon patron|mon boss|le bureau|au boulot on) (croit|croient|pense|pensent) que …, faux arret maladie, (vient|viens|venons) d'atterrir a, bien arrive* a, absent* jusqu*, la maison (est|sera) vide",
      ],
      cues: {
        believed: ['chef, patron, boss, bureau, boulot, taf'],
        excuse: ['malade, grippe, arret maladie, fievre, medecin, dentiste, teletravail, gastro, 🤒'],
        leisure: ['plage, piscine, vacances, festival, match, gueule de bois, aeroport, ski, terrasse, 🏖, 🏝'],
      },
    },
    holiday: {
      sure: [
        'valises (bouclees|pretes|faites|fermees), (demain|ce soir|bientot) (la |les |le |) (corse|bretagne|grece|crete|sardaigne|sicile|guadeloupe|martinique|reunion|maldives|baleares|canaries|plage) …, en vacances (a|avec|jusqu*|en|dans|chez|🏖), (bien arrives|arrives|installes|poses|direction|cap sur) (a|en|au|dans|sur|la|le|les) (^|plage|mer|montagne|soleil) (avec|pour|jusqu*|🏖|☀|✈), (une|deux|trois|#) (semaine|semaines|jours) (a|en|au|de|sans) (^|plage|soleil|mer|reseau|telephone|farniente|deconnexion), (maison|appart) vide (jusqu*|toute|pendant), retour (le|dans) (#|lundi|dimanche|une semaine|deux semaines|quinze jours), (mes|nos) vacances, jour # (de|des) (vacances|nos vacances|mes vacances|voyage), (premier|deuxieme|dernier) jour (de|des) vacances, vacances en famille, lune de miel, voyage de noces, on part en vacances, enfin (les|en) vacances, partis en (vacances|voyage|croisiere)',
      ],
      cues: {
        trip: ['vacances, voyage, escapade, croisiere, conges, week end prolonge, rtt'],
        place: ['plage, piscine, hotel, ile, aeroport, camping, location, mer, vol, gite, 🏖, 🏝, ✈, 🌴'],
        away: [
          "valises, adieu les mails, adieu mails, deconnexion, mode avion, decollage, embarquement, jour #, jusqu'a dimanche, jusqu'a lundi, valise*, passeport, bronze*, arrives, rentre lundi, coup de soleil, les enfants, la famille, deconnexion",
        ],
      },
      against: [
        'horaires, ferme, fermes, fermons, ouvert, ouverts, offre, reservez, clients, commandes, livraison, boutique, bonnes',
      ],
    },
    kids: {
      sure: [
        "(mon|ma|mes|notre|nos) (fils|fille|filles|enfant*|bebe*|petit bout|petite derniere|gamin*|gosse*|jumeaux|jumelles|loulou*|ado*|petit fils|petite fille|petits enfants|bout de chou|poussin|puce|petit dernier|grand de # ans|mome*), les enfants (ont|sont|dorment|ne|et moi|a la|rentrent), le petit (a|dort|fait|est), la petite (a|dort|fait|est), premier jour (d'ecole|de creche|de maternelle|de cp), rentree (de|du) (mon|ma|mes|petit), petite souris, avec (les|mes|nos) (enfants|petits|gamins|gosses|loulous|mouflets), (je suis|on est|nous sommes|elle est) enceinte*, on attend (un bebe|des jumeaux|une fille|un garcon|notre), c'est (une fille|un garcon), echographie (des|du|de|a), (le|notre|mon) (loulou|loup|petit bonhomme|choupinou|ptit loup), (ma|notre) (puce|louloute|princesse|choupette), rentree (en|au|des classes) (cp|ce1|maternelle|petite section|college|de), spectacle de (fin d'annee|l'ecole|noel), premiere dent, premiers pas, a perdu (une|sa) dent",
      ],
      cues: {
        child: [
          'enfant, enfants, fils, fille, bebe, gamin*, gosse*, mome*, loulou*, les petits, le petit, la petite, mes deux',
        ],
        life: [
          'ecole, creche, maternelle, dent, dents, parc, balancoire*, chateau de sable, bain, doudou, sieste, deguisement, plage, premiere fois, premier, boue, pyjama, devoirs, spectacle',
        ],
      },
      against: [
        'menu, gratuit*, atelier*, billet*, ages, a partir de, familles, parents, campagne, association, don, collection, tailles, reserv*, programme',
      ],
    },
    family: {
      sure: [
        "(mariage|enterrement|divorce|anniversaire|obseques|bapteme|pot de retraite|fiancailles|70 ans|80 ans|60 ans|90 ans) (de|d') (ma|mon|mes) (soeur|frere|mere|pere|cousine|cousin|tante|oncle|grand mere|grand pere|parents|niece|neveu|belle mere|mamie|papi), (papa|maman|mamie|papi|papy|ma soeur|mon frere|ma mere|mon pere|ma grand mere|mon grand pere) (a|fete) # ans, (ma|mon) (soeur|frere|cousine|cousin|mere|pere) (s'est|s'est encore|est) (mariee|marie|fiancee|fiance|separee|separe|barree|barre|partie|decede*|mort|morte)",
        'toute la famille, (repas|diner|photo|reunion|fete) de famille',
      ],
      // In passing, a word about one's own is no news of them.
      mild: [
        '(ma|mon|mes) (mere|pere|maman|papa|frere*|soeur*|mari|femme|epouse|tante|oncle|cousin*|belle mere|beau pere|grand mere|grand pere|mamie|papi|papy|beaux parents|parents|conjoint*|copain|copine|famille|niece*|neveu*)',
      ],
      cues: {
        kin: [
          '(ma|mon|mes) (mere|pere|maman|papa|frere*|soeur*|mari|femme|epouse|tante|oncle|cousin*|belle mere|beau pere|grand mere|grand pere|mamie|papi|papy|beaux parents|parents|conjoint*|copain|copine|famille|niece*|neveu*)',
        ],
        life: [
          "anniversaire, mariage, enterrement, obseques, mort, morte, decede*, hopital, operation, opere*, malade, cancer, enceinte, bebe, naissance, nee, divorce*, separe*, noel, reveillon, diner, dejeuner, visite, rend visite, calin, je t'aime, me manque, fier, fiere, pleure*, dispute*, retraite, diplome, demenage*, chez mes, chez ma, chez mon, ehpad",
        ],
      },
    },
    health: {
      sure: [
        "(le|mon) (crabe|cancer|lymphome|melanome|diabete) (recule|revient|est|a), (resultats|analyses|biopsie|scanner|irm|examens) … (bons|benin|benigne|malin|maligne|rassurants|normaux|negatif|positif|mauvais) (pour|le|je|ouf|crabe|medecin), (c'est|etait|est) (benin|benigne|malin|maligne), (opere|operee|hospitalise|hospitalisee|platre|platree|perfuse|perfusee) (de|du|hier|ce|depuis|pour|d'|la|en), (appendicite|peritonite|calculs renaux|hernie discale|sciatique|lumbago|endometriose|pre eclampsie), (en|sous) (chimio|antidepresseurs|morphine|perfusion|antibiotiques|dialyse), (en|avec des) bequilles, migraine (depuis|carabinee|ophtalmique|jour), (mon|ma|mes) (diagnostic|biopsie|operation|anxiete|depression|traitement|chimio|cancer|grossesse|therapie|psy|medicaments|migraine*|fausse couche|resultats d'analyses|irm), a l'hopital, aux urgences, on m'a (diagnostique|opere|hospitalise|detecte|trouve), (je me fais|je vais me faire|je passe) (operer|au bloc), (mon|ma|mes|l') (irm|scanner|prise de sang|resultats|biopsie|bilan|entorse|fracture|hernie) (est|sont|dit|de|a), (operation|bloc) (le|lundi|mardi|mercredi|jeudi|vendredi|la semaine), crise (d'angoisse|de panique), j'ai (le covid|la grippe|un cancer|de la fievre|la gastro), positif au covid, positive au covid, en arret maladie",
      ],
    },
    home: {
      sure: [
        "on a les cles, (j'ai|on a|nous avons) (enfin |) (eu|recupere|recu|signe) (les cles|le compromis|l'appart|le bail|chez le notaire|l'acte), (mon|notre|le) proprio (vend|nous|me|veut|a|augmente|refuse), (cherche|cherchons|quelqu'un connait|qqn connait) (un |une |) (appart|appartement|studio|coloc|colocation|t2|t3|deux pieces|trois pieces), pret (immobilier |) accepte, mon adresse (est|c'est|:), notre nouvelle (maison|adresse), mon nouvel (appart|appartement), notre nouvel (appart|appartement), ma nouvelle (maison|adresse), on demenage, (jour|jour j) (de|du) demenagement, pendaison de cremaillere, cremaillere, la cle est (sous|dans)",
      ],
      cues: {
        address: [
          '# (rue|avenue|boulevard|place|chemin|allee|impasse|bis|quai), digicode, code postal, interphone, etage #',
        ],
        dwelling: [
          "on habite, j'habite, chez nous, chez moi, notre maison, mon appart, demenagement, cartons, voisins, toute la famille, passez, sonnez",
        ],
      },
      against: [
        'boutique, magasin, evenement, billet*, ouvert, horaires, clients, mairie, habitants, exposition, vernissage, restaurant',
      ],
    },
    money: {
      sure: [
        "(compte|compte en banque|mon compte) (a decouvert|dans le rouge|vide|a sec), a decouvert (depuis|jusqu'au|encore|le), (carte|cb|ma carte) (refusee|bloquee|avalee), (vivement|jusqu'a|j'attends) (la paie|la paye|le virement|mon salaire|le salaire), pates (jusqu'au|jusqu'a|tous les soirs jusqu'a)",
        'mon (salaire|pret|decouvert|loyer|compte en banque|credit|bulletin de paie|heritage), ma (paie|retraite|dette|prime), mes (dettes|economies|impots), je suis (officiellement|completement|totalement|encore|) (fauche*|a sec|ruine*|a decouvert), fin de mois difficile*, je gagne # euros',
      ],
    },
  },
} satisfies TopicVocabulary;
