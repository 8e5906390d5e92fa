import { type FindMarks, MarkedText } from './marked-text';

/** Returns a date as the reader's language writes it; null where the page gave none that can be read. */
export function dateWords(date: string | null): string | null {
  if (date === null) return null;
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return null;
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(time);
}

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
