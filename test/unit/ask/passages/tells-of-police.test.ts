import { describe, expect, it } from 'vitest';
import { tellsOfPolice } from '../../../../src/ask/passages/of-police.ts';
import { readArticle } from '../../../../src/ask/passages/reading.ts';
import { passagesOf } from '../../../../src/core/passage.ts';
import { analyse } from '../../../../src/core/text/analysis.ts';
import { articleOf } from '../../../fakes/article-of.ts';

const tells = (body: string) => {
  const article = articleOf(body);
  const passages = passagesOf(article);
  return tellsOfPolice(
    readArticle(
      article,
      passages,
      [],
      ({ number }) => analyse(passages[number - 1]?.text ?? ''),
      () => [],
      () => [],
    ),
  );
};

describe('tellsOfPolice', () => {
  it.each([
    ['A Northmoor police officer read his neighbour\u2019s file.', true],
    ['Sergeant Vale-Orrick faced a misconduct hearing about a hedge.', true],
    ['The assembly of Northmoor decides about schools, hospitals and the police.', false],
    ['An inspector of boilers came from the town hall.', false],
  ])('%s %s', (body, is) => {
    expect(tells(body)).toBe(is);
  });
});
