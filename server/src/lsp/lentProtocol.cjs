// What stands for "vscode-languageserver" in the engine's bundle: the library that the server's entry has loaded already.
module.exports = globalThis.imrLettersProtocol;
