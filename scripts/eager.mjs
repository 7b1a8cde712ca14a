// Modules of a bundle are functions that are called when the module is first needed. V8 only skims a function before it is called,
// and all that stand in it are skimmed again then. Of a function that begins with a bracket it expects to be called: that is
// compiled at once, and what stands in it is skimmed once. Measured on `lint` of one letter: 5 % of the processor's time.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'acorn';

/** Brackets the modules of each bundle that is written, if it is one that is minified. */
export const eagerModules = {
  name: 'eager modules',
  setup({ initialOptions, onEnd }) {
    if (!initialOptions.minify) return;
    onEnd(({ errors }) => {
      if (errors.length > 0) return undefined;
      const code = readFileSync(initialOptions.outfile, 'utf8');
      const modules = modulesOf(parse(code, { ecmaVersion: 'latest', allowHashBang: true }));
      writeFileSync(initialOptions.outfile, bracketed(code, modules));
      // Another esbuild may write them otherwise, and the bundle would start slower unnoticed.
      return modules.length > 0 ? {} : { errors: [{ text: 'No modules are found: see scripts/eager.mjs.' }] };
    });
  },
};

/** The functions of the modules, in order: `var a=e(()=>{…})`, by the same `e` for all, where it is called most often. */
function modulesOf({ body }) {
  const found = new Map();
  const look = (statements) => {
    for (const { type, declarations } of statements) {
      if (type !== 'VariableDeclaration') continue;
      for (const { init } of declarations) {
        if (init?.type !== 'CallExpression') continue;
        const [first] = init.arguments;
        if (
          init.callee.name !== undefined &&
          first?.type === 'ArrowFunctionExpression' &&
          first.params.length === 0
        )
          found.set(init.callee.name, [...(found.get(init.callee.name) ?? []), first]);
        // A script holds all in a function of its own.
        if (init.callee.body?.type === 'BlockStatement') look(init.callee.body.body);
      }
    }
  };
  look(body);
  const most = [...found.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return most.filter((one) => one.body.type === 'BlockStatement');
}

function bracketed(code, modules) {
  let out = '';
  let at = 0;
  for (const { start, end, body } of modules) {
    out += `${code.slice(at, start)}(function()${code.slice(body.start, end)})`;
    at = end;
  }
  return out + code.slice(at);
}
