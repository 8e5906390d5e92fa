import type { Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import { initialsOf } from '../text/initials';

/** The names of an article by their initials, for the labels of a transcript. */
export class LabelInitials {
  /** The first name with these initials; made when it is first asked for. */
  private names: Map<string, string> | null = null;

  constructor(
    private readonly document: Document,
    private readonly mentions: readonly Mention[],
  ) {}

  /**
   * Matt Holm: “How are you?” / CHL: “Good.” / MH: “Fine.” is Matt Holm again. The name’s words; null for what is no label of
   * initials, and where nobody has these.
   */
  nameOf({ start, end }: Mention): string | null {
    const { text } = this.document;
    if (text.charAt(end) !== ':' || end - start > MOST || !/^\p{Lu}{2,}$/u.test(text.slice(start, end)))
      return null;
    this.names ??= this.read();
    return this.names.get(text.slice(start, end)) ?? null;
  }

  private read(): Map<string, string> {
    const names = new Map<string, string>();
    for (const { form, head } of this.mentions) {
      const name = this.document.text.slice(head.start, head.end);
      const letters = initialsOf(name);
      if (form === 'name' && !names.has(letters)) names.set(letters, name);
    }
    return names;
  }
}

/** More letters are a name. */
const MOST = 4;
