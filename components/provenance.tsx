import { dateWords } from './date-words';
import { type FindMarks, MarkedText } from './marked-text';

/** Returns a name for the outlet: what the page calls it, else the host of its address. */
export function outletName({ outlet, url }: { readonly outlet: string; readonly url: string }): string {
  if (outlet !== '') return outlet;
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

/** Outlet and date of an article, as facts of a quotation. */
export function ProvenanceFacts({
  article,
  marks,
}: {
  readonly article: { readonly outlet: string; readonly url: string; readonly published: string | null };
  readonly marks: FindMarks;
}) {
  const outlet = outletName(article);
  const date = dateWords(article.published);
  return (
    <>
      <span>
        <MarkedText text={outlet} marks={marks(outlet)} />
      </span>
      {date && <span>{date}</span>}
    </>
  );
}
