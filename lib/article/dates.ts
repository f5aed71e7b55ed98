// Dates as pages write them, turned into ISO 8601.

const MONTHS: Record<string, number> = {};
for (const [index, names] of [
  'january janvier januar enero gennaio janeiro jan janv ene genn',
  'february février fevrier februar febrero febbraio fevereiro feb fév fev févr',
  'march mars märz marzo março mar mär',
  'april avril abril aprile apr avr abr',
  'may mai mayo maggio maio mag',
  'june juin juni junio giugno junho jun giu',
  'july juillet juli julio luglio julho jul juil lug',
  'august août aout agosto aug ago',
  'september septembre septiembre settembre setembro sep sept set',
  'october octobre oktober octubre ottobre outubro oct okt ott out',
  'november novembre noviembre novembro nov',
  'december décembre decembre dezember diciembre dicembre dezembro dec déc dez dic',
].entries())
  for (const name of names.split(' ')) MONTHS[name] = index + 1;

const two = (value: number | string): string => String(value).padStart(2, '0');

/**
 * The first date in `value` as ISO 8601: "2017-11-03T08:15:00+01:00" stays, "3 novembre 2017" gives "2017-11-03". Days and months in
 * figures are read day first unless that can't be. `null` where there is none.
 */
export function isoDate(value: string | null | undefined): string | null {
  if (!value) return null;
  const iso =
    /\b((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?/.exec(
      value,
    );
  if (iso) {
    const day = valid(iso[1]!, iso[2]!, iso[3]!);
    if (!day) return null;
    if (!iso[4]) return day;
    const zone = iso[5] ? iso[5].replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') : '';
    return `${day}T${iso[4].length === 5 ? `${iso[4]}:00` : iso[4]}${zone}`;
  }
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(value.trim());
  if (compact) return valid(compact[1]!, compact[2]!, compact[3]!);
  const dayFirst =
    /\b(\d{1,2})(?:er|st|nd|rd|th|\.)?\s+(?:de |of )?(\p{L}{3,10})\.?,?\s+(?:de )?((?:19|20)\d{2})/u.exec(value);
  if (dayFirst && MONTHS[dayFirst[2]!.toLowerCase()])
    return valid(dayFirst[3]!, MONTHS[dayFirst[2]!.toLowerCase()]!, dayFirst[1]!);
  const monthFirst =
    /(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d{2}:\d{2}:\d{2}\s+\S+\s+)?((?:19|20)\d{2})/u.exec(value);
  if (monthFirst && MONTHS[monthFirst[1]!.toLowerCase()])
    return valid(monthFirst[3]!, MONTHS[monthFirst[1]!.toLowerCase()]!, monthFirst[2]!);
  const figures = /\b(\d{1,4})[./-](\d{1,2})[./-](\d{2,4})\b/.exec(value);
  if (!figures) return null;
  const [, a, b, c] = figures as unknown as [string, string, string, string];
  if (a.length === 4) return valid(a, b, c);
  if (c.length !== 4) return null;
  return Number(b) > 12 ? valid(c, a, b) : valid(c, b, a);
}

function valid(year: string, month: string | number, day: string): string | null {
  const [m, d] = [Number(month), Number(day)];
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? `${year}-${two(m)}-${two(d)}` : null;
}
