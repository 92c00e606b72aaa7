/**
 * A loader of webpack: a module that asks where it stands is answered with the address of its page, not with the folder of
 * the build, which is nobody's to read. For libxml2-wasm, which asks it for Node alone.
 */
export default (source) => source.replaceAll('import.meta.url', 'self.location.href');
