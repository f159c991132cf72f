import threading

from nemo_notebook.studio.render.schedule import Schedule


def test_one_thread_takes_all_chunks_in_order() -> None:
    schedule, taken, last = Schedule(5), [], None
    while (last := schedule.take(last)) is not None:
        taken.append(last)
        schedule.written()
    assert taken == [0, 1, 2, 3, 4]


def test_two_threads_work_apart_and_each_goes_on_where_it_was() -> None:
    schedule = Schedule(8)
    one, other = schedule.take(None), schedule.take(None)
    assert (one, other) == (0, 4)
    assert (schedule.take(one), schedule.take(other)) == (1, 5)


def test_who_is_done_helps_the_slowest() -> None:
    schedule = Schedule(8)
    slow, quick = schedule.take(None), schedule.take(None)
    for _ in range(3):
        quick = schedule.take(quick)
    assert (slow, quick) == (0, 7)
    assert schedule.take(quick) == 2


def test_nobody_runs_far_ahead_of_what_is_written() -> None:
    schedule = Schedule(100)
    slow = schedule.take(None)
    last = schedule.take(None)
    for _ in range(10):
        last = schedule.take(last)
    waiting: list[int | None] = []
    thread = threading.Thread(target=lambda: waiting.append(schedule.take(last)))
    thread.start()
    assert slow == 0 and not waiting
    schedule.written()
    thread.join(5)
    assert waiting == [12]


def test_stopping_wakes_whoever_waits() -> None:
    schedule = Schedule(100)
    for _ in range(12):
        schedule.take(None)
    waiting: list[int | None] = []
    thread = threading.Thread(target=lambda: waiting.append(schedule.take(None)))
    thread.start()
    schedule.stop()
    thread.join(5)
    assert waiting == [None]


def test_what_was_sent_away_is_made_here_when_nothing_else_is_left() -> None:
    schedule = Schedule(3)
    away = schedule.send()
    here = [schedule.take(None), schedule.take(None)]
    assert away == 0 and sorted(one for one in here if one is not None) == [1, 2]
    assert schedule.take(1) == 0
    assert schedule.take(0) is None


def test_what_has_come_is_not_made_again() -> None:
    schedule = Schedule(2)
    away = schedule.send()
    assert away == 0
    schedule.come(away)
    assert schedule.take(None) == 1
    assert schedule.take(1) is None


def test_what_failed_elsewhere_is_free_again() -> None:
    schedule = Schedule(2)
    away = schedule.send()
    assert away == 0
    schedule.fail(away)
    assert [schedule.take(None), schedule.take(0)] == [0, 1]


def test_nobody_waits_for_a_chunk_elsewhere_that_holds_up_the_film() -> None:
    schedule = Schedule(100)
    assert schedule.send() == 0
    taken = [schedule.take(None) for _ in range(11)]
    assert 0 not in taken and schedule.take(None) == 0


def test_with_more_hands_more_may_wait() -> None:
    schedule = Schedule(100)
    schedule.widen(8)
    assert sorted(schedule.send() or 0 for _ in range(20)) == list(range(20))
