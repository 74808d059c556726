/** `node summary-with.js <bundle> <period> <paths…>`: makes a summary in this process; prints what it cost without starting up. */
const [bundle, period, ...paths] = process.argv.slice(2);
const { takeIn, findFiles, buildReport, summary, parsePeriod, renderTable, units, register } = await import(bundle);

const start = performance.now();
const intake = await takeIn(await findFiles(paths, process.cwd()), { register });
const asked = { calendar: 'calendar', asOf: '2022-10-11', units, only: [], lang: 'vi', byYear: false };
const document = buildReport(summary, intake, { ...asked, period: parsePeriod(period) });
const text = await renderTable(document, { lang: 'vi', width: 100, color: false, toFile: false });
const ms = performance.now() - start;
console.log(JSON.stringify({ ms, text, megabytes: process.resourceUsage().maxRSS / 1024 }));
