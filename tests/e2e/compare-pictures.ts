import type { Page } from "puppeteer-core";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Pictures {
  readonly before: string;
  readonly after: string;
  readonly boxes: readonly Box[];
}

/** For each box, the pixels of "after" whose contrast (WCAG) with "before" is 3 : 1 at least. */
async function countContrasts({ before, after, boxes }: Pictures) {
  const contexts: OffscreenCanvasRenderingContext2D[] = [];
  for (const data of [before, after]) {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    if (!context) throw new Error("There is no canvas here.");
    context.drawImage(picture, 0, 0);
    contexts.push(context);
  }
  const linear = (byte = 0) =>
    byte <= 10 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4;
  const luminances = ({ x, y, width, height }: Box) =>
    contexts.map((context) => {
      const { data } = context.getImageData(x, y, width, height);
      return Array.from(
        { length: data.length / 4 },
        (_, i) =>
          0.2126 * linear(data[4 * i]) +
          0.7152 * linear(data[4 * i + 1]) +
          0.0722 * linear(data[4 * i + 2]),
      );
    });
  return boxes.map((box) => {
    const [first = [], second = []] = luminances(box);
    return first.filter((one, at) => {
      const other = second[at] ?? 0;
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= 3;
    }).length;
  });
}

async function countPixels({ before, after, boxes }: Pictures) {
  const pixels: Uint8ClampedArray[] = [];
  let width = 0;
  for (const data of [before, after]) {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    width = picture.width;
    const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    if (!context) throw new Error("There is no canvas here.");
    context.drawImage(picture, 0, 0);
    pixels.push(context.getImageData(0, 0, picture.width, picture.height).data);
  }
  const [first, second] = pixels;
  const counted = { within: boxes.map(() => 0), outside: 0 };
  if (!first || first.length !== second?.length) throw new Error("The pictures differ in size.");
  for (let i = 0; i < first.length; i += 4) {
    if (first[i] === second[i] && first[i + 1] === second[i + 1] && first[i + 2] === second[i + 2])
      continue;
    const x = (i / 4) % width;
    const y = Math.floor(i / 4 / width);
    const box = boxes.findIndex(
      (each) =>
        x >= each.x - 1 && x <= each.x + each.width && y >= each.y && y <= each.y + each.height,
    );
    if (box === -1) counted.outside++;
    else counted.within[box] = (counted.within[box] ?? 0) + 1;
  }
  return counted;
}

/**
 * How many pixels differ between two PNGs, in each of the boxes (pixels of the picture) and outside
 * them all. `tab` is any page that may draw on a canvas.
 */
export function comparePictures(
  tab: Page,
  before: Uint8Array,
  after: Uint8Array,
  boxes: readonly Box[],
): Promise<{ within: number[]; outside: number }> {
  const [a, b] = [before, after].map((png) => Buffer.from(png).toString("base64"));
  return tab.evaluate(countPixels, { before: a ?? "", after: b ?? "", boxes });
}

/** How many pixels of each box stand out in a PNG from what another shows there, 3 : 1 at least. */
export function countStandingOut(
  tab: Page,
  picture: Uint8Array,
  from: Uint8Array,
  boxes: readonly Box[],
): Promise<number[]> {
  const [after, before] = [picture, from].map((png) => Buffer.from(png).toString("base64"));
  return tab.evaluate(countContrasts, { before: before ?? "", after: after ?? "", boxes });
}

/** Where the extension's marks stand in the window, with room for the line below the letters. */
export function markBoxes(tab: Page): Promise<Box[]> {
  return tab.evaluate(() => {
    const boxes: Box[] = [];
    for (const [name, ranges] of CSS.highlights) {
      if (!name.startsWith("sidelight-")) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        for (const { x, y, width, height } of range.getClientRects()) {
          boxes.push({ x, y, width, height: height + 4 });
        }
      }
    }
    return boxes;
  });
}
