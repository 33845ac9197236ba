package com.musclecoach.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.coach.Question;
import com.musclecoach.timeline.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That the scenes are all there are: nobody can add a question or a kind of coaching that no scene shows. */
class SceneTest {

    @ParameterizedTest
    @EnumSource(Question.class)
    void everyQuestionIsReachedByWordsAlone(Question question) {
        assertThat(Scene.at(question, Models.HOME).kept("question")).isEqualTo(question.name());
    }

    @Test
    void everyKindOfCoachingIsCutShortInSomeScene() {
        List<String> names = Scene.all(Models.HOME).stream().map(Scene::name).toList();
        assertThat(Arrays.stream(Span.Kind.values())
                        .map(kind -> "mid-" + kind.name().toLowerCase(Locale.ROOT)))
                .allSatisfy(kind -> assertThat(names).anyMatch(name -> name.endsWith(kind)));
        assertThat(names).doesNotHaveDuplicates();
    }
}
