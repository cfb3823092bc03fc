import type { Phrases } from '../reading/phrases';

/** What a phrase adds to the picture of a post that fishes for followers or reactions. */
export type BaitWord =
  | 'exchange'
  | 'follow me'
  | 'in return'
  | 'prize'
  | 'task'
  | 'terms'
  | 'ends'
  | 'applause'
  | 'followers'
  | 'bought'
  | 'buy followers'
  | 'offer'
  | 'criticism';

/**
 * How bait is worded, in the languages served. Own compilation, 2026-11, after the kinds that Meta names in
 * “Fighting Engagement Bait on Facebook” (vote, react, share, tag and comment baiting) and X names in its
 * platform manipulation policy (trading and selling follows).
 */
export const BAIT: Readonly<Record<BaitWord, readonly Phrases[]>> = {
  exchange: [
    'f4f, l4l, s4s, c4c, sub4sub, fol4fol, follow4follow, followforfollow, like4like, likeforlike, likeforlikes, lfl, followback, followbackteam, teamfollowback, follow2follow, comment4comment, l4l, fl4fl, followtrain, gaintrain, 1f1b, instantfollowback',
    '(follow|sub|subscribe|comment|share|shoutout|repost|retweet|rt|save) (for|4) a (follow|sub|like|comment|shoutout)',
    '(i|we|ill|i will|we will) (will |gonna |)follow (every|everyone|everybody|all|each|anyone|whoever) … … back, follow (ladder|ladders|chain|chains|loop|loops|spree|circle), follow (the|all|everyone|everybody|every|whoever) … (above|below|before|after) (you|me|u|this comment), follow … (people|accounts|person|account|names) (above|below|before|after) (you|me|u)',
    `(like|follow|sub|comment) and (i'll|ill|i|we'll) (like|follow|sub|comment) (yours|your|you|back|on yours), follow for follow, followers for followers, follows for follows, likes for likes, like for like (anyone|anybody|please|pls|who|whos|page|pages|insta|back|guys|today), (doing|do|want|wants|anyone|anybody|up for|quick|into|down for|fancy|comment for|its) … like for like, like for like … (page|pages|post|pics|pic|comment|insta|follow|drop|below|profile), sub for sub, comment for comment, shoutout for shoutout, page for page likes, follow 4 follow, like 4 like, sub 4 sub, (rt|retweet) for (rt|retweet|a follow)`,
    "follow back or (get|be|you'll be|you get) (blocked|unfollowed), (gain|gaining|grow|growing|get|getting) mutuals, (follow|gain|follower|like) train, follow loop, follow chain, like ladder, engagement pod, comment pod, (engagement|like|comment) (group|circle) join",
    "(i|we|always|will|instant|100%|i always|i will|ill|guaranteed|everyone gets a|all get a) follow back (everyone|all|instantly|fast|asap|), (i'll|ill|i will|we'll) (follow|like|sub to|subscribe to) (the |) first (#|hundred|fifty|twenty|ten) …, (i'll|ill|i|we|we'll) (follow|like|sub) (you|u|yours) if (you|u) (follow|like|sub) (me|us|mine|ours), (if you|if u) (follow|like|sub) (me|us|mine) (i'll|ill|i|we'll|i will) (follow|like|sub), (i|we) follow (everyone|everybody|anyone) back, (follow|followed) (me|us) get (a|) follow (back|), follow back guaranteed, follow back (instantly|everyone), mutual follow*, mutuals train, followback (everyone|guaranteed)",
    "(like|comment on|share|save|heart) my (last|latest|recent|newest|pinned) … (i'll|ill|i will|and i|we'll) (like|comment|share|do|return|heart) …, (follow|add|sub to|subscribe to|like|support) (me|us|my page|our page|my channel|my profile|my last post|mine|my post|our channel) … (and|so|then|) (i'll|ill|i will|we'll|we will|i|we) (follow|add|sub|subscribe|like|support|do|check|return|give|return) (you|u|yours|your|to|it|the|back)",
    "(like|follow|sub to|comment on|share) (mine|me|my page|my post|my last post) … (like|follow|sub to|comment on|share) (yours|you back|your page), (i'll|ill|we'll|i will) (follow|like|sub|subscribe|add) (back|you back|u back|yours back|yours too|every one of you back|everyone back|all of you back|whoever)",
    "(drop|leave|post|comment|share) (your|ur) (handle|user|username|page|link|profile|channel|account) … (follow|like|sub|subscribe|support) (each other|one another|everyone|all|you|back), (follow|like|support) (everyone|everybody) (who|that) (likes|comments|retweets|follows|replies|likes this|retweets this|reposts), (i|i'll|ill|we|we'll|will|and i'll) follow (everyone|everybody|anyone|all|all of you|each of you|you all|every one of you) (who|that|back|below|in), (drop|leave|comment|post) … (i|i'll|we|we'll) follow (everyone|all|you|back), (follow everyone|follow all) (in|on|under) (this|the) (thread|comments|list|replies), (gain|get) (followers|mutuals) (fast|now|with)",
    // es
    'sigueme y te sigo, me sigues y te sigo, si me sigues te sigo, te sigo si me sigues, (os|les|te) sigo si (me|nos) (seguis|siguen|sigues), si (me|nos) (seguis|siguen) (os|les) (sigo|seguimos), te devuelvo (el|) (follow|like|seguimiento), (doy|devuelvo) follow (back|seguro|a todos|), follow por follow, like por like, me gusta por me gusta, sigo a quien me siga, te sigo de vuelta, sigo de vuelta, siganme y los sigo, sigueme que te sigo, seguidme y os sigo, sigue (y|a) … te seguimos, dale like … (y te|te) (doy|devuelvo) (like|otro), (intercambio|intercambiamos) (de|) (likes|seguidores|follows), sub x sub, sub por sub, like x like, follow x follow',
    // fr
    "abonne toi … … je m'abonne (en retour|aussi|a toi|a ton|a ta|a la|au), abonnez vous … … je m'abonne, je m'abonne en retour, follow contre follow, like contre like, like pour like, abonnement contre abonnement, abo contre abo, suis moi … je te suis, suivez moi … je vous suis, je te suis en retour, (je|on) (te|vous) (suis|suit|like|follow) si (tu|vous) (me|nous) (suis|suivez|suit|like|likes|likez|follow|follows), si (tu|vous) (me|nous) (suis|suivez|like|likes|likez|follow) (je|on) (te|vous) (suis|suit|like|follow), (tu|vous) (me|nous) (suis|suivez) (je|on) (te|vous) (suis|suit), un (follow|like|abonnement) (contre|pour) un (follow|like|abonnement), je follow back, je (rends|rend) (les|tous les|tes|vos) (likes|follows|abonnements|abos), je like (en retour|en echange), (like|likez|aime|aimez) ma page … (je like|j'aime|je likerai|j'aimerai) (la tienne|la votre|votre page|ta page), echange (de|d') (likes|abonnes|abonnements)",
    // de
    'folge mir … (folge ich|ich folge) (dir|zuruck), folgt mir … (folge ich|ich folge) (euch|zuruck), folge zuruck, folgen zuruck, ich folge (dir|euch|jedem|allen) zuruck, folgst du mir … folge ich dir, (wenn|falls) (du|ihr) (mir|uns) (folgst|folgt) … (folge|folgen|folg) (ich|wir) (dir|euch), ich folge (dir|euch) (wenn|falls) (du|ihr) (mir|uns) (folgst|folgt), (wer|jeder der) (mir|uns) folgt … (folge|folgen|bekommt|kriegt), follow gegen follow, like gegen like, likes gegen likes, abo gegen abo, abo fur abo, like fur like, gegenseitig (folgen|liken|abonnieren), (liked|like|likt|likt) meine (seite|page) … (like ich|ich like) (deine|eure), zuruckfolgen garantiert, ruckfolgen garantiert',
    // pt
    '(sigam|sigam me|segue|siga|sigam nos) (que|e) (eu|nos|a gente) … (sigo|seguimos) (de volta|toda|todos|todo mundo|voces|a todos|), sigo (toda a gente|todos|todo mundo|a todos|quem me seguir|quem seguir) (de volta|), me segue que eu (te|) sigo, segue que eu sigo (de volta|), me siga que eu te sigo, (te|eu te) sigo se (voce|vc|tu|) me (seguir|seguires), se (voce|vc|tu|) me (seguir|seguires) (eu|) (te sigo|sigo), quem me seguir eu sigo, sigo de volta, segue de volta, troco (likes|seguidores|curtidas|follow), troca de (likes|seguidores|curtidas), curte (a minha|minha) … que eu curto (a sua|a tua|sua), sdv (aqui|garantido|na hora|todo*|quem|rapido|real), troco sdv, curtida por curtida, seguir de volta, me segue e (eu|) te sigo, segue me … (sigo te|sigo de volta), um like por um like',
    // it
    'seguimi e ti seguo, (ti|vi) seguo se (tu|) (mi|ci) (segui|seguite), se (mi|ci) (segui|seguite) (ti|vi) (seguo|seguiamo), chi mi segue (lo|la|viene) …, ti seguo anch*, seguitemi e vi seguo, ricambio (il|tutti|sempre|i|) (follow|like|segui|seguaci), ricambio tutti, like per like, follow per follow, segui … ricambio, scambio (like|follow|seguaci|iscritti), metti like … ricambio',
    // ja
    '相互フォロー*, 相互希望*, フォロバ*, 必ずフォロバ*, フォロー返し*, いいね返し*, フォロー返します*',
    // nl, pl
    'volg mij … volg ik (jou|je) (terug|), volg me … volg ik (jou|je) (terug|), ik volg (je|jou|iedereen) terug, like voor like, volg voor volg, obserwacja za obserwacje, obs za obs, lajk za lajk, like za like, zaobserwuj … oddaje, sub za sub, oddaje (obserwacje|suby|lajki|obs|follow)',
    // ar
    'تابعني (و|) اتابعك, تابعني واتابعك, تابعوني (و|) اتابعكم, تابعوني واتابعكم, تابعني وبتابعك, متابعه مقابل متابعه, متابعه متبادله, لايك مقابل لايك, لايك بلايك, فولو باك, فولو (مني|منك|ليا|لي|) (مقابل|ب|قصاد) فولو, فولو … فولو باك, لايك (مني|منك|) (مقابل|قصاد) (لايك|فولو), رد المتابعه مضمون, ارد المتابعه, برد المتابعه, اتابع من يتابعني, تبادل (متابعين|متابعات|لايكات), ضيفني واضيفك, فولوباك, رتويت (و|) اتابعك',
  ],
  'follow me': [
    '(follow|add|like|sub|subscribe) (me|us|my page|my channel|our page), (drop|leave) (your|ur) (handle|user|username|page)',
    'sigueme, siganme, seguidme, abonne toi, abonnez vous, suivez moi, suis moi, folge mir, folgt mir, me segue, me siga, segue me, seguimi, seguitemi, volg mij, volg me, zaobserwuj mnie, تابعني, تابعوني',
  ],
  'in return': [
    'follow back, followback, in return, favour returned, favor returned, (return|returning) the (favour|favor|follow|like|love), back guaranteed, te devuelvo, en retour, zuruck, de volta, ricambio, terug, oddaje, ارد, مقابل',
  ],
  prize: [
    "to win, chance of winning, chance (at|for|to get) (a|free|the|#|two), free (tickets|ticket), (get|gets|receive|receives|wins) (a|one|their|your) free, chances of winning, win (it|them|a|an|one|my|our|your|#|this|these|free|big|two|tickets|prizes|both|it all), giveaway, give away, giving away, give aways, prize, (could|can) be yours, up for grabs, sweepstake*, raffle, prize draw, (draw|pick|choose) (a|one|the|#|our) (lucky|) winner, random winner, winner (takes|gets|receives), lucky (winner|follower|commenter), (in|be in|you're in) with a (chance|shot), (more|extra|unlimited|bonus|each) (entries|entry), free … for (a|one) (year|month|week|life), be in the (draw|running|hat), entered (into|in) (the|a|our) (draw|raffle|giveaway), in the hat, free # for (one|two|the winner|a lucky), (you|they|you both|you two) could (both|all|) (be|win|get|join|go|have),  (winner|winners) (drawn|announced|picked|chosen|selected|revealed)",
    // es fr de pt it nl pl ar
    'rifa, rifamos, mas (chances|oportunidades|posibilidades), participa* (por|para ganar), sorteo, sorteamos, sortearemos, gana (un|una|el|la|mi|dos|#), ganar (un|una|el|la|#), puedes ganar, llevate (un|una|gratis|#), premio, regalamos',
    '(gagner|remporter|rafler) le (gros |)lot, lots a (gagner|la cle), plus de chances, concours, jeu concours, jeuconcours, gagne (un|une|le|la|mon|ma|ton|ta|#), gagnez (un|une|le|la|#), a gagner, gagner (un|une|le|la|des|#), remporte*, tirage au sort, tentez de, tente de',
    'gewinnspiel, verlosung, verlose*, gewinne (ein|eine|einen|#), gewinnt (ein|eine|einen|#), zu gewinnen, gewinnen (ein|eine|einen|kannst|konnt)',
    'passatempo, habilita te, habilitem se, habilitas te, (mais|tens|tem) hipoteses, hipotese* de ganhar, sorteio, sorteamos, sortear, ganhe (um|uma|o|a|#), ganhar (um|uma|o|a|#), concorra, concorrer, premio, concorre a',
    'vinci (un|una|il|la|#), vincere (un|una|il|la|#), estrazione, in palio, concorso a premi, giveaway',
    'winactie, win (een|de|kans), maak kans, weggeefactie, verloten, wygraj, do wygrania, rozdanie, konkurs, nagroda',
    'اربح, واربح, لتربح, فرصه للفوز, للفوز, سحب على, السحب على, مسابقه, جائزه, جوائز, سنختار فائز*, توزيع جوائز',
  ],
  task: [
    'tag (a|#|your|some|as many|someone|every|everyone|at least|all your|ur) … (friend|mate|people|person|pal|bestie|buddy|colleague|partner|follower|account|who|you), tag (someone|friends|mates|people|#|them below), tag (your|ur|the) (duo|squad|crew|team|gang|other half|girls|boys|lads|fam|bff|group chat|gym buddy|partner in crime|favourite person|favorite person|other half|roommate|flatmate|mom|mum), (every|each) (extra|additional|new|single|) (tag|share|comment|repost|follow) (counts|is|equals|gets|=), tag a (friend|mate|colleague|pal|bestie), hit (share|like|follow|retweet|save|the like|the heart), smash (like|that like|the like|follow), tag your … (bestie|mate|mates|friend|friends|pal|partner|crew|colleague|colleagues|buddy|mum|mom|sister|brother|family|other half), tag the (friend|mate|person|one|pal|colleague|mum|mom|dad|human|foodie|bestie) (who|that|you), more tag*, (comment|drop|type|reply|write) (below|this|with|yes|done|win|me|mine|done|your|a|the|an emoji|the word|an|in), (like|share|retweet|rt|repost|save) (this|and|our|my|the|for your chance), follow (us|me|our|this page|this account|and|to), every comment, (each|every) (tag|share|comment|like|retweet) (is|counts|equals)',
    '(etiqueta|menciona) (a|#|aqui) … (amig*|persona*|gente|alguien), comenta (con|este|abajo|la|tu|y|quiero), dale (like|me gusta), comparte (est*|en|y|la), siguenos, deja (tu|un) comentario, haz (rt|like)',
    '(identifie|tague|tag|mentionne|identifiez|taguez|mentionnez) … (ami*|pote|proche|personne*|copain*|copine*), (commente|commentez) (avec|ce|cette|ci|le|la|je), (partage|partagez) (ce|cette|en|le|la|ta|votre|cette), (like|likez|aime|aimez) (ce|cette|la|le|et|notre), abonne toi, abonnez vous, (rt|retweete*) (ce|et|pour)',
    '(markiere|markiert|verlinke|verlinkt|tagge|taggt) (#|deine*|eure*|eine*|jemand*|alle|hier) … (freund*|person*|leute|mensch*|kumpel), (markiere|markiert|verlinke|verlinkt|tagge|taggt) (#|jemand*), kommentiere*, kommentiert, (like|liked|liket|likt|teile|teilt) (diesen|dieses|den|das|und|unsere*), folge uns, folgt uns, schreib* … (in die|in den) kommentare*',
    '(marque|marca|marquem|mencione|identifica) (#|um|uma|teu*|seu*|os|as|aqui|o) … (amig*|pessoa*|alguem), (comente|comenta|comentem) (aqui|com|abaixo|neste|eu|o|a|quero), (curta|curte|compartilhe|compartilha|partilha|partilhe) (est*|ess*|a|o|e|nos|no), siga (a gente|nosso|a|o|nos|o perfil|a pagina), deixe (seu|um) comentario',
    '(tagga|taggate|menziona) (un*|#|i|le|tu*) … (amic*|person*), commenta (con|qui|questo|sotto), condividi (quest*|nelle|il|e), metti (like|mi piace), segui (la|il|ci|) (pagina|profilo), tag (#|een|je) … (vriend*|mensen|iemand), reageer (met|hieronder|op), deel (dit|deze), volg ons, oznacz (#|znajom*|kogos|przyjaci*), skomentuj, udostepnij, zostaw komentarz, polub (nas|post|profil)',
    '(منشن|اعمل منشن|سوي منشن|تاغ|منشنوا|منشني) … (صديق*|اصدقا*|اصحاب*|شخص*|حد|ربعك|صاحبك), منشن, اكتب (تعليق|في التعليقات|بالتعليقات|كلمه|تم), علق (ب|على|تم|بكلمه), شارك (المنشور|البوست|الصوره|مع), رتويت, اعمل (لايك|شير|رتويت), (تابع|تابعوا) (الصفحه|الحساب|حسابنا|صفحتنا)',
  ],
  terms: [
    'tcs, ts and cs, t and c*, (terms|conditions|rules) (apply|in|at|on|here|are|below|via|and|linked), (full|official|contest|competition|giveaway|the|complete|our) (terms|rules|conditions), terms, rules in bio, no purchase necessary, closing date, open to … residents, winner* … by lot',
    'bases legales, bases (del|de la|en|y|completas|aqui), (bases|condiciones) (en|legales|y), terminos y condiciones, reglement (complet|du|sur|en|disponible), reglement, conditions (de|completes|sur|du), teilnahmebedingungen, bedingungen, agb, teilnahmeschluss, regulamento, termos e condicoes, regolamento, condizioni, actievoorwaarden, voorwaarden, spelregels, regulamin*, الشروط, شروط (المسابقه|السحب|المشاركه|واحكام), والاحكام',
  ],
  ends: [
    "(ends|ending|closes|closing|through|runs until|open until|open till|enter by|entries by) (on |at |) (#|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december), (hasta|valido hasta|termina|cierra) (el|) (#|lunes|martes|miercoles|jueves|viernes|sabado|domingo), (jusqu'au|fin le) (#|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche), bis (zum|) (#|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag), (ate|termina) (o dia|) (#|segunda|terca|quarta|quinta|sexta|sabado|domingo), (entro|scade) (il|) #",
  ],
  applause: [
    "(rt|retweet|like|fav|repost|share|reblog) (this|) if (you|u|ya|your|ur|you're|youre|this|we), (rt|retweet|repost|reblog) (this|) if i, (rt|retweet|like) for … (like|fav|favorite|retweet|rt) for, (share|like|type|comment) (and|) … (amen|to claim), # like # (prayer|respect), # likes and (i'll|we'll|i will|ill), (like|comment|type|drop) (yes|amen|1|a heart) if (you|u), let's see how many (likes|retweets|shares|rts), bet you (won't|wont) share, (don't|dont) scroll (past|without)",
    "(rt|retweet|like|comparte|dale like|haz rt|da rt) si (te|tu|estas|eres|crees|tambien|amas|quieres|estas de acuerdo), (rt|like|likez|partage|partagez|aime) si (tu|vous|toi|t'aimes|comme|toi aussi), (rt|like|teile|teilt|liken|retweet) wenn (du|ihr|auch), (rt|curta|curte|compartilhe|compartilha|partilha|da rt|like) se (voce|vc|tu|ama|concorda|tambem|es), (rt|metti like|condividi|like) se (sei|anche|ami|tu|vuoi), (rt|like|deel) als (je|jij|ook), (rt|daj lajka|udostepnij|like) jesli, (رتويت|لايك|شير|اعمل لايك|شارك) (اذا|لو) (كنت|انت|تحب|بتحب|توافق)",
  ],
  followers: [
    'follower, followers, seguidor*, abonnes, abonne*, abonnent*, subscribers, subs, likes, views, seguaci, volgers, obserwujacych, obserwujac*, متابع, متابعين, المتابعين, لايكات, مشاهدات, curtidas, plays, streams',
  ],
  bought: [
    'buy, bought, buying, purchase*, sell, selling, sold, for sale, cheap, cheapest, price, prices, package, packages, bucks, quid, dollars, euros, pounds, usd, paypal, panel, smm, supplier, provider, service, vendor, bump*',
    'compr*, vend*, barat*, precio, paquete*, achet*, vends, pas cher, prix, forfait*, kauf*, verkauf*, gunstig*, billig*, preis, preco, pacote*, reais, euro, comprati, acquist*, prezzo, pacchett*, koop, kopen, goedkoop, kup*, sprzedam, tanio, cena, شراء, اشتر*, للبيع, ابيع, رخيص, سعر, اسعار, باقه, باقات, دولار, ريال, درهم',
  ],
  'buy followers': [
    '(buy|get|order|purchase) (real|cheap|active|instant|#|your|more|1k|5k|10k|100|1000|5000|10000|organic|targeted|some|) (real|active|instagram|ig|twitter|tiktok|youtube|x|facebook|) (followers|likes|views|subscribers) (here|now|cheap|from|at|today|for|instantly|fast|overnight), (instant|cheap|real) (followers|likes|views) (for|from|at|available|sale|delivered)',
    'compra seguidores, (vendo|vendemos) (seguidores|likes), seguidores (baratos|reales), achet* (des|) (abonnes|followers|likes) (ici|pas|sur|chez|pour), (vends|vendons|vente) (des|d|de|) (abonnes|followers|likes), follower kaufen (bei|hier|ab|schon), (kauf|kauft) (dir|euch|) … follower, (compre|vendo|vendemos) (seguidores|curtidas), vendo (follower|seguaci), متابعين (للبيع|حقيقيين), (بيع|للبيع) متابعين, (شراء|زياده|رشق) متابعين, رشق (متابعين|لايكات)',
  ],
  offer: [
    'dm, dms, pm, dm me, dm for, dms open, message me, inbox me, pm me, hit me up, hmu, gets you, get you, my guy, my supplier, legit, reply (info|me|yes|now|dm), comment (info|me), contact, link in bio, link below, his number, her number, his contact, whatsapp, telegram, order now, guaranteed, garantizado*, garanti*, garantiert, garantido*, instant, overnight, try it, use code, worth every, recommend, hook you up, ask me how, sign up, escribeme, mandame, por dm, por privado, por interno, ecris moi, ecrivez moi, en mp, en dm, schreib mir, schreibt mir, per dm, pn, chama no, me chama, manda dm, manda mensagem, no direct, scrivimi, in dm, in privato, stuur (me|een) dm, pisz, na priv, راسلني, تواصل, خاص, الخاص, واتساب, مضمون*, للطلب',
  ],
  criticism: [
    "never (buy|bought|do|trade), (don't|dont|do not|doesn't|won't|wouldn't|please don't) (buy|do|trade|fall|need|want|ask|be|play|follow for|send|believe|work|bother|use|care|join|pay), stop (asking|doing|buying|begging|with|this|these|sending|the), no (f4f|l4l|follow for follow|like for like|follow back*|giveaway|tag|begging), (sick|tired|weary|bored) of, hate, hates, loathe, cringe*, cringey, spam*, scam*, fake, people who, accounts (who|that|asking|offering), brands (who|that|still), anyone who, whoever still, asked me, asking me, (someone|somebody|some guy|a bot|bots|a stranger|strangers|spammers|an account) … (offer|offered|offering|pitched|pitching|messaged|messaging) …, no thanks, no thank you, hard pass, (i'm|im|we're) good, i'll pass, (turned|turning) (it|them|that|this|him) down, (offers|offered|offering) me, messages offering, dm offering, dms offering, why (do|does|are|is|would|i|we), worthless, pointless, refund, desperate, beg, begging, algorithm penal*, penal*, penalis*, banned, report it, report them, blocked, block, myth, vanity, follow back (my|the|to|home|through|along), if you must, remember when, i entered, just entered, back in, used to, the days of, study, research*, according to, article, (new|blog) post, wrote about, explains, explain, red flag*, tempt*, audit*, caught, scandal, accus*, backfire*, lesson*, instead of, rather than, is not a strategy, isn't a strategy, not worth, nobody needs, we (won't|don't|never), i (won't|don't|never) (do|buy|follow|accept)",
    'no (compres|compreis|hagas|caigas|me pidas|intercambio|hago|funciona*), dejad de, deja de, dejen de, hart* de, odio, estafa*, falso*, gente que, cuentas que, marcas que, por que, nunca (compres|compre), basta de, prohibi*',
    "n'achete*, ne (jamais|pas|tombe*|faites|fais), arretez, arrete, marre de, ras le bol, arnaque*, faux, les gens qui, comptes qui, marques qui, pourquoi, jamais, stop aux, interdit*, deteste",
    'kauft (keine|nicht), kauf keine, niemals, hort auf, bitte (kein|keine|nicht), nervt, genervt, betrug, fake, leute die, accounts die, konten die, marken die, warum, verboten, hasse, statt',
    'nao (compre|compra|faca|caia|funciona|faco|troco), parem de, pare de, para de, cansad* de, odeio, golpe, falso*, gente que, contas que, marcas que, por que, nunca, chega de, proibid*',
    'non (comprate|comprare|fate|fare|funziona*), basta, smettetela, stufo, stufa, odio, truffa, falsi, gente che, account che, perche, nooit, stop met, moe van, nep, mensen die, waarom, nie (kupuj*|rob*|dziala*), dosc, oszust*, dlaczego',
    'لا (تشتر*|تتابع|تصدق|احب), توقفوا, كفايه, مللت, احتيال, نصب, وهمي*, وهميين, لماذا, ليش, الناس اللي, حسابات, ابدا, اكره',
  ],
};
