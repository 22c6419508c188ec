import type { Browser, Page } from 'playwright-core';
import type { ParamValues } from '../../src/params/param-types.ts';
import { encodeFragment } from '../../src/store/link/link-codec.ts';
import { stubDrawing, untilStill } from './page-side.ts';
import { openPage } from './rows.ts';

export type Roofs = 'closed' | 'lifted';

/** A page that shows the whole of a campus and rests; from then on nothing is rasterised. */
export async function openCampus(
  browser: Browser,
  campusAt: string,
  values: ParamValues,
  roofs: Roofs,
): Promise<Page> {
  const fragment = encodeFragment({ values, view: { roofs }, pose: undefined });
  const { page } = await openPage(browser, campusAt, `#${fragment}`, 'gc:first-frame');
  await stubDrawing(page, true);
  await untilStill(page);
  return page;
}
