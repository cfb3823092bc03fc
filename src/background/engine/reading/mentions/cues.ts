/** Before a place or a sender. */
export const AT = wordSet('at from via by @ chez bei desde por da presso von bij fra od de la');
/** Before a name, though before other words too. */
export const BEFORE = wordSet(
  `to for with of in on into my our your their his her the new this that these love loved loving like hate try tried trying use used using uses
   buy buying bought order ordered ordering shop shopping visit visited join joined joining wear wearing wore drive driving drove
   ride riding fly flying eat eating drink drinking thanks thank dear hey hi hello than vs versus over and or & called named brand
   mit nach zu im beim fur con para en a al avec pour sur chez het voor`,
);
/** Verbs and small words that open a sentence about somebody, and begin no name. */
export const OPENERS = wordSet(
  `avoid skip ditch boycott beware forget get got grab go went going took take bring miss missed need want recommend prefer adore enjoy enjoyed
   finally honestly seriously apparently actually again even still yet maybe perhaps only when where why how if because since though although
   never always almost nearly someone everyone nobody is are was were did does do has have had can could would should will may cannot
   saw see seen found find heard hearing guess think thought wish hope glad sorry sad proud literally meanwhile today yesterday tomorrow
   left leaving spent worked working started quit hates loves wants uses got give gave hit called told asked ask tell`,
);
/** Before a German noun, folded. */
export const ARTICLES_OF_GERMAN = wordSet(
  'der die das den dem des ein eine einen einem einer kein keine mein meine dein seine ihre unser',
);
/** Before a noun that is no name. */
export const ARTICLES = wordSet(
  'a an the my your our his her their this that these those some any no every each one two another',
);
/** Before a verb. */
export const SUBJECTS = wordSet(
  'i you we they he she it who to not dont will would can could should must may might lets please and just',
);
/** After a verb. */
export const OBJECTS = wordSet(
  'i you me my we us our they them he him his she her it its your their this that these those to up down off out on of the a an in into for if all and or',
);
/** Beside a company: what it has, sells and does. */
export const TRADE = wordSet(
  `app apps store stores shop shops website site online stock stocks shares share ceo cfo cto card cards account accounts customer customers service
   employee employees staff gift products product order orders ordered delivery sale sales ad ads advert commercial brand team announces announced launches
   launched unveils unveiled hq headquarters quarter earnings revenue ipo billion company companies inc corp ltd outlet franchise
   voucher coupon discount deals deal checkout subscription refund recall dealership dealer partnership partnered sponsored
   tienda boutique magasin laden geschaft filiale negozio loja winkel butik kauppa sklep obchod magazin bolt magaza`,
);
/** What follows a company's possessive. */
export const NEWS = wordSet(
  'new newest latest first next upcoming biggest famous iconic annual spring summer autumn fall winter holiday',
);
/** What companies do in the news, in the third person. */
export const ACTS = wordSet(
  `buys sells announces launches unveils reports recalls hires sues acquires offers introduces opens closes cuts expands partners
   raises posts plans rolls releases ships stores delivers stock products employees workers ceo scammed charged refunded delivered
   announced launched unveiled acquired sued recalled released`,
);
/** Three letters that people write for words, in English and elsewhere. */
export const SHORTHAND = wordSet(
  `ppl tbh smh idk idc idgaf lmk omw ngl pls plz thx tnx tks ily ilu ilysm imu wyd wya hbu hmu brb btw imo imho wtf wth ffs omg omfg tho thru msg yall yrs hrs
   mins wks mth mths wknd bday xmas nvm jk jks rly rlly srs srsly smth sth abt bcs bcz coz cuz cos bff bfs gfs fam tmr tmw tmrw tdy ygm iykyk icl istg ikr ifl
   fyi asap atm aka eta etc ftw fwb gtg ttyl cya dms rts fav favs fave frfr ong deadass nah yea yeh yep yup nope hmm umm uhh ahh ehh meh pfft lol lmao lmfao rofl
   kek xoxo oml omgg wbu wdym wdyt tfw mfw fml fmh gnn gmn bro sis sry srry jfc gdi tysm tyvm nbd npc oomf tmi ama eli dnd dae til pov ftm mtf sus lil bby bbs
   vcs vlw blz tbm pfv mds cmg qnd msm dms obg pvt slk vdd mto bjs kkk tqm xfa xfav bss msj slds svp stp mdr ptdr jsp jpp tjrs bcp qqn vrm tkt dsl bjr slt cad
   vllt iwie hdl kps mfg vlt bzw usw evtl ggf gnt wsl ngmi idek ttys hella tbd tba rip sms mms gif jpg png pdf url app sim wfh ooo eod`,
);
/** A name that is one of these needs more than another everyday word does. */
export const FUNCTION_WORDS = wordSet(
  `on in it is at by to up out off you me we us he she i and or the a an all any so no not if as but do be go my your who what when
   where how why that this here there now then just for of with from`,
);
/** After “at”: no place of business. */
export const AT_IDIOMS = wordSet(
  `home work school night noon midnight dawn dusk peace war sea hand heart church dinner lunch breakfast large last least best worst first most
   play rest risk ease random will length times once all present sunset sunrise christmas easter halftime stake issue fault
   gunpoint bay law college university camp practice bat lightning room face full half top base ground bottom eye arm
   town bed sleep hell heaven jail prison court`,
);
/** Before “to” and a place where one gets things. */
export const ERRANDS = wordSet(
  'went go going goes gone run ran running head heading headed drive drove driving walk walked popped nipped trip trips trek sprint rush rushed',
);
/** Before a place of two words that has no article. */
export const WHERE = wordSet('to in from into near inside via outside');
/** What may follow a whole name, so that it does not begin a longer expression. */
export const AFTER = wordSet(
  `today yesterday tonight tomorrow now again and or but is was are were has had with for in on at to the this that last when while because
   so if then right just before after yet too also have do does did from i we he she they my me lol omg rn tho`,
);

/** Trade words of scripts that have no capitals, looked for anywhere around the name. */
export const TRADE_ELSEWHERE =
  /شركة|شركه|تطبيق|متجر|محل|علامة|علامه|مطعم|خصم|منتج|حساب|اعلان|חברת|אפליקצי|חנות|מותג|מבצע|אתר|公司|品牌|门店|旗舰|店|官网|会社|アプリ|ブランド|店舗|公式|회사|브랜드|매장|앱|공식|할인|บริษัท|แบรนด์|ร้าน|แอป|सेल|कंपनी|ब्रांड/u;

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
