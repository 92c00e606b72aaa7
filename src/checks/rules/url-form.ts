import { finding, nothing, rule } from '../rule';

/** A proof that is not at an address of the web: a file of one’s own computer, a blank inside, no host. Source: cases of the field; a warning. */
export const urlForm = rule({
  code: 'url-form',
  stage: 'business',
  severity: 'warning',
  reads: ['urlPreuve'],
  check: ({ urlPreuve: url }) => (url !== undefined && !isWebAddress(url) ? [finding('urlPreuve')] : nothing),
});

/** Machines that only the house reaches: names of its network, private addresses. Source: RFC 1918. */
const OF_THE_HOUSE =
  /\.(?:local|lan|intra|intranet|internal|home|corp|localhost)$|^(?:10|127)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^169\.254\./i;

/** http or https, one address, a host with a dot that is no machine of the house, no blank and no password. */
function isWebAddress(text: string): boolean {
  if (/\s/u.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username } = new URL(text);
  if (!/^https?:$/.test(protocol) || !/^https?:\/\//i.test(text) || username !== '') return false;
  return /[^.]\.[^.]/.test(hostname) && !OF_THE_HOUSE.test(hostname) && !/[;,]https?:/i.test(text);
}
