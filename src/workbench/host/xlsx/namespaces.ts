/** The workbook's own namespace. */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Relationships, as parts of a workbook refer to them. */
export const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** What Excel 2010 added. */
export const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
/** Formulas and areas inside what Excel 2010 added. */
export const XM = "http://schemas.microsoft.com/office/excel/2006/main";
/** Text, colors and lines in drawings and charts. */
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
/** What lies over the cells of a sheet. */
export const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
