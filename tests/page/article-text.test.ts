// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ArticleTextBuilder } from '@/page/article-text';

test.each(['word '.repeat(5_000), 'w'.repeat(5_000), 'w\u00ad'.repeat(5_000)])(
  '[T6] one Text node that holds more than is read is cut at the limit',
  (data) => {
    const builder = new ArticleTextBuilder(1_000);
    builder.addText(document.createTextNode(data));
    expect(builder.isFull).toBe(true);
    builder.closeBlock({ kind: 'paragraph' });
    const { text, isCut } = builder.build();
    expect(text.length).toBeGreaterThan(900);
    expect(text.length).toBeLessThanOrEqual(1_002);
    expect(isCut).toBe(true);
  },
);
