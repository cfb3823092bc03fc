import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { byteString } from '../src/background/engine/vocabulary/ngrams/bytes';
import { LANGUAGES, pack, type Weights } from '../src/background/engine/vocabulary/ngrams/pack';

/**
 * Writes `src/background/engine/vocabulary/ngrams/ngrams.ts` from the smallest table of eld (Apache-2.0), of
 * which the extension needs 25 of 60 languages, those that share a script: unpacked, the whole table costs
 * 150 ms and 30 MB at every start of the background worker; this one 8 ms and 3 MB, when first asked.
 * In an empty folder, `npm install eld@2.1.0`; here, `node tools/run.mjs ngrams <that folder>`.
 */
export async function main([folder = '.']: string[]): Promise<number> {
  const at = (file: string) => pathToFileURL(path.resolve(folder, 'node_modules/eld/src', file)).href;
  const { ngramsData } = (await import(at('ngrams/extrasmall.js'))) as { ngramsData: Table };
  const { dictionary } = (await import(at('dictionary.js'))) as { dictionary: readonly string[] };
  const packed = pack(readTable(ngramsData, dictionary));
  writeFileSync(
    'src/background/engine/vocabulary/ngrams/ngrams.ts',
    `/*! N-grams: the extrasmall table of eld 2.1.0, copyright 2023 Nito T.M., Apache-2.0, changed: 25 of its 60 languages, weights in steps of four. Written by tools/ngrams.ts, 2026-11. */\n\n/** How much each run of four bytes speaks for each language; see pack.ts for the form. */\nexport const NGRAMS =\n  ${quoted(packed)};\n`,
  );
  return 0;
}

type Table = {
  readonly languages: Readonly<Record<string, string>>;
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

function readTable({ languages, ngrams }: Table, dictionary: readonly string[]): Map<string, Weights> {
  const bytes = new Map(
    dictionary.map((char, byte) => [char, byte] as const).filter(([char]) => char !== ' '),
  );
  const table = new Map<string, Weights>();
  for (const [ngram, weights] of Object.entries(ngrams)) {
    const kept = Object.entries(weights).flatMap(([language, weight]) => {
      const code = languages[language] === 'ms' ? 'id' : languages[language];
      const index = LANGUAGES.indexOf(code ?? '');
      return index < 0 ? [] : [[index, weight] as const];
    });
    if (kept.length === 0) continue;
    table.set(
      Array.from(ngram, (char) => byteString(char === ' ' ? 32 : (bytes.get(char) ?? 32))).join(''),
      kept,
    );
  }
  return table;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
