package com.musclecoach.speaker.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolverTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # areas, sides, word forms
                    calf                                           | Coach area=calf
                    CALVES!                                        | Coach area=calf
                    the calf                                       | Coach area=calf
                    it's my hammy                                  | Coach area=hamstring
                    my left hammy                                  | Coach area=hamstring side=left
                    right calf please                              | Coach area=calf side=right
                    my calf's cramped                              | Coach area=calf
                    my calves are cramping                         | Coach area=calf
                    My lower back has seized up.                   | Coach area=low-back
                    the arch of my foot has cramped                | Coach area=foot
                    i've got a knot in my trap                     | Coach area=neck
                    got a cramp in the sole of my foot             | Coach area=foot
                    massage my tight calf                          | Coach area=calf
                    could you massage my left shoulder blade       | Coach area=shoulder-blade side=left
                    hey coach, help me with my neck                | Coach area=neck
                    um i want to work on uh my forearm             | Coach area=forearm
                    my bloody neck is really stiff today           | Coach area=neck
                    neck and shoulder                              | Coach area=neck
                    left calf muscle thanks mate                   | Coach area=calf side=left
                    # slips of the finger
                    my hamstrign is tight                          | Coach area=hamstring
                    masage my calf                                 | Coach area=calf
                    my sholder blade is tight                      | Coach area=shoulder-blade
                    how much does deep tisue masage cost           | Technique technique=TE-DEEP
                    how hard shuold i press                        | Question question=FAQ-PRESSURE
                    # holds
                    time a forty-five second hold on my calf       | Hold length=PT45S area=calf
                    can you time a 60 second hold                  | Hold length=PT60S
                    hold it for a minute and a half                | Hold length=PT1M30S
                    half a minute please                           | Hold length=PT30S
                    ninety secs                                    | Hold length=PT90S
                    2 min                                          | Hold length=PT2M
                    okay, hold my neck for 45s                     | Hold length=PT45S area=neck
                    make it two and a half minutes                 | Hold length=PT2M30S
                    could you please time a hold                   | Hold
                    # sides and controls
                    the left one, thanks                           | Side side=left
                    right                                          | Side side=right
                    both sides please                              | Side side=both
                    I’m ready                                      | Control control=ready
                    im in place                                    | Control control=ready
                    ok i am ready now                              | Control control=ready
                    can we make it a bit longer                    | Control control=longer
                    slow down please                               | Control control=slower
                    how much longer then                           | Control control=time-left
                    skip                                           | Control control=skip
                    again                                          | Control control=another
                    # pain and re-test
                    ouch!                                          | Hurts
                    ow, ouch, ouch                                 | Hurts
                    stop, that hurts                               | Hurts
                    it's really hurting                            | Hurts
                    oh that really hurts                           | Hurts
                    that's too much pressure                       | Hurts
                    it's the same                                  | Outcome outcome=same
                    no change really                               | Outcome outcome=same
                    feels much better thanks                       | Outcome outcome=much
                    i think it's a little better                   | Outcome outcome=little
                    thirty percent                                 | Outcome percent=30
                    30% better                                     | Outcome percent=30
                    fifteen per cent better                        | Outcome percent=15
                    i'd say about twenty five percent better       | Outcome percent=25
                    better by a hundred and ten percent            | Outcome outcome=better percent=110
                    yes, much better                               | Outcome outcome=much
                    no, it's worse                                 | Outcome outcome=worse
                    # signs, cautions, questions
                    my calf is swollen                             | RedFlag sign=RF-DVT
                    i think i've got chest pain                    | RedFlag sign=RF-CHEST
                    pain in the chest                              | RedFlag sign=RF-CHEST
                    cant breathe                                   | RedFlag sign=RF-CHEST
                    there's pins and needles                       | RedFlag sign=RF-NEURO
                    im pregnant                                    | Caution caution=CA-PREG
                    actually i'm taking warfarin                   | Caution caution=CA-THIN
                    i take a blood thinner                         | Caution caution=CA-THIN
                    Is it safe if I'm expecting a baby?            | Caution caution=CA-PREG
                    how hard do i press it                         | Question question=FAQ-PRESSURE
                    quick question, how hard should i be pressing  | Question question=FAQ-PRESSURE
                    does it release toxins                         | Question question=FAQ-TOXIN
                    tell me about night cramps                     | Question question=FAQ-NIGHT
                    what about the price of a massage              | Question question=FAQ-COST
                    what's a deep tissue massage                   | Technique technique=TE-DEEP
                    how much does a sports massage cost            | Technique technique=TE-SPORT
                    can you tell me about deep tissue              | Technique technique=TE-DEEP
                    """)
    void findsIntentAndSlots(String words, String understood) {
        assertThat(SmallModel.understood(words)).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    stop                                    | Stop
                    Please stop now                         | Stop
                    alexa, stop                             | Stop
                    okay i'm done                           | Stop
                    that's all for now thanks               | Stop
                    shut up                                 | Stop
                    never mind                              | Cancel
                    just forget about it                    | Cancel
                    what can i say                          | Help
                    i don't know what to do                 | Help
                    can you help me please                  | Help
                    yes                                     | Yes
                    yes please do                           | Yes
                    yep sure, go ahead                      | Yes
                    ok                                      | Yes
                    yeah of course                          | Yes
                    no                                      | No
                    no, none of those                       | No
                    nope nothing like that mate             | No
                    no no no                                | No
                    yeah nah                                | No
                    i don't think so                        | No
                    none of them thank you                  | No
                    not that i'm aware of                   | No
                    next                                    | Next
                    okay, got it, next                      | Next
                    let's move on                           | Next
                    what's next                             | Next
                    go back please                          | Previous
                    the previous step                       | Previous
                    sorry, what was that?                   | Repeat
                    could you say that again please         | Repeat
                    i didn't catch that                     | Repeat
                    hang on a sec                           | Pause
                    wait a moment please                    | Pause
                    hold on                                 | Pause
                    carry on                                | Resume
                    i'm back                                | Resume
                    yes, carry on                           | Resume
                    let's keep going                        | Resume
                    start from scratch                      | StartOver
                    can we start over                       | StartOver
                    tell me more                            | More
                    i'd like to hear more                   | More
                    yes tell me more                        | More
                    no, stop                                | Stop
                    """)
    void findsBuiltInIntentsInNaturalWords(String words, String understood) {
        assertThat(SmallModel.understood(words)).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    my calf is red and puffy                       | my calf is red and puffy
                    my calf is tight and swollen                   | my calf is tight and swollen
                    my left calf is bigger than the right          | my left calf is bigger than the right
                    massage my numb calf                           | massage my numb calf
                    work on my tingling forearm                    | work on my tingling forearm
                    my neck is stiff and i have a fever            | my neck is stiff and i have a fever
                    my calf cramped and now my chest is tight      | my calf cramped and now my chest is tight
                    my calf hurts when i run                       | my calf hurts when i run
                    time a hold on my bleeding calf                | time a hold on my bleeding calf
                    no but my calf is swollen                      | no but my calf is swollen
                    no my left arm went numb                       | no my left arm went numb
                    yes my chest hurts                             | yes my chest hurts
                    yes i have chest pain                          | yes i have chest pain
                    yes and i feel sick                            | yes and i feel sick
                    stop my leg went numb                          | stop my leg went numb
                    next my toes are blue                          | next my toes are blue
                    wait i can hardly breathe                      | wait i can hardly breathe
                    no swelling                                    | no swelling
                    no chest pain                                  | no chest pain
                    my calf isn't swollen                          | my calf isn't swollen
                    i'm not pregnant                               | i'm not pregnant
                    i am not on blood thinners                     | i am not on blood thinners
                    my foot isn't numb any more                    | my foot isn't numb any more
                    never had any pins and needles                 | never had any pins and needles
                    it doesn't hurt                                | it doesn't hurt
                    i can put weight on it                         | i can put weight on it
                    my wife is pregnant                            | my wife is pregnant
                    is my calf tight                               | is my calf tight
                    why is my calf tight                           | why is my calf tight
                    should i massage my calf                       | should i massage my calf
                    there is numbness and redness                  | there is numbness and redness
                    I can't feel my toes                           | I can't feel my toes
                    i feel dizzy and sick                          | dizzy and sick
                    um i have a strange lump                       | a strange lump
                    My problem is that I fell off a ladder         | that I fell off a ladder
                    what if a child wants to do this               | what if a child wants to do this
                    what about the price                           | what about the price
                    the weather is nice                            | the weather is nice
                    """)
    void leavesWordsThatSayMoreThanASampleToTheFreeWords(String words, String description) {
        assertThat(SmallModel.understood(words)).isEqualTo("Describe description=" + description);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "...",
                "?!",
                "xyzzy",
                "um",
                "the",
                "please",
                "thanks",
                "\uD83D\uDE42",
                "12345",
                "<>",
                "\u0000"
            })
    void fallsBackOnWordsWithoutAMeaning(String words) {
        assertThat(SmallModel.understood(words)).isEqualTo("Fallback");
    }

    @Test
    void takesAnythingElseAsFreeWords() {
        assertThat(SmallModel.understood("моя икра опухла")).isEqualTo("Describe description=моя икра опухла");
        assertThat(SmallModel.understood("<b>my toe</b> & \"you\""))
                .isEqualTo("Describe description=<b>my toe</b> & \"you\"");
    }

    @Test
    void cutsWordsWithoutEnd() {
        String story = "my calf is tight and then something else happened to my toe ".repeat(500);
        FilledSlot description = SmallModel.RESOLVER.resolve(story).slots().get("description");
        assertThat(description.value()).hasSizeBetween(4900, 5000);
    }

    @Test
    void keepsTheWordsOfASlotAsTheyWereSaid() {
        FilledSlot area =
                SmallModel.RESOLVER.resolve("Massage my LOWER-back").slots().get("area");
        assertThat(area)
                .isEqualTo(new FilledSlot(
                        "area", "AREA", "lower-back", Optional.of(new CanonicalValue("low-back", "low back"))));
        assertThat(area.custom()).isTrue();
    }

    @Test
    void namesTheSlotsThatStayedEmpty() {
        assertThat(SmallModel.RESOLVER.resolve("my calf").unfilled()).containsExactly("side");
        assertThat(SmallModel.RESOLVER.resolve("time a hold").unfilled()).containsExactly("length", "area");
    }

    @Test
    void understandsTheSameUnderAnyLocaleAndInAnyThread() {
        Locale before = Locale.getDefault();
        List<String> said =
                List.of("HELP ME WITH MY RIGHT CALF", "TIME A 45 SECOND HOLD", "I'M PREGNANT", "I FEEL SICK");
        List<String> expected = said.stream().map(SmallModel::understood).toList();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Resolver fresh = Resolver.of(SmallModel.json());
            List<String> intents = IntStream.range(0, 200)
                    .parallel()
                    .mapToObj(i -> fresh.resolve(said.get(i % said.size())).intent())
                    .toList();
            for (int i = 0; i < intents.size(); i++) {
                assertThat(intents.get(i))
                        .isEqualTo(SmallModel.RESOLVER
                                .resolve(said.get(i % said.size()))
                                .intent());
            }
            assertThat(said.stream().map(SmallModel::understood).toList()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesAFileThatIsNoInteractionModel() {
        assertThatThrownBy(() -> Resolver.of(new JsonObject()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an interaction model must have an object 'interactionModel'");
    }

    @Test
    void fallsBackWhereTheModelHasNoFreeWords() {
        JsonObject model = SmallModel.json();
        JsonObject language = model.getAsJsonObject("interactionModel").getAsJsonObject("languageModel");
        language.getAsJsonArray("intents")
                .asList()
                .removeIf(intent -> intent.toString().contains("SearchQuery"));
        assertThat(Resolver.of(model).resolve("my toe fell off").intent()).isEqualTo("AMAZON.FallbackIntent");
    }
}
