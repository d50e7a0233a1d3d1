/** The workbench page: our Excel stand-in, for the browser. It never ships with the add-in. */
const { join } = require('node:path');

module.exports = {
  name: 'workbench',
  mode: 'production',
  entry: { page: join(__dirname, 'page.ts') },
  // A file that is the same again is written all the same: its time tells the `complaints` command that it is fresh.
  output: {
    path: join(__dirname, '..', '..', 'build', 'workbench'),
    filename: '[name].js',
    clean: true,
    compareBeforeEmit: false,
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: 'ts-loader',
          options: { transpileOnly: true, configFile: join(__dirname, '..', 'tsconfig.json') },
        },
      },
    ],
  },
  performance: { hints: false },
  devtool: 'source-map',
};
