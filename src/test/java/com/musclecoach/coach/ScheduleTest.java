package com.musclecoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.coach.Reply.Talk;
import com.musclecoach.coach.Reply.Timed;
import com.musclecoach.timeline.Phase;
import com.musclecoach.timeline.Slot;
import com.musclecoach.timeline.Span;
import com.musclecoach.timeline.SpeechTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Talk BEFORE = new Talk("Now hold for a while: some slow breaths.");
    private static final Timed HOLD = new Timed(
            new Span(Span.Kind.HOLD, 1, List.of(new Slot(5000, Phase.IN, "In."), new Slot(7000, Phase.OUT, "Out."))));
    private static final Talk AFTER = new Talk("Ready for the next one?");

    @Test
    void partsFollowEachOtherWithoutAGap() {
        List<Schedule.Entry> entries = Schedule.of(reply(BEFORE, HOLD, AFTER)).entries();
        assertThat(entries).extracting(Schedule.Entry::part).containsExactly(BEFORE, HOLD, AFTER);
        assertThat(entries.get(0).startMillis()).isZero();
        assertThat(entries.get(1).startMillis()).isEqualTo(entries.get(0).endMillis());
        assertThat(entries.get(2).startMillis()).isEqualTo(entries.get(1).endMillis());
    }

    @Test
    void spanLastsExactlyItsLength() {
        Schedule.Entry hold = Schedule.of(reply(BEFORE, HOLD, AFTER)).entries().get(1);
        assertThat(hold.endMillis() - hold.startMillis()).isEqualTo(12_000);
    }

    @Test
    void talkBeforeASpanHasAReserveAndTalkAfterItNone() {
        Schedule schedule = Schedule.of(reply(BEFORE, HOLD, AFTER));
        assertThat(schedule.entries()).extracting(Schedule.Entry::paced).containsExactly(true, false, false);
        assertThat(schedule.entries().get(0).endMillis())
                .isEqualTo(SpeechTime.paced(BEFORE.words()).toMillis())
                .isGreaterThan(SpeechTime.free(BEFORE.words()).toMillis());
        assertThat(schedule.endMillis() - schedule.entries().get(2).startMillis())
                .isEqualTo(SpeechTime.free(AFTER.words()).toMillis());
    }

    private static Reply reply(Reply.Part... parts) {
        return new Reply(List.of(parts), Optional.of("Ready?"), Optional.empty());
    }
}
