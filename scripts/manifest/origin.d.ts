/** The origin that manifest.xml holds: that of `npm run dev-server`. */
export const DEV_ORIGIN: string;

/**
 * The origin that a build is for.
 * @param text what stands after `--env origin=`: https, a host, a port if any, and nothing else.
 * @throws Error with one sentence that says what is wrong.
 */
export function readOrigin(text: unknown): string;

/** The manifest with another origin in place of the development server's. */
export function withOrigin(manifest: string, origin: string): string;
