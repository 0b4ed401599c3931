// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { whenRoomy } from "../../entrypoints/content-script/frame-room.ts";

/** A window in a frame, of a size that the test sets; its frames are drawn by hand. */
function framed(width: number, height: number) {
  const drawn: (() => void)[] = [];
  const window = Object.assign(new EventTarget(), {
    ...{ parent: {}, innerWidth: width, innerHeight: height },
    requestAnimationFrame: (draw: () => void) => drawn.push(draw),
    cancelAnimationFrame: (number: number) => void delete drawn[number - 1],
  });
  const resize = (to: { innerWidth: number; innerHeight: number }) => Object.assign(window, to);
  return {
    window: window as unknown as Window,
    resize,
    draw: () => {
      for (const draw of drawn.splice(0)) draw?.();
    },
  };
}

const ROOMY = { innerWidth: 500, innerHeight: 320 };
let running: AbortController;
let work: ReturnType<typeof vi.fn<() => void>>;
beforeEach(() => {
  running = new AbortController();
  work = vi.fn<() => void>();
});
afterEach(() => running.abort());

it("starts at once in a large frame", () => {
  whenRoomy(framed(500, 320).window, running.signal, work);
  expect(work).toHaveBeenCalledOnce();
});

it("starts once in a frame that becomes large", () => {
  const { window, resize } = framed(300, 250);
  whenRoomy(window, running.signal, work);
  window.dispatchEvent(new Event("resize"));
  expect(work).not.toHaveBeenCalled();
  resize(ROOMY);
  window.dispatchEvent(new Event("resize"));
  window.dispatchEvent(new Event("resize"));
  expect(work).toHaveBeenCalledOnce();
});

it("starts with the first picture of a frame that is given its size without an event", () => {
  const { window, resize, draw } = framed(0, 0);
  whenRoomy(window, running.signal, work);
  resize(ROOMY);
  draw();
  expect(work).toHaveBeenCalledOnce();
  window.dispatchEvent(new Event("resize"));
  expect(work).toHaveBeenCalledOnce();
});

it("never starts once it has ended", () => {
  const { window, resize, draw } = framed(0, 0);
  whenRoomy(window, running.signal, work);
  running.abort();
  resize(ROOMY);
  draw();
  window.dispatchEvent(new Event("resize"));
  expect(work).not.toHaveBeenCalled();
});
