/**
 * Words that make no message one's own: the little words of a language, and those of greetings, wishes, thanks and
 * small talk that everybody shares. Written as they are compared: lower case, without accents. From the grammars of
 * the languages and the feasts of the calendar, 2026-08.
 */
const EVERYDAY: readonly string[] = [
  // English
  `a an the this that these those and or but so as if than then of to in on at by for from with without about into over
  under after before until till up down out off again just only also too very really much many more most all any both
  each every few some such no not nor own same i me my mine myself you your yours he him his she her hers it its we us
  our ours they them their theirs who whom whose which what when where why how there here is am are was were be been
  being do does did doing done have has had having will would shall should can could may might must let lets i'm i've
  i'll i'd you're you've it's that's there's we're we've we'll they're don't doesn't didn't can't couldn't won't isn't
  aren't wasn't let's what's who's cannot im ive dont cant wont its gonna wanna get got getting go going gone come
  coming make makes made take see say said know think feel want need like one two first new now today tonight tomorrow
  yesterday day days week weekend month year years time morning afternoon evening night already still yet ever never
  always soon late later back away home on my way thing things bit lot lots way people everyone everybody anyone someone
  else other another well ok okay oh hey hi hello yes no please
  good great best better happy lovely nice wonderful beautiful amazing merry bright joyful peaceful blessed safe warm
  fun big little long sweet dear special
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december spring summer autumn fall winter season seasons holiday holidays
  christmas xmas easter new year's eve eid mubarak ramadan kareem diwali deepavali hanukkah chanukah rosh hashanah
  pesach passover holi nowruz lunar thanksgiving halloween valentine valentine's valentines birthday bday anniversary
  mother mothers mother's father fathers father's mum mom dad women women's international world pride independence
  congratulations congrats welcome wish wishes wishing wished greetings cheers thank thanks grateful thankful sorry
  loss condolences thoughts prayers rest peace hope hoping hoped enjoy enjoying celebrate celebrating celebrates
  celebration love loving joy health healthy luck lucky wealth success prosperous prosperity laughter family families
  friend friends loved ones team community followers kind kindness support heart hearts mean means messages filled full
  light lights food cake coffee tea rain sun sunshine sunny snow weather cold hot believe wait excited proud care stay
  take look looking forward running minutes sleep sleeping bed tired luck get soon well recovery travels journey`,
  // Spanish
  `el la los las un una unos unas y e o u pero que de del a al en con sin por para sobre entre hasta desde como si no ni
  mas muy tan ya hoy ayer manana ahora siempre nunca tambien solo yo tu el ella nosotros vosotros ellos ellas me te se
  nos os le les lo mi mis tus su sus nuestro nuestra nuestros nuestras vuestro vuestra este esta estos estas ese esa eso
  esto es son soy eres somos sois era ser estar esta estan estoy hay ha han he hemos va van vamos voy todo toda todos
  todas cada otro otra dia dias noche noches tarde tardes semana mes ano anos vez feliz felices buen buenos buena buenas
  mejor mejores gran grande navidad navidades nochebuena nochevieja reyes pascua cumpleanos santo aniversario fiesta
  fiestas primavera verano otono invierno lunes martes miercoles jueves viernes sabado domingo finde fin bienvenido
  bienvenidos gracias muchas mucho mucha enhorabuena felicidades felicitaciones deseo deseamos deseos paz amor salud
  alegria suerte prospero exito familia amigos amigas gente mundo corazon abrazo abrazos besos cafe hola adios animo
  madre madres padre padres mujer querido queridos`,
  // French
  `le la les l un une des et ou mais que qui quoi dont ou de du au aux a en dans avec sans par pour sur sous entre vers
  chez comme si ne pas ni plus tres trop tout toute tous toutes deja encore toujours jamais aussi seulement je tu il elle
  on nous vous ils elles me te se lui leur moi toi mon ma mes ton ta tes son sa ses notre nos votre vos leurs ce cet cette
  ces c est sont suis es sommes etes etait etre ai as avons avez ont avoir va vont vais fait faire aujourd'hui hier demain
  maintenant jour jours journee nuit soir soiree matin semaine mois an ans annee annees fois bon bonne bons bonnes beau
  belle meilleur meilleure meilleurs joyeux joyeuse joyeuses heureux heureuse noel paques anniversaire fete fetes saint
  printemps ete automne hiver lundi mardi mercredi jeudi vendredi samedi dimanche week end bienvenue merci beaucoup
  felicitations bravo souhaite souhaitons voeux paix amour sante bonheur joie chance succes famille amis monde coeur bisous
  cafe bonjour bonsoir salut courage cher chers mere meres pere peres femmes gens`,
  // German
  `der die das den dem des ein eine einen einem einer eines und oder aber dass wenn als wie so auch nur noch schon sehr
  mehr viel viele nicht kein keine in im an am auf aus bei beim mit ohne nach von vom zu zum zur fur uber unter vor hinter
  zwischen bis seit um durch gegen ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihnen mein meine meinen
  dein deine sein seine unser unsere unseren euer eure ihre dies diese dieser dieses ist sind bin bist seid war waren
  sein habe hast hat haben wird werden wurde kann konnen muss mussen will wollen geht gehen heute gestern morgen jetzt
  immer nie wieder mal ja nein doch alle allen alles jeder jede tag tage nacht abend woche wochenende monat jahr jahre
  zeit mal guten gute gutes guter gut schon schone schones schonen frohe frohes frohliche frohlichen besten beste bestes
  weihnachten weihnacht ostern neues neujahr silvester advent geburtstag jubilaum fest feiertag feiertage fruhling
  fruhlings sommer herbst winter montag dienstag mittwoch donnerstag freitag samstag sonntag willkommen danke dank
  vielen herzlich herzlichen gluckwunsch gluck wunsche wunschen wunscht frieden liebe gesundheit freude erfolg familie
  freunde freundinnen welt herz grusse kaffee hallo servus moin lieben lieber start rutsch mutter vater leute`,
  // Portuguese
  `o a os as um uma uns umas e ou mas que de do da dos das em no na nos nas com sem por pelo pela para pra sobre entre ate
  desde como se nao nem mais muito muita tao ja hoje ontem amanha agora sempre nunca tambem so eu tu voce ele ela nos
  voces eles elas me te lhe meu minha meus minhas teu tua seu sua seus suas nosso nossa este esta esse essa isso isto e
  sao sou somos era ser estar esta estao estou ha tem temos vai vamos vou todo toda todos todas cada outro outra dia dias
  noite tarde semana mes ano anos vez feliz felizes bom boa bons boas melhor melhores grande natal pascoa aniversario
  parabens festa festas primavera verao outono inverno segunda terca quarta quinta sexta sabado domingo feira fim
  bem vindo vindos obrigado obrigada deseja desejamos desejo paz amor saude alegria sorte sucesso prospero familia amigos
  amigas gente mundo coracao abraco abracos beijos cafe ola mae maes pai pais mulher`,
  // Arabic, without the article and the clitics
  `في من الي علي عن مع بعد قبل عند كل كلنا كلكم هذا هذه ذلك هو هي هم نحن انا انت انتم ما لا لم لن قد ان انه اذا لو يا
  ايها او ثم بل حتي كما اي اليوم امس غدا الان دائما ابدا جدا يوم ايام ليله مساء صباح اسبوع شهر عام سنه وقت خير نور
  سعيد سعيده مبارك مباركه كريم عيد اعياد رمضان فطر اضحي ميلاد جمعه سبت احد اثنين ثلاثاء اربعاء خميس ربيع صيف خريف شتاء
  اهلا سهلا مرحبا شكرا جزيلا تهاني تهنئه نتمني اتمني تقبل الله اعاده عليكم علينا عليك بخير صحه سلامه سلام حب فرح
  سعاده نجاح عائله اهل اصدقاء احباب جميع جميعا امه قلب قهوه ام امهات اب`,
];

export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(EVERYDAY.flatMap((words) => words.split(/\s+/)));
