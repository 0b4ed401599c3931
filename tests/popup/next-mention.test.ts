import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { goToNext, type MentionPlace } from "../../entrypoints/popup/next-mention.ts";

/** A tab that shows these mentions of each frame, and answers as its scripts do. */
function tabShowing(shown: Readonly<Record<number, readonly boolean[]>>) {
  return vi.fn(async (frame: number, from: number) => {
    const at = (shown[frame] ?? []).findIndex((isShown, place) => place >= from && isShown);
    return at < 0 ? undefined : at;
  });
}
const place = (frame: number, count: number): MentionPlace => ({ frame, count });

describe("the next mention", () => {
  test.each<[string, number | undefined, object | undefined]>([
    ["the first, at first", undefined, { number: 1, of: 5 }],
    ["the second after the first", 1, { number: 2, of: 5 }],
    ["that of the frame after the last of the page", 3, { number: 4, of: 5 }],
    ["the last", 4, { number: 5, of: 5 }],
    ["the first after the last", 5, { number: 1, of: 5 }],
    ["the first where there are fewer than before", 9, { number: 1, of: 5 }],
  ])("%s", async (_, last, gone) => {
    const ask = tabShowing({ 0: [true, true, true], 7: [true, true] });
    expect(await goToNext([place(0, 3), place(7, 2)], last, ask)).toEqual(gone);
  });

  test("what is not shown is passed over, also at the end", async () => {
    const ask = tabShowing({ 0: [true, false, true], 7: [false] });
    const places = [place(0, 3), place(7, 1)];
    expect(await goToNext(places, 1, ask)).toEqual({ number: 3, of: 4 });
    expect(await goToNext(places, 3, ask)).toEqual({ number: 1, of: 4 });
  });

  test("where nothing is shown there is none; a frame that is gone is passed over", async () => {
    expect(await goToNext([place(0, 2)], 1, tabShowing({ 0: [false, false] }))).toBeUndefined();
    expect(
      await goToNext([place(4, 2), place(0, 1)], undefined, tabShowing({ 0: [true] })),
    ).toEqual({ number: 3, of: 3 });
    expect(await goToNext([], undefined, tabShowing({}))).toBeUndefined();
  });

  test("a page that has got more of them in the meantime is not counted too low", async () => {
    const ask = tabShowing({ 0: [false, false, true] });
    expect(await goToNext([place(0, 1)], undefined, ask)).toEqual({ number: 3, of: 3 });
  });

  test("pressing on leads to each one that is shown, in turn", async () => {
    const frames = fc.array(fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(frames, async (shown) => {
        const ask = tabShowing(shown);
        const places = shown.map((mentions, frame) => place(frame, mentions.length));
        const wanted = shown.flat().flatMap((isShown, at) => (isShown ? at + 1 : []));
        const gone: number[] = [];
        for (const _ of wanted) {
          gone.push((await goToNext(places, gone.at(-1), ask))?.number ?? 0);
        }
        expect(gone).toEqual(wanted);
      }),
    );
  });
});
