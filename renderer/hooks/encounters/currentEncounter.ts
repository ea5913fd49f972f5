/** The encounter this window worked on last: codes go to it for as long as it is open. */
let current: string | undefined;

export function setCurrentEncounter(id: string): void {
  current = id;
}

export function currentEncounter(): string | undefined {
  return current;
}
