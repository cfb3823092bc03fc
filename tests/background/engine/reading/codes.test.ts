import { expect, test } from 'vitest';
import { readCodes } from '../../../../src/background/engine/reading/codes';

const codes = (text: string) => readCodes(text).map(({ code }) => code);

test.each([
  ['Use my code ADA20 for 20% off', 'ADA20'],
  ['20% off with code ADA20!', 'ADA20'],
  ['discount code: ADA-20', 'ADA-20'],
  ['ADA20 at checkout saves you a fiver', 'ADA20'],
  ['code “ADAMAKES” gets you free shipping', 'ADAMAKES'],
  ['Enter ada20 at the checkout for 10% off', 'ada20'],
  ['Creator code ADAPLAYS in the shop', 'ADAPLAYS'],
  ['Mit meinem Code ADA15 spart ihr 15 %', 'ADA15'],
  ['Rabattcode ADA15 gilt bis Sonntag', 'ADA15'],
  ['Con mi código ADA15 os lleváis un 15 % de descuento', 'ADA15'],
  ['Código de descuento: ADA15', 'ADA15'],
  ['-15 % avec mon code ADA15', 'ADA15'],
  ['Code promo ADA15 sur le site', 'ADA15'],
  ['Usa meu cupom ADA15 e ganha frete grátis', 'ADA15'],
  ['Col mio codice ADA15 avete il 15% di sconto', 'ADA15'],
  ['Codice sconto ADA15', 'ADA15'],
  ['Met mijn code ADA15 krijg je 15% korting', 'ADA15'],
  ['Kod rabatowy ADA15 na całą kolekcję', 'ADA15'],
  ['Med min kod ADA15 får du 15% rabatt', 'ADA15'],
  ['Rabatkode ADA15 giver 15% rabat', 'ADA15'],
  ['Koodilla ADA15 saat 15 % alennusta', 'ADA15'],
  ['ADA15 koduyla %15 indirim', 'ADA15'],
  ['По промокоду ADA15 скидка 15%', 'ADA15'],
  ['Промокод ЛЕТО15 даёт скидку', 'ЛЕТО15'],
  ['За моїм промокодом ADA15 знижка 15%', 'ADA15'],
  ['Με τον κωδικό μου ADA15 έχετε 15% έκπτωση', 'ADA15'],
  ['קוד הנחה ADA15 בקופה', 'ADA15'],
  ['استخدموا كود الخصم ADA15 عند الدفع', 'ADA15'],
  ['كودي ADA15 يعطيكم خصم 15%', 'ADA15'],
  ['मेरा कोड ADA15 लगाएं और 15% छूट पाएं', 'ADA15'],
  ['ใส่โค้ด ADA15 ลด 15%', 'ADA15'],
  ['クーポンコード「ADA15」で15%オフ', 'ADA15'],
  ['私のコードADA15を使ってね', 'ADA15'],
  ['할인코드 ADA15 입력하면 15% 할인', 'ADA15'],
  ['用我的优惠码 ADA15 立减15%', 'ADA15'],
  ['Nhập mã giảm giá ADA15 để được giảm 15%', 'ADA15'],
  ['Pakai kode promo ADA15 biar diskon 15%', 'ADA15'],
])('a code on offer: %s', (text, code) => {
  expect(codes(text)).toEqual([code]);
});

test.each([
  'my watch died with error code RM-20 and 20% battery',
  'the dress code is BLACK tie',
  'exit code SIGTERM and status code HTTP404',
  'my booking code is XKCD42, gate B20',
  'VS Code 1.90 with 20% less memory',
  'the QR code on TABLE12 does not scan',
  'got a coupon for the PS5 and one for IKEA',
  'does anyone have a code for ACME1?',
  'code SAVE20 has expired, sadly',
  'promo code ADA20 does not work',
  'WWDC25 was 20% better than WWDC24',
  'flying BA2490 at 20% capacity',
  'I got 20% on my MATH101 test',
  'Der Fehlercode E20 kommt bei 20 % Akku',
  'el código postal 28004 y el B20',
  'NASA and ESA, all CAPS, FREE SPEECH',
  'el código de barras EAN13 con un 15 % menos',
  '@ADA20 #ADA20 https://acme.example/ADA20',
])('no code on offer: %s', (text) => {
  expect(codes(text)).toEqual([]);
});

test('the writer’s own, and one for everyone', () => {
  expect(readCodes('use my code ADA20 for 20% off')).toMatchObject([{ mine: true, everyones: false }]);
  expect(readCodes('use code WELCOME10 for 10% off')).toMatchObject([{ mine: false, everyones: true }]);
});
