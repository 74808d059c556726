import * as z from 'zod/mini';
import type { Form } from '../forms/form.ts';
import { forms } from '../forms/registry.ts';
import { rules } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import { allowedSeverities } from '../rules/severities.ts';
import { FREQUENCIES } from '../status/obligations.ts';

/** Words that editors show for a key; the schema for them is made from these. */
export const keyWords = z.registry<{ description: string }>();

const says = <T extends z.ZodMiniType>(description: string, shape: T): T => {
  keyWords.add(shape, { description });
  return shape;
};
/** On one line: a path whose backslashes JSON took for something else has control characters. */
const path = () => z.string().check(z.regex(/^[^\p{Cc}]*\S[^\p{Cc}]*$/u));
const line = () => path().check(z.normalize('NFC'));
const handIn = () => z.enum(FREQUENCIES);

const formShape = ({ title }: Form) =>
  says(
    title.vi,
    z.union([handIn(), z.strictObject({ ward: z.exactOptional(handIn()), district: z.exactOptional(handIn()) })]),
  );

function ruleShape(rule: Rule) {
  const allowed = allowedSeverities(rule);
  const severity = allowed.includes('off') ? 'Mức độ; off là tắt.' : 'Mức độ; quy tắc này không tắt được.';
  return says(
    `${rule.title.vi}. Mặc định: ${rule.severity}.`,
    z.strictObject({
      severity: says(severity, z.enum(allowed)),
      reason: says('Lý do thay đổi, in ra cùng kết quả.', line()),
    }),
  );
}

/** The days off that the law itself gives: ten, eleven since 2021 (Labour Code 2012 article 115, 2019 article 112). */
const FEWEST_DAYS_OFF = 10;

const yearShape = z.strictObject({
  off: says(
    'Các ngày nghỉ rơi vào thứ Hai đến thứ Sáu, kể cả nghỉ bù và hoán đổi; phải ghi đủ cả năm.',
    z.array(z.iso.date()).check(z.minLength(FEWEST_DAYS_OFF)),
  ),
  working: z.exactOptional(says('Các ngày thứ Bảy, Chủ nhật làm bù.', z.array(z.iso.date()))),
  source: z.exactOptional(says('Số, ngày của thông báo.', line())),
});

const proposalsShape = z.strictObject({
  days: says('Số ngày.', z.int().check(z.minimum(1), z.maximum(366))),
  workingDays: z.exactOptional(says('true: chỉ tính ngày làm việc.', z.boolean())),
  from: says('Tính từ ngày nhận (received) hoặc ngày thụ lý (accepted).', z.enum(['received', 'accepted'])),
  source: says('Số, ngày của văn bản quy định thời hạn, in ra cùng kết quả.', line()),
});

/** Every key of a configuration file. */
export const configurationShape = z.strictObject({
  $schema: z.exactOptional(says('Lược đồ của tệp này, để trình soạn thảo gợi ý và kiểm tra.', z.string())),
  language: z.exactOptional(says('Ngôn ngữ, khi không ghi --lang hay DONGDA_LANG.', z.enum(['vi', 'en']))),
  calendar: z.exactOptional(
    says(
      'Lịch kỳ: calendar (tháng dương lịch) hoặc statistical (ngày 15 đến 14).',
      z.enum(['calendar', 'statistical']),
    ),
  ),
  units: z.exactOptional(
    says(
      'Danh sách đơn vị: đường dẫn tệp CSV hoặc JSON (tính từ thư mục của tệp này), hoặc ghi ngay tại đây.',
      z.union([path(), z.array(z.record(z.string(), z.unknown()))]),
    ),
  ),
  forms: z.exactOptional(
    says(
      'Kỳ nộp của từng biểu, dùng cho lệnh status và template: month, quarter, half, year, hoặc off nếu không phải nộp; có thể ghi riêng cho ward và district. Biểu đã nộp vẫn được tính vào số liệu.',
      z.strictObject(Object.fromEntries(forms.map((form) => [form.id, z.exactOptional(formShape(form))]))),
    ),
  ),
  deadline: z.exactOptional(
    says(
      'Hạn nộp, tính từ ngày cuối kỳ.',
      z.strictObject({
        days: z.exactOptional(says('Số ngày sau ngày cuối kỳ.', z.int().check(z.minimum(0), z.maximum(366)))),
        workingDays: z.exactOptional(says('true: chỉ tính ngày làm việc.', z.boolean())),
      }),
    ),
  ),
  settlement: z.exactOptional(
    says(
      'Cách tính hạn giải quyết đơn trong sổ theo dõi đơn.',
      z.strictObject({
        firstDay: z.exactOptional(
          says(
            'Ngày đầu tiên của thời hạn: next (ngày sau ngày thụ lý) hoặc same (chính ngày thụ lý). Mặc định: next.',
            z.enum(['next', 'same']),
          ),
        ),
        lastDayOff: z.exactOptional(
          says(
            'Hạn rơi vào ngày nghỉ: moves (chuyển sang ngày làm việc tiếp theo) hoặc stays (giữ nguyên). Mặc định: moves.',
            z.enum(['moves', 'stays']),
          ),
        ),
        proposals: z.exactOptional(
          says('Thời hạn của cơ quan đối với kiến nghị, phản ánh; luật không quy định.', proposalsShape),
        ),
      }),
    ),
  ),
  holidays: z.exactOptional(
    says(
      'Ngày nghỉ của từng năm, ví dụ "2027"; thay cả bảng của năm đó trong chương trình.',
      z.record(z.string().check(z.regex(/^(?:19|20)\d\d$/)), yearShape),
    ),
  ),
  rules: z.exactOptional(
    says(
      'Mức độ của từng quy tắc, kèm lý do.',
      z.strictObject(Object.fromEntries(rules.map((rule) => [rule.code, z.exactOptional(ruleShape(rule))]))),
    ),
  ),
  letterhead: z.exactOptional(
    says(
      'Tên cơ quan in trên đầu báo cáo.',
      z.strictObject({
        superior: z.exactOptional(says('Cơ quan cấp trên.', line())),
        issuer: z.exactOptional(says('Cơ quan lập báo cáo.', line())),
      }),
    ),
  ),
  versions: z.exactOptional(
    says(
      'by-name: trong các bản của cùng một số liệu, bản có tên tệp hoặc thư mục ghi phiên bản sau cùng được tính.',
      z.literal('by-name'),
    ),
  ),
  receipts: z.exactOptional(says('Tệp CSV ghi ngày nhận: đơn vị, kỳ, ngày, biểu.', path())),
});
