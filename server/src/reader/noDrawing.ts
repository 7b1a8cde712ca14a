// The PDF library's drawing half asks for this class of the browser when it is loaded. Here only text is read:
// nothing is ever drawn, and an empty class will do.
Object.assign(globalThis, { DOMMatrix: Reflect.get(globalThis, 'DOMMatrix') ?? class {} });
