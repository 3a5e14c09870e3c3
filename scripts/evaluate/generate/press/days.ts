/** The day before, YYYY-MM-DD like the day itself. */
export function dayBefore(day: string): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** Month and day as they are said: 8月3日. */
export const spokenDay = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
