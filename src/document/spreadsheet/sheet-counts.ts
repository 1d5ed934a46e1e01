import type { Notes } from '../notes.js';

/** What is counted while the cells of one sheet are read, and noted when it is done. */
export class SheetCounts {
  formulas = 0;
  emptyFormulas = 0;
  errors = 0;

  note(notes: Notes, sheet: string): void {
    notes.add(
      'formula-values',
      this.formulas,
      `${this.formulas} cells are formulas: the values last saved were read, nothing was computed`,
      { sheet },
    );
    notes.add(
      'formula-without-value',
      this.emptyFormulas,
      `${this.emptyFormulas} formulas have no saved value: open the file in Excel and save it again`,
      { sheet },
    );
    notes.add('error-values', this.errors, `${this.errors} cells show an error such as #REF!`, {
      sheet,
    });
  }
}
