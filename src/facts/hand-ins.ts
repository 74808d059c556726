import type { PeriodForm, RegisterForm } from '../forms/form.ts';
import type { Fact } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import { type Unit, unitKey } from '../model/unit.ts';
import type { HandIn } from '../rules/intake-view.ts';
import type { Entry } from './entry.ts';

interface Draft extends HandIn {
  readonly files: Set<string>;
  readonly facts: Fact[];
}

/** What stands in a file. */
export interface FileContents {
  /** The same words for the same forms, units and periods; empty for none. */
  readonly words: string;
  /** Not only rows of registers. */
  readonly hasFigures: boolean;
}

/** Keeps who handed in what in which file, from rows that count and rows that do not. */
export interface HandIns {
  note(form: PeriodForm, unit: Unit, period: Period, file: string): void;
  /** A row of a register, which comes again and again and is of no period. */
  noteListed(form: RegisterForm, unit: Unit, file: string): void;
  /** The file no longer stands for what it hands in. */
  forget(file: string): void;
  of(file: string): FileContents;
  /** All of them, with the facts of the rows that count. */
  finish(counting: readonly Entry[]): readonly HandIn[];
}

export function createHandIns(): HandIns {
  const byForm = new Map<string, Map<Unit, Map<string, Draft>>>();
  const all: Draft[] = [];
  const listed = new Map<string, Set<string>>();
  let lastListed: { form: RegisterForm; unit: Unit; file: string } | undefined;
  let last: { form: PeriodForm; unit: Unit; period: Period; file: string } | undefined;

  function find(form: string, unit: Unit, period: Period): Draft | undefined {
    return byForm.get(form)?.get(unit)?.get(period.id);
  }

  function create(form: PeriodForm, unit: Unit, period: Period): Draft {
    const { id, title, every } = form;
    const draft = { form: id, title, every, unit, period, files: new Set<string>(), facts: [] };
    const byUnit = byForm.get(form.id) ?? new Map<Unit, Map<string, Draft>>();
    const byPeriod = byUnit.get(unit) ?? new Map<string, Draft>();
    byForm.set(form.id, byUnit.set(unit, byPeriod.set(period.id, draft)));
    all.push(draft);
    return draft;
  }

  return {
    note(form, unit, period, file) {
      // Neighbouring rows mostly say the same.
      if (last?.unit === unit && last.period === period && last.form === form && last.file === file) return;
      last = { form, unit, period, file };
      (find(form.id, unit, period) ?? create(form, unit, period)).files.add(file);
    },
    forget(file) {
      for (const { files } of all) files.delete(file);
    },
    noteListed(form, unit, file) {
      if (lastListed?.unit === unit && lastListed.form === form && lastListed.file === file) return;
      lastListed = { form, unit, file };
      const units = listed.get(file) ?? new Set<string>();
      listed.set(file, units.add(`${form.id}|${unitKey(unit)}`));
    },
    of(file) {
      const figures = all.filter(({ files }) => files.has(file));
      const words = figures.map(({ form, unit, period }) => `${form}|${unitKey(unit)}|${period.id}`);
      return { words: [...words, ...(listed.get(file) ?? [])].sort().join('\n'), hasFigures: figures.length > 0 };
    },
    finish(counting) {
      for (const { form, unit, period, facts } of counting) find(form, unit, period)?.facts.push(...facts);
      return all;
    },
  };
}
