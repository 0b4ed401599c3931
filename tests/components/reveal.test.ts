// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { reveal } from "../../components/reveal.ts";

/** A scroller of 100 pixels with an element in it that covers these pixels of its view. */
function scrollerWith(top: number, bottom: number, scrollHeight = 900) {
  const scroller = document.createElement("div");
  scroller.style.overflowY = "auto";
  const element = document.createElement("p");
  scroller.append(element);
  document.body.replaceChildren(scroller);
  Object.defineProperties(scroller, {
    scrollHeight: { value: scrollHeight },
    clientHeight: { value: 100 },
  });
  scroller.getBoundingClientRect = () => new DOMRect(0, 0, 300, 100);
  element.getBoundingClientRect = () => new DOMRect(0, top, 300, bottom - top);
  return { scroller, element };
}

test.each([
  ["in sight stays where it is", 20, 80, 0],
  ["below is scrolled until its end is in sight", 60, 140, 40],
  ["larger than the view is scrolled no further than its start", 30, 400, 30],
  ["above is left above", -50, -10, 0],
])("what is %s", (_, top, bottom, scrolled) => {
  const { scroller, element } = scrollerWith(top, bottom);
  reveal(element);
  expect(scroller.scrollTop).toBe(scrolled);
});

test("nothing is scrolled that does not scroll", () => {
  const { scroller, element } = scrollerWith(60, 140, 100);
  reveal(element);
  expect(scroller.scrollTop).toBe(0);
});
