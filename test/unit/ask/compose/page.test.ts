import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../../src/ask/compose/page.ts';

describe('pageOf', () => {
  it('shows every item on exactly one page, in order, whatever the ceiling', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(400)),
        fc.integer({ min: 1, max: 9 }),
        fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined }),
        (items, limit, most) => {
          const ceiling =
            most === undefined ? undefined : { key: () => 'one', cost: (it: number) => it, most };
          const { pages } = pageOf(items, { limit, page: 1 }, ceiling);
          const all = Array.from({ length: pages }, (_, index) =>
            pageOf(items, { limit, page: index + 1 }, ceiling),
          );
          expect(all.flatMap((it) => it.items)).toEqual(items);
          for (const { items: shown, total } of all) {
            expect(total).toBe(items.length);
            expect(shown.length).toBeLessThanOrEqual(limit);
            const cost = shown.reduce((sum, it) => sum + it, 0);
            if (most !== undefined && shown.length > 1) expect(cost).toBeLessThanOrEqual(most);
          }
        },
      ),
    );
  });

  it('gives the last page for one that lies beyond', () => {
    expect(pageOf([1, 2, 3], { limit: 2, page: 99 })).toEqual({
      items: [3],
      total: 3,
      page: 2,
      pages: 2,
    });
  });
});
