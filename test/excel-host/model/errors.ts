/** A refusal of Excel, with the code that Office.js hands to the add-in. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (message?: string): HostError =>
  new HostError(
    'InvalidArgument',
    message ?? 'The argument is invalid or missing or has an incorrect format.',
  );

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.");

export const invalidOperation = (message: string): HostError => new HostError('InvalidOperation', message);

export const accessDenied = (): HostError =>
  new HostError('AccessDenied', 'You do not have the permissions required to perform the operation.');
