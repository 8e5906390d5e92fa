import type { Page } from 'puppeteer-core';

/** The words that one sees of an element; empty where it is not there. `>>>` goes into shadow trees. */
export async function textOf(page: Page, selector: string): Promise<string> {
  const element = await page.$(selector);
  return (await element?.evaluate((each) => (each as HTMLElement).innerText)) ?? '';
}

/** The words that one sees of each element. */
export async function textsOf(page: Page, selector: string): Promise<string[]> {
  const elements = await page.$$(selector);
  return Promise.all(elements.map((element) => element.evaluate((each) => (each as HTMLElement).innerText)));
}
