/** The rooms of src/ and what each may know. */
export const ROOMS: Readonly<Record<string, readonly string[]>>;
