import type { Options } from '#actions/workspace';
import { parseMatching, type Matching } from '#matching';
import type { Given } from '../arguments';
import type { Host } from '../host';

/** The ids and the schema given on the command line. @throws BadInputError when the XSD cannot be read. */
export async function sendingOptions(given: Given, host: Host): Promise<Options> {
  const { schema, emetteur, certificateur, contrat } = given;
  const xsd = given.xsd === undefined ? undefined : new TextDecoder().decode(await host.readFile(given.xsd));
  const [matching] = (await matchingsGiven(given, host)).slice(-1);
  return {
    ...(matching === undefined ? {} : { matching }),
    ...(schema === undefined ? {} : { version: schema }),
    ...(xsd === undefined ? {} : { xsd }),
    ...(emetteur === undefined ? {} : { emetteur }),
    ...(certificateur === undefined ? {} : { certificateur }),
    ...(contrat === undefined ? {} : { contrat }),
  };
}

/** The matchings given for this run. @throws BadInputError naming what is wrong in one. */
export async function matchingsGiven(given: Given, host: Host): Promise<readonly Matching[]> {
  const read = async (path: string) => parseMatching(new TextDecoder().decode(await host.readFile(path)));
  return Promise.all((given.matching ?? []).map(read));
}
