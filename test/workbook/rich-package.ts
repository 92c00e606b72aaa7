import { strToU8, zipSync, type Zippable } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const MS = 'http://schemas.microsoft.com/office';
const A = 'http://schemas.openxmlformats.org/drawingml/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const rels = (...links: readonly (readonly [type: string, target: string, mode?: string])[]): string =>
  `${XML}<Relationships xmlns="${RELS}">${links
    .map(
      ([type, target, mode], index) =>
        `<Relationship Id="rId${index + 1}" Type="${type.startsWith('http') ? type : `${R}/${type}`}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
    )
    .join('')}</Relationships>`;

/** Bytes that no program would make: whoever writes them again does not know what they are. */
const fake = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (index * 31 + 7) % 256);

const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

/** The sheet that we edit: it has about everything that a department's sheet may have. */
const PASSAGES = `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="${MS}/spreadsheetml/2009/9/ac" xmlns:xr="${MS}/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}"><sheetPr codeName="Feuil1"><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:H6"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A3" sqref="A3"/></sheetView></sheetViews><sheetFormatPr baseColWidth="10" defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="14" style="2" customWidth="1"/><col min="2" max="12" width="18.5" customWidth="1"/></cols><sheetData><row r="1" spans="1:8" ht="24" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row><row r="2" spans="1:8" x14ac:dyDescent="0.25"><c r="A2" s="1" t="s"><v>1</v></c><c r="B2" s="1" t="s"><v>2</v></c><c r="C2" s="1" t="s"><v>3</v></c><c r="D2" s="1" t="s"><v>4</v></c><c r="E2" s="1" t="s"><v>5</v></c></row><row r="3" spans="1:8" x14ac:dyDescent="0.25"><c r="A3" s="2" t="s"><v>6</v></c><c r="B3" t="s"><v>7</v></c><c r="C3" s="3"><v>45000</v></c><c r="D3"><f>LEN(B3)</f><v>6</v></c><c r="E3" t="b"><v>1</v></c><c r="H3" t="str"><f>"hors "&amp;"tableau"</f><v>hors tableau</v></c></row><row r="4" spans="1:8" hidden="1" x14ac:dyDescent="0.25"><c r="A4" s="2" t="s"><v>8</v></c><c r="B4" t="inlineStr"><is><r><t xml:space="preserve">DU </t></r><r><rPr><b/></rPr><t>PONT</t></r></is></c><c r="C4" s="3"><v>45001.5</v></c><c r="D4"><f t="shared" ref="D4:D5" si="0">LEN(B4)</f><v>7</v></c><c r="E4" t="e"><v>#N/A</v></c></row><row r="5" spans="1:8" x14ac:dyDescent="0.25"><c r="A5" s="2" t="s"><v>9</v></c><c r="B5" t="s"><v>10</v></c><c r="C5" s="3"><v>0.1</v></c><c r="D5"><f t="shared" si="0"/><v>3</v></c></row></sheetData><sheetCalcPr fullCalcOnLoad="0"/><protectedRanges><protectedRange sqref="A3:A5" name="Plage1"/></protectedRanges><autoFilter ref="G20:H22"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><phoneticPr fontId="0" type="noConversion"/><conditionalFormatting sqref="C3:C5"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>45000</formula></cfRule><cfRule type="expression" dxfId="0" priority="4"><formula>AND(ISNUMBER(FIND(";E:nom;",$F3)),N("accrochage")=0)</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B3:B5"><cfRule type="expression" dxfId="0" priority="5"><formula>AND(ISNUMBER(FIND(";W:nom;",$F3)),N("accrochage")=0)</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="A3:A5"><cfRule type="duplicateValues" dxfId="0" priority="3"/></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="E3:E5"><formula1>"oui,non"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="B3" r:id="rId1" display="fiche"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" r:id="rId2"/><headerFooter><oddHeader>&amp;CService</oddHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="40" max="16383" man="1"/></rowBreaks><drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${MS}/excel/2006/main"><x14:cfRule type="dataBar" id="{11111111-2222-3333-4444-555555555555}" priority="9"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>C3:C5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${MS}/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Synthèse!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B3:B5</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${MS}/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Passages!C3:C5</xm:f><xm:sqref>J3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext><ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" xmlns:x15="${MS}/spreadsheetml/2010/11/main"><x14:slicerList xmlns:x14="${X14}"><x14:slicer r:id="rId8"/></x14:slicerList></ext></extLst></worksheet>`;

const STRINGS = [
  '<t>Service des certifications</t>',
  '<t>idTechnique</t>',
  '<t xml:space="preserve">Nom de\nnaissance</t>',
  '<t>Délivrée le</t>',
  '<t>Longueur</t>',
  '<t>Visa</t>',
  '<t>00123</t>',
  '<r><t>ÉLU</t></r><r><rPr><b/><sz val="11"/></rPr><t>ARD</t></r><rPh sb="0" eb="1"><t>エ</t></rPh>',
  '<t>1E5</t>',
  '<t>A_x005F_x0041__x000D_B &amp; C</t>',
  '<t xml:space="preserve"> D’ARC </t>',
];

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Aptos"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="12"/><color theme="1"/><name val="Aptos"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.8"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"><alignment horizontal="center"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF006100"/></font></dxf></dxfs><tableStyles count="1" defaultTableStyle="TableStyleMedium2"><tableStyle name="Maison" pivot="0" count="0"/></tableStyles><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${X14}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`;

const xml = (root: string, namespace: string, inner = ''): string =>
  `${XML}<${root} xmlns="${namespace}">${inner}</${root}>`;

const CHART = `${XML}<c:chartSpace xmlns:c="${A}/chart" xmlns:a="${A}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Passages!$C$3:$C$5</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const DRAWING = `${XML}<xdr:wsDr xmlns:xdr="${A}/spreadsheetDrawing" xmlns:a="${A}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Graphique 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${A}/chart"><c:chart xmlns:c="${A}/chart" xmlns:r="${R}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>18</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="400000" cy="400000"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${R}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

const TABLE = `${XML}<table xmlns="${MAIN}" id="3" name="Tableau1" displayName="Tableau1" ref="A2:E5" totalsRowShown="0" headerRowDxfId="0"><autoFilter ref="A2:E5"><filterColumn colId="0"><customFilters><customFilter operator="notEqual" val="1E5"/></customFilters></filterColumn></autoFilter><tableColumns count="5"><tableColumn id="1" name="idTechnique"/><tableColumn id="7" name="Nom de_x000a_naissance"/><tableColumn id="3" name="Délivrée le"/><tableColumn id="4" name="Longueur"><calculatedColumnFormula>LEN(Tableau1[[#This Row],[Nom de
naissance]])</calculatedColumnFormula></tableColumn><tableColumn id="5" name="Visa"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;

const PIVOT_CACHE = `${XML}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${R}" r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource name="Tableau1"/></cacheSource><cacheFields count="1"><cacheField name="idTechnique" numFmtId="0"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`;

const PIVOT = `${XML}<pivotTableDefinition xmlns="${MAIN}" name="TCD1" cacheId="1" dataCaption="Valeurs"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="1"><pivotField showAll="0"/></pivotFields></pivotTableDefinition>`;

const WORKBOOK = `${XML}<workbook xmlns="${MAIN}" xmlns:r="${R}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><workbookProtection lockStructure="0"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews><sheets><sheet name="Passages" sheetId="4" r:id="rId1"/><sheet name="Synthèse" sheetId="2" r:id="rId2"/><sheet name="Graphique" sheetId="7" r:id="rId3"/><sheet name="Cachée" sheetId="9" state="veryHidden" r:id="rId4"/></sheets><externalReferences><externalReference r:id="rId9"/></externalReferences><definedNames><definedName name="Taux">0.2</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Passages!$A$1:$E$5</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId8"/></pivotCaches><extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${X14}"><x14:slicerCaches><x14:slicerCache r:id="rId11"/></x14:slicerCaches></ext></extLst></workbook>`;

const TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="${SHEET}.printerSettings"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>${[
  ['worksheets/sheet1.xml', `${SHEET}.worksheet+xml`],
  ['worksheets/sheet2.xml', `${SHEET}.worksheet+xml`],
  ['chartsheets/sheet1.xml', `${SHEET}.chartsheet+xml`],
  ['worksheets/sheet4.xml', `${SHEET}.worksheet+xml`],
  ['styles.xml', `${SHEET}.styles+xml`],
  ['sharedStrings.xml', `${SHEET}.sharedStrings+xml`],
  ['theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ['drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  ['drawings/drawing2.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  ['charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  ['comments1.xml', `${SHEET}.comments+xml`],
  ['threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
  ['persons/person.xml', 'application/vnd.ms-excel.person+xml'],
  ['tables/table1.xml', `${SHEET}.table+xml`],
  ['pivotTables/pivotTable1.xml', `${SHEET}.pivotTable+xml`],
  ['pivotCache/pivotCacheDefinition1.xml', `${SHEET}.pivotCacheDefinition+xml`],
  ['pivotCache/pivotCacheRecords1.xml', `${SHEET}.pivotCacheRecords+xml`],
  ['slicers/slicer1.xml', 'application/vnd.ms-excel.slicer+xml'],
  ['slicerCaches/slicerCache1.xml', 'application/vnd.ms-excel.slicerCache+xml'],
  ['externalLinks/externalLink1.xml', `${SHEET}.externalLink+xml`],
  ['calcChain.xml', `${SHEET}.calcChain+xml`],
  ['vbaProject.bin', 'application/vnd.ms-office.vbaProject'],
]
  .map(([path, type]) => `<Override PartName="/xl/${path}" ContentType="${type}"/>`)
  .join(
    '',
  )}<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`;

const PARTS: Readonly<Record<string, string | Uint8Array>> = {
  '[Content_Types].xml': TYPES,
  '_rels/.rels': rels(['officeDocument', 'xl/workbook.xml'], ['extended-properties', 'docProps/app.xml']),
  'docProps/app.xml': xml(
    'Properties',
    'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
    '<Application>Microsoft Excel</Application>',
  ),
  'xl/workbook.xml': WORKBOOK,
  'xl/_rels/workbook.xml.rels': rels(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['worksheet', '/xl/worksheets/sheet2.xml'],
    ['chartsheet', 'chartsheets/sheet1.xml'],
    ['worksheet', './worksheets/sheet4.xml'],
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['theme', 'theme/theme1.xml'],
    ['pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ['externalLink', 'externalLinks/externalLink1.xml'],
    [`${MS}/2006/relationships/vbaProject`, 'vbaProject.bin'],
    [`${MS}/2007/relationships/slicerCache`, 'slicerCaches/slicerCache1.xml'],
    [`${MS}/2017/10/relationships/person`, 'persons/person.xml'],
    ['calcChain', 'calcChain.xml'],
    ['customXml', '../customXml/item1.xml'],
  ),
  'xl/worksheets/sheet1.xml': PASSAGES,
  'xl/worksheets/_rels/sheet1.xml.rels': rels(
    ['hyperlink', 'https://example.org/fiche?a=1&amp;b=2', 'External'],
    ['printerSettings', '../printerSettings/printerSettings1.bin'],
    ['drawing', '../drawings/drawing1.xml'],
    ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['table', '../tables/table1.xml'],
    ['comments', '../comments1.xml'],
    [`${MS}/2017/10/relationships/threadedComment`, '../threadedComments/threadedComment1.xml'],
    [`${MS}/2007/relationships/slicer`, '../slicers/slicer1.xml'],
  ),
  'xl/worksheets/sheet2.xml': `${XML}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
  'xl/worksheets/_rels/sheet2.xml.rels': rels(['pivotTable', '../pivotTables/pivotTable1.xml']),
  'xl/worksheets/sheet4.xml': `${XML}<worksheet xmlns="${MAIN}"><sheetData/><sheetProtection sheet="1"/></worksheet>`,
  'xl/chartsheets/sheet1.xml': `${XML}<chartsheet xmlns="${MAIN}" xmlns:r="${R}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  'xl/chartsheets/_rels/sheet1.xml.rels': rels(['drawing', '../drawings/drawing2.xml']),
  'xl/drawings/drawing2.xml': `${XML}<xdr:wsDr xmlns:xdr="${A}/spreadsheetDrawing"/>`,
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}" count="11" uniqueCount="11">${STRINGS.map((item) => `<si>${item}</si>`).join('')}</sst>`,
  'xl/theme/theme1.xml': xml('a:theme', '', '').replace('xmlns=""', `xmlns:a="${A}/main" name="Maison"`),
  'xl/drawings/drawing1.xml': DRAWING,
  'xl/drawings/_rels/drawing1.xml.rels': rels(
    ['chart', '../charts/chart1.xml'],
    ['image', '../media/image1.png'],
  ),
  'xl/drawings/vmlDrawing1.vml':
    '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025" type="#_x0000_t202"/></xml>',
  'xl/charts/chart1.xml': CHART,
  'xl/media/image1.png': PNG,
  'xl/comments1.xml': xml(
    'comments',
    MAIN,
    '<authors><author>tc={1}</author></authors><commentList><comment ref="B3" authorId="0"><text><t>À revoir</t></text></comment></commentList>',
  ),
  'xl/threadedComments/threadedComment1.xml': xml(
    'ThreadedComments',
    `${MS}/spreadsheetml/2018/threadedcomments`,
    '<threadedComment ref="B3" dT="2026-01-05T10:00:00.00" personId="{A}" id="{1}"><text>À revoir</text></threadedComment>',
  ),
  'xl/persons/person.xml': xml(
    'personList',
    `${MS}/spreadsheetml/2018/threadedcomments`,
    '<person displayName="Camille Invention" id="{A}" userId="" providerId="None"/>',
  ),
  'xl/tables/table1.xml': TABLE,
  'xl/pivotTables/pivotTable1.xml': PIVOT,
  'xl/pivotTables/_rels/pivotTable1.xml.rels': rels([
    'pivotCacheDefinition',
    '../pivotCache/pivotCacheDefinition1.xml',
  ]),
  'xl/pivotCache/pivotCacheDefinition1.xml': PIVOT_CACHE,
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': rels(['pivotCacheRecords', 'pivotCacheRecords1.xml']),
  'xl/pivotCache/pivotCacheRecords1.xml': xml('pivotCacheRecords', MAIN, '<r><s v="00123"/></r>'),
  'xl/slicers/slicer1.xml': xml(
    'slicers',
    X14,
    '<slicer name="Visa" cache="Segment_Visa" rowHeight="241300"/>',
  ),
  'xl/slicerCaches/slicerCache1.xml': xml('slicerCacheDefinition', X14),
  'xl/externalLinks/externalLink1.xml': `${XML}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${R}" r:id="rId1"><sheetNames><sheetName val="Feuil1"/></sheetNames></externalBook></externalLink>`,
  'xl/externalLinks/_rels/externalLink1.xml.rels': rels(['externalLinkPath', 'autre.xlsx', 'External']),
  'xl/calcChain.xml': xml('calcChain', MAIN, '<c r="D3" i="4"/><c r="H3"/><c r="D4"/><c r="D5"/>'),
  'xl/vbaProject.bin': fake(5000),
  'xl/printerSettings/printerSettings1.bin': fake(900),
  'customXml/item1.xml': '<?xml version="1.0"?><service code="42"/>',
  'custom/unknown.dat': fake(100),
};

/** @returns every part of a workbook that has about all that Excel knows. */
export const richParts = (): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    Object.entries(PARTS).map(([path, content]) => [
      path,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );

/** @returns that workbook, zipped; some parts stored, the others deflated. */
export const richPackage = (): Uint8Array => zipParts(richParts());

/** @returns a package with these parts. */
export function zipParts(parts: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(parts)) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    entries[path] = [bytes, { level: path.endsWith('.png') ? 0 : 6 }];
  }
  return zipSync(entries, { mtime: new Date('2026-01-05T10:00:00') });
}
