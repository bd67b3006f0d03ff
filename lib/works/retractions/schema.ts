import * as v from 'valibot';
import { noticeSchema } from '../schema.ts';
import type { ListAnswer } from './model.ts';

/** `ListAnswer` where it crosses from the background to a page. */
export const listAnswerSchema: v.GenericSchema<unknown, ListAnswer> = v.object({
  list: v.variant('status', [
    v.object({ status: v.literal('ready'), source: v.string(), date: v.string() }),
    v.object({ status: v.literal('none') }),
    v.object({ status: v.literal('failed') }),
  ]),
  items: v.array(v.object({ looked: v.boolean(), notices: v.array(noticeSchema) })),
});
