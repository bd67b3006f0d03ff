import { describe, expect, it } from 'vitest';
import { readVisibleDates } from '../../../../lib/article/dates/visible-dates.ts';
import { readBylines } from '../../../../lib/article/people/bylines.ts';
import { lexiconOf } from '../../../lexicons.ts';

/** Lines that look like a byline or a date of the page and are none, by kind: language and lines. */
const KINDS: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'a label in running text': [
    ['en', 'The plan was reviewed by Ana Lima and then given to the board of the hospital.'],
    ['en', 'Every meal plan that is reviewed by our dietitians costs more than the others.'],
    ['de', 'Der Antrag wurde von Ana Lima geprüft und danach an die Kasse geschickt.'],
    ['fr', 'La demande a été relue par Ana Lima avant que la caisse ne décide du reste.'],
    ['es', 'La solicitud fue revisada por Ana Lima antes de que la clínica la enviara.'],
    ['it', 'La domanda è stata controllata da Ana Lima prima che la clinica la spedisse.'],
    ['pl', 'Wniosek został sprawdzony przez Ana Lima zanim trafił do kasy chorych w mieście.'],
    ['sv', 'Ansökan blev granskad av Ana Lima innan den skickades vidare till kliniken i stan.'],
    ['ru', 'Заявление было проверено врачом Анной Лимовой до того, как его отправили в клинику.'],
    ['nl', 'De aanvraag werd nagekeken door Ana Lima voordat zij naar de kliniek ging.'],
  ],
  'an address of a call to stay': [
    ['en', 'Stay Updated:', 'Hillside Offers'],
    ['en', 'Get Updated:', 'Free Samples'],
    ['en', 'Keep Updated:', 'Ana Lima'],
  ],
  'a title after a name, last on its line': [
    ['en', 'Jo Marsh, MD, Chief Medical Editor', 'Next Page:'],
    ['en', 'Jo Marsh, Senior Editor', 'Ana Lima'],
    ['en', 'Jo Marsh, MD, Chief Medical Editor ', 'Ana Lima'],
    ['es', 'José Marín, Editor', 'Ana Lima'],
  ],
  'who made something': [
    ['en', 'Created by: Dr. Ana Lima'],
    ['en', 'Produced by Hillside Public Radio'],
    ['fr', 'Créé par Ana Lima'],
    ['it', 'Sito realizzato da Ana Lima'],
    ['es', 'Creado por Ana Lima'],
  ],
  'who owns a text': [
    ['en', 'Copyright 2020 by Ana Lima'],
    ['de', '© 2020 Ana Lima'],
    ['es', 'Todos los derechos reservados 2020 por Ana Lima'],
    ['fr', 'Tous droits réservés 2020 par Ana Lima'],
    ['pt', 'Todos os direitos reservados por Ana Lima'],
  ],
};

describe.each(Object.entries(KINDS))('%s names nobody', (_, lines) => {
  it.each(lines)('%s: %s', (language, ...printed) => {
    expect(readBylines(lexiconOf(language), printed).credits).toEqual([]);
  });
});

const DATES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'a day of something else': [
    ['en', 'Date of birth: March 5, 1961'],
    ['en', 'Expiry date: March 5, 2031'],
    ['en', 'Next appointment: March 5, 2024'],
    ['de', 'Geburtsdatum: 5. März 1991'],
    ['de', 'Gültig bis: 5. März 2026'],
    ['es', 'Fecha de nacimiento: 5 de marzo de 1991'],
    ['fr', 'Date de naissance : 5 mars 1991'],
    ['fr', 'Consulté le 5 mars 2021'],
    ['it', 'Data di nascita: 5 marzo 1991'],
    ['pt', 'Data de nascimento: 5 de março de 1991'],
    ['pl', 'Data urodzenia: 5 marca 1991'],
    ['cs', 'Datum narození: 5. března 1991'],
    ['sv', 'Giltig till: 5 mars 2026'],
    ['no', 'Født den 5. mars 1991'],
    ['hr', 'Datum rođenja: 5. ožujka 1991'],
    ['tr', 'Doğum tarihi: 5 Mart 1991'],
    ['id', 'Tanggal lahir: 5 Maret 1991'],
    ['ja', '生年月日：1991年3月5日'],
    ['ko', '생년월일: 1991년 3월 5일'],
    ['zh', '出生日期：1991年3月5日'],
    ['ar', 'تاريخ الميلاد: 5 مارس 1991'],
    ['vi', 'Ngày sinh: 5 tháng 3, 1991'],
  ],
  'a day of a policy': [
    ['en', 'Privacy policy (updated March 5, 2021)'],
    ['de', 'Datenschutzerklärung (aktualisiert am 5. März 2021)'],
    ['es', 'Política de privacidad (actualizada el 5 de marzo de 2021)'],
    ['fr', 'Politique de confidentialité (mise à jour le 5 mars 2021)'],
    ['da', 'Privatlivspolitik (opdateret 5. marts 2021)'],
    ['ja', 'プライバシーポリシー（更新 2021年3月5日）'],
  ],
  'a day in a sentence': [
    [
      'en',
      'The trial, published March 5, 2019 in a journal of the clinic, found that all of them slept well.',
    ],
    [
      'de',
      'Die Studie wurde am 5. März 2019 veröffentlicht und zeigte, dass alle gut schliefen und wenig träumten.',
    ],
    [
      'fr',
      'Cette étude publiée le 5 mars 2019 dans une revue montre que tous dormaient bien et sans aucun rêve.',
    ],
    [
      'es',
      'El estudio publicado el 5 de marzo de 2019 en una revista halló que todos dormían bien y sin sueños.',
    ],
  ],
};

describe.each(Object.entries(DATES))('%s is none of the page’s', (_, lines) => {
  it.each(lines)('%s: %s', (language, text) => {
    expect(readVisibleDates(lexiconOf(language), [text], 'day first')).toEqual([]);
  });
});
