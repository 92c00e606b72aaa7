import { finding, nothing, rule } from '../rule';

/** A proof that is not at an address of the web: a file of one’s own computer, a blank inside, no host. Source: cases of the field; a warning. */
export const urlForm = rule({
  code: 'url-form',
  stage: 'business',
  severity: 'warning',
  reads: ['urlPreuve'],
  check: ({ urlPreuve: url }) => {
    const why = url === undefined ? null : wrongIn(url);
    return why === null ? nothing : [finding('urlPreuve', { why })];
  },
});

/** What is wrong: a blank inside, a machine that nobody else reaches, anything else. */
type Why = 'blank' | 'house' | 'form';

/** Machines that only the house reaches: names of its network, private addresses. Source: RFC 1918. */
const OF_THE_HOUSE =
  /^localhost$|\.(?:local|lan|intra|intranet|internal|home|corp|localhost)$|^(?:10|127)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^169\.254\./i;

/** null for http or https, one address, a host with a dot that is no machine of the house, no blank and no password. */
function wrongIn(text: string): Why | null {
  if (!/^https?:\/\//i.test(text) || /[;,\s]https?:/i.test(text)) return 'form';
  if (/\s/u.test(text)) return 'blank';
  if (!URL.canParse(text)) return 'form';
  const { hostname, username } = new URL(text);
  if (OF_THE_HOUSE.test(hostname)) return 'house';
  return username === '' && /[^.]\.[^.]/.test(hostname) ? null : 'form';
}
