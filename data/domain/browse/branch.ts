import { endOfCode, type Outline, usableIn } from './outline.ts';

/** A node of the tree a person browses: a heading over codes, or a code with those under it. */
export interface Branch {
  /** Unique in its tree. */
  readonly id: string;
  readonly kind: 'heading' | 'code';
  /** What is printed first: `Chapter 4`, `E08-E13`, or the dotless code. */
  readonly label: string;
  /** The heading; a code's text is in its record. */
  readonly title: string;
  /** Run of places in the outline, the end left out. */
  readonly from: number;
  readonly to: number;
  /** Codes of the run that may be used. */
  readonly usable: number;
  /** Headings within a heading, in order. */
  readonly inner?: readonly Branch[];
}

/** The whole tree as one branch. */
export function rootOf(outline: Outline, inner: readonly Branch[]): Branch {
  return headingOf(outline, { id: 'root', label: '', title: '', from: 0, to: outline.codes.length, inner });
}

export function headingOf(outline: Outline, branch: Omit<Branch, 'kind' | 'usable'>): Branch {
  return { kind: 'heading', ...branch, usable: usableIn(outline, branch.from, branch.to) };
}

/** What stands directly under a branch: its inner headings, and the codes no inner heading has. */
export function childrenOf(branch: Branch, outline: Outline): readonly Branch[] {
  const children: Branch[] = [];
  let place = branch.kind === 'code' ? branch.from + 1 : branch.from;
  for (const heading of branch.inner ?? []) {
    for (; place < heading.from; place = children.at(-1)?.to ?? place + 1) children.push(codeAt(outline, place));
    children.push(heading);
    place = Math.max(place, heading.to);
  }
  for (; place < branch.to; place = children.at(-1)?.to ?? place + 1) children.push(codeAt(outline, place));
  return children;
}

export function hasChildren(branch: Branch): boolean {
  return branch.kind === 'heading' ? branch.to > branch.from : branch.to > branch.from + 1;
}

/** The branches from the top down to a code, the code's own last; empty where the outline does not have it. */
export function pathTo(root: Branch, code: string, outline: Outline): readonly Branch[] {
  const place = outline.codes.indexOf(code);
  const path: Branch[] = [];
  let at: Branch | undefined = place === -1 ? undefined : root;
  while (at !== undefined && !(at.kind === 'code' && at.from === place)) {
    at = childrenOf(at, outline).find(({ from, to }) => from <= place && place < to);
    if (at !== undefined) path.push(at);
  }
  return path;
}

function codeAt(outline: Outline, from: number): Branch {
  const code = outline.codes[from] ?? '';
  const to = endOfCode(outline, from);
  return { id: `code ${code}`, kind: 'code', label: code, title: '', from, to, usable: usableIn(outline, from, to) };
}
