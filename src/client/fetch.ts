/** Files of the index, fetched. */

/** @throws Error with the status and the address where the file is not to be had */
async function fetchFile(url: string, cache?: RequestCache): Promise<Response> {
  const response = await fetch(url, cache && { cache });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response;
}

/** JSON that the host is asked for each time, whatever the browser has kept of it. */
export async function fetchFresh(url: string): Promise<unknown> {
  return (await fetchFile(url, 'no-cache')).json();
}

export async function fetchBytes(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetchFile(url)).arrayBuffer());
}

/** Text that is packed with gzip, whatever the host says of the file. */
export async function fetchZipped(url: string): Promise<string> {
  const { body } = await fetchFile(url);
  return new Response(body!.pipeThrough(new DecompressionStream('gzip'))).text();
}
