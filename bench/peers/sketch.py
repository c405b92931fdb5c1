"""Rivals in Python: `sketch.py FILE NAME words|ndjson`. FILE has the words of one article a line, as our kernel folds and
parts them; or the articles as NDJSON, of which the words are taken here, in lower case and without apostrophes.

Each does what its page documents as the fastest way to signatures: 128 of them, of the word 5-grams. It prints `ready`, then
its seconds of the processor for every line that it is sent.
"""

import json
import re
import sys
import time

PERMUTATIONS = 128
GRAM = 5


WORD = re.compile(r"\w+")
APOSTROPHES = str.maketrans("", "", "'‘’")
IS_NDJSON = sys.argv[3:] == ["ndjson"]


def text_of(line):
    return json.loads(line)["text"].lower().translate(APOSTROPHES) if IS_NDJSON else str(line, "utf-8")


def words_of(line):
    return WORD.findall(text_of(line)) if IS_NDJSON else str(line, "utf-8").split()


def bytes_of(line):
    return [word.encode() for word in words_of(line)] if IS_NDJSON else line.split()


def shingles(words, join):
    return [join(words[i : i + GRAM]) for i in range(max(1, len(words) - GRAM + 1))]


def datasketch():
    from datasketch import MinHash
    from xxhash import xxh32_intdigest

    join = b" ".join
    return lambda lines: MinHash.bulk(
        (shingles(bytes_of(line), join) for line in lines), num_perm=PERMUTATIONS, hashfunc=xxh32_intdigest
    )


def rensa():
    from rensa import RMinHash

    join = " ".join
    matrix = getattr(RMinHash, "digest_matrix_from_token_sets", None)

    def one_by_one(sets, num_perm, seed):
        for tokens in sets:
            sketch = RMinHash(num_perm=num_perm, seed=seed)
            sketch.update(tokens)
            sketch.digest()

    make = matrix or one_by_one
    return lambda lines: make([shingles(words_of(line), join) for line in lines], PERMUTATIONS, 42)


def text_dedup():
    import numpy as np
    from text_dedup.minhash import embed_func
    from text_dedup.utils import xxh3_32hash

    prime, most = np.uint64((1 << 32) - 5), np.uint32((1 << 32) - 1)
    chance = np.random.RandomState(42)
    a = chance.randint(1, (1 << 32) - 5, size=PERMUTATIONS, dtype=np.uint64)
    b = chance.randint(0, (1 << 32) - 5, size=PERMUTATIONS, dtype=np.uint64)
    options = {
        "num_perm": PERMUTATIONS,
        "ngram_size": GRAM,
        "min_length": GRAM,
        "hashranges": [(i, i + 8) for i in range(0, PERMUTATIONS, 8)],
        "permutations": (a, b),
        "hash_func": xxh3_32hash,
        "dtype": np.uint64,
        "max_hash": np.uint64(most),
        "modulo_prime": prime,
    }
    return lambda lines: [embed_func(text_of(line), i, **options) for i, line in enumerate(lines)]


def shingling():
    join = b" ".join
    return lambda lines: [shingles(bytes_of(line), join) for line in lines]


RIVALS = {"datasketch": datasketch, "rensa": rensa, "text-dedup": text_dedup, "shingling": shingling}

with open(sys.argv[1], "rb") as file:
    LINES = file.read().splitlines()
sketch = RIVALS[sys.argv[2]]()
print("ready", flush=True)
for _ in sys.stdin:
    start = time.process_time()
    sketch(LINES)
    print(time.process_time() - start, flush=True)
