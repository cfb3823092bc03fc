/** What guests thank their hosts for. Whoever is paid by the host and thanks in public shows the treat around. */
const TREATS = [
  String.raw`(?:having|hosting|inviting|spoiling|treating) (?:me|us)(?! (?:to|for|at|in|on)(?!\p{L}))`,
  'making (?:this|it) (?:possible|happen)',
  '(?:free|gift|gifts|gifting|gifted|complimentary|freebies?|samples?|sending|regalos?|envío|regalarme|enviarme|cadeaux?|envoi|geschenke?|gratis|regali|regalo|omaggio|presentes?|brindes?|mimo|cadeautjes?|opsturen|prezenty?|przesyłkę|gåvan|gaven|lahjasta)',
  '(?:nights?|weekend|stay|getaway|holiday|vacation|trip|dinner|lunch|brunch|breakfast|meal|hospitality|escape|retreat)',
  '(?:noches?|fin de semana|finde|estancia|días|viaje|cena|comida|invitación|hospitalidad|acogida|escapada|invitarnos|invitarme)',
  "(?:nuits?|week-?end|séjour|voyage|dîner|déjeuner|l['’]accueil|l['’]invitation|escapade|jours)",
  '(?:wochenende|nächte|nacht|aufenthalt|reise|abendessen|essen|einladung|gastfreundschaft|tage|urlaub|auszeit)',
  '(?:notti|notte|soggiorno|viaggio|cena|pranzo|invito|ospitalità|accoglienza|giorni|averci (?:ospitato|invitato))',
  '(?:noites?|fim de semana|estadia|viagem|jantar|almoço|convite|hospitalidade|dias)',
  '(?:nachten|verblijf|reis|diner|uitnodiging|gastvrijheid|dagen|noce|pobyt|wyjazd|kolację|zaproszenie|gościnę|dni)',
  '(?:helg|helgen|nätter|netter|nætter|vistelsen?|oppholdet?|opholdet?|middag|middagen|inbjudan|invitasjonen|invitationen|viikonlopusta|kutsusta)',
].join('|');
const UNSPACED =
  'استضاف|دعوة|الدعوة|ضيافة|الضيافة|إقامة|الإقامة|عطلة|招待|滞在|宿泊|초대|숙박|선물|제공|협찬|提供|プレゼント|礼物|هدية|الهدية|هديت|邀请|款待';

/** At the start of what follows a thank-you. */
export const TREAT = new RegExp(
  String.raw`^[^.!?\n]{0,48}(?:(?<!\p{L})(?:${TREATS})(?!\p{L})|${UNSPACED})`,
  'iu',
);

const FOR = 'for|für|pour|por|per|voor|za|för';
const WHICH =
  'the|this|these|those|my|our|das|den|die|diese[nrs]?|le|la|les|ce|cet|cette|ces|el|los|las|este|esta|estos|estas|il|lo|gli|questo|questa|questi|het|de|deze|dit|o|a|os|as|este|essa|esse|ten|tę|te|den|det|denne|dette|denna|disse|dessa';
/** Services and courtesies, for which whoever is a customer or an acquaintance thanks, too. */
const COURTESIES = [
  'follow|follows|retweet|retweets|rt|rts|share|shares|shout|shoutout|mention|tag|like|likes|reply|replies|response|answer|help|assistance|support|info|information|update|updates|heads|clarification|invite|invitation|opportunity|chance|trust|confidence|feedback|refund|fix|fixes|patience|advice|tip|tips|link|links|chat|talk|talks|conversation|discussion|call|meeting|meetings|meetup|session|workshop|webinar|event|conference|panel|tour|coverage|interview|article|piece|report|lift|donation|donations|sponsorship|partnership|collaboration|project|job|work|effort|efforts|service|kindness|kind|nice|warm|memories|years|year|welcome|reminder|correction|explanation|photo|photos|picture|pictures|delay|wait|quick|prompt|swift|fast|speedy|shout|recommendation|intro|introduction|briefing|slides|recording|download|upgrade|swap|exchange|replacement',
  'ayuda|respuesta|información|apoyo|charla|reunión|oportunidad|confianza|rapidez|atención|aclaración|foto|fotos|proyecto|trabajo|paciencia',
  'aide|réponse|info|infos|soutien|échange|réunion|opportunité|confiance|rapidité|précision|photo|photos|projet|travail|patience|partage',
  'hilfe|antwort|info|infos|unterstützung|gespräch|austausch|treffen|vertrauen|chance|foto|fotos|projekt|arbeit|geduld|hinweis|rückmeldung|schnelle|zusammenarbeit',
  'aiuto|risposta|supporto|fiducia|incontro|opportunità|foto|progetto|lavoro|pazienza|disponibilità|ajuda|resposta|apoio|oportunidade|confiança|reunião|trabalho|paciência|projeto',
  'hulp|reactie|antwoord|steun|gesprek|vertrouwen|samenwerking|pomoc|odpowiedź|wsparcie|rozmowę|zaufanie|spotkanie|hjälp|hjälpen|svar|svaret|stöd|stödet|samtalet|förtroendet|hjelp|hjelpen|støtte|støtten|hjælp|hjælpen|støtten|tilliten|samarbeidet|samarbejdet|samarbetet',
].join('|');
/** At the start of what follows a thank-you: some goods, and no courtesy. */
export const GOODS = new RegExp(
  String.raw`^[\s,!]*(?:team\s)?(?:${FOR})\s+(?:${WHICH})\s+(?!(?:\p{L}+\s)?(?:${COURTESIES})(?!\p{L}))\p{L}{2}`,
  'iu',
);

/** How a thank-you begins. */
export const THANKS =
  /^(?:many |so |big |a big |muchas |mille |vielen |hartelijk )*(?:thank|thx|cheers|dank|merci|gracias|grazie|obrigad|bedankt|tack|tak|kiitos|dzięk|شكر|ありがとう|感謝|감사|谢|感谢)/iu;
