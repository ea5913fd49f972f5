/** Things without a person: trees, stones, birds, weather. None is a given name or a surname met often. */
const WORDS = [
  'Agate',
  'Alder',
  'Amber',
  'Aspen',
  'Basalt',
  'Birch',
  'Breeze',
  'Canyon',
  'Cedar',
  'Cobalt',
  'Copper',
  'Coral',
  'Cypress',
  'Delta',
  'Dune',
  'Ember',
  'Fjord',
  'Flint',
  'Garnet',
  'Glacier',
  'Granite',
  'Harbor',
  'Heron',
  'Indigo',
  'Ivory',
  'Juniper',
  'Kestrel',
  'Lagoon',
  'Larch',
  'Lichen',
  'Maple',
  'Marble',
  'Meadow',
  'Meteor',
  'Nickel',
  'Obsidian',
  'Onyx',
  'Opal',
  'Osprey',
  'Pebble',
  'Plover',
  'Prairie',
  'Quartz',
  'Rapids',
  'Saffron',
  'Sequoia',
  'Slate',
  'Spruce',
  'Summit',
  'Tundra',
] as const;

const LEAST = 100;
const MOST = 999;

/**
 * A label for an encounter, `Amber-417`: says nothing of the patient and is told from the others at a glance.
 *
 * @param random a number from 0 up to 1, as `Math.random` gives.
 * @param taken labels that are there already.
 */
export function drawLabel(random: () => number, taken: ReadonlySet<string>): string {
  const word = WORDS[Math.floor(random() * WORDS.length)] ?? WORDS[0];
  const first = LEAST + Math.floor(random() * (MOST - LEAST + 1));
  for (let step = 0; step <= MOST - LEAST; step += 1) {
    const label = `${word}-${LEAST + ((first - LEAST + step) % (MOST - LEAST + 1))}`;
    if (!taken.has(label)) return label;
  }
  return `${word}-${first}`;
}
