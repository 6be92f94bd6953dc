//! Long work watched from the terminal: a bar of what is done, how fast it goes and how long it will still take.

use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::screen::Screen;
use crate::jobs::Progress;
use crate::jobs::progress::Snapshot;

/// How often the bar is drawn.
const EVERY: Duration = Duration::from_millis(100);

/// A bar that follows some work; gone without a trace when dropped.
pub(super) struct Watch {
    /// What the work reports to.
    pub progress: Progress,
    drawing: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Screen {
    /// Shows how far the work comes that reports to what is returned. Nothing is shown to a program.
    pub fn watch(&self) -> Watch {
        let progress = Progress::default();
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        if self.for_program || bar.is_hidden() {
            return Watch { progress, drawing: None };
        }
        let (stop, stopped) = channel();
        let (screen, watched) = (self.clone(), progress.clone());
        let thread = std::thread::spawn(move || {
            let mut shown = Snapshot::default();
            while stopped.recv_timeout(EVERY) == Err(RecvTimeoutError::Timeout) {
                let now = watched.snapshot();
                screen.draw(&bar, shown, now);
                shown = now;
            }
            bar.finish_and_clear();
        });
        Watch { progress, drawing: Some((stop, thread)) }
    }

    fn draw(&self, bar: &ProgressBar, shown: Snapshot, now: Snapshot) {
        if now.step.is_empty() {
            return;
        }
        if now.step != shown.step {
            bar.reset_elapsed();
            // Before the style, which draws at once: a bar must not stand beside the words of the step before.
            bar.set_message(self.described(bar, now));
            let template = if now.total.is_some() { "{bar:24} {msg}" } else { "{spinner} {msg} {elapsed:.dim}" };
            if let Ok(style) = ProgressStyle::with_template(template) {
                bar.set_style(style);
            }
        }
        bar.update(|state| {
            state.set_pos(now.done);
            state.set_len(now.total.unwrap_or(u64::MAX));
        });
        bar.set_message(self.described(bar, now));
        bar.tick();
    }

    /// `Writing the accounts: 120,000 of 1,000,000 · 80,000 per second · 0:11 left`
    fn described(&self, bar: &ProgressBar, now: Snapshot) -> String {
        let step = self.text(now.step, &[]);
        let seconds = bar.elapsed().as_secs_f64();
        if now.done == 0 || seconds < EVERY.as_secs_f64() / 2.0 {
            return format!("{step} …");
        }
        let rate = now.done as f64 / seconds;
        let mut args = vec![("step", step), ("done", self.number(now.done)), ("rate", self.number(rate as u64))];
        let Some(total) = now.total else { return self.text("progress-so-far", &args) };
        let left = (total.saturating_sub(now.done) as f64 / rate).ceil() as u64;
        args.extend([("total", self.number(total)), ("left", format!("{}:{:02}", left / 60, left % 60))]);
        self.text("progress-of", &args)
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some((stop, thread)) = self.drawing.take() {
            drop(stop);
            let _ = thread.join();
        }
    }
}
