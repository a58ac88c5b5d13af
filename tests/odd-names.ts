/** Names that nobody expects. */
export const ODD_NAMES = {
  'of one letter': 'R',
  'of 200 letters in one word': 'n'.repeat(200),
  'of 200 letters in many words': 'name '.repeat(40).trim(),
  'from right to left': 'نموذج لغوي كبير',
  'from right to left, with digits': 'מודל שפה גדול 4',
  'in Chinese characters': '大型语言模型与生成式人工智能',
  'in Japanese, with blanks': '生成 人工 知能 モデル',
  'in emoji': '👩🏽‍🚀🤖',
} as const
