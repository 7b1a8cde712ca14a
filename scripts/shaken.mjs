// Libraries of which a bundle needs a part, in a form in which esbuild can leave the rest out.
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';

/**
 * What only these classes use goes too, and they stay as empty names: forms of XFA, which the reader turns off, drawing, the
 * making of files, what people put on pages, pictures and shades of colour, files that are fetched. None of it is run where the
 * text of pages is asked for.
 */
const NEVER_RUN = new Set([
  ...['XFAFactory', 'CanvasGraphics', 'CanvasDependencyTracker', 'PDFEditor'],
  ...['AnnotationFactory', 'WidgetAnnotation', 'AnnotationEditor', 'AnnotationEditorUIManager'],
  ...['PDFImage', 'JpegImage', 'Jbig2Image', 'Pattern'],
  ...['PDFFetchStream', 'PDFNodeStream', 'PDFNetworkStream'],
]);

/**
 * The PDF library is two modules of which one ends by hanging all of itself on a global name, and esbuild keeps a class with
 * static members even where nobody uses it. Here the name is dropped and each class is said to be without effects: what the
 * text of pages does not need goes, a third of it.
 */
export const shakenPdf = {
  name: 'shaken pdf',
  setup({ onLoad, onEnd }) {
    const missing = new Set(NEVER_RUN);
    onLoad({ filter: /pdfjs-dist[\\/].*[\\/]?pdf(?:\.worker)?\.mjs$/ }, ({ path }) => ({
      contents: shaken(readFileSync(path, 'utf8'), (name) => missing.delete(name)),
      loader: 'js',
    }));
    onEnd(() => ({
      // Another version of the library may call them otherwise, and the bundle would grow unnoticed.
      errors: [...missing].map((name) => ({
        text: `The PDF library has no class ${name} any more: see scripts/shaken.mjs.`,
      })),
    }));
  },
};

function shaken(source, found) {
  const { body } = parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
  let out = '';
  let at = 0;
  const replace = (node, text) => {
    out += source.slice(at, node.start) + text;
    at = node.end;
  };
  for (const node of body) {
    const code = source.slice(node.start, node.end);
    if (/^globalThis\.pdfjsLib\s*=/.test(code)) replace(node, '');
    if (node.type !== 'ClassDeclaration') continue;
    const { name } = node.id;
    const isNeverRun = NEVER_RUN.has(name);
    if (isNeverRun) found(name);
    replace(node, `const ${name} = /* @__PURE__ */ (() => ${isNeverRun ? `class ${name} {}` : code})();`);
  }
  return out + source.slice(at);
}

const HTML_ENTITIES = /exports\.HTML_ENTITIES = freeze\(\{.*?\n\}\);/s;

/** The library that reads the XML of Word files knows the two thousand entities of HTML too, which no Word file has. */
export const shakenXml = {
  name: 'shaken xml',
  setup({ onLoad }) {
    onLoad({ filter: /xmldom[\\/]lib[\\/]entities\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replace(HTML_ENTITIES, 'exports.HTML_ENTITIES = exports.XML_ENTITIES;');
      const text = 'The XML library writes its entities otherwise: see scripts/shaken.mjs.';
      return contents === source ? { errors: [{ text }] } : { contents };
    });
  },
};
