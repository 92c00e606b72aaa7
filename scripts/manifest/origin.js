/** The origin that manifest.xml holds: that of `npm run dev-server`. */
export const DEV_ORIGIN = 'https://localhost:3000';

/** What is wrong with an origin, first match wins; `url` is null when it cannot be read. */
const REFUSALS = [
  [(text) => typeof text !== 'string' || text.trim() === '', () => 'ne dit pas d’adresse'],
  [(_, url) => url === null, (text) => `n’est pas une adresse : « ${text} »`],
  [(_, url) => url.protocol !== 'https:', (text) => `doit commencer par https:// : « ${text} »`],
  [(_, url) => url.username !== '' || url.password !== '', () => 'ne doit contenir ni nom ni mot de passe'],
  [
    (text, url) => text !== url.origin,
    (text, url) =>
      `doit être une origine seule, sans barre finale, chemin ni majuscule : « ${url.origin} » et non « ${text} »`,
  ],
];

const urlOf = (text) => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
};

/**
 * The origin that a build is for.
 * @param text what stands after `--env origin=`: https, a host, a port if any, and nothing else.
 * @throws Error with one sentence that says what is wrong.
 */
export function readOrigin(text) {
  const url = urlOf(text);
  const refused = REFUSALS.find(([matches]) => matches(text, url));
  if (refused)
    throw new Error(`L’origine ${refused[1](text, url)}. Exemple : --env origin=https://example.org`);
  return text;
}

/** The manifest with another origin in place of the development server's. */
export const withOrigin = (manifest, origin) => manifest.replaceAll(DEV_ORIGIN, origin);
