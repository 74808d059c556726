import { test } from 'vitest';
import { cellsAsText } from '../support/cells-as-text.ts';
import { readAll, readBytes } from '../support/read-all.ts';
test.each(['html'])('%s', async (e) => {
  for (const s of await readAll(`/tmp/oth/feat.${e}`)) console.log(e, s.name, s.hidden, s.rows.map(r=>r.number+(r.hidden?'h':'')).join(), JSON.stringify(cellsAsText(s.rows)));
});
test.each(['<table><tr><td>1<td>2<td>3</table>','<table><tr><form><td>1</td><td>2</td></form></tr><tr><td>9</td></tr></table>','<table><tr><td>x<table><tr><td>1</td></tr></table></td><td>2</td></tr><tr><td>3</td></tr></table>','<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td>e</table>', '<table><tr><td>&nbsp;<td>1 &lt; 2 &#7871;<br> x <p>y</table>'])('%s', async (e) => {
  for (const s of await readBytes(e)) console.log(e, s.name, s.hidden, s.rows.map(r=>r.number+(r.hidden?'h':'')).join(), JSON.stringify(cellsAsText(s.rows)));
});
const xml=(rows:string)=>`<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>${rows}</Table></Worksheet></Workbook>`;
test.each(['<Row><Cell ss:MergeAcross="2"/><Cell><Data ss:Type="Number">5</Data></Cell></Row>', '<Row><Cell ss:Formula="=1+1"/><Cell ss:Formula="=1+1"></Cell><Cell><Data ss:Type="Number">5</Data></Cell></Row>'])('%s', async (e) => {
  for (const s of await readBytes(xml(e))) console.log(e, s.name, s.hidden, s.rows.map(r=>r.number+(r.hidden?'h':'')).join(), JSON.stringify(cellsAsText(s.rows)));
});
