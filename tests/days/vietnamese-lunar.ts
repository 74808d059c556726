/**
 * Lunar dates the long way: true positions of sun and moon from published series (Meeus, Astronomical Algorithms,
 * chapters 25 and 49, main terms), civil days at UTC+7, and the rules of the calendar: the month in which the winter solstice
 * falls is the eleventh, a month without a principal term in a year of thirteen months is the leap one.
 */

const RAD = Math.PI / 180;
const SYNODIC = 29.530588861;

/** Julian day number of the civil day at UTC+7 of an instant given as Julian date. */
const civilDay = (instant: number): number => Math.floor(instant + 0.5 + 7 / 24);

/** The k-th new moon since 6 January 2000, as Julian date (dynamical time; the minute to universal time matters in no year tested). */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean = 2451550.09766 + SYNODIC * k + 0.00015437 * t * t;
  const sun = (2.5534 + 29.1053567 * k) * RAD;
  const moon = (201.5643 + 385.81693528 * k + 0.0107582 * t * t) * RAD;
  const latitude = (160.7108 + 390.67050284 * k - 0.0016118 * t * t) * RAD;
  const e = 1 - 0.002516 * t;
  return (
    mean -
    0.4072 * Math.sin(moon) +
    0.17241 * e * Math.sin(sun) +
    0.01608 * Math.sin(2 * moon) +
    0.01039 * Math.sin(2 * latitude) +
    0.00739 * e * Math.sin(moon - sun) -
    0.00514 * e * Math.sin(moon + sun) +
    0.00208 * e * e * Math.sin(2 * sun) -
    0.00111 * Math.sin(moon - 2 * latitude) -
    0.00057 * Math.sin(moon + 2 * latitude)
  );
}

/** Apparent longitude of the sun in degrees, 0 to 360. */
function sunLongitude(instant: number): number {
  const t = (instant - 2451545) / 36525;
  const anomaly = (357.52911 + 35999.05029 * t) * RAD;
  const centre =
    (1.914602 - 0.004817 * t) * Math.sin(anomaly) + 0.019993 * Math.sin(2 * anomaly) + 0.000289 * Math.sin(3 * anomaly);
  const longitude = 280.46646 + 36000.76983 * t + centre - 0.00569 - 0.00478 * Math.sin((125.04 - 1934.136 * t) * RAD);
  return ((longitude % 360) + 360) % 360;
}

/** The principal term (0 to 11, 9 = winter solstice) last passed before that civil day begins at UTC+7. */
const termAtStart = (day: number): number => Math.floor(sunLongitude(day - 0.5 - 7 / 24) / 30);

const startOfMonth = (k: number): number => civilDay(newMoon(k));
const moonNear = (day: number): number => Math.round((day - 2451550.1) / SYNODIC);

/** The new moon number of the month that holds the winter solstice of a year. */
function eleventhMonth(year: number): number {
  const lastOfYear = Date.UTC(year, 11, 31) / 86_400_000 + 2440588;
  let k = moonNear(lastOfYear) + 1;
  while (startOfMonth(k) > lastOfYear) k--;
  // Past the solstice already at its start: the month before holds it.
  return termAtStart(startOfMonth(k)) >= 9 ? k - 1 : k;
}

/** The ISO date of a day of a lunar month (1 to 10, never a leap month) of the year that begins with Tết of `year`. */
export function lunarDate(year: number, month: number, day: number): string {
  const first = eleventhMonth(year - 1);
  const next = eleventhMonth(year);
  let leap = Number.POSITIVE_INFINITY;
  if (next - first === 13) {
    leap = first + 1;
    while (termAtStart(startOfMonth(leap)) !== termAtStart(startOfMonth(leap + 1))) leap++;
  }
  let k = first + month + 1;
  if (k >= leap) k++;
  return new Date((startOfMonth(k) + day - 1 - 2440588) * 86_400_000).toISOString().slice(0, 10);
}
