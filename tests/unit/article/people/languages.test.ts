import { describe, expect, it } from 'vitest';
import { readBylines } from '../../../../lib/article/people/bylines.ts';
import { lexiconOf } from '../../../lexicons.ts';

const credits = (language: string, ...lines: string[]) =>
  readBylines(lexiconOf(language), lines).credits.map(({ roles, name }) => `${roles.join('+')}: ${name}`);

describe('bylines in scripts without capitals', () => {
  it.each([
    ['zh', '作者：王小明 审核专家：李建国 主任医师', ['author: 王小明', 'reviewer: 李建国']],
    ['zh', '撰文／陳美玲', ['author: 陳美玲']],
    ['zh', '（责任编辑：赵敏）', ['editor: 赵敏']],
    ['zh', '医学审核：张伟，副教授', ['reviewer: 张伟']],
    ['ja', '監修：佐藤健太（内科医）', ['reviewer: 佐藤健太']],
    ['ja', '執筆：山本さくら／監修医師：高橋一郎医師', ['author: 山本さくら', 'reviewer: 高橋一郎']],
    ['ja', '編集：健康ナビ編集部', ['editor: 健康ナビ編集部']],
    ['ko', '글: 김민지 기자 | 감수: 박서준 교수', ['author: 김민지', 'reviewer: 박서준']],
    ['ko', '의학 감수 최지우 원장', ['reviewer: 최지우']],
    ['th', 'ตรวจสอบทางการแพทย์โดย นพ. วิชัย สุขใจ', ['reviewer: นพ. วิชัย สุขใจ']],
    ['ar', 'راجعه طبياً: د. محمد خالد MCh', ['reviewer: د. محمد خالد']],
    ['ar', 'تدقيق الحقائق: عمر فاروق', ['fact-checker: عمر فاروق']],
    ['he', 'נבדק רפואית על ידי ד״ר יוסי לוי', ['reviewer: ד״ר יוסי לוי']],
    ['hi', 'चिकित्सकीय समीक्षा: डॉ. सुनीता वर्मा', ['reviewer: डॉ. सुनीता वर्मा']],
    ['fa', 'نویسنده: مریم رضایی', ['author: مریم رضایی']],
  ])('%s: %s', (language, line, expected) => {
    expect(credits(language, line)).toEqual(expected);
  });

  it('takes the name from the line after the label', () => {
    expect(credits('ja', 'この記事の監修者', '鈴木 花子 先生')).toEqual(['reviewer: 鈴木 花子']);
    expect(credits('ja', '制作・監修医師', '田辺 裕子')).toEqual(['author+reviewer: 田辺 裕子']);
  });

  it('reads no label in a word that is more than one', () => {
    expect(credits('ja', '全レシピ管理栄養士監修')).toEqual([]);
    expect(credits('ja', '医師監修のもと作成しています。')).toEqual([]);
    expect(credits('zh', '本站所有文章均由专家审核并定期更新')).toEqual([]);
  });
});

describe('bylines in other alphabets and languages', () => {
  it.each([
    ['vi', 'Tham vấn y khoa: ThS.BS Trần Văn Nam', ['reviewer: ThS.BS Trần Văn Nam']],
    ['id', 'Ditinjau secara medis oleh dr. Budi Santoso', ['reviewer: dr. Budi Santoso']],
    ['sv', 'Medicinskt granskad av Erik Lund, leg. läkare', ['reviewer: Erik Lund']],
    ['sv', 'Granskare: Per Alm, överläkare', ['reviewer: Per Alm']],
    ['da', 'Fagligt gennemgået af overlæge Jens Dahl', ['reviewer: Jens Dahl']],
    ['no', 'Medisinsk kvalitetssikret av Ola Vik, lege', ['reviewer: Ola Vik']],
    ['fi', 'Lääketieteellisesti tarkastanut: Matti Salo', ['reviewer: Matti Salo']],
    ['pl', 'Weryfikacja medyczna: lek. Jan Nowak', ['reviewer: lek. Jan Nowak']],
    ['cs', 'Odborná kontrola: MUDr. Petr Svoboda', ['reviewer: MUDr. Petr Svoboda']],
    ['sk', 'Odborne skontroloval MUDr. Ján Kováč', ['reviewer: MUDr. Ján Kováč']],
    ['ru', 'Статья проверена врачом: Мария Сидорова', ['reviewer: Мария Сидорова']],
    ['uk', 'Перевірив лікар Андрій Бондаренко', ['reviewer: Андрій Бондаренко']],
    ['bg', 'Медицински прегледано от д-р Петър Димитров', ['reviewer: д-р Петър Димитров']],
    ['el', 'Ιατρική επιμέλεια: Δρ. Νίκος Γεωργίου', ['reviewer: Δρ. Νίκος Γεωργίου']],
    ['el', 'Της Ελένης Δημητρίου', ['author: Ελένης Δημητρίου']],
    ['ro', 'Verificat medical de Dr. Mihai Ionescu', ['reviewer: Dr. Mihai Ionescu']],
    ['hu', 'Orvosilag lektorálta: Dr. Nagy Péter', ['reviewer: Dr. Nagy Péter']],
    ['tr', 'Tıbbi olarak inceleyen: Uzm. Dr. Mehmet Kaya', ['reviewer: Uzm. Dr. Mehmet Kaya']],
    ['en', 'Reporting by Jo Marsh; Editing by Ana Lima', ['author: Jo Marsh', 'editor: Ana Lima']],
    [
      'en',
      'Jo Marsh, M.A., and Ana Lima, Ph.D. contributed to this article.',
      ['unstated: Jo Marsh', 'unstated: Ana Lima'],
    ],
    ['en', 'About the Author: Jo Marsh', ['author: Jo Marsh']],
  ])('%s: %s', (language, line, expected) => {
    expect(credits(language, line)).toEqual(expected);
  });
});

describe('signatures that nothing but a label says to be names', () => {
  it.each([
    ['Posted by: sharib', 'author: sharib'],
    ['Autor: mgorska. Data publikacji 2011-06-03', 'author: mgorska'],
    ['Written by hillside.org editorial staff', 'author: hillside.org editorial staff'],
    ['Written by HILLSIDE NEWS REPORTER', 'author: HILLSIDE NEWS REPORTER'],
    ['Written by Kitchen and Garden of Hillside', 'author: Kitchen and Garden of Hillside'],
  ])('%s', (line, expected) => {
    expect(credits('pl', line)).toEqual([expected]);
  });

  it.each([
    'Written by experts',
    'Written by Staff Writer',
    'Reviewed by doctors',
    'Verified by Hillpay',
    'Approved by the Food Agency',
    'Published by Hillside Press',
  ])('names nobody: %s', line => {
    expect(credits('en', line)).toEqual([]);
  });

  it('lets a board approve', () => {
    expect(credits('en', 'Approved by the Hillside Medical Advisory Board')).toEqual([
      'reviewer: Hillside Medical Advisory Board',
    ]);
  });
});
