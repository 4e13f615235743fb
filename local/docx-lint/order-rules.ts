import { inAll, type Rule } from "./rule";

/** The order of child elements in ECMA-376 part 1, annex A (wml.xsd); Google Docs and Word refuse some files out of order. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  "w:rPr":
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange".split(
      " ",
    ),
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange".split(
      " ",
    ),
  "w:tblPr":
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange".split(
      " ",
    ),
  "w:tcPr":
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange".split(
      " ",
    ),
  "w:tcBorders": "top start left bottom end right insideH insideV tl2br tr2bl".split(" "),
  "w:sectPr":
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange".split(
      " ",
    ),
};

/** Properties stand in the order of the schema. */
export const propertiesAreInOrder: Rule = (docx) =>
  Object.entries(ORDER).flatMap(([name, order]) =>
    inAll(docx, name).flatMap((properties) => {
      const places = properties.children.map((one) => order.indexOf(one.name.replace("w:", "")));
      const sorted = places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
      return sorted ? [] : [`The children of ${name} are out of order.`];
    }),
  );
