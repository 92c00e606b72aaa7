import { readSchema, type SchemaModel } from '#dictionary';

/** A schema of the flux whose element `flux` has this inside. */
export function xsd(flux: string, others = '', attributes = 'version="1"'): string {
  return `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:test" targetNamespace="urn:test" ${attributes}>
  <xs:element name="flux">${flux}</xs:element>${others}
</xs:schema>`;
}

/** A schema whose flux holds one element `a` of this simple type. */
export function oneLeaf(simpleType: string, others = ''): SchemaModel {
  return readSchema(
    xsd(
      `<xs:complexType><xs:all><xs:element name="a"><xs:simpleType>${simpleType}</xs:simpleType></xs:element></xs:all></xs:complexType>`,
      others,
    ),
  );
}
