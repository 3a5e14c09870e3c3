import { gistOf } from './gists.ts';
import { getRecords } from './records.ts';
import { rowOf, type Row } from './table.ts';
import { absolute, urls } from './urls.ts';

/** All articles as rows of the data files, newest first. */
export async function getRows(site: URL | undefined): Promise<Row[]> {
  return (await getRecords()).map((record) => {
    const path = urls.article(record.id);
    return rowOf(record, absolute(path, site) ?? path, gistOf(record).characters);
  });
}
