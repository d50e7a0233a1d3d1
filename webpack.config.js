/**
 * What ships: dist/.
 *
 * Two builds. The functions are a small classic script of their own that loads first, so that a cell never waits for the
 * pane. The actions (domain and Excel) and the pane that stands on them are the other; the actions alone also serve the command line.
 */
const path = require('node:path');
const webpack = require('webpack');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { version } = require('./package.json');

/** Where manifest.xml says the add-in is served from while it is developed. */
const developmentUrl = 'https://localhost:3000/';

const source = (...parts) => path.join(__dirname, 'src', ...parts);
const output = { path: path.join(__dirname, 'dist'), filename: '[name].js' };

/** Excel must hand error cells to the functions, which answer them with a sentence; the generator cannot say so. */
class AllowErrorCells {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('AllowErrorCells', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'AllowErrorCells', stage }, () => {
        compilation.updateAsset('functions.json', (asset) => {
          const metadata = { ...JSON.parse(asset.source().toString()), allowErrorForDataTypeAny: true };
          return new webpack.sources.RawSource(JSON.stringify(metadata, null, 2));
        });
      });
    });
  }
}

module.exports = (_environment, { mode = 'production' } = {}) => {
  const addinUrl = process.env.ADDIN_URL ?? developmentUrl;
  const shared = {
    mode,
    devtool: mode === 'production' ? false : 'source-map',
    output,
    target: ['web', 'es2020'],
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: 'ts-loader', options: { transpileOnly: true } },
        },
      ],
    },
    performance: { hints: false },
  };

  return [
    {
      ...shared,
      name: 'functions',
      entry: { functions: source('functions', 'functions.ts') },
      plugins: [
        new CustomFunctionsMetadataPlugin({
          input: './src/functions/functions.ts',
          output: 'functions.json',
        }),
        new AllowErrorCells(),
      ],
    },
    {
      ...shared,
      name: 'pane',
      entry: {
        actions: {
          import: source('actions', 'addin.ts'),
          library: { name: 'ComplaintsToolkit', type: 'window' },
        },
        taskpane: {
          import: [source('commands', 'commands.ts'), source('taskpane', 'taskpane.tsx')],
          dependOn: 'actions',
        },
      },
      plugins: [
        new webpack.DefinePlugin({
          'process.env.NODE_ENV': JSON.stringify(mode),
          TOOLKIT_VERSION: JSON.stringify(version),
        }),
        new HtmlWebpackPlugin({
          filename: 'taskpane.html',
          template: source('taskpane', 'taskpane.html'),
          chunks: ['actions', 'taskpane'],
          inject: 'body',
          scriptLoading: 'blocking',
          minify: false,
        }),
        new CopyWebpackPlugin({
          patterns: [
            { from: 'assets', to: 'assets' },
            {
              from: 'manifest.xml',
              to: 'manifest.xml',
              transform: (content) => content.toString().replaceAll(developmentUrl, addinUrl),
            },
          ],
        }),
      ],
      devServer: {
        static: output.path,
        headers: { 'Access-Control-Allow-Origin': '*' },
        port: 3000,
        server: 'https',
      },
    },
  ];
};
