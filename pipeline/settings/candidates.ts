/** Numbers of the room stages/candidates. */
import {setting} from './define.ts'

const story = {
  storyTerms: setting(30, 'terms', [10, 100], 'recall@20 on newswire is .993 with the 30 heaviest'),
  storyCap: setting(0.03, 'share of articles', [0.001, 1], 'a term in more of the run is no lead'),
  storyCapFloor: setting(60, 'articles', [3, 10_000], 'in a small folder every term may lead'),
  storyNeighbours: setting(20, 'articles', [5, 200], 'recall@20 on newswire is .993'),
  storyWindow: setting(3, 'days', [0, 7], 'coverage of one event: measured on newswire'),
  storyWindowWide: setting(7, 'days', [0, 31], 'follow-ups; beyond it look-alike events outnumber them'),
  storyFloor: setting(0.08, 'score', [0, 1], 'below it not one pair of a labelled story lies'),
  storyFloorWide: setting(0.12, 'score', [0, 1], 'follow-ups must be more alike'),
  storyRareShared: setting(2, 'terms', [0, 20], 'one common name is a place that many stories name'),
  storyRarity: setting(2, 'ln', [0, 10], 'rarity from which a name or number counts as rare'),
  storyLift: setting(2, 'times', [1, 5], 'names and numbers tell events apart'),
  storyBackground: setting(100, 'articles', [1, 10_000], 'weight of English at large beside the run'),
}

export const candidates = {...story} as const
