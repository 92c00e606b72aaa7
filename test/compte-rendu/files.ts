/** Comptes rendus in the shape of real ones, with invented ids. */
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const processed = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<rapport xmlns:ns2="urn:cdc:cpf:pc5:rapport:schema">
    <nomFichier>accrochage-03VML243-20260312-101500.xml</nomFichier>
    <idFlux>5f1f0f0e-5a57-4a6b-8f56-2f8a3e7c1d01</idFlux>
    <idTraitement>00412</idTraitement>
    <PassagesKO>
        <passage>
            <idTechnique>00123</idTechnique>
            <messageErreur>Aucun titulaire ne correspond aux critères obligatoires</messageErreur>
        </passage>
    </PassagesKO>
    <PassagesOK>
        <idTechnique>1E5</idTechnique>
        <idTechnique> DUT  2026 7 </idTechnique>
    </PassagesOK>
</rapport>
`;

export const rejected = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<rapport xmlns:ns2="urn:cdc:cpf:pc5:rapport:schema">
    <nomFichier>accrochage-03VML243-20260312-101500.xml</nomFichier>
    <idTraitement>90413</idTraitement>
    <erreurs>
        <erreur>
            <type>XSD</type>
            <message>cvc-length-valid: Value '1004' with length = '4'</message>
            <ligne>58</ligne>
            <colonne>74</colonne>
        </erreur>
    </erreurs>
</rapport>
`;

/** UTF-16 without or with its mark. */
export function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const whole = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let index = 0; index < whole.length; index += 1)
    view.setUint16(index * 2, whole.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

/** One byte a character. */
export const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));
