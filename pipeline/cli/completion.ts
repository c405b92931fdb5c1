/** `completion SHELL`: the script that completes commands, options and their values, made of the option table. */
import {bash} from './completion/bash.ts'
import {fish} from './completion/fish.ts'
import {zsh} from './completion/zsh.ts'
import type {shells} from './options/commands.ts'

type Shell = (typeof shells)[number]

const scripts: Readonly<Record<Shell, () => string>> = {bash, zsh, fish}

const isShell = (name: string): name is Shell => Object.hasOwn(scripts, name)

/** The name has been checked with the arguments. */
export const completionFor = (shell: string): string => (isShell(shell) ? scripts[shell]() : '')
