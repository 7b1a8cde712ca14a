// What stands in the reader's bundle for the library by which mammoth writes into Word files: the reader writes none.
module.exports = {};
