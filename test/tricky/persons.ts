/** Tricky cases: who people are and who says what. */
import {tricky, type TrickyCase} from './case.ts'

export const persons: Readonly<Record<string, readonly TrickyCase[]>> = {
  gender: [
    tricky(
      'gender',
      'Robin Vane, the mayor, said he would open his books to the press. / Robin Vane, the mayor, said she would open her books to the press.',
      'pronouns agree within each and differ between',
    ),
    tricky(
      'silence',
      'Robin Vane, the mayor, said they would open their books to the press. / Robin Vane, the mayor, said she would open her books to the press.',
      'singular they says nothing of gender',
    ),
    tricky('silence', 'Robin Vane said of Ms Orr that she was late. / Robin Vane said he was late.', 'she is Ms Orr'),
    tricky(
      'gender',
      'The chairwoman, Robin Vane, spoke first. / Mr Vane, who chairs the board, spoke first.',
      'a noun against a title',
    ),
    tricky(
      'silence',
      'Mr Vane and his wife were at sea, the club said. / Mrs Vane and her husband were at sea, the club said.',
      'husband and wife share a name',
    ),
    tricky(
      'silence',
      'The chairman, Robin Vane, spoke first and then she left. / Robin Vane, who chairs the board, spoke first and then she left.',
      'a woman may be called chairman',
    ),
  ],
  name: [
    tricky('name', 'The prize went to Ada Holcombe, a baker. / The prize went to Ada Halcombe, a baker.', 'one letter'),
    tricky(
      'silence',
      'The prize went to Mohammed Karimi, a baker. / The prize went to Muhammad Karimi, a baker.',
      'one name in two scripts of the press',
    ),
    tricky(
      'silence',
      'The prize went to Ada J. Holcombe, a baker. / The prize went to Ada Holcombe, a baker.',
      'an initial may be left out',
    ),
    tricky(
      'name',
      'The prize went to Ada Holcombe, a baker. / The prize went to Ida Holcombe, a baker.',
      'the given name',
    ),
    tricky(
      'silence',
      'The prize went to Ada Holcombe and her sister Ida, bakers. / The prize went to Ida Holcombe and her sister Ada, bakers.',
      'two people with one surname',
    ),
    tricky(
      'name',
      'Corvin Steel will close its mill, the firm said. / Carvin Steel will close its mill, the firm said.',
      'the name of a firm',
    ),
    tricky('silence', 'Li Weiran won the race in Orvik. / Weiran Li won the race in Orvik.', 'surname first'),
  ],
  role: [
    tricky(
      'role',
      'Ada Holcombe, the finance director, resigned on Monday. / Ada Holcombe, the operations director, resigned on Monday.',
      'two posts of one house',
    ),
    tricky(
      'silence',
      'Ada Holcombe, a spokeswoman for the port, resigned on Monday. / Ada Holcombe, a port official, resigned on Monday.',
      'a spokeswoman is an official',
    ),
    tricky(
      'role',
      'The winner’s aunt, Ada Holcombe, was in the hall. / The winner’s neighbour, Ada Holcombe, was in the hall.',
      'a relation',
    ),
    tricky(
      'silence',
      'The surgeon Ada Holcombe led the team. / Professor Ada Holcombe, a doctor, led the team.',
      'a surgeon is a doctor and may be a professor',
    ),
    tricky(
      'role',
      'Interim president Ada Holcombe signed the law. / Former president Ada Holcombe signed the law.',
      'in office for a time, or no longer',
    ),
    tricky(
      'silence',
      'Mayor Ada Holcombe opened the pool. / Ada Holcombe, the Liberal candidate for governor, opened the pool.',
      'a mayor may run for another post',
    ),
  ],
  quote: [
    tricky(
      'quote',
      '“We will not sell the harbour to anyone,” Vane said. / “We will sell the harbour to anyone,” Vane said.',
      'a negation lost inside the marks',
    ),
    tricky(
      'silence',
      '“We will not sell the harbour to anyone,” Vane said. / “We will not sell the harbor to anyone,” Vane said.',
      'a spelling of another country',
    ),
    tricky(
      'silence',
      '“We will not sell the harbour to anyone,” Vane said. / Vane said the harbour would be sold to nobody.',
      'indirect speech in the same sense',
    ),
    tricky(
      'quote',
      '“The bridge passed every inspection it was asked to pass,” Vane said. / “The bridge passed every inspection,” Vane said.',
      'cut so that a limit is lost',
    ),
    tricky(
      'silence',
      '“The bridge passed every inspection, as it should,” Vane said. / “The bridge passed every inspection,” Vane said.',
      'cut with nothing lost',
    ),
    tricky(
      'quote',
      '“Most of our boats are safe,” Vane said. / “All of our boats are safe,” Vane said.',
      'most and all',
    ),
    tricky(
      'silence',
      '“We have got to leave now,” Vane said. / “We have to leave now,” Vane said.',
      'two transcripts of one sentence',
    ),
  ],
  attribution: [
    tricky(
      'attribution',
      '“The dam was never safe,” engineer Ada Holcombe said. / “The dam was never safe,” engineer Piet Roos said.',
      'the same words from another mouth',
    ),
    tricky(
      'silence',
      '“The dam was never safe,” Ada Holcombe said. / “The dam was never safe,” the engineer said.',
      'a role may stand for a name',
    ),
    tricky(
      'silence',
      '“The dam was never safe,” the union said. / “The dam was never safe,” union spokesman Piet Roos said.',
      'a body and who speaks for it',
    ),
    tricky(
      'attribution',
      '“The dam at Orvik was never safe for a single day,” Ada Holcombe said. / The dam at Orvik was never safe for a single day.',
      'an opinion told in the paper’s own voice',
    ),
    tricky(
      'silence',
      'The road was closed, police said. / The road was closed.',
      'nobody contests it: `police said` is routine',
    ),
    tricky(
      'attribution',
      'The ministry said the dam at Orvik had been checked twice in May. / The fishermen’s union said the dam at Orvik had been checked twice in May.',
      'two bodies, one claim',
    ),
  ],
}
