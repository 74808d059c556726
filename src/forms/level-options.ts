/** Other words for the levels that report, whatever kind of units an office has. */
export const levelOptions = {
  district: ['Cấp quận', 'Huyện', 'Cấp huyện', 'Thị xã'],
  ward: ['Cấp phường', 'Xã', 'Cấp xã', 'Thị trấn', 'Xã, phường', 'Phường, xã', 'Xã, thị trấn', 'Xã, phường, thị trấn'],
};

/** Other words for the levels that have the authority to settle a petition or a case. */
export const authorityOptions = {
  district: ['Cấp quận', 'UBND quận', 'Huyện', 'Cấp huyện', 'UBND huyện', 'UBND thị xã'],
  ward: ['Cấp phường', 'UBND phường', 'Xã', 'Cấp xã', 'UBND xã', 'UBND thị trấn'],
};
