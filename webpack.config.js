/**
 * Builds what ships: four classic scripts, one page that loads them in order, Excel's description of the custom
 * functions, the manifest and the icons. The same sources give the same bytes.
 *
 * ADDIN_URL is the https address the add-in will be hosted at; https://localhost:3000/ when not given.
 */
const { join } = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { Compilation, DefinePlugin, sources } = require('webpack');
const { version } = require('./package.json');
const { ThirdPartyNotices } = require('./scripts/thirdPartyNotices.cjs');
const { functionFiles } = require('./scripts/functionFiles.cjs');

/** Where manifest.xml says the add-in is while it is developed. */
const developmentUrl = 'https://localhost:3000/';
const functionsMetadata = 'functions.json';

module.exports = (_environment, { mode = 'production' }) => ({
  name: 'add-in',
  mode,
  entry: {
    // Standalone and small: a cell must not wait for the pane.
    functions: functionFiles,
    // The same: the ribbon's buttons, which only say which page to open.
    commands: join(__dirname, 'src', 'commands', 'commands.ts'),
    // Standalone too: the pane, the ribbon and the command line all call it by this name.
    actions: {
      import: join(__dirname, 'src', 'actions', 'complaintsToolkit.ts'),
      library: { name: 'ComplaintsToolkit', type: 'window' },
    },
    // The screen, without another copy of what `actions` holds.
    taskpane: { import: join(__dirname, 'src', 'taskpane', 'taskpane.tsx'), dependOn: 'actions' },
  },
  target: ['web', 'es2020'],
  // A file that is the same again is written all the same: its time tells the `complaints` command that it is fresh.
  output: { path: join(__dirname, 'dist'), filename: '[name].js', clean: true, compareBeforeEmit: false },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        // Types are checked by `npm run types`.
        use: {
          loader: 'ts-loader',
          options: { transpileOnly: true, configFile: join(__dirname, 'tsconfig.json') },
        },
      },
    ],
  },
  plugins: plugins(addinUrl()),
  // React and Fluent UI alone are over webpack's default; the page is loaded once and then cached.
  performance: { hints: false },
  devtool: mode === 'development' ? 'source-map' : false,
});

function plugins(url) {
  return [
    new CustomFunctionsMetadataPlugin({ input: functionFiles, output: functionsMetadata }),
    new TakeErrorCells(),
    new ThirdPartyNotices(),
    new DefinePlugin({ TOOLKIT_VERSION: JSON.stringify(version) }),
    new HtmlWebpackPlugin({
      template: join(__dirname, 'src', 'taskpane', 'taskpane.html'),
      filename: 'taskpane.html',
      // The template itself loads functions.js and commands.js, before these.
      chunks: ['actions', 'taskpane'],
      chunksSortMode: 'manual',
      inject: 'body',
      scriptLoading: 'blocking',
      minify: false,
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'assets', to: 'assets' },
        {
          from: 'manifest.xml',
          transform: (manifest) => manifest.toString().replaceAll(developmentUrl, url),
        },
      ],
    }),
  ];
}

/** Lets a cell that holds an error reach our functions, which say what is wrong with it; the generator cannot write this. */
class TakeErrorCells {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('TakeErrorCells', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'TakeErrorCells', stage }, () => {
        const asset = compilation.getAsset(functionsMetadata);
        if (!asset) return;
        const metadata = { allowErrorForDataTypeAny: true, ...JSON.parse(asset.source.source().toString()) };
        compilation.updateAsset(
          functionsMetadata,
          new sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`),
        );
      });
    });
  }
}

function addinUrl() {
  const url = process.env.ADDIN_URL ?? developmentUrl;
  if (!/^https:\/\/[^\s"<>&]+\/$/.test(url)) {
    throw new Error(`ADDIN_URL must be an https address that ends with "/", not "${url}".`);
  }
  return url;
}
