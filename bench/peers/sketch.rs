//! A rival in Rust: `sketch FILE`. FILE has the words of one article a line, as our kernel folds and parts them.
//!
//! rensa's own sketch through its Rust interface, no Python about: 128 signatures of the word 5-grams, which are slices of the
//! line and copied nowhere. It prints `ready`, then its seconds of the processor for every line that it is sent.

use rensa::RMinHash;
use std::io::{self, BufRead, Write};
use std::{env, fs, hint};

const PERMUTATIONS: usize = 128;
const GRAM: usize = 5;
const SEED: u64 = 42;

fn processor_seconds() -> f64 {
    let mut told = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the clock is written into a value of our own
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &mut told) };
    told.tv_sec as f64 + told.tv_nsec as f64 / 1e9
}

/// Words stand one blank apart: a gram goes from where one begins to where the fourth after it ends. `ends` is work space.
fn sketch(line: &str, ends: &mut Vec<usize>) -> Vec<u32> {
    ends.clear();
    ends.extend(line.bytes().enumerate().filter(|(_, byte)| *byte == b' ').map(|(at, _)| at));
    ends.push(line.len());
    let grams = ends.len().saturating_sub(GRAM - 1).max(1);
    let own = (0..grams).map(|i| {
        let from = if i == 0 { 0 } else { ends[i - 1] + 1 };
        &line[from..ends[(i + GRAM - 1).min(ends.len() - 1)]]
    });
    let mut sketch = RMinHash::new(PERMUTATIONS, SEED).expect("a sketch");
    sketch.update_iter(own);
    sketch.digest()
}

fn main() -> io::Result<()> {
    let words = fs::read_to_string(env::args().nth(1).expect("a file of words"))?;
    let mut ends = Vec::new();
    let mut out = io::stdout();
    writeln!(out, "ready")?;
    out.flush()?;
    for _ in io::stdin().lock().lines() {
        let before = processor_seconds();
        for line in words.lines() {
            hint::black_box(sketch(line, &mut ends));
        }
        writeln!(out, "{}", processor_seconds() - before)?;
        out.flush()?;
    }
    Ok(())
}
