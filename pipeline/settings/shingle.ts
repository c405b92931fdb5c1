/** Numbers of the room stages/shingle. */
import {setting} from './define.ts'

export const shingle = {
  gram: setting(
    5,
    'words',
    [2, 9],
    'five words in a row are rarely written twice by chance, three often are; the likeness of the field is given over 5-grams',
  ),
  headlineWeight: setting(2, 'times', [1, 5], 'a headline names the story: its words count twice among the terms'),
} as const
