/** A part of a list, as most operations answer it. */
export interface PagedList<Item> {
  offset: number;
  limit: number;
  count: number;
  data: Item[];
}

/** Which part of a list is asked for. The description has the defaults; negative numbers stand for the beginning. */
export interface PageOf {
  offset?: number;
  limit?: number;
}

/** A page of a list; past the end it is empty. */
export function paged<Item>(list: Item[], { offset = 0, limit = list.length }: PageOf): PagedList<Item> {
  const from = Math.max(0, offset);
  return { offset: from, limit, count: list.length, data: list.slice(from, from + Math.max(0, limit)) };
}

/** A page of a list; past the end it is the last page once more, as the enterprise part of the service does it. */
export function pagedToEnd<Item>(list: Item[], { offset = 0, limit = list.length }: PageOf): PagedList<Item> {
  const lastPage = Math.max(0, Math.ceil(list.length / Math.max(1, limit)) - 1) * limit;
  return paged(list, { offset: offset < list.length ? offset : lastPage, limit });
}
