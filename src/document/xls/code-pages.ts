import { set_cptable } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';

/** Workbooks before Excel 97 keep their words in the code page of their place, such as 936. */
export function loadCodePages(): void {
  set_cptable(codePages);
}
