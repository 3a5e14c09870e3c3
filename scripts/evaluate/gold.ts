/** What must come out of one raw file, as in `../shared/gold`: snippets that must and must not be there, and facts. */
export interface GoldFile {
  articles: GoldArticle[];
}

export interface GoldArticle {
  /** null: the file holds none, any derived title will do. */
  title: string | null;
  titleAccept?: string[];
  byline: string[];
  bylineOptional?: boolean;
  source?: string | null;
  sourceAccept?: string[];
  /** YYYY-MM-DD, YYYY-MM, YYYY; null: unknown. */
  date: string | null;
  dateAccept?: (string | null)[];
  zones?: string[];
  zonesAccept?: string[];
  zonesOptional?: string[];
  zonesMayBeEmpty?: boolean;
  body_must: string[];
  body_must_not: string[];
  paras?: string[];
}

export type Gold = Record<string, GoldFile>;

/** An article as the project made it, in the form that is scored. */
export interface Made {
  title: string;
  byline: string[];
  source: string | null;
  date: string | null;
  zones: string[];
  /** Paragraphs, one a line. */
  body: string;
}
