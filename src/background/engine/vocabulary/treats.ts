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

/** How a thank-you begins. */
export const THANKS =
  /^(?:many |so |big |a big |muchas |mille |vielen |hartelijk )*(?:thank|thx|cheers|dank|merci|gracias|grazie|obrigad|bedankt|tack|tak|kiitos|dzięk|شكر|ありがとう|感謝|감사|谢|感谢)/iu;
