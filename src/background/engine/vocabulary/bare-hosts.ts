const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Suffixes of countries that are words of a sentence, an hour or a name as well. Own compilation, 2026-11. */
export const WORD_SUFFIXES = words(`
  am as at be by cc de do ee es et gr hm hr id in is it la li ly me ml mm mn ms mu mx my na nc ne ni
  no nu om pa pe pm pn ps re sa se si sm so st su tc td tf th tk tl tn to uk us va ve vi vu`);

/** Suffixes that are kinds of files far more often than hosts when nothing follows. */
export const FILE_SUFFIXES = words('md py zip mov');

/** How files are called. */
export const FILE_NAMES = words(`
  app args auth base bench bin build changelog cli client cmd code common config configure contributing core
  data db demo deploy dev docs draft entrypoint env example final hello helper helpers http image index init
  install io lib libc license lib64 license link load log logger login main make makefile manifest mod model
  models module new notes old package parse parser post prelude readme release report run script security
  server service setup start state stop test tests todo tool tools update upload util utils version video
  views world`);

/** Words that end a sentence or a line so often that a missing space is likelier than a host. */
export const COMMON_WORDS = words(`
  a about after again all alone also always am an and another any anyone anything are around as asap at away
  back bad be because been before best better big bit both but buy bye by call can care case check city come
  could cute daily damn dark day days dead did do does doing done down dude each early else end enough even
  ever every everyone everything face fact family far fast feel few fine first for forever free friend friends
  from fun game get girl give go god going gone good got great group guy guys had happy hard has have he heart
  hello help her here hers hey hi high him his home hope hot hour hours house how i idea if in is it its job
  just keep kind know last late later least left less let life like little live lmao lol long look lot lots
  love low luck made make man many maybe me mean men mine minute mom moment money month months more morning
  most much music must my myself name need never new news next nice night no none nope not nothing now of off
  oh ok okay old on once one only or other our out over own page part party past people person photo place
  play please plus point post problem question quite read real really rest right room run sad said same say
  school see she shit show side since sleep so some someone something soon sorry start still stop story stuff
  such sure take talk team tell than thank thanks that the their them then there these they thing things think
  this those though thought time today together tomorrow tonight too true try two under until up us use very
  via vote wait want was watch water way we week weekend weeks well went were what whatever when where which
  while who why will win with woman women word words work world would wow wrong yeah year years yep yes yet
  you young your yours
  ahora algo alguien amor antes aqui asi ayer bien bueno cada casa cosa cosas cuando dia dias donde ella ellos
  eso esto fin gente gracias hola hombre hoy luego manana mas mejor menos mismo momento mucho mundo mujer nada
  nadie noche nunca otro para pero poco porque puede que quien siempre solo tanto tarde tiempo todo todos
  trabajo tres uno usted vale verdad vez vida ya yo
  alors aussi autre avec beau bien bon bonjour chose comme demain deux elle encore enfin fait femme fois homme
  ici ils jamais jour jours la lui main maintenant mais merci moi monde mot nous nuit oui pas personne peu
  plus pour quand quoi rien sans soir temps toi toujours tous tout tres vie vous vrai
  aber alle alles also andere auch bald bitte da danke dann das dein doch dort eben einfach ende er es etwas
  frau ganz gar geht gern gestern gut haus heute hier ich ihm ihn ihr immer ja jetzt kann kein klar leben leute
  mann mehr mich mir mit morgen nacht nein nicht nichts noch nun nur oft recht schon sehr sein sich sie sind
  super tag tage uns viel vielleicht wahr was weg welt wenig wenn wer wie wieder wir wird wo zeit zu zusammen
  agora ainda amanha aqui assim bem bom casa coisa dela dele depois dia dias ele ela gente hoje isso isto
  longe mais mesmo muito mundo nao nunca obrigado ontem outro pouco quem sempre sim so tarde tempo tudo vida
  adesso allora altro anche ancora bella bello bene casa ciao cosa cosi domani dopo fatto giorno grazie ieri
  insieme loro lui mai male meglio mondo niente noi notte nulla oggi ora per piu poi prima qualcosa quando
  quello questo qui sempre sera si solo subito tanto tempo tutti tutto uno vero via vita voi volta`);
