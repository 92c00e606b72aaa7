export default async function teardown() {
  await globalThis.browsersOfTheRun?.close();
}
