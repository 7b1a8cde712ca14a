/** The library's half that takes files apart; it comes without types, and nothing of it is called by name. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
