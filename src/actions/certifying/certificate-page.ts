import type { Language } from '#dictionary';
import type { Certificate, CertifiedRule, CertifiedStage } from './certificate';
import { wordsOf, type CertificateWords } from './words';

const STYLE = `
body { font: 11pt/1.4 "Segoe UI", system-ui, sans-serif; color: #1b1b1b; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin: 0 0 1rem; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; break-after: avoid; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #c8c8c8; padding: .25rem .5rem; text-align: left; vertical-align: top; }
td.n, th.n { text-align: right; white-space: nowrap; }
tr { break-inside: avoid; }
tr.error td { font-weight: 600; }
code { font-size: .85em; color: #595959; }
@page { margin: 18mm; }
@media print { body { margin: 0; max-width: none; } }`;

/** The certificate as one page to print: no script, nothing fetched, what comes from the workbook written as text. */
export function certificatePage(certificate: Certificate, language: Language): string {
  const words = wordsOf(language);
  const { workbook, stages } = certificate;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(`${words.title} – ${workbook}`)}</title>
<style>${STYLE}
</style>
</head>
<body>
<h1>${escaped(words.title)}</h1>
<dl>
${words
  .facts(certificate)
  .map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`)
  .join('\n')}
</dl>
${stages.map((stage) => stagePart(stage, words)).join('\n')}
</body>
</html>
`;
}

function stagePart({ title, rules, ...counts }: CertifiedStage, words: CertificateWords): string {
  return `<h2>${escaped(title)} – ${escaped(words.counts(counts))}</h2>
<table>
<thead><tr><th>${escaped(words.rule)}</th><th class="n">${escaped(words.errors)}</th><th class="n">${escaped(words.warnings)}</th><th class="n">${escaped(words.rows)}</th></tr></thead>
<tbody>
${rules.map(ruleLine).join('\n')}
</tbody>
</table>`;
}

const ruleLine = ({ rule, title, errors, warnings, rows }: CertifiedRule): string =>
  `<tr${errors > 0 ? ' class="error"' : ''}><td>${escaped(title)} <code>${rule}</code></td><td class="n">${errors}</td><td class="n">${warnings}</td><td class="n">${rows}</td></tr>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
