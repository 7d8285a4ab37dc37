import type { CallOptions } from "../call/call-options.ts";

/** An answer that is one page of a list. */
export interface Page<Item> {
  /** Number of the first record, from 0 on. */
  offset?: number;
  /** Most records of a page. */
  limit?: number;
  /** Number of records in the whole list. */
  count?: number;
  /** The records. */
  data?: Item[];
}

/** Where a list is read: where to begin, and how much at a time. */
export interface PageInput {
  /** Number of the first record, from 0 on. */
  offset?: number;
  /** Most records of a page. */
  limit?: number;
}

/** An operation that answers with pages; with others an impossible text, by which the compiler says what is wrong. */
export type PagedOperation<Input, Answer> = ((input: Input, options?: CallOptions) => Promise<Answer>) &
  (Required<Answer> extends Required<Page<unknown>>
    ? keyof PageInput extends keyof NonNullable<Input>
      ? unknown
      : "paginate needs an operation that takes offset and limit"
    : "paginate needs an operation that answers with offset, limit, count and data");

/** What one page of an operation lists. */
export type ItemOf<Answer> = Answer extends Page<infer Item> ? Item : never;

/** A list that is read when it is gone through: record by record, or page by page. */
export interface Paginated<Answer> extends AsyncGenerator<ItemOf<Answer>, void, undefined> {
  /** The answers themselves, one for each page that has records. */
  pages(): AsyncGenerator<Answer, void, undefined>;
}

/**
 * Goes through a list record by record, and fetches the next page when it is needed; `.pages()` gives whole pages.
 *
 * A list that changes meanwhile is read as far as its latest count says. The service knows places in a list only, so
 * that a record which moves in between can be missed or come twice.
 * @param operation a method that answers with pages, for example `meeting.searchMeetings`
 * @param input its input; `offset` is where to begin, `limit` the size of a page. The service takes a `limit` of 0, which
 *   asks for the count alone; there is nothing to go through then, so that here it must be 1 or more
 * @param options options of each call
 * @throws TypeError at once, for a `limit` that is no whole number of 1 or more
 * @throws what the operation throws, while the list is read
 */
export function paginate<Input extends PageInput | undefined, Answer>(
  operation: PagedOperation<Input, Answer>,
  input?: NonNullable<Input>,
  options?: CallOptions,
): Paginated<Answer> {
  checkLimit(input?.limit);
  const pages = () => pagesOf(operation as Operation, input, options) as AsyncGenerator<Answer, void, undefined>;
  return Object.assign(itemsOf(pages()), { pages }) as Paginated<Answer>;
}

type Operation = (input: object, options?: CallOptions) => Promise<Page<unknown>>;

function checkLimit(limit: number | undefined): void {
  if (limit === undefined || (Number.isInteger(limit) && limit > 0)) return;
  const right = "a page needs at least 1 record; limit must be a whole number from 1 on";
  throw new TypeError(`paginate: ${right}, not ${String(limit)}.`);
}

async function* itemsOf(pages: AsyncIterable<unknown>): AsyncGenerator<unknown, void, undefined> {
  for await (const page of pages) yield* (page as Page<unknown>).data ?? [];
}

async function* pagesOf(operation: Operation, input?: PageInput, options?: CallOptions): AsyncGenerator<Page<unknown>> {
  // The service takes negative numbers for the beginning.
  let offset = Math.max(0, input?.offset ?? 0);
  let before = "";
  for (;;) {
    const page = await operation({ ...input, offset }, options);
    const items = page.data ?? [];
    const now = JSON.stringify(items);
    // Past the end some lists answer with their last page again; its offset gives it away, or that nothing in it is new.
    if (items.length === 0 || (page.offset ?? offset) < offset || now === before) return;
    yield page;
    before = now;
    offset += items.length;
    if (offset >= (page.count ?? Infinity)) return;
  }
}
