import type { Holdings } from '../browser/extension-page';
import type { SoakArticle } from './soak-article';

/** What became of the quotations of all articles. */
export interface LibraryCheck {
  /** How many stand in the articles. */
  readonly said: number;
  /** How many of them are in the database exactly once, with their speaker. */
  readonly once: number;
  /** The others, and what is in the database but in no article: each in a line. */
  readonly wrong: readonly string[];
}

/** Compares what is saved with what was written into the articles, by the address at which each was read. */
export function checkLibrary(
  { articles, quotations }: Holdings,
  read: ReadonlyMap<string, SoakArticle>,
): LibraryCheck {
  const wrong: string[] = [];
  let [said, once] = [0, 0];
  for (const [url, article] of read) {
    const rows = articles.filter((each) => each.url === url);
    if (rows.length !== 1) wrong.push(`${url}: ${rows.length} articles`);
    const saved = quotations.filter((each) => each.articleId === rows[0]?.id);
    const words = saved.flatMap(({ parts, sources }) =>
      parts.map(({ exact }) => `“${exact}” ${sources.map(({ name }) => name).join(' and ')}`),
    );
    for (const quotation of article.quotations) {
      said++;
      const wanted = `“${quotation.words}” ${quotation.speaker}`;
      const places = words.filter((each) => each === wanted).length;
      if (places === 1) once++;
      else wrong.push(`${url}: ${places} times ${wanted}`);
    }
    if (words.length !== article.quotations.length)
      wrong.push(`${url}: ${words.length} saved of ${article.quotations.length}`);
  }
  if (articles.length !== read.size) wrong.push(`${articles.length} articles of ${read.size}`);
  return { said, once, wrong };
}
