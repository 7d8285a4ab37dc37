import type { CallOptions } from "../call/call-options.ts";

/** An answer that is one page of a list. */
export interface Page<Item> {
  offset?: number;
  limit?: number;
  count?: number;
  data?: Item[];
}

/** Where a list is read: where to begin, and how much at a time. */
export interface PageInput {
  offset?: number;
  limit?: number;
}

/** An operation that answers with pages. */
export type PagedOperation<Input, Item> = (input: Input, options?: CallOptions) => Promise<Page<Item>>;

/**
 * Goes through a list record by record, and fetches the next page when it is needed.
 * @param operation a method that answers with pages, for example `meeting.searchMeetings`
 * @param input its input; `offset` is where to begin, `limit` the size of a page
 * @param options options of each call
 * @throws what the operation throws
 */
export async function* paginate<Input extends PageInput | undefined, Item>(
  operation: PagedOperation<Input, Item>,
  input?: NonNullable<Input>,
  options?: CallOptions,
): AsyncGenerator<Item, void, undefined> {
  // The service takes negative numbers for the beginning.
  let offset = Math.max(0, input?.offset ?? 0);
  for (;;) {
    const page = await operation({ ...input, offset } as Input, options);
    const items = page.data ?? [];
    // Past the end some lists answer with their last page again; its offset gives it away.
    if (items.length === 0 || (page.offset ?? offset) < offset) return;
    yield* items;
    offset += items.length;
    if (offset >= (page.count ?? Infinity)) return;
  }
}
