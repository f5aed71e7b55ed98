// Looks at pictures of a page: where a colour is in it. Decoded by the browser itself.
import type { Browser, Page } from 'puppeteer-core';

export interface Patch {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Pixels of the colour. */
  count: number;
}

/** What the window shows now, in one frame. */
export const picture = async (page: Page): Promise<string> => {
  await page.bringToFront();
  return page.screenshot({ encoding: 'base64' });
};

/** The box around all pixels of a colour, `slack` off at most in each channel; `null` where there are none. Pixels of the picture. */
export async function patchOf(
  browser: Browser,
  png: string,
  [red, green, blue]: readonly [number, number, number],
  slack = 6,
): Promise<Patch | null> {
  const desk = await browser.newPage();
  try {
    return await desk.evaluate(
      async (data, wanted, off) => {
        const bytes = await (await fetch(`data:image/png;base64,${data}`)).blob();
        const bitmap = await createImageBitmap(bytes);
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
        canvas.drawImage(bitmap, 0, 0);
        const { data: pixels } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
        const patch = { left: Infinity, top: Infinity, right: -1, bottom: -1, count: 0 };
        for (let i = 0; i < pixels.length; i += 4) {
          if (!wanted.every((channel, c) => Math.abs(pixels[i + c]! - channel) <= off)) continue;
          const x = (i / 4) % bitmap.width;
          const y = Math.floor(i / 4 / bitmap.width);
          patch.left = Math.min(patch.left, x);
          patch.right = Math.max(patch.right, x);
          patch.top = Math.min(patch.top, y);
          patch.bottom = Math.max(patch.bottom, y);
          patch.count++;
        }
        return patch.count > 0 ? patch : null;
      },
      png,
      [red, green, blue],
      slack,
    );
  } finally {
    await desk.close();
  }
}
