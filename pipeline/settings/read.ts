/** Numbers of the room stages/read. */
import {setting} from './define.ts'

const KIB = 2 ** 10
const MIB = 2 ** 20
const GIB = 2 ** 30

export const read = {
  maxFileBytes: setting(
    16 * MIB,
    'bytes',
    [KIB, GIB / 4],
    'a page with its pictures inlined; the longest articles have 1',
  ),
  maxDocumentBytes: setting(
    64 * MIB,
    'bytes',
    [KIB, GIB],
    'JSON and XML are read whole; a feed has 100 KB, a message 10 MB',
  ),
  maxLineBytes: setting(16 * MIB, 'bytes', [KIB, GIB / 4], 'as a file: a JSONL line holds one article'),
  maxArticleCharacters: setting(2_000_000, 'UTF-16 units', [1000, 20_000_000], 'a live blog of a week has 500,000'),
  maxArticleSeconds: setting(
    30,
    'seconds',
    [1, 3600],
    'the longest text that is read takes half of it; in each of reading, understanding and marking',
  ),
  maxUnpackedBytes: setting(64 * GIB, 'bytes', [MIB, 1024 * GIB], 'a packed JSONL file fills the temporary disk'),
  gzipRatio: setting(200, 'unpacked bytes a packed byte', [20, 1100], 'prose packs 3 to 10 times; a bomb 1,000 times'),
  gzipRatioFrom: setting(MIB, 'bytes', [0, GIB], 'small files of one repeated line pack as well as a bomb, harmlessly'),
  chunkBytes: setting(256 * KIB, 'bytes', [KIB, 16 * MIB], 'larger reads are no faster'),
  sniffBytes: setting(4 * KIB, 'bytes', [KIB, MIB], 'browsers look for a declared encoding in the first 1,024'),
  htmlDepth: setting(512, 'elements', [32, 4096], 'as browsers: real pages stay under 60'),
  htmlBytes: setting(8 * MIB, 'UTF-16 units', [KIB, GIB / 4], 'the text before the cap is kept'),
  htmlChunk: setting(16 * KIB, 'UTF-16 units', [KIB, MIB], 'the parser is stopped between two chunks'),
  xmlDepth: setting(256, 'elements', [16, 4096], 'NITF and XHTML inside a message stay under 40'),
  xmlElements: setting(
    1_000_000,
    'elements',
    [1000, 10_000_000],
    'a message of a thousand items has 100,000; 100 bytes each',
  ),
  warcHeadBytes: setting(
    64 * KIB,
    'bytes',
    [KIB, MIB],
    'the header of a record or of a response; servers allow 8 to 32',
  ),
  jsonLdCharacters: setting(MIB, 'UTF-16 units', [KIB, 16 * MIB], 'the record of one page has 2,000 to 50,000'),
  jsonDepth: setting(512, 'levels', [8, 10_000], 'records have 2 to 5; eight million take five seconds to parse'),
  jsonDepthFrom: setting(64 * KIB, 'bytes', [0, GIB], 'a shorter line is parsed at once, however deep'),
  maxProblemsAFile: setting(1000, 'rows', [1, 1_000_000], 'nobody reads more; the rest are counted in one row'),
  keptBytes: setting(
    64 * MIB,
    'bytes',
    [0, GIB],
    'articles of feeds, crawls and programs, some 20,000; what is more lies in a temporary file',
  ),
  maxOpenFiles: setting(64, 'files', [1, 1024], 'JSONL files kept open to be read again; a shell allows 256 to 1,024'),
} as const
