/** This release; a test holds it to package.json. */
export const version = "0.1.0";

/** Where a bug of ours is reported. */
export const issuesUrl = "https://github.com/modelgate/modelgate/issues";
