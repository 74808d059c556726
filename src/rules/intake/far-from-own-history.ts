import type { Text } from '../../i18n/text.ts';
import { measures } from '../../measures/registry.ts';
import type { Dims, Fact } from '../../model/fact.ts';
import type { Unit } from '../../model/unit.ts';
import type { Breach, IntakeRule, Undecided } from '../intake-rule.ts';
import type { IntakeView } from '../intake-view.ts';
import { sentence } from '../sentence.ts';
import { createHistory, FARTHEST_SCORE, FEWEST_PERIODS, type History, SMALLEST_DIFFERENCE } from './own-history.ts';

export const farFromOwnHistory: IntakeRule = {
  code: 'X009',
  name: 'far-from-own-history',
  severity: 'warning',
  title: { vi: 'Số liệu khác xa các kỳ trước của chính đơn vị', en: 'A figure far from the unit’s own history' },
  why: {
    vi: `So với ít nhất ${FEWEST_PERIODS} kỳ trước có phát sinh của cùng đơn vị, cùng nội dung: lệch trung vị quá ${String(FARTHEST_SCORE).replace('.', ',')} lần độ lệch thường có và quá ${SMALLEST_DIFFERENCE} đơn vị; có thể gõ thừa, thiếu một chữ số.`,
    en: `Compared with at least ${FEWEST_PERIODS} earlier periods above zero of the same unit and kind: more than ${FARTHEST_SCORE} usual deviations and more than ${SMALLEST_DIFFERENCE} from the median; a digit may be missing or one too many.`,
  },
  fix: {
    vi: 'Kiểm tra lại số này; nếu đúng thì ghi lý do vào ghi chú.',
    en: 'Check the figure; if it is right, say why in the notes.',
  },
  message: sentence({
    vi: '{unit}, kỳ {period}, “{measure}”: ghi {stated}, trong khi {periods} kỳ trước có phát sinh thường khoảng {usual}.',
    en: '{unit}, {period}, “{measure}”: {stated}, while {periods} periods before, those without any aside, were usually about {usual}.',
  }),
  check: breaches,
};

const TOO_SHORT: Text = {
  vi: `chưa đơn vị nào có đủ ${FEWEST_PERIODS} kỳ trước có phát sinh để so sánh`,
  en: `no unit has the ${FEWEST_PERIODS} earlier periods above zero that a comparison takes`,
};

/** Stocks are left out, as each follows from the one before, which the rules of balance and carry-over look at; so are days. */
const flows = measures.filter(({ over, every }) => over === 'flow' && every !== 'event');

function* breaches({ facts }: IntakeView): Iterable<Breach | Undecided> {
  let compared = 0;
  for (const { id, label } of flows) {
    // What official forms repeat would stand twice in a history.
    for (const series of seriesOf(facts(id).filter((fact) => fact.series === undefined))) {
      const earlier = createHistory();
      for (const fact of series) {
        if (earlier.size >= FEWEST_PERIODS && (fact.value > 0 || earlier.hasNoZero)) {
          compared++;
          const breach = earlier.isNear(fact.value) ? undefined : breachOf(fact, label.vi, earlier);
          if (breach !== undefined) yield breach;
        }
        earlier.add(fact.value);
      }
    }
  }
  if (compared === 0) yield { undecided: TOO_SHORT };
}

function breachOf(fact: Fact, measure: string, earlier: History): Breach | undefined {
  const { unit, period, value } = fact;
  const { median, margin } = earlier.usual();
  if (Math.abs(value - median) <= margin) return undefined;
  // The cells of a register's figure are made when they are asked for, and may be thousands.
  const [at, ...related] = fact.from;
  if (at === undefined) return undefined;
  const args = {
    unit: unit.name,
    period: period.id,
    measure,
    stated: value,
    usual: Math.round(median),
    periods: earlier.size,
  };
  return { at, related, args };
}

/** The figures of each unit, dims and length of period, in the order of time. */
function seriesOf(facts: readonly Fact[]): Iterable<readonly Fact[]> {
  const series = new Map<Unit, Map<string, Fact[]>>();
  const all: Fact[][] = [];
  for (const fact of facts) {
    let ofUnit = series.get(fact.unit);
    if (ofUnit === undefined) {
      ofUnit = new Map();
      series.set(fact.unit, ofUnit);
    }
    const key = keyOf(fact);
    const known = ofUnit.get(key);
    if (known) known.push(fact);
    else {
      const one = [fact];
      ofUnit.set(key, one);
      all.push(one);
    }
  }
  return all.map((one) => one.sort((a, b) => a.period.from - b.period.from));
}

const keys = new WeakMap<Dims, string>();

/** The figures of a row share their dims. */
function keyOf({ period, dims }: Fact): string {
  let key = keys.get(dims);
  if (key === undefined) {
    key = '';
    for (const name in dims) key += `|${name}=${dims[name]}`;
    keys.set(dims, key);
  }
  return period.to === period.from ? key : `${period.to - period.from}${key}`;
}
