import { describe, expect, it } from 'vitest';
import { everydayFile, everydayGroups } from '../../../../src/core/vocabulary/synonym.ts';

describe('everyday words', () => {
  it('are groups in which alike words find one another and related ones only one way', () => {
    const file = everydayFile.parse({ alike: [['van', 'lorry']], related: { booze: ['lager'] } });
    const [alike, related] = everydayGroups(file);
    expect(alike).toMatchObject({ bothWays: ['van', 'lorry'], oneWay: {} });
    expect(related).toMatchObject({ bothWays: [], oneWay: { booze: ['lager'] } });
  });

  it.each([
    { alike: [['']], related: {} },
    { alike: [], related: { booze: 'lager' } },
    { alike: [] },
  ])('are refused when they are not lists of words: %j', (file) => {
    expect(everydayFile.safeParse(file).success).toBe(false);
  });
});
