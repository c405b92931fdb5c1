/** Every topic that the tests can tell. */
import type {Topic} from '../topic.ts'
import {crash} from './crash.ts'
import {election} from './election.ts'
import {fire} from './fire.ts'
import {law} from './law.ts'
import {match} from './match.ts'
import {outbreak} from './outbreak.ts'
import {rescue} from './rescue.ts'
import {results} from './results.ts'
import {science} from './science.ts'
import {storm} from './storm.ts'
import {strike} from './strike.ts'
import {theft} from './theft.ts'
import {trial} from './trial.ts'
import {visit} from './visit.ts'

export const topics: readonly Topic[] = [
  crash,
  election,
  fire,
  law,
  match,
  outbreak,
  rescue,
  results,
  science,
  storm,
  strike,
  theft,
  trial,
  visit,
]
