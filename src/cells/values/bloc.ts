/** `BC01`, `BC 1`; « bloc 2 », « Blocs 1 et 2 », « Bloc de compétences n° 3 », « Bloc B ». Not « bloc opératoire », nor « bloc d’essai ». */
const BLOC =
  /(?<!\p{L})(?:BC[\s-]*\d+|BLOCS?(?: de compétences?)?(?:[\s:-]|n°)*(?:\d+|(?:[IVX]+|[A-H])(?![\p{L}'’])))/iu;

/** What says that a code, or what stands beside it, is of a bloc of competences; null when nothing does. Source: domain.md. */
export function blocOf(text: string): string | null {
  return BLOC.exec(text)?.[0] ?? null;
}
