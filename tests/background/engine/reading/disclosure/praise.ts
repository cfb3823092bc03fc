import type { Edit } from '../../../../../src/model/verdict';

/** One sentence of praise a language, so that each market is tried in its own. */
export const PRAISE: Readonly<Record<string, string>> = {
  en: 'Orrin Tea is amazing, I love the new blend and you should go and try it.',
  de: 'Der neue Tee von Orrin Tea ist einfach wunderbar, probiert ihn unbedingt aus.',
  fr: 'Le nouveau thé Orrin Tea est tout simplement délicieux, goûtez-le vite.',
  es: 'El nuevo té de Orrin Tea es una maravilla, tenéis que probarlo cuanto antes.',
  it: 'Il nuovo tè di Orrin Tea è una meraviglia, dovete assolutamente provarlo.',
  nl: 'De nieuwe thee van Orrin Tea is echt heerlijk, die moeten jullie proberen.',
  pt: 'O chá novo da Orrin Tea é uma delícia, vocês precisam experimentar logo.',
  pl: 'Nowa herbata Orrin Tea jest po prostu cudowna, koniecznie jej spróbujcie.',
  sv: 'Nya teet från Orrin Tea är helt underbart, det måste ni verkligen prova.',
  da: 'Den nye te fra Orrin Tea er helt vidunderlig, den skal I virkelig prøve.',
  no: 'Den nye teen fra Orrin Tea er helt nydelig, den må dere virkelig prøve.',
  fi: 'Orrin Tea ja sen uusi tee on aivan ihanaa, kokeilkaa sitä ehdottomasti.',
  ja: 'Orrin Tea の新しいお茶は本当においしいので、ぜひ飲んでみてください。',
  ko: 'Orrin Tea 새로 나온 차 정말 맛있어요. 꼭 한번 드셔 보세요.',
  zh: 'Orrin Tea 新出的茶真的很好喝，大家一定要去试试看。',
  ar: 'شاي Orrin Tea الجديد رائع جداً، لازم تجربوه في أقرب وقت.',
};

/** A text with the edits of a fix made, all at once. */
export function after(text: string, edits: readonly Edit[]): string {
  return edits
    .toReversed()
    .reduce((all, { start, end, text: put }) => all.slice(0, start) + put + all.slice(end), text);
}
