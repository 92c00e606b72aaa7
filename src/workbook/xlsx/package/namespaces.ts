/** What the parts of a package that we make begin with. */
export const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Links of the workbook, and the `r:` prefix. */
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** {@link RELATIONSHIPS} in the strict dialect. */
export const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
/** Of the package: followed by `/relationships` or `/content-types`. */
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What the parts of a workbook are, before `.worksheet+xml` and the like. */
export const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
