// What stands in the bundles for libraries that the MCP SDK loads and this server never asks it to use: validators of the
// forms that a server may send to a user, and an older zod than the one that our tools are described with.
module.exports = {};
