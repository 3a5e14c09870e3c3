/** Files of the index, fetched. */

/** @throws Error with the status and the address where the file is not to be had */
export async function fetchFile(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response;
}

export async function fetchBytes(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetchFile(url)).arrayBuffer());
}

/** Text that is packed with gzip, whatever the host says of the file. */
export async function fetchZipped(url: string): Promise<string> {
  const { body } = await fetchFile(url);
  return new Response(body!.pipeThrough(new DecompressionStream('gzip'))).text();
}
