//! Work for another core while this one writes.

use std::ops::ControlFlow;
use std::sync::mpsc::sync_channel;

/// How many items travel together: enough that handing over costs nothing per item.
const CHUNK: usize = 1024;

/// How many chunks may wait, so that memory stays flat.
const WAITING: usize = 4;

/// Calls `make` for each item on a thread of its own and hands the results, in
/// order, to `consume` on this one. When `consume` ends early the thread stops.
pub fn map_ahead<T, R, X>(
    items: impl Iterator<Item = T> + Send,
    mut make: impl FnMut(T) -> R + Send,
    consume: impl FnOnce(&mut dyn Iterator<Item = R>) -> X,
) -> X
where
    R: Send,
{
    std::thread::scope(|scope| {
        let (sender, receiver) = sync_channel::<Vec<R>>(WAITING);
        scope.spawn(move || {
            let mut items = items.peekable();
            while items.peek().is_some() {
                let chunk: Vec<R> = items.by_ref().take(CHUNK).map(&mut make).collect();
                if sender.send(chunk).is_err() {
                    return;
                }
            }
        });
        consume(&mut receiver.into_iter().flatten())
    })
}

/// Runs `produce` on a thread of its own; what it hands out arrives, in order, at
/// `consume` on this one, which may do something else first: up to `waiting` items
/// are kept for it meanwhile. An item should be worth handing over: a batch, not a
/// row. When `consume` ends early, so does the thread.
pub fn produce_ahead<R, X, Y>(
    waiting: usize,
    produce: impl FnOnce(&mut dyn FnMut(R) -> ControlFlow<()>) -> X + Send,
    consume: impl FnOnce(&mut dyn Iterator<Item = R>) -> Y,
) -> (X, Y)
where
    R: Send,
    X: Send,
{
    std::thread::scope(|scope| {
        let (sender, receiver) = sync_channel(waiting.max(WAITING));
        let producer = scope.spawn(move || {
            produce(&mut |item| match sender.send(item) {
                Ok(()) => ControlFlow::Continue(()),
                Err(_) => ControlFlow::Break(()),
            })
        });
        let consumed = consume(&mut receiver.into_iter());
        match producer.join() {
            Ok(produced) => (produced, consumed),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

#[cfg(test)]
mod tests {

    use super::{map_ahead, produce_ahead};

    #[test]
    fn what_is_produced_arrives_in_order_until_somebody_has_enough() {
        for count in [0, 1, 3000, 50_000] {
            let (stopped, seen) = produce_ahead(
                0,
                |give| (0..count).any(|n: usize| give(n).is_break()),
                |items| items.take(3000).collect::<Vec<_>>(),
            );
            assert_eq!(seen, (0..count.min(3000)).collect::<Vec<_>>());
            assert!(!stopped || count > 3000);
        }
    }

    #[test]
    fn results_come_in_order_and_all_of_them() {
        for count in [0, 1, 1023, 1024, 1025, 10_000] {
            let doubled: Vec<usize> = map_ahead(0..count, |n| n * 2, |results| results.collect());
            assert_eq!(doubled, (0..count).map(|n| n * 2).collect::<Vec<_>>());
        }
    }

    #[test]
    fn stopping_early_stops_the_work() {
        let first: Vec<u64> = map_ahead(0.., |n: u64| n, |results| results.take(5).collect());
        assert_eq!(first, [0, 1, 2, 3, 4]);
    }
}
