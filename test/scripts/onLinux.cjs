/** Loaded before a script: it then believes that it runs on Linux, whatever machine the tests run on. */
Object.defineProperty(process, 'platform', { value: 'linux' });
