import type { Text } from '../i18n/text.ts';

/** A column that every form may have, by its role. `personal` columns never leave the reader; `check` columns of our templates hold formulas. */
export interface CommonColumn {
  readonly role: 'unit' | 'period' | 'quarter' | 'year' | 'number' | 'note' | 'check' | 'personal';
  readonly label: Text;
  readonly also: readonly string[];
}

export const commonColumns: readonly CommonColumn[] = [
  {
    role: 'unit',
    label: { vi: 'Phường', en: 'Ward' },
    also: [
      'Đơn vị',
      'Xã/phường',
      'Tên phường',
      'Địa bàn',
      'Đảng bộ phường',
      'Phường, xã',
      'Tên đơn vị',
      'Mã phường',
      'Xã',
      'Tên xã',
      'Xã, phường',
      'Xã, thị trấn',
      'Xã, phường, thị trấn',
      'Đảng bộ xã',
      'Mã xã',
      'Mã đơn vị',
    ],
  },
  {
    role: 'period',
    label: { vi: 'Kỳ báo cáo', en: 'Period' },
    also: ['Tháng', 'Tháng/năm', 'Kỳ', 'Thời gian', 'Tháng báo cáo', 'Tháng, năm'],
  },
  { role: 'quarter', label: { vi: 'Quý', en: 'Quarter' }, also: ['Quý báo cáo', 'Quý/năm', 'Quý, năm'] },
  { role: 'year', label: { vi: 'Năm', en: 'Year' }, also: ['Năm xếp loại', 'Năm đánh giá', 'Năm báo cáo'] },
  { role: 'number', label: { vi: 'STT', en: 'No.' }, also: ['TT', 'Số TT', 'Số thứ tự'] },
  { role: 'note', label: { vi: 'Ghi chú', en: 'Note' }, also: [] },
  { role: 'check', label: { vi: 'Đối chiếu tự động', en: 'Automatic check' }, also: [] },
  {
    role: 'personal',
    label: { vi: 'Họ tên', en: 'Name' },
    also: [
      'Họ và tên',
      'Người gửi',
      'Người gửi đơn',
      'Tên người gửi',
      'Họ tên người gửi',
      'Họ tên, địa chỉ',
      'Họ tên công dân',
      'Tên công dân',
      'Địa chỉ',
      'CCCD/CMND',
      'CCCD',
      'CMND',
      'Số CCCD',
      'Số CMND',
      'CCCD/CMND/Hộ chiếu',
      'Số điện thoại',
      'Điện thoại',
      'SĐT',
      'Email',
      'Nội dung đơn',
      'Nội dung',
      'Tóm tắt nội dung',
      'Tên vụ việc',
      'Nội dung vụ việc',
      'Tóm tắt vụ việc',
      'Trích yếu',
      'Chữ ký',
    ],
  },
];
