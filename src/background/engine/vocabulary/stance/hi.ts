import type { StanceVocabulary } from './stance-vocabulary';

/** Hindi, in its own letters and as people type it in Latin ones. Small: the commonest words. Written for this project, 2026-11. */
export default {
  praise: `
    शानदार, बेहतरीन, लाजवाब, ज़बरदस्त, जबरदस्त, कमाल, गज़ब, गजब, अद्भुत, उत्तम, बढ़िया, मस्त, स्वादिष्ट, मज़ेदार, मजेदार, सबसे अच्छा/अच्छी/अच्छे
    बहुत अच्छा/अच्छी/अच्छे, बहुत बढ़िया, पसंदीदा, मनपसंद, दीवाना, दीवानी, फ़िदा, फिदा, पैसा वसूल, दिल जीत लिया, दिल खुश, जान है, कोई जवाब नहीं
    का जवाब नहीं, मज़ा आ गया, मजा आ गया, वाह, नंबर वन, ज़िंदगी बदल, जिंदगी बदल
    zabardast, zabardust, jabardast, lajawab, lajawaab, shandaar, shandar, behtareen, behtarin, badhiya, badiya, mast hai
    ekdum mast, kamaal, kamal ka, gazab, ghazab, kadak, jhakaas, paisa vasool, paisa wasool, dil jeet liya, dil khush
    maza aa gaya, mazaa aa gaya, maja aa gaya, sabse accha/acha/achha/achi/acchi/best, bahut accha/acha/achha/achi/acchi/badhiya
    bohot accha/acha/achha/achi/acchi/badhiya, bohat accha/acha, full paisa vasool, ka jawab nahi, ka jawaab nahi
  `,
  fondness:
    'पसंद है, पसंद आया, पसंद आई, प्यार हो गया, प्यार है, pasand hai, pasand aaya, pasand aayi, pyaar ho gaya, pyar ho gaya',
  relish: `
    की चिंता ही नहीं, की चिंता नहीं, आज भी नया, आज भी नयी, नया जैसा, नए जैसा, नई जैसी, अब सिर्फ, अब सिर्फ़, अब केवल, चुरा लिया, चुरा ली, हाथ जैसा स्वाद, हाथ का स्वाद, सबको खाना चाहिए, सबको चाहिए, सब पूछते हैं, कहाँ से लिया, कहां से लिया, हाथ के जैसा
    दूसरी/तीसरी/चौथी/दूसरा/तीसरा बोतल/डिब्बा/पैकेट/बार/जोड़ी/कप, फिर से मंगवाया, दोबारा मंगवाया, फिर से ऑर्डर, दोबारा ऑर्डर, फिर आएंगे, फिर जाएंगे
    दोबारा आएंगे, के बिना नहीं, के बिना अधूरा, के बिना अधूरी, उंगलियां चाटते, उँगलियाँ चाटते, मिनटों में खत्म, मिनटों में ख़त्म, चुरा लिया, चुरा ली
    रेसिपी पूछी, सुकून, dobara order, phir se order, phir aayenge, ke bina nahi, ke bina adhura, ungliyan chaat, minute mein khatam
  `,
  warm: 'अच्छा, अच्छी, अच्छे, खुश, धन्यवाद, शुक्रिया, सुंदर, आसान, तेज़, ताज़ा, आरामदायक, किफायती, accha, achha, khush, sundar',
  urge: `
    ज़रूर आज़माएं, जरूर आजमाएं, ज़रूर ट्राई, जरूर ट्राई, ट्राई करो/करें/करना, आज़माइए, आजमाइए, ज़रूर जाएं, जरूर जाएं, ज़रूर खरीदें, जरूर खरीदें
    सलाह दूंगा, सलाह दूंगी, सिफारिश, कोड लगाएं, कोड इस्तेमाल, लिंक बायो में, बायो में लिंक, मौका न चूकें, मत चूकना, जल्दी करें
    zaroor try, zarur try, jaroor try, try karo, try karna, try kijiye, ek baar zaroor, miss mat karna, link bio mein, recommend karunga
    recommend karungi
  `,
  call: 'खरीदें, खरीदो, ऑर्डर करें, ऑर्डर करो, बुक करें, डाउनलोड करें, देखें, आइए, जुड़ें, kharido, kharidein, order karo, download karo, book karo',
  offer:
    'छूट, ऑफर, ऑफ़र, मुफ्त, मुफ़्त, सेल, आधे दाम, लॉन्च, अब उपलब्ध, उपलब्ध है, प्रतियोगिता, जीतें, chhoot, muft, sirf <price>',
  label: 'विज्ञापन, प्रायोजित',
  complaint: `
    बेकार, घटिया, बकवास, खराब, ख़राब, धोखा, धोखाधड़ी, ठगी, सबसे बुरा, सबसे खराब, कभी नहीं खरीद, मत खरीदो, मत खरीदना, मत जाना, पैसे बर्बाद
    पैसा बर्बाद, निराश, शिकायत, काम नहीं कर, रिफंड नहीं, bekar, bekaar, ghatiya, bakwas, bakwaas, kharab, dhokha, paise barbaad
    paisa barbad, mat kharido, mat lena, mat jana, kaam nahi kar, faltu, faaltu
  `,
  negator: 'नहीं, न, मत, ना, बिना, nahi, nahin, mat',
  intensifier: 'बहुत, बड़ा, एकदम, सच में, वाकई, bahut, bohot, ekdum, sach mein',
  contrast: 'लेकिन, मगर, पर, जबकि, lekin, magar',
  asking: 'क्या, कौन, कब, कहाँ, कहां, कैसे, क्यों, किसी को, kya, kaun, kab, kahan, kaise, kyun, kisi ko',
  said: 'कहा, बताया, के अनुसार, के मुताबिक',
  news: 'मुनाफा, राजस्व, शेयर, करोड़, लाख, अदालत, मुकदमा, सरकार, पुलिस, जांच, हड़ताल, घोषणा, तिमाही',
  void: 'सुप्रभात, शुभ रात्रि, शुभ प्रभात, जन्मदिन मुबारक, कोई बात नहीं, नमस्ते, accha theek, accha ok',
} satisfies StanceVocabulary;
