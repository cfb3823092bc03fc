import type { Phrases } from '../reading/phrases';

/** What a phrase says of a text that came with instructions. */
export type BriefWord =
  | 'schedule'
  | 'request'
  | 'handover'
  | 'assistant'
  | 'assent'
  | 'closing'
  | 'remark'
  | 'approval'
  | 'signature'
  | 'filler'
  | 'open end'
  | 'poll'
  | 'about mail'
  | 'to readers';

const DAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|tomorrow|today|tonight|noon|midnight|eod|cob|morning|next week|the #th|asap|launch day';

/**
 * How briefs, content calendars, mail, chats and writing assistants talk, in the languages served.
 * Own compilation, 2026-11; the signatures are the defaults of the usual mail programs.
 */
export const BRIEFS: Readonly<Record<BriefWord, readonly Phrases[]>> = {
  schedule: [
    `(please|pls|plz|kindly|can you|could you|to) (go live|push live|publish|post|schedule|send) (on|at|by|) (#|${DAY}) (before|by|at|around|after|from) (#|${DAY}|lunch), (please|pls|plz|kindly|can you|could you) go live (on|at|by|) (#|${DAY})`,
    `(please|pls|plz|kindly|can you|could you|to|) (post|publish|upload|push live|put live|put out|send out) (this|it|the post|the below|the following|below|) (at|on|by|for|before|not before|no earlier than|after) (the|) (#|${DAY})`,
    `(please|pls|plz|kindly|can you|could you) (post|publish|upload|schedule|queue|put out|push|send out|tweet) (this|it|the post|the below|the following|below|these|copy|caption) … (at|on|by|for|before|around|every) (the|) (#|${DAY})`,
    `schedule (this|it|post|for posting) … (at|on|for) (the|) (#|${DAY}), (schedule|post|publish|queue) (for|on|at) … (please|pls|plz|thanks|thx), (schedule|scheduled|queue|queued) for (posting|publishing), for (posting|publishing|publication) (at|on|by|${DAY}), (go live|going live|goes live|go-live|publish date|posting date|posting time|post time|publish time|publication date) (at|on|is|date|time|#) …, (post|publish) (on|to) (our|both|all|the) (channels|accounts|platforms|pages|socials|page|feed|main feed|client page), (fb|facebook|ig|insta|instagram|linkedin|li|x|twitter|tiktok|stories|story|feed|reels) only, (ok|okay|good|cleared|fine|safe|ready) to (post|publish|go live|schedule|go out) (at|on|by|for|before|after|from|any time after) (the|) (#|${DAY})`,
    // es
    '(por favor|porfa|favor de|) (publicar|subir|programar|postear|publica|publicad|publiquen|publicadlo|sube|subid|publicarlo|programad|programa) (esto|este texto|el siguiente texto|el texto|este post|el post|la foto|) … (el|a las|mañana|hoy|para el|antes del|esta tarde) (lunes|martes|miercoles|jueves|viernes|sabado|domingo|#|por la|a las|), para publicar (el|a las|mañana|hoy), (no publicar|no publiqueis|no subir) (antes|hasta|todavia|aun)',
    // fr
    "(merci de|priere de|svp|s'il te plait|s'il vous plait|stp|) (publier|poster|programmer|publie|publiez|postez|mettre en ligne|mise en ligne) (ce texte|ce post|le texte|le post|ceci|le visuel|cela|) … (le|a|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|avant) (#|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|midi|soir|matin|), ne pas (publier|poster|diffuser) (avant|tant)",
    // de
    '(bitte|) (posten|veroffentlichen|einplanen|online stellen|poste|postet|hochladen) (am|um|bis|ab|gegen|morgen|heute|nicht vor) …, veroffentlichung (am|um|erst|montag|dienstag|mittwoch|donnerstag|freitag|mo|di|mi|do|fr), (zu posten|zur veroffentlichung) (am|um|ab|montag|dienstag|mittwoch|donnerstag|freitag), geht raus am, geht online am, nur (facebook|insta|instagram|linkedin|story|feed)',
    // pt
    '(por favor|favor|) (publicar|postar|agendar|subir|publique|poste|publiquem|agende) (isto|isso|este texto|o texto|o seguinte texto|o post|esse post|) … (as|na|no|amanha|hoje|para|dia|ate) (#|segunda|terca|quarta|quinta|sexta|sabado|domingo|), para (publicar|postar) (as|na|no|amanha|hoje|dia), nao (publicar|postar) (antes|ate|ainda)',
    // it nl pl
    '(da|) (pubblicare|postare|programmare|caricare) (il|alle|ore|domani|oggi|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica), (per favore|per cortesia|) (pubblicare|programmare|pubblica|pubblicate|postare|da pubblicare) (questo|il testo|il post|) … (il|alle|domani|oggi|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica), non pubblicare (prima|fino), (graag|svp|aub|) (plaatsen|posten|publiceren|inplannen) (op|om|voor|morgen|vandaag) …, niet (plaatsen|posten) (voor|tot), (opublikowac|do publikacji|wrzucic|publikacja) (w|o|jutro|dzis|poniedzialek|wtorek|srod*|czwartek|piatek), nie publikowac (przed|do)',
    // ar
    '(ينشر|تنشر|للنشر|انشر|انشروا|نشر|نزلوا|جدوله) (هذا|النص|المنشور|البوست|يوم|الساعه|غدا|بكره|اليوم|مساء|صباحا) …',
  ],
  request: [
    "(just |) (swap|change|replace|switch) … (for|with|to) … (and|then) (it's|its|it is|we're|you're|that's) (good|ready|fine|ok|okay) to (go|post|publish|schedule)",
    '(can|could|would|will) (you|u) … (swap|change|replace|fix|tweak|lose|cut|drop|shorten|add|check|update) … … (before|when|until) (this|it|that|the post) (goes|is going|went|is) (out|live|up|posted|published|scheduled)',
    '(rewrite|rephrase|reword|shorten|condense|simplify|proofread|translate) (this|it|the following|the below|the text|the post|the caption|) (in|to|into|for|as|so) … (tone|words|characters|style|voice|audience|sentence|sentences|linkedin|instagram|english|spanish|german|french)',
    '(wants|want|needs|need|would like) (this|it|these|the post|the below) (up|out|live|posted|published|scheduled|online) (by|before|at|on|today|tomorrow|tonight|asap|first thing|now|this|for) …, (no|without|minus|lose the|drop the) (emoji|emojis|hashtags|hashtag|link|links|tags|exclamation marks|comments on) (please|pls|plz|on this|on it|on these|for this|thx|thanks)',
    "(can|could|would|will) (you|u) (please |pls |quickly |just |) (swap|crop|resize|replace|change|fix|tweak|shorten|move|check|double check|proof|update|remove|delete|add|move|lighten|brighten) (the|this|that|out the) (first|second|third|last|main|hero|cover|old|new|other|) (photo|image|picture|pic|visual|slide|link|caption|headline|hashtag|hashtags|copy|logo|wording|typo|price|date|cta|tag|tags|thumbnail), before (this|it|the post|that) (goes|is going|went) (out|live|up), (once|when|after) (legal|the client|marketing|compliance|brand|pr|comms) (signs|sign|have signed|has signed|approves|approve|is happy|are happy|ok|oks|okays) …, (legal|the client|marketing|compliance|brand|pr|comms) (has|have|still|needs|need|wants|want) (signed|to sign|approved|to approve|ok'd|okayed|us to|this|it|the word|the line|the bit) …",
    "(copy|caption|captions|text|wording|post copy|social copy) for (the|) (mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|this week|next week|ig|insta|fb|linkedin|#) (below|attached|here|as discussed|as agreed|is below|is attached), (here's|here is|here are|attached is|below is|sending|sending over) (the|your|our|#) (copy|post|posts|caption|captions|text|creative) for (the|) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|this week|next week|ig|insta|instagram|facebook|fb|linkedin|tiktok|x|twitter|stories|the #|#)",
    'hier (ist|sind|kommt|kommen|mal|schon mal|) (der|die|das|dein|deine|euer|eure) (post|text|texte|posting|beitrag|caption|copy|story|bildunterschrift) (fur|zum|zur) (den|) (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|morgen|insta|instagram|facebook|linkedin|#)',
    '(aqui|ahi) (va|tienes|teneis|esta) (el|la) (post|texto|copy|publicacion|caption) (para|del|de) (el|) (lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|manana|insta|instagram|facebook|linkedin|#), (te|os|le) (paso|mando|envio|dejo) (el|la) (post|texto|copy|publicacion|caption) (para|del|de) …',
    '(voici|ci joint|voila) (le|la|les) (post|texte|legende|publication|copy|visuel) (valide|validee|) (pour|de|du) (le|) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|insta|instagram|facebook|linkedin|#)',
    '(segue|seguem|aqui (vai|esta)|envio|mando) (o|a|os|as) (post|texto|legenda|copy|publicacao) (para|de|da|do) (segunda|terca|quarta|quinta|sexta|sabado|domingo|hoje|amanha|insta|instagram|facebook|linkedin|#)',
    '(هذا|هاد|ده|تفضل|تفضلي|مرفق|اليك) (بوست|نص|كابشن|منشور) (يوم|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|بكره|اليوم|الانستا*)',
    '(please|pls|plz) (review|proof|proofread|approve|sign off|feed back|amend) (by|before|asap|and|this|below|above|when|eod|today|tomorrow)',
    '(رجاء|الرجاء|يرجي|برجاء|ممنوع|ارجو) (عدم|بدون) (ذكر|كتابه|وضع|استخدام|الاشاره|نشر) …',
    'para (el|la|manana|hoy) … (quitad|quitar|cambiad|cambiar|poned|anadid|revisad|revisar|actualizad|actualizar) (el|la|los|las) (precio|precios|fecha|enlace|link|foto|logo|hashtag|hashtags|texto|nombre|hora|mencion), (quitad|quitar|cambiad|cambiar|poned|anadid|revisad|revisar|actualizad|actualizar) (el|la|los|las) (precio|precios|fecha|enlace|link|foto|logo|hashtag|hashtags|texto|nombre|hora|mencion) (si|antes|cuando|que) …',
    '(no|nao) (publicar|publiqueis|publiquen|publicad|postar|postear|subir|programar) (antes|hasta|todavia|aun|ate|ainda), ne pas (publier|poster|diffuser|mettre en ligne) (avant|tant), non (pubblicare|postare) (prima|fino), (nicht|erst nicht) (posten|veroffentlichen) (vor|bevor|bis), (لا تنشر|لا تنشروا|عدم النشر|يمنع النشر) (قبل|حتي)',
    `(please|pls|plz|kindly|can you|could you) (post|publish|upload|schedule|queue) (the following|the below|the copy|the caption|the text|with the|as is|to our|to the page|on our|asap|first thing|${DAY})`,
    '(please|pls|plz|kindly) (post|publish|use) (this|the) (copy|caption|text|wording|version|post)',
    '(to be|ready to be) (posted|published|scheduled)',
    'do not (post|publish) (before|until|yet|without)',
    "(please|pls|plz|can you|could you|) (swap|drop|put|pop|slot|stick) in the (new|right|correct|final|updated|proper|real) (price|prices|date|link|logo|photo|image|copy|hashtag|handle|name), (post|publish|schedule|share) (this|it) (after|before|once|when|as soon as|straight after|right after) …, can (this|it|these|the below|the post|the following) (go out|go live|go up|be posted|be scheduled|be published|be put up) (at|on|by|for|before|today|tomorrow|tonight|asap|first|this|around) …, (use|post|go with|run|try) this (one|version|copy|caption) instead, (if|once|when|as soon as) (you're|youre|you are) (happy|ok|okay|good) (with (it|this) |)(i'll|i will|we'll|i can|we can) (schedule|post|publish|queue|send|upload|put) …, let me know and (i'll|we'll) (schedule|post|publish|queue|upload) …, (remove|delete|cut|lose|take out) (this|the) (line|note|bit|part|comment|bracket|brackets) …",
    "(don't|dont|do not|pls don't|please don't) (use|post|mention|tag|include) (the|that|any) (old|previous|wrong|first|other|same|price|prices|competitor|hero|stock|logo) (shot|photo|image|logo|version|creative|visual|copy|caption|banner|video|draft|one|)",
    "don't (post|publish) (before|until|yet|without)",
    'embargoed until',
    '(por favor|porfa|favor de) (publicar|publicad|publica|publiquen|subid|sube|subir|usar|programar)',
    '(merci de|priere de) (publier|poster|programmer|diffuser|mettre en ligne|utiliser le texte|valider)',
    'a (publier|poster|programmer|diffuser) (le|a|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce|avant|sur)',
    'bitte … … (posten|veroffentlichen|einplanen|online stellen|hochladen|rausgeben|einstellen)',
    '(nicht vor|erst am|erst ab) … (posten|veroffentlichen)',
    '(por favor|favor) (publicar|postar|agendar|publique|poste|publiquem|usar)',
    '(prosze|prosimy) (opublikowac|o publikacje|wrzucic|zaplanowac)',
    '(الرجاء|رجاء|يرجي|ارجو|برجاء|من فضلك|لو سمحت|نرجو) (نشر|النشر|جدوله|تنزيل|رفع|انزال)',
    'موعد النشر',
    'وقت النشر',
    'تاريخ النشر',
    'لا (تنشر|تنشروا|ينشر) (قبل|حتي|الا)',
    'pour publication (le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain), para su publicacion, para publicacao (na|no|as|amanha)',
    'fecha de publicacion',
    'hora de publicacion',
    'publicacion programada',
    'date de publication',
    'heure de publication',
    'data de publicacao',
    'horario de publicacao',
  ],
  handover: [
    "(here's|heres|here is|here are|below is|below are|attached is|find below|please find below|see below for|this is) (the|your|our|my|today's|tomorrow's|this week's|monday's|friday's) (final|approved|updated|revised|amended|agreed|signed off|latest|corrected|new|draft|short|long|shorter|longer|suggested|proposed|) (copy|caption|captions|wording|post copy|draft|draft post|draft copy|draft caption|social copy|ad copy|blurb) (for|below|to|as|and|with|from|is|in|), (here's|heres|here is|below is) (the|your|our|my|a) (final|approved|updated|revised|amended|agreed|signed off|latest|corrected|shortened) (post|text|version|tweet|message|statement), (here's|heres|here is|below is) (the|your) (post|text|tweet|message) for (tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|fb|facebook|ig|insta|instagram|linkedin|the page|the feed|the client|approval|review|socials), with the (copy|caption|text) (below|attached|above), (copy|caption|text) (below|as follows|attached), (copy|caption) for (instagram|ig|insta|facebook|fb|linkedin|twitter|x|tiktok|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the post), use (this|the) (copy|caption|wording) (for|below|with|on|instead), (see|find) (the|) (attached|attachment) (image|visual|picture|photo|for)",
    '(aqui (tienes|teneis|tienen|va|esta|os dejo|te dejo)|te paso|os paso|adjunto|te mando) (el|la|tu|vuestro) (texto|copy|pie de foto|caption|borrador|version|copy final|texto final|texto aprobado|texto definitivo|post de mañana), (con el|usad el|usa el) (siguiente texto|texto de abajo|copy de abajo|texto adjunto)',
    '(voici|ci dessous|ci joint|tu trouveras) (le|la|votre|ton) (legende|texte final|texte valide|texte pour|copy|texte du post|texte de la publication|version finale|version validee|accroche|brouillon|wording), avec le texte (ci dessous|suivant)',
    '(hier ist|hier kommt|anbei|hier der|hier die|hier das|hier findest du|unten|im anhang) (der|die|das|dein|deine|euer|) (text fur|finale|finaler|freigegebene|freigegebener|aktuelle|neue|textentwurf|entwurf|bildunterschrift|caption|copy|posttext|beitragstext|finale text|fertige text) …, (mit|bitte) (folgendem|diesem|dem folgenden) text',
    '(aqui (esta|vai|segue)|segue|segue em anexo|em anexo) (a|o|sua|seu|) (legenda|texto final|texto aprovado|texto do post|texto para|copy|rascunho|versao final|versao aprovada|texto), com (o|a) (texto|legenda) (abaixo|a seguir|em anexo), ecco (il|la) (testo finale|didascalia|copy|bozza|testo per|caption|testo approvato|versione definitiva), (hierbij|hier is|hieronder) (de|het) (tekst voor|definitieve tekst|copy|bijschrift|caption|concept), (oto|ponizej|w zalaczniku|przesylam) (tekst do|opis do|tresc posta|finalna wersja|tekst posta|zaakceptowany tekst)',
    '(هذا|هذه|اليك|اليكم|مرفق|ادناه|هنا|وهذا) (النص النهائي|نص المنشور|نص البوست|الكابشن|النص المعتمد|المسوده|النسخه النهائيه|كابشن), (النص|المنشور|البوست) (التالي|ادناه|المرفق|النهائي)',
  ],
  assistant: [
    "(here's|heres|here is) (a|an|your|one) … (caption|tweet|post|headline|version|thread|bio|slogan|tagline|hook|opener|blurb) (for|about|that|in|with|based) …, as requested … (version|take|rewrite|draft|caption|option|options|variant|post|copy) …, (here's|heres|here is|here are|below is|i've written|i've drafted|i wrote) (a|an|your|the|some|#|my|another) (more|less|slightly|much|even|bit|little|somewhat) … (version|rewrite|caption|captions|draft|drafts|take|wording|post), (a|one) (punchier|shorter|longer|warmer|friendlier|snappier|tighter|cheekier|more formal|more casual|less formal) (version|take|rewrite|draft|option) …",
    "(here's|here is|here are|below are) … (options|ideas|versions|suggestions|variations|drafts) for (your|the|a|an) … (caption|captions|post|tweet|bio|headline|thread), (here's|here is|below is) (a|an|your) … (version|rewrite|caption|draft|take) (of|on|for) (your|the|linkedin|instagram|facebook), (here's|heres|here is|here are|below is|i've written|i've drafted|i wrote) (a|an|your|the|some|#|my|another) (warmer|shorter|longer|punchier|polished|revised|rewritten|improved|cleaner|catchier|snappier|refined|tighter|friendlier|updated|edited|concise|engaging|professional|casual|draft|possible|suggested|simple|short|catchy|fun|playful|compelling|fresh|quick|great|) (version|rewrite|caption|captions|draft|drafts|rewording|take on your|tweet thread|tweet|linkedin post|instagram post|instagram caption|facebook post|social post|social media post|post for|post about|post based|post that|blog post about|alternative wording)",
    '(aqui (tienes|te dejo|va|esta|teneis)) (una|un|tu|la|el|#) (version|texto|borrador|publicacion|propuesta|caption|pie de foto|post|copy|opcion*|leyenda|tweet|tuit|descripcion) …',
    'voici (une|un|votre|ta|ton|la|le|#) (version|legende|proposition|publication|post|texte|brouillon|tweet|accroche|suggestion*|idee*) (de|pour|plus|linkedin|instagram|facebook|reformule*|revue|revise*|en|qui|sur)',
    '(hier ist|hier sind|hier kommt) (ein|eine|dein|deine|ihr|ihre|#|der) … (version|text|beitrag|entwurf|post|caption|vorschlag|bildunterschrift|linkedin beitrag|formulierung|vorschlage|fassung|varianten)',
    '(aqui (esta|vai|estao)|segue) (uma|um|sua|seu|a|o|#) (versao|legenda|texto|publicacao|post|rascunho|sugestao|proposta|tweet|opcoes) …, ecco (una|un|la|il|tua|#) (versione|didascalia|bozza|proposta|post|testo|caption) (piu|per|del|rivista|di), hier is (een|je) … (versie|bijschrift|tekst|post|concept|suggestie), oto (propozycja|wersja|krotsza|tekst|post|podpis|opis|twoj|bardziej) …',
    '(اليك|اليكم|هذه|هذا|تفضل) (نسخه|نص|منشور|مسوده|صياغه|اقتراح|كابشن|تغريده|بعض|#) (محسنه|اقصر|مقترح|مقترحه|لمنشور*|جذاب|مختصره|منقحه|اكثر|مناسب|بديله|عن|لمنشورك|احترافي*|ل)',
  ],
  assent: [
    'sure, sure thing, certainly, of course, absolutely, happy to help, great question, no problem, got it, por supuesto, claro, claro que si, desde luego, bien sur, avec plaisir, certainement, naturlich, gerne, klar, selbstverstandlich, sehr gerne, com certeza, claro que sim, certo, certamente, ecco, natuurlijk, zeker, jasne, oczywiscie, بالتاكيد, بالطبع, طبعا, بكل سرور, اكيد',
  ],
  closing: [
    "(let me know if|tell me if|happy to) (you'd like me to|you would like me to|you want me to|you need me to|) (adjust|tweak|shorten|lengthen|make it|rewrite|change the|add hashtags|add emoji|polish|refine|tailor) …, let me know if you'd like (a|an|any|another) (shorter|different|longer|alternative|other|changes|tweaks|edits|adjustments|version|punchier) …, would you like me to (adjust|make it|add|create|tailor|draft|shorten|suggest|tweak) …, (want|need) me to (tailor|shorten|tweak|make it|adjust) …, feel free to (tweak|adjust|edit|customise|customize|personalise|personalize|modify) (it|this|the) …, as an ai (language|model|assistant), here's what i came up with, i hope this (version|draft|caption) (helps|works)",
    '(avisame|dime|hazme saber) si (quieres|deseas|necesitas|prefieres) (que|otra|una|algun|cambi*|ajust*)',
    'quieres que (lo|la) (ajuste|acorte|adapte|haga|cambie)',
    "(dis moi|dites moi|n'hesite* pas a me dire) si (tu|vous) (veux|voulez|souhaites|souhaitez) (que|une|un|des)",
    "(souhaitez|veux|voulez) (vous|tu) que je (l'adapte|modifie|raccourcisse|ajuste|propose)",
    '(sag|sagen sie|gib|lass) (mir|mich wissen|bescheid) … wenn (du|sie) … (mochtest|mochten|willst|anpassen)',
    'soll ich (ihn|es|den text|sie|das) … (anpassen|kurzen|umschreiben)',
    '(me avise|me diga|avisa|diga me) se (voce|) (quiser|quer|precisar|deseja|quiseres)',
    'quer que eu (ajuste|faca|encurte|adapte)',
    'fammi sapere se vuoi (che|una|un|modific*)',
    'laat (me|het) … weten als je',
    'daj znac jesli chcesz',
    'هل تريد (مني|ان اعدل|ان اضيف|تعديل)',
    'اخبرني (اذا|ان) كنت (تريد|ترغب)',
  ],
  approval: [
    "(approved|signed off|cleared|ok'd|okd|reviewed|checked) by (legal|client|the client|compliance|pr|comms|marketing|brand|hq|regulatory|medical|the brand|head office), (client|legal|compliance|brand|marketing|hq) (prefers|wants|asked|approved|says|said|signed|to approve|to confirm|to sign|likes|requested|feedback|comment|approval|has approved|ok|okay|happy), (can|could) (you|someone|we) approve …, (please|pls) approve …, (good|ok|okay) to post, (see|find|please find|pls find|pls see|please see) (below|attached|enclosed) (for|the|your|our|my|updated|revised|latest|final|) (v1|v2|v3|v4|v5|copy|caption|captions|draft|drafts|version|post|posts|text|wording|creative|brief), (legal|client|compliance|brand|marketing|hq|comms) (ok'd|okd|cleared|signed|green lit|happy|reviewed|amends|edits|changes) …, (changes|edits|amends|comments|corrections) (are|) (in|marked in|highlighted in) (yellow|red|blue|green|bold|pink|track changes|tracked changes), (track|tracked) changes (on|in|accepted), (don't|do not|not to be) (boost|boosted|crosspost|cross post) (yet|this|it|until|before), (not|not yet|still not) (approved|signed off|final|cleared), (pending|awaiting|for|needs|waiting for|subject to) (client|legal|final|compliance|brand|your|dana's|) (approval|sign off|signoff|ok|review by), (please|pls|plz) (delete|remove|ignore|replace|swap|insert|add|use|choose|pick|change|crop|approve|confirm|check) (the other|this line|this note|this bit|the line|the note|before|option|version|one|link|image|hashtag|logo|this before|whichever|the second|the first|the above|with image|photo|visual), (delete|remove) (this|the note|this line|this note|the line|the other one|me|above) (before|when|prior to|once) (posting|publishing|you post|you publish|it goes|sending|live), (add|insert|put|paste) (the|your|a|) (link|url|image|photo|hashtag|hashtags|logo|handle|cta|emoji) (here|tbc|when live|once live|from the deck), link goes here, image goes here, (not|don't use|do not use) the (old|other) (logo|version|image|copy), (character|word|char) count, # characters (with|including|incl|max|left), # words max, max # (characters|words|hashtags), final final, (use|with|pair with|attach) (image|visual|photo|asset|video|creative) (#|from|attached|below), tone of voice (is|should), key message is, tag (the|) (client|brand) (account|handle|in)",
    '(aprobado|validado|revisado) por (el cliente|legal|juridico|cliente|la marca|marketing|compliance), (el cliente|cliente|legal|juridico) (prefiere|quiere|pide|aprobo|ha aprobado|dice|confirma), (pendiente de|a falta de) (aprobacion|aprobar|validar|confirmar|validacion), (borrar|borrad|eliminar|quitar|borra|quita) (esto|esta linea|la otra|esta nota|la nota) (antes|), (añadir|insertar|poner|meter) (el|) (enlace|link|hashtag|foto|imagen) (aqui|), maximo # caracteres',
    "(valide|approuve|relu) par (le client|la cliente|le juridique|client|juridique|la marque|la com|le service), (le client|client|le juridique) (prefere|veut|demande|a valide|souhaite), (en attente de|sous reserve de) (validation|l'accord|l'aval|relecture), (a supprimer|supprimer|effacer|enlever) (cette ligne|cette note|l'autre|avant) …, (ajouter|inserer|mettre) (le|la|) (lien|image|visuel|hashtag|photo) (ici|), # caracteres (max|maximum)",
    'freigabe (durch|von|vom) … (erfolgt|erteilt|liegt vor|da|ok|okay), (freigegeben|abgesegnet|gepruft) (von|vom|durch) (kunde|kunden|der rechtsabteilung|legal|recht|rechtsabteilung|marketing|dem kunden), (kunde|kundin|legal|rechtsabteilung) (mochte|will|bevorzugt|wunscht|hat freigegeben|sagt|bittet), (freigabe (ausstehend|fehlt|folgt|steht aus)|wartet auf freigabe|noch nicht freigegeben|zur freigabe), (bitte|) (loschen|entfernen|rausnehmen) vor …, (diese|die) (zeile|notiz|anmerkung) … (loschen|entfernen|weglassen), bitte (die andere|variante|version|option) … (loschen|nehmen|streichen), (link|bild|hashtag|logo) (hier einfugen|einfugen|erganzen|folgt), max # zeichen',
    '(aprovado|validado|revisado) (pelo|pela|por) (cliente|juridico|marca|marketing|compliance|legal), (cliente|o cliente|juridico) (prefere|quer|pediu|aprovou|pede), (aguardando|pendente de|falta) (aprovacao|aprovar|validacao), (apagar|excluir|remover|tirar) (isto|isso|esta linha|essa linha|a outra|esta nota) …, (inserir|colocar|adicionar) (o|) (link|hashtag|foto|imagem) (aqui|), (approvato|validato) (dal|da) (cliente|legale|ufficio legale), il cliente (preferisce|vuole|chiede), in attesa di approvazione, goedgekeurd door (de klant|klant|juridisch|legal), klant (wil|vraagt|prefereert), (zaakceptowane|zatwierdzone) przez (klienta|prawnikow|dzial prawny), klient (woli|chce|prosi), do akceptacji',
    '(يعتمد|تعتمد|للاعتماد|لاعتماد|بعد موافقه|بعد اعتماد|بانتظار موافقه) (من |)(العميل|العميله|الزبون|الاداره|القانوني) …, قبل النشر, (معتمد|موافق عليه|تمت الموافقه عليه) من (العميل|القانوني|الاداره|القسم), (العميل|الزبون) (يفضل|يريد|طلب|وافق), (بانتظار|في انتظار) (الموافقه|موافقه|اعتماد), (احذف|احذفوا|حذف|يحذف) (هذا|السطر|الخيار|الثاني|الملاحظه|قبل) …, (ضع|اضف|ادرج) (الرابط|الصوره|الهاشتاق) هنا',
  ],
  remark: [
    '(confirm|check|verify|agree|clear) … (w|with) …, (tbc|tbd) …, to be (confirmed|approved|added|updated), pending …, need* (approval|legal|photo|link|quote|sign off) …, swap (for|out|in|this|with) …, replace (with|this|the) …, crop …, resize …, use (the|this|image|photo) … (shot|image|photo|logo|visual|version|file|picture), (insert|add|check|confirm|update) (the|this|with|a|date|link|logo|image|quote|name) …, cambiar por …, sustituir por …, remplacer par …, ersetzen durch …, hier … ersetzen, trocar por …, substituir por …, sostituire con …',
  ],
  signature: [
    "sent from my (iphone|ipad|phone|android|galaxy|samsung|mobile|blackberry|pixel|huawei|windows phone|mobile device) …, sent from (outlook|yahoo mail|proton mail|protonmail|mail for windows|gmail mobile|workspace one|samsung mobile) …, get outlook for (ios|android|mac), (begin forwarded message|original message|forwarded message), enviado desde mi (iphone|ipad|movil|android|telefono|samsung|dispositivo), enviado desde (outlook|yahoo) …, envoye de mon (iphone|ipad|mobile|android|telephone|smartphone), envoye depuis (mon|ma|outlook|l'application|yahoo) …, von meinem (iphone|ipad|android|samsung|handy|smartphone|mobilgerat) (gesendet|aus gesendet), gesendet (von|mit) (meinem|mail fur|outlook|der|iphone) …, diese nachricht wurde von meinem …, enviado do (meu|) (iphone|ipad|android|celular|telemovel|samsung) …, enviado via (iphone|outlook|android), inviato (da|dal mio) (iphone|ipad|smartphone|cellulare|android|outlook), (verstuurd|verzonden) (vanaf|met) mijn (iphone|ipad|telefoon|mobiel|samsung), wyslane z (iphone*|mojego|telefonu|iphona|androida) …, (ارسلت|مرسل|مرسله|تم الارسال|ارسل) من (الـ|جهاز|هاتفي|جوالي|) (iphone|ايفون|الايفون|ipad|اندرويد|هاتفي|جوالي|galaxy)",
  ],
  filler: [
    'lorem ipsum, dolor sit amet, consectetur adipiscing, placeholder text, insert text here, text goes here, your text here, caption goes here, (insert|add|your) (link|copy|text|image|handle|brand|name|hashtag|quote) here, texto de relleno, texto aqui, inserte el texto, texte ici, texte a venir, blindtext, platzhaltertext, text hier einfugen, hier text einfugen, inserir texto aqui, texto aqui, inserire testo, tekst hier, wstaw tekst, نص هنا, ادخل النص, نص تجريبي, لوريم ايبسوم',
  ],
  'open end': [
    '(link|price|quote|hashtag|handle|image|photo|visual|copy|cta|discount|code|figure|stat|number|caption|wording) (tbc|tbd|tk|tba|to come|to follow|pending), tktk, tk tk, (enlace|precio|foto|imagen|hashtag) (por confirmar|pendiente), (lien|prix|photo|visuel) (a confirmer|a venir), (link|preis|bild|foto|zitat) (folgt|tbd|noch offen), (link|preco|foto|imagem) (a confirmar|pendente)',
  ],
  poll: [
    "vote, votes, voting, poll, pick, which one, which, choose, reply, tell us, tell me, what would you, what's your, your pick, your answer, quiz, comment, vota, elige, cual, encuesta, votez, lequel, laquelle, quel, choisis*, sondage, stimmt ab, abstimm*, welche, was wahlt, umfrage, vote, escolh*, qual, enquete, votate, quale, scegli*, kies, welke, stem, wybier*, ktor*, glosuj*, صوت, صوتوا, اختر, اختاروا, ايهما, تصويت",
  ],
  // What readers have, and who sends is addressing them: no talk of somebody else's mail.
  'to readers': [
    '(your|our|the weekly) (inbox|email|emails|e-mail|newsletter|newsletters|spam), (tu|su|vuestro|nuestro|nuestra) (correo|bandeja|boletin|email), (votre|ta|ton|notre) (boite|email|courriel|newsletter), (dein*|ihr*|euer*|unser*) (postfach|newsletter|email|e-mail|rundmail), (seu|sua|teu|nosso|nossa) (email|e-mail|caixa|newsletter|boletim), بريدك, بريدكم, نشرتنا',
  ],
  'about mail': [
    'email, emails, e-mail, newsletter, newsletters, mail merge, template, templates, subject line, recruiter, recruiters, inbox, spam, got a message, got a letter, received, placeholder, placeholders, jinja, handlebars, vue, mustache, liquid, variable, variables, regex, markdown, html, javascript, python, syntax, typo, whoever sent, somebody forgot, someone forgot, forgot to, left in, correo, plantilla, boletin, courriel, modele, vorlage, platzhalter, rundmail, e-mail, modelo de, boletim, sjabloon, szablon, بريد, ايميل, قالب',
  ],
};

/** Field names of a brief before a colon, at the start of a line: these settle it alone. */
export const SURE_LABELS =
  '(?:(?:ig|insta|instagram|fb|facebook|linkedin|twitter|x|tiktok|social|client|brand|web|feed|story|reel|post|photo|image|final|approved|draft|short|long|updated|suggested|english|tweet)[ -])?(?:caption|copy)|(?:ig|insta|instagram|fb|facebook|linkedin|twitter|x|tiktok|threads|short|long) (?:version|post|text|wording)|copy ?text|(?:tweet|post|story) \\d|post text|ad copy|body copy|cta|call to action|post ?copy|key messages?|talking points?|visual direction|art direction|publish(?:ing)? (?:date|time)|post(?:ing)? (?:date|time)|content pillar|target audience|tone of voice|image (?:brief|prompt|direction)|designer notes?|notes? (?:to|for) (?:editor|designer|smm|social|the team|poster)|pie de foto|texto del post|texto de la publicaci[oó]n|(?:copy|texto|texte|text|legenda|l[eé]gende|caption)[ -](?:final|finale|definitiv[oa]|d[eé]finitif|aprobado|aprobada|aprovad[oa]|valid[eé]e?|freigegeben|endg[uü]ltig|v\\d)|llamada a la acci[oó]n|l[eé]gende|texte du post|texte de la publication|accroche|bildunterschrift|bildtext|beitragstext|posttext|textvorschlag|legenda|texto do post|chamada para a[cç][aã]o|didascalia|testo del post|本文|投稿文|投稿本文|キャプション|コピー案|本文案|bijschrift|tekst posta|opis posta|tre[sś][cć] posta|كابشن|الكابشن|كابشن (?:ال)?(?:بوست|منشور|ستوري)|نص المنشور|نص البوست|النص المقترح';

/** Field names that other posts have too: these need a second sign. */
export const LIKELY_LABELS =
  'text|post|body|headline|image|visual|creative|asset|hashtags?|platforms?|channels?|status|draft|final|notes?|format|alt text|slide \\d+|frame \\d+|texto|imagen|titular|formato|canal|texte|visuel|image|titre|canal|bild|motiv|überschrift|hinweis|kanal|imagem|título|testo|immagine|tekst|beeld|grafika|النص|الصورة|العنوان|المنصة';

/** What templates leave open, between brackets; capitals or “insert …” only, so that an aside is none. */
export const HOLES =
  '(?:(?:insert|add|enter|fill in|your|our|the) (?:\\S+ ){0,3}|(?:first|last|full|parent|student|pupil|member|guest|patient|donor|owner|subscriber|attendee|passenger|resident|child|pet|staff|manager|customer|client|company|brand|event|product|discount|promo|venue|start|end|landing page|x) )*(?:name|brand|company|client|link|url|handle|date|time|city|location|product|price|amount|number|title|venue|placeholder|hashtags?|emoji|cta|code|quote|firstname|lastname|fname|lname|first_name|last_name|xx+|tbc|tbd|tk|branch|store|address|phone|email|image|photo|day|month|year|percentage|percent|stat|surname|topic|industry|job title|customer|recipient|user|username|website|offer|discount|logo|country|region|team|season|copy|text|caption|campaign)(?: (?:here|tbc|tbd|name|to come|link|goes here))?|(?:insert|add|drop in) (?:an? |the )?(?:photo|image|link|logo|name|quote|date|video|picture|gif|url|handle|hashtag|price|cta|stat|number)(?: [^\\]}>]{1,30})?|nombre|marca|enlace|fecha|ciudad|precio|producto|insertar [^\\]}>]{1,40}|nom|pr[ée]nom|marque|lien|ville|prix|produit|ins[ée]rer [^\\]}>]{1,40}|vorname|nachname|marke|firma|datum|ort|preis|produkt|uhrzeit|[^\\]}>]{1,30} einf[üu]gen|hier [^\\]}>]{1,30} einf[üu]gen|nome|cidade|data|pre[cç]o|produto|inserir [^\\]}>]{1,40}|inserire [^\\]}>]{1,40}|citt[àa]|prezzo|naam|merk|plaats|imi[ęe]|nazwa|miasto|cena|الاسم|اسم [^\\]}>]{1,30}|الرابط|التاريخ|المدينة|السعر|[أا]دخل [^\\]}>]{1,30}|[أا]درج [^\\]}>]{1,30}|ضع [^\\]}>]{1,30}';
