//! A rival in Rust: `sketch FILE words|ndjson`. FILE has the words of one article a line, as our kernel folds and parts them; or
//! the articles as NDJSON, of which the words are taken here, in lower case and without apostrophes.
//!
//! rensa's own sketch through its Rust interface, no Python about: 128 signatures of the word 5-grams, which are slices of the
//! line and copied nowhere. JSON is read by serde_json into the one field that is wanted. It prints `ready`, then its seconds of the processor for every line that it is sent.

use rensa::RMinHash;
use serde::Deserialize;
use std::borrow::Cow;
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

/// Without an escape in it the text is no copy either.
#[derive(Deserialize)]
struct Article<'a> {
    #[serde(borrow)]
    text: Cow<'a, str>,
}

/// The words of a text, one blank apart.
fn words_of(text: &str, words: &mut String) {
    words.clear();
    let mut parted = true;
    for letter in text.chars() {
        if matches!(letter, '\'' | '‘' | '’') {
            continue;
        }
        if !letter.is_alphanumeric() {
            parted = true;
            continue;
        }
        if parted && !words.is_empty() {
            words.push(' ');
        }
        parted = false;
        if letter.is_ascii() {
            words.push(letter.to_ascii_lowercase());
        } else {
            words.extend(letter.to_lowercase());
        }
    }
}

fn main() -> io::Result<()> {
    let file = fs::read_to_string(env::args().nth(1).expect("a file of articles"))?;
    let is_ndjson = env::args().nth(2).as_deref() == Some("ndjson");
    let mut words = String::new();
    let mut ends = Vec::new();
    let mut out = io::stdout();
    writeln!(out, "ready")?;
    out.flush()?;
    for _ in io::stdin().lock().lines() {
        let before = processor_seconds();
        for line in file.lines() {
            if is_ndjson {
                let article: Article = serde_json::from_str(line).expect("an article");
                words_of(&article.text, &mut words);
                hint::black_box(sketch(&words, &mut ends));
            } else {
                hint::black_box(sketch(line, &mut ends));
            }
        }
        writeln!(out, "{}", processor_seconds() - before)?;
        out.flush()?;
    }
    Ok(())
}
