/** What we never use: what exceljs loads for reading, for CSV and for its stream writer, and commander to run programs. */
export const leftOut = {
  name: 'left-out',
  setup(build) {
    build.onResolve({ filter: /^(unzipper|fast-csv|archiver)$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
    build.onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'left-out' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
  },
};
