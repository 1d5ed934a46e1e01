import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { ReadContext } from '../context.js';

export type PdfLibrary = typeof import('pdfjs-dist');

/** Stands in for the web page into which the library would put the fonts. */
const NO_PAGE = {
  createElement: () => ({ sheet: { cssRules: [], insertRule: () => 0 }, remove: () => undefined }),
  documentElement: { getElementsByTagName: () => [{ append: () => undefined }] },
};

/** An open PDF and the library that opened it. */
export interface OpenPdf {
  readonly library: PdfLibrary;
  readonly document: PDFDocumentProxy;
}

/**
 * Opens a PDF for its words only: no picture is decoded, no letter is drawn and no script is run.
 * The tables of Chinese character codes come with the library.
 *
 * @throws FamaiError DOCUMENT_ENCRYPTED, DOCUMENT_DAMAGED
 */
export async function openPdf(bytes: Uint8Array, context: ReadContext): Promise<OpenPdf> {
  const library: PdfLibrary = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = library.getDocument({
    data: Uint8Array.from(bytes), // The library takes over what it is given.
    cMapUrl: `${home}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${home}/standard_fonts/`,
    wasmUrl: `${home}/wasm/`,
    // Without these two every letter is turned into an outline, to no use here and, in a font
    // that is damaged, without end.
    disableFontFace: false,
    ownerDocument: NO_PAGE,
    useSystemFonts: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    return { library, document: await task.promise };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof Error && error.name === 'PasswordException') {
      throw context.error('DOCUMENT_ENCRYPTED', 'The PDF opens with a password only');
    }
    throw context.damaged(`The PDF cannot be read: ${reason}`, error);
  }
}
