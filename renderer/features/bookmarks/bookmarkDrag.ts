/** The type under which dragged bookmarks carry their ids. */
export const BOOKMARK_TYPE = 'application/x-chartside-bookmark';
